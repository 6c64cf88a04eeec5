import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AssistantBrowser, browserName } from '../e2e/harness';
import { Site } from '../e2e/harness/site';
import { type Case, casesFor } from './cases';
import { gallery } from './contents';
import { expectRight } from './expectations';
import { fill, type Outcome, openLibrary, reopen } from './run';
import { respond } from './serve';

/** So many pages are filled at once: most of a fill is waiting. Firefox lets only the tab in front work at full speed. */
const pagesAtOnce = browserName === 'firefox' ? 1 : 10;
/** So many cases at most are filled in one page; each page that is opened takes a second. */
const mostOfShare = 8;

const browser = new AssistantBrowser(browserName, new Site(respond));
const key = ({ library, control, fault }: Case): string => `${library}: ${control}, ${fault}`;
const outcomes = new Map<string, { outcome: Promise<Outcome>; settle: (outcome: Outcome | Error) => void }>();
const wanted = casesFor(browserName);

beforeAll(async () => {
  await browser.start();
  for (const one of wanted) {
    let settle: (outcome: Outcome | Error) => void = () => undefined;
    const outcome = new Promise<Outcome>((resolve, reject) => {
      settle = (result) => (result instanceof Error ? reject(result) : resolve(result));
    });
    // A test that is not reached must not count as an error of its own.
    outcome.catch(() => undefined);
    outcomes.set(key(one), { outcome, settle });
  }
  const waiting = shares(wanted);
  const fillShares = async (): Promise<void> => {
    for (let share = waiting.shift(); share; share = waiting.shift()) await fillAll(share);
  };
  for (let page = 0; page < pagesAtOnce; page++) void fillShares();
});
afterAll(() => browser.close());

/** What one page fills: cases of one library. The longest come first, so that all pages end at about the same time. */
function shares(all: Case[]): Case[][] {
  const parts = [...new Set(all.map(({ library }) => library))].flatMap((library) => {
    const cases = all.filter((one) => one.library === library);
    const count = Math.ceil(cases.length / mostOfShare);
    return Array.from({ length: count }, (_, part) => cases.filter((_case, at) => at % count === part));
  });
  // To write people takes about three times as long as to choose.
  const length = (cases: Case[]): number =>
    cases.reduce((sum, { part }) => sum + (part === 'people' ? 3 : 1), 0);
  return parts.sort((one, other) => length(other) - length(one));
}

/** Fills controls of a library, in one page that stays open. */
async function fillAll(all: Case[]): Promise<void> {
  try {
    const page = await openLibrary(browser, all[0]?.library ?? '');
    for (const one of all) {
      const outcome = await fill(browser, page, one).catch((error: Error) => error);
      outcomes.get(key(one))?.settle(outcome);
      // What was left open must not be laid at the next control's door.
      if (outcome instanceof Error || outcome.told.overlays.length > 0) await reopen(page);
    }
    await page.close();
  } catch (error) {
    for (const one of all) outcomes.get(key(one))?.settle(error as Error);
  }
}

test('the gallery holds at least 20 controls of at least 7 libraries', () => {
  const libraries = Object.entries(gallery).filter(([library]) => library !== 'no library');
  expect(libraries.length).toBeGreaterThanOrEqual(7);
  expect(libraries.flatMap(([, controls]) => Object.keys(controls)).length).toBeGreaterThanOrEqual(20);
});

describe.each([...new Set(wanted.map(({ library }) => library))])('%s', (library) => {
  const ofLibrary = wanted.filter((one) => one.library === library);
  test.each(ofLibrary)('$control, $fault', async (one) => {
    const outcome = await outcomes.get(key(one))?.outcome;
    expect(outcome).toBeDefined();
    if (!outcome) return;
    try {
      expectRight(one, outcome);
    } catch (error) {
      // Without what was said and held, a failure tells nothing.
      throw new Error(`${(error as Error).message}\n${JSON.stringify(outcome)}`, { cause: error });
    }
  });
});
