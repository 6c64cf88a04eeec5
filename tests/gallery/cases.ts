import type { BrowserName } from '../e2e/harness';
import { cover, isWhole } from '../plan';
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

/** Every control with every fault. */
const all: Case[] = Object.entries(gallery).flatMap(([library, controls]) =>
  Object.entries(controls).flatMap(([control, about]) => {
    const isGap = library === knownGap.library && control === knownGap.control;
    return faults.map((fault) => ({ library, control, isSwitch: false, ...about, fault, isGap }));
  }),
);

/**
 * Every control is filled without a fault, in one of the browsers, and every kind of control meets every fault; in each browser
 * every kind of control and fault is met, which is all that is done in Firefox.
 * `npm run test:all` tries every control with every fault in both.
 */
export function casesFor(browser: BrowserName, whole = isWhole): Case[] {
  return (whole ? all : chosenFor(browser)).filter(
    ({ library, control, fault }) =>
      library === (only.library ?? library) &&
      control === (only.control ?? control) &&
      fault === (only.fault ?? fault),
  );
}

const kindOf = ({ part, isSwitch }: Case): string => (isSwitch ? 'switch' : part);
const valuesOf = (one: Case): string[] => [
  one.library,
  `${one.library} ${one.control}`,
  kindOf(one),
  one.fault,
];
const metInEach = (one: Case): string[] => [kindOf(one), one.fault];
const metInOne = (one: Case): string[] => [
  `${kindOf(one)}, ${one.fault}`,
  ...(one.fault === 'none' ? [`${one.library} ${one.control}`] : []),
];

function chosenFor(browser: BrowserName): Case[] {
  const inFirefox = cover(all, metInEach, valuesOf);
  if (browser === 'firefox') return inFirefox;
  const isMet = new Set(inFirefox.flatMap(metInOne));
  const left = (one: Case): string[] => metInOne(one).filter((each) => !isMet.has(each));
  return cover(all, (one) => [...metInEach(one), ...left(one)], valuesOf);
}
