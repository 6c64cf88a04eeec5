import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AssistantBrowser, browserName } from '../e2e/harness';
import { Site } from '../e2e/harness/site';
import { type Case, casesFor } from './cases';
import { gallery } from './contents';
import { expectRight } from './expectations';
import { fill, type Outcome, openLibrary, reopen } from './run';
import { respond } from './serve';

/** So many pages are filled at once: most of a fill is waiting. Firefox lets only the tab in front work at full speed. */
const pagesAtOnce = browserName === 'firefox' ? 1 : 6;

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
  const waiting = [...new Set(wanted.map(({ library }) => library))];
  const fillLibraries = async (): Promise<void> => {
    for (let library = waiting.shift(); library; library = waiting.shift())
      await fillAll(
        library,
        wanted.filter((one) => one.library === library),
      );
  };
  for (let page = 0; page < pagesAtOnce; page++) void fillLibraries();
});
afterAll(() => browser.close());

function isRight(one: Case, outcome: Outcome | Error): boolean {
  if (outcome instanceof Error) return false;
  try {
    expectRight(one, outcome);
    return true;
  } catch {
    return false;
  }
}

/** Fills all controls of a library with all faults, in one page that stays open. */
async function fillAll(library: string, all: Case[]): Promise<void> {
  try {
    const page = await openLibrary(browser, library);
    for (const one of all) {
      let outcome = await fill(browser, page, one).catch((error: Error) => error);
      // As in the other browser tests: what misses once on a busy machine is asked once more.
      if (!isRight(one, outcome)) {
        await reopen(page);
        outcome = await fill(browser, page, one).catch((error: Error) => error);
      }
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
