// @ts-check
import { runInThisContext } from 'node:vm';
import { bundle } from './build.mjs';
import { launch } from './chromium.mjs';
import { popupReviewing } from './popup-reviewing.mjs';
import { asMilliseconds, asTimes, median } from './timing.mjs';

/**
 * @typedef {import('./lines.mjs').Line} Line
 * @typedef {import('./in-page/reviewing.ts').ReviewingTimes} ReviewingTimes
 */

/** The budget is for the longest list; the shorter ones are there to see that nothing is lost on small lists. */
const sizes = [
  { addresses: 100_000, runs: 9, timesAtMost: { plain: 4, mixed: 15 } },
  { addresses: 10_000, runs: 5 },
  { addresses: 1000, runs: 5 },
];
const lists = /** @type {const} */ (['plain', 'mixed']);

/** What it costs to review a long list, and how far it holds up the popup. @param {string} built the built extension @returns {Promise<Line[]>} */
export async function reviewing(built) {
  return [...(await reviewingAlone()), ...(await popupReviewing(built))];
}

async function reviewingAlone() {
  const script = await bundle('reviewing');
  const browser = await launch();
  try {
    const page = await browser.context.newPage();
    await page.evaluate(`${script}\n0`);
    runInThisContext(script);
    const lines = [];
    for (const size of sizes) {
      for (const list of lists) {
        const call = `bench.measureReviewing('${list}', ${size.addresses}, ${size.runs})`;
        lines.push(line(list, 'Chromium', size, await page.evaluate(call)));
        lines.push(line(list, 'Node', size, await runInThisContext(call)));
      }
    }
    return lines;
  } finally {
    await browser.close();
  }
}

/**
 * @param {(typeof lists)[number]} list
 * @param {string} where
 * @param {{addresses: number, timesAtMost?: {plain: number, mixed: number}}} size
 * @param {ReviewingTimes} times
 * @returns {Line}
 */
function line(list, where, { addresses, timesAtMost }, { split, review, entries, people }) {
  const ratio = median(review) / median(split);
  const shape = list === 'plain' ? 'one a line' : 'mixed list';
  const count = addresses.toLocaleString('en');
  const details = [
    `${asMilliseconds(median(review))} against ${asMilliseconds(median(split))}, ${asMilliseconds(median(entries))} with an object for each entry; ${Math.round(people)} people found`,
  ];
  const measured = asTimes(ratio);
  const what = `reviewing ${count} addresses against one split, ${shape}, ${where}`;
  if (timesAtMost === undefined) return { what, measured, details };
  return { what, measured, budget: `≤ ${timesAtMost[list]} ×`, holds: ratio <= timesAtMost[list], details };
}
