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
  /** Only the truth of the report is asked for. */
  isGap: boolean;
}

/** To look closely at a part: a library, a control, a fault. */
const only = {
  library: process.env.GALLERY_LIBRARY,
  control: process.env.GALLERY_CONTROL,
  fault: process.env.GALLERY_FAULT,
  all: process.env.GALLERY_ALL === '1',
};

/**
 * Not filled in full every time: this field offers to add an entry at times too late for the key that does it. What the
 * report says of it must be true all the same.
 */
const knownGap = { library: 'Choices.js', control: 'text items' };
/** Where the first control of each part meets every fault each time. */
const closely = ['no library', 'Angular Material', 'Vaadin'];

/**
 * In Chromium each control is filled, and meets one fault in turn; in some libraries the first of each part meets every fault,
 * and with `GALLERY_ALL` every control does; in Firefox every second control is filled, some with a fault.
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
    const meetsAll = only.all || (isFirst && closely.includes(control.library));
    return withFaults(control, meetsAll ? faults : ['none', inTurn]);
  });
  return cases.filter(
    ({ library, control, fault }) =>
      library === (only.library ?? library) &&
      control === (only.control ?? control) &&
      fault === (only.fault ?? fault),
  );
}

function withFaults(control: Omit<Case, 'fault' | 'isGap'>, all: readonly Fault[]): Case[] {
  const isGap = control.library === knownGap.library && control.control === knownGap.control;
  return all.map((fault) => ({ ...control, fault, isGap }));
}
