import { expect, test } from 'vitest';
import { type Case, casesFor } from '../gallery/cases';
import { gallery } from '../gallery/contents';
import { faults } from '../gallery/stage/control';

const browsers = ['chromium', 'firefox'] as const;
const cases = browsers.flatMap((browser) => casesFor(browser, false).map((one) => ({ ...one, browser })));
const kindOf = ({ part, isSwitch }: Case): string => (isSwitch ? 'switch' : part);

/** The pairs that the cases hold, of two things that can be said of a case. */
function pairs(one: (given: (typeof cases)[number]) => string, other: typeof one): Set<string> {
  return new Set(cases.map((given) => `${one(given)}, ${other(given)}`));
}
const faultOf = ({ fault }: Case): string => fault;
const libraryOf = ({ library }: Case): string => library;
const browserOf = ({ browser }: (typeof cases)[number]): string => browser;
const libraries = Object.keys(gallery).length;

test('every control is filled without a fault', () => {
  const filled = cases.filter(({ fault }) => fault === 'none');
  const controls = Object.values(gallery).flatMap((all) => Object.keys(all));
  expect(filled.map(({ control }) => control).sort()).toEqual(controls.sort());
});

test('kinds of controls, faults and browsers all meet each other, and each library a browser', () => {
  expect(new Set(cases.map(libraryOf)).size).toBe(libraries);
  expect(pairs(kindOf, faultOf).size).toBe(3 * faults.length);
  expect(pairs(kindOf, browserOf).size).toBe(3 * browsers.length);
  expect(pairs(faultOf, browserOf).size).toBe(faults.length * browsers.length);
});

test('all of it is every control with every fault in both browsers', () => {
  const controls = Object.values(gallery).flatMap((all) => Object.keys(all)).length;
  for (const browser of browsers) expect(casesFor(browser, true).length).toBe(controls * faults.length);
});
