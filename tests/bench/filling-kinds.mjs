// @ts-check
import { bundle } from './build.mjs';
import { launch } from './chromium.mjs';
import { asMilliseconds } from './timing.mjs';

/**
 * @typedef {import('./lines.mjs').Line} Line
 * @typedef {import('./in-page/filling.ts').FillTimes} FillTimes
 */

const overAtMost = 2000;
const fullAtMost = 3000;

/** What it takes to fill 50 people into each kind of box beyond what the page itself needs, and to say that one is full. @returns {Promise<Line[]>} */
export async function fillingKinds() {
  const script = await bundle('filling');
  const browser = await launch();
  try {
    const page = await browser.context.newPage();
    browser.serve('https://acme.login.illumina.com/', '<!doctype html><body></body>');
    const fresh = async () => {
      // What worked last is remembered by document: each kind is filled as the first of its page.
      await page.goto('https://acme.login.illumina.com/');
      await page.evaluate(`${script}\n0`);
    };
    await fresh();
    /** @type {string[]} */
    const kinds = await page.evaluate('bench.kindNames');
    const lines = [];
    for (const kind of kinds) {
      await fresh();
      lines.push(line(`filling 50 people: ${kind}`, await measured(page, kind, false), overAtMost));
    }
    for (const kind of kinds.filter((name) => /chips|combobox/.test(name))) {
      await fresh();
      lines.push(line(`saying that it is full: ${kind}`, await measured(page, kind, true), fullAtMost));
    }
    return lines;
  } finally {
    await browser.close();
  }
}

/**
 * @param {import('./chromium.mjs').Page} page
 * @param {string} kind
 * @param {boolean} isLimited
 * @returns {Promise<FillTimes>}
 */
const measured = (page, kind, isLimited) =>
  page.evaluate(`bench.measureFilling(${JSON.stringify(kind)}, ${isLimited})`);

/** @param {string} what @param {FillTimes} times @param {number} atMost @returns {Line} */
function line(what, { milliseconds, pageMilliseconds }, atMost) {
  const over = milliseconds - pageMilliseconds;
  return {
    what,
    measured: asMilliseconds(over),
    budget: `≤ ${atMost / 1000} s`,
    holds: over <= atMost,
    ...(pageMilliseconds > 0 ? { details: [`the page's own: ${asMilliseconds(pageMilliseconds)}`] } : {}),
  };
}
