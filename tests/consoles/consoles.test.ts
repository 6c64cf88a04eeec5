import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { isWhole } from '../plan';
import { anyConsole } from './description/choices';
import { type Description, describe } from './description/description';
import { fromReport } from './description/from-report';
import { pairwiseDescriptions, partOf } from './description/pairwise';
import type { Finding } from './jobs/finding';
import { noLongOnes, shareOf } from './jobs/jobs';
import { replay } from './run/cli';
import { isAlike, shrunk } from './run/shrink';
import { readSources } from './run/sources';
import { kindsOf, ratesOf, shareRight } from './run/tally';
import { type Tried, Tries } from './run/tries';

/** How many consoles of the pairwise set are tried within a minute on two cores. */
const withinMinute = 13;
/** How many consoles at random are tried where nothing is left out, each time others. */
const atRandom = 5000;
/** Of so many kinds of fault the plainest console is looked for; the others are named. */
const mostShrunk = 5;
/** A console waits now and then: more of them than cores are shown side by side. */
const tabs = 4;
/**
 * A floor: fewer jobs than this share done right means that something has got worse. Some values are there to be refused, such as a
 * menu of ways to invite of which nobody can know what they lead to.
 */
const leastRight = 0.93;

let browser: Browser;
let tries: Tries;

beforeAll(async () => {
  browser = await chromium.connectOverCDP(inject('pageBrowser'));
  tries = new Tries(browser, await readSources());
});
afterAll(() => browser.close());

test('the plainest console: every job is done right', async () => {
  // What takes long is done in the consoles below.
  const { findings } = await tries.try(describe(), isWhole ? undefined : noLongOnes);
  expect(findings.filter(({ verdict }) => verdict !== 'right')).toEqual([]);
  expect(findings.length).toBeGreaterThan(15);
});

test('the report of a console in which a job fails makes one in which it fails in the same way', async () => {
  const failing = [
    describe({ dash: 'empty', table: 'ariaGrid', menu: 'tabs', capitals: 'upper' }),
    describe({ dash: 'empty', size: 'some', frame: 'yes', address: 'other', button: 'link', seed: 4 }),
  ];
  for (const description of isWhole ? failing : failing.slice(1)) {
    const [fault] = (await tries.try(description, 'count')).findings.filter(isNotRight);
    const { values } = fromReport(await tries.reportOf(description));
    const { menu, capitals, frame, address, button, dash } = description;
    expect(values).toMatchObject({ menu, capitals, frame, address, button, dash });
    const [again] = (await tries.try(describe(values), 'count')).findings.filter(isNotRight);
    expect(fault).toMatchObject({ job: 'mark', what: 'not marked' });
    expect(again).toMatchObject({ job: fault?.job, verdict: fault?.verdict, what: fault?.what });
  }
  // Where nothing fails, nothing fails in what the report makes of it.
  const { values } = fromReport(await tries.reportOf(describe()));
  expect((await tries.try(describe(values), 'count')).findings.filter(isNotRight)).toEqual([]);
});

// What is not tried here is not there, and not skipped.
if (!isWhole)
  test('consoles in which each value stands once: nothing is wrong', { timeout: 10 * 60_000 }, async () => {
    await expectRight(partOf(pairwiseDescriptions(), withinMinute));
  });
if (isWhole) {
  // Another set each time: what was found is replayed by its description.
  const seed = Math.floor(Math.random() * 1e6);
  test(`consoles of every pair of values, seed ${seed}: nothing is wrong`, {
    timeout: 60 * 60_000,
  }, async () => {
    await expectRight([...pairwiseDescriptions(), ...pairwiseDescriptions(seed)]);
  });
  test(`consoles at random from ${seed} on: nothing is wrong`, { timeout: 8 * 3_600_000 }, async () => {
    await expectRight(Array.from({ length: atRandom }, (_, number) => anyConsole(seed + number)));
  });
}

const isNotRight = ({ verdict }: Finding): boolean => verdict !== 'right';

async function expectRight(descriptions: readonly Description[]): Promise<void> {
  const tried: Tried[] = [];
  await tries.tryAll(
    descriptions,
    tabs,
    (each) => tried.push(each),
    (number) => (isWhole ? undefined : shareOf(number)),
  );
  console.log(ratesOf(tried));
  expect(await faultsIn(tried)).toEqual([]);
  expect(shareRight(tried)).toBeGreaterThan(leastRight);
}

/** What went wrong, each kind once, with the command that shows it again. */
async function faultsIn(tried: readonly Tried[]): Promise<string[]> {
  const faults = kindsOf(tried).filter(({ verdict }) => verdict === 'wrong');
  const lines: string[] = [];
  for (const [at, { job, verdict, what, cases }] of faults.entries()) {
    const [first] = cases;
    const finding = first?.findings.find((each) => isAlike(each, { job, verdict, what }));
    if (!first || !finding) continue;
    const isShrunk = isWhole && at < mostShrunk;
    const smallest = isShrunk ? await shrunk(tries, first.description, finding) : first.description;
    lines.push(`${cases.length} × ${job}: ${what}: ${replay(smallest)}`);
  }
  return lines;
}
