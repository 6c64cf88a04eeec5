// @ts-check
import { runInThisContext } from 'node:vm';
import { bundle } from './build.mjs';
import { launch } from './chromium.mjs';
import { asMilliseconds, asTimes, median } from './timing.mjs';

/**
 * @typedef {import('./lines.mjs').Line} Line
 * @typedef {import('./in-page/reviewing.ts').ReviewingTimes} ReviewingTimes
 */

const addresses = 100_000;
const runs = 9;
const timesAtMost = 6;
const lists = /** @type {const} */ (['plain', 'mixed']);

/** What it costs to review a long list. @returns {Promise<Line[]>} */
export async function reviewing() {
  const script = await bundle('reviewing');
  const browser = await launch();
  try {
    const page = await browser.context.newPage();
    await page.evaluate(`${script}\n0`);
    runInThisContext(script);
    const lines = [];
    for (const list of lists) {
      const call = `bench.measureReviewing('${list}', ${addresses}, ${runs})`;
      lines.push(line(list, 'Chromium', await page.evaluate(call)));
      lines.push(line(list, 'Node', await runInThisContext(call)));
    }
    return lines;
  } finally {
    await browser.close();
  }
}

/** @param {(typeof lists)[number]} list @param {string} where @param {ReviewingTimes} times @returns {Line} */
function line(list, where, { split, review, people }) {
  const ratio = median(review) / median(split);
  const shape = list === 'plain' ? 'one a line' : 'mixed list';
  return {
    what: `reviewing 100,000 addresses against one split, ${shape}, ${where}`,
    measured: asTimes(ratio),
    budget: `≤ ${timesAtMost} ×`,
    holds: ratio <= timesAtMost,
    details: [
      `${asMilliseconds(median(review))} against ${asMilliseconds(median(split))}, ${people} people found`,
    ],
  };
}
