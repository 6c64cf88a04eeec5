import type { BrowserName } from '../e2e/harness';
import { isWhole } from '../plan';
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
};

/**
 * Not filled in full every time: this field offers to add an entry at times too late for the key that does it. What the
 * report says of it must be true all the same.
 */
const knownGap = { library: 'Choices.js', control: 'text items' };

type AnyControl = Omit<Case, 'fault' | 'isGap'>;
const [none, ...realFaults] = faults;
/** Of so many controls one is filled in Firefox, the others in Chromium. */
const firefoxEvery = 20;

/**
 * Every control is filled without a fault, in one of the browsers, and every library meets every fault, by its controls in
 * turn; one of these cases of each library in Firefox, so that each fault and each kind of control is met in both browsers.
 * `npm run test:all` tries every control with every fault in both.
 */
export function casesFor(browser: BrowserName, whole = isWhole): Case[] {
  const all = Object.entries(gallery).map(([library, controls]) =>
    Object.entries(controls).map(([control, about]) => ({ library, control, isSwitch: false, ...about })),
  );
  const cases = whole
    ? all.flat().flatMap((control) => faults.map((fault) => asCase(control, fault)))
    : [...plainCases(all.flat(), browser), ...faultCases(all, browser)];
  return cases.filter(
    ({ library, control, fault }) =>
      library === (only.library ?? library) &&
      control === (only.control ?? control) &&
      fault === (only.fault ?? fault),
  );
}

function plainCases(controls: AnyControl[], browser: BrowserName): Case[] {
  const isMet = (at: number): boolean => (at % firefoxEvery === 0) === (browser === 'firefox');
  return controls.filter((_, at) => isMet(at)).map((control) => asCase(control, none));
}

function faultCases(libraries: AnyControl[][], browser: BrowserName): Case[] {
  return libraries.flatMap((controls, library) =>
    realFaults.flatMap((fault, at) => {
      const control = controls[(library + at) % controls.length];
      const inFirefox = at === library % realFaults.length;
      return control && inFirefox === (browser === 'firefox') ? [asCase(control, fault)] : [];
    }),
  );
}

function asCase(control: AnyControl, fault: Fault): Case {
  const isGap = control.library === knownGap.library && control.control === knownGap.control;
  return { ...control, fault, isGap };
}
