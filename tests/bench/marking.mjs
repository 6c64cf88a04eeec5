// @ts-check
import { bundle } from './build.mjs';
import { launch } from './chromium.mjs';
import { asKilobytes, asMilliseconds, asTimes, median } from './timing.mjs';

/**
 * @typedef {import('./lines.mjs').Line} Line
 * @typedef {import('./in-page/tables.ts').TableShape} TableShape
 * @typedef {import('./in-page/marking.ts').MarkingTimes} MarkingTimes
 */

const runs = 9;
const timesAtMost = 2;
const againAtMost = 5;
const heapAtMost = 1.1;
const turnsBefore = 20;
const turnsAfter = 2000;
/** @type {TableShape} */
const usual = { rows: 10_000, applications: 5, native: true };

/** What it costs to mark the users without access in a long table, and to follow it. @returns {Promise<Line[]>} */
export async function marking() {
  const browser = await launch();
  try {
    const script = await bundle('marking');
    const measure = async (/** @type {TableShape} */ shape) => {
      const page = await browser.context.newPage();
      await page.goto('about:blank');
      await page.evaluate(`${script}\n0`);
      /** @type {MarkingTimes} */
      const times = await page.evaluate(`bench.measureMarking(${JSON.stringify(shape)}, ${runs})`);
      await page.close();
      return times;
    };
    const native = await measure(usual);
    return [
      {
        ...compared('marking 10,000 native rows of 8 cells, against one bare pass', native),
        ...judged(native),
      },
      followed('marking 10,000 native rows again after one of them changed', native),
      straightforward('  the same by reading the whole document again, against ours', native),
      compared('  the same as an ARIA grid', await measure({ ...usual, native: false })),
      compared(
        '  2,000 native rows with 50 applications',
        await measure({ rows: 2000, applications: 50, native: true }),
      ),
      await paging(browser, script),
    ];
  } finally {
    await browser.close();
  }
}

/** @param {string} what @param {MarkingTimes} times @returns {Line} */
function straightforward(what, times) {
  const [theirs, ours] = [median(times.straightforward), median(times.again)];
  return {
    what,
    measured: asTimes(theirs / ours),
    details: [`${asMilliseconds(theirs)} against ${asMilliseconds(ours)}`],
  };
}

/**
 * Whether memory stays what it was while the pages of a table are turned: an hour of paging is some hundred turns.
 * @param {import('./chromium.mjs').Browser} browser @param {string} script @returns {Promise<Line>}
 */
async function paging(browser, script) {
  const page = await browser.context.newPage();
  await page.goto('about:blank');
  await page.evaluate(`${script}\n0`);
  const session = await browser.context.newCDPSession(page);
  const heapAfter = async (/** @type {number} */ turns) => {
    await page.evaluate(`bench.turnPages(${turns})`);
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  const before = await heapAfter(turnsBefore);
  const after = await heapAfter(turnsAfter - turnsBefore);
  await page.close();
  return {
    what: `memory after ${turnsAfter} turned pages of 50 rows, against ${turnsBefore}`,
    measured: asTimes(after / before),
    budget: `≤ ${heapAtMost} ×`,
    holds: after / before <= heapAtMost,
    details: [`${asKilobytes(after)} against ${asKilobytes(before)}, garbage collected`],
  };
}

/** @param {MarkingTimes} times */
const ratioOf = ({ bare, marking }) => median(marking) / median(bare);

/** @param {MarkingTimes} times */
const judged = (times) => ({ budget: `≤ ${timesAtMost} ×`, holds: ratioOf(times) <= timesAtMost });

/** @param {string} what @param {MarkingTimes} times @returns {Line} */
function compared(what, times) {
  const { bare, marking, feature, again, marked } = times;
  return {
    what,
    measured: asTimes(ratioOf(times)),
    details: [
      `${asMilliseconds(median(marking))} against ${asMilliseconds(median(bare))}, ${marked} rows marked; ` +
        `the whole feature with finding the table ${asMilliseconds(median(feature))}, again ${asMilliseconds(median(again))}`,
    ],
  };
}

/** @param {string} what @param {MarkingTimes} times @returns {Line} */
function followed(what, { again }) {
  const measured = median(again);
  return {
    what,
    measured: asMilliseconds(measured),
    budget: `≤ ${againAtMost} ms`,
    holds: measured <= againAtMost,
    details: [`least ${asMilliseconds(Math.min(...again))}, most ${asMilliseconds(Math.max(...again))}`],
  };
}
