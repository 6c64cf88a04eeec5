import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { isWhole } from '../plan';
import { anyConsole } from './description/choices';
import { describe } from './description/description';
import { pairwiseDescriptions } from './description/pairwise';
import { replay } from './run/cli';
import { isAlike, shrunk } from './run/shrink';
import { readSources } from './run/sources';
import { countsOf, kindsOf, ratesOf } from './run/tally';
import { type Tried, Tries } from './run/tries';

/** How many consoles at random are tried where nothing is left out. */
const atRandom = 5000;
/** Of so many kinds of fault the plainest console is looked for; the others are named. */
const mostShrunk = 5;
const tabs = isWhole ? 2 : 1;
/** Faults that are known fail the test only where they are asked for, until there are none. */
const failsOnWrong = process.env.CONSOLES === 'all';
/** Measured, and a floor, not a goal: fewer jobs than this share done right means that something has got worse. */
const leastRight = 0.6;

let browser: Browser;
let tries: Tries;

beforeAll(async () => {
  browser = await chromium.connect(inject('pageBrowser'));
  tries = new Tries(browser, await readSources());
});
afterAll(() => browser.close());

test('the plainest console: every job is done right', async () => {
  const { findings } = await tries.try(describe());
  expect(findings.filter(({ verdict }) => verdict !== 'right')).toEqual([]);
  expect(findings.length).toBeGreaterThan(15);
});

// What is not tried here is not there, and not skipped.
if (isWhole || failsOnWrong)
  test('consoles of every pair of values: nothing is wrong', { timeout: 30 * 60_000 }, async () => {
    await expectRight(pairwiseDescriptions());
  });
if (isWhole)
  test('consoles at random: nothing is wrong', { timeout: 5 * 3_600_000 }, async () => {
    await expectRight(Array.from({ length: atRandom }, (_, number) => anyConsole(number)));
  });

async function expectRight(descriptions: ReturnType<typeof pairwiseDescriptions>): Promise<void> {
  const tried: Tried[] = [];
  await tries.tryAll(descriptions, tabs, (each) => tried.push(each));
  const { right, notSure, wrong } = countsOf(tried);
  console.log(ratesOf(tried));
  expect(right / (right + notSure + wrong)).toBeGreaterThan(leastRight);
  if (failsOnWrong) expect(await faultsIn(tried)).toEqual([]);
}

/** What went wrong, each kind once, with the command that shows it again. */
async function faultsIn(tried: readonly Tried[]): Promise<string[]> {
  const faults = kindsOf(tried).filter(({ verdict }) => verdict === 'wrong');
  const lines: string[] = [];
  for (const [at, { job, verdict, what, cases }] of faults.entries()) {
    const [first] = cases;
    const finding = first?.findings.find((each) => isAlike(each, { job, verdict, what }));
    if (!first || !finding) continue;
    const smallest = at < mostShrunk ? await shrunk(tries, first.description, finding) : first.description;
    lines.push(`${cases.length} × ${job}: ${what}: ${replay(smallest)}`);
  }
  return lines;
}
