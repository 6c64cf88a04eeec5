// @ts-check
import { bundle } from './build.mjs';
import { launch } from './chromium.mjs';
import { asMilliseconds, asTimes, median } from './timing.mjs';

/**
 * @typedef {import('./lines.mjs').Line} Line
 * @typedef {import('./in-page/tables.ts').TableShape} TableShape
 * @typedef {import('./in-page/marking.ts').MarkingTimes} MarkingTimes
 */

const runs = 9;
const timesAtMost = 2;
const againAtMost = 5;
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
      compared('  the same as an ARIA grid', await measure({ ...usual, native: false })),
      compared(
        '  2,000 native rows with 50 applications',
        await measure({ rows: 2000, applications: 50, native: true }),
      ),
    ];
  } finally {
    await browser.close();
  }
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
