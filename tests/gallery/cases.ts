import type { BrowserName } from '../e2e/harness';
import { gallery } from './contents';
import { type Control, type Fault, faults } from './stage/control';

/** A control of a library with a fault. */
export interface Case {
  library: string;
  control: string;
  part: Control['part'];
  isSwitch: boolean;
  fault: Fault;
}

/** To look closely at a part: a library, a control, a fault. */
const only = {
  library: process.env.GALLERY_LIBRARY,
  control: process.env.GALLERY_CONTROL,
  fault: process.env.GALLERY_FAULT,
  all: process.env.GALLERY_ALL === '1',
};

/** Not filled in full every time: drawn anew in the middle, this field offers to add too late for the key that does. */
const knownGaps = ['Choices.js, text items, recreated', 'Choices.js, text items, putBackOnce'];

/**
 * In Chromium the first control of each part in each library meets every fault, the others one fault in turn, and
 * with `GALLERY_ALL` every control every fault; in Firefox every second control is filled, some with a fault.
 */
export function casesFor(browser: BrowserName): Case[] {
  const controls = Object.entries(gallery).flatMap(([library, all]) =>
    Object.entries(all).map(([control, about]) => ({ library, control, isSwitch: false, ...about })),
  );
  const seen = new Set<string>();
  const cases = controls.flatMap((control, at): Case[] => {
    const kind = `${control.library} ${control.part}`;
    const isFirst = !seen.has(kind);
    seen.add(kind);
    const inTurn = faults[1 + (at % (faults.length - 1))] ?? faults[1];
    if (browser === 'firefox')
      return at % 2 === 0 ? withFaults(control, at % 4 === 0 ? [inTurn] : ['none']) : [];
    return withFaults(control, isFirst || only.all ? faults : ['none', inTurn]);
  });
  return cases.filter(
    ({ library, control, fault }) =>
      !knownGaps.includes(`${library}, ${control}, ${fault}`) &&
      library === (only.library ?? library) &&
      control === (only.control ?? control) &&
      fault === (only.fault ?? fault),
  );
}

function withFaults(control: Omit<Case, 'fault'>, all: readonly Fault[]): Case[] {
  return all.map((fault) => ({ ...control, fault }));
}
