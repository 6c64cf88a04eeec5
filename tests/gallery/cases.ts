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
};

/** Every control with every fault in Chromium; in Firefox every second control, without a fault and with one in turn. */
export function casesFor(browser: BrowserName): Case[] {
  const controls = Object.entries(gallery).flatMap(([library, all]) =>
    Object.entries(all).map(([control, about]) => ({ library, control, isSwitch: false, ...about })),
  );
  const half = controls.filter((_, at) => at % 2 === 0);
  const cases =
    browser === 'chromium'
      ? controls.flatMap((control) => faults.map((fault) => ({ ...control, fault })))
      : half.flatMap((control, at) => [
          { ...control, fault: faults[0] },
          { ...control, fault: faults[1 + (at % (faults.length - 1))] ?? faults[0] },
        ]);
  return cases.filter(
    ({ library, control, fault }) =>
      library === (only.library ?? library) &&
      control === (only.control ?? control) &&
      fault === (only.fault ?? fault),
  );
}
