// @ts-check
import { launch } from './chromium.mjs';
import { asMilliseconds } from './timing.mjs';

/**
 * @typedef {import('./lines.mjs').Line} Line
 * @typedef {{longest: number, tasks: number, took: number}} PopupTimes
 */

const longestAtMost = 50;

/** Lists of so many lines, each kind in a popup of its own. @type {Record<string, (at: number) => string>} */
const kinds = {
  'addresses one a line': (at) => `first.last${at}@example.org`,
  'a mixed list': (at) =>
    [
      `"Lovelace, Ada ${at}" <ada${at}@example.org>; Grace Hopper <GRACE${at}@example.com>`,
      `${at})\tWu\twu${at}@example.edu\tLab 4`,
      `jocelyn${at}@gmial.com; user_${at}`,
      `To: be\u200Bn${at}@example.org, carl${at}@example.org`,
    ][at % 4] ?? '',
  'JSON lines': (at) =>
    JSON.stringify({ name: `Ada ${at}`, email: `ada${at}@example.org`, manager: 'dana@example.org' }),
};

/** How long the popup's thread is held up at most while it reviews a list. @param {string} built the built extension @returns {Promise<Line[]>} */
export async function popupReviewing(built) {
  const browser = await launch(built);
  try {
    const lines = [];
    for (const [kind, make] of Object.entries(kinds)) {
      for (const count of [10_000, 100_000]) {
        const text = Array.from({ length: count }, (_, at) => make(at)).join('\n');
        lines.push(line(kind, count, await reviewIn(browser, text)));
      }
    }
    return lines;
  } finally {
    await browser.close();
  }
}

/** @param {import('./chromium.mjs').Browser} browser @param {string} text @returns {Promise<PopupTimes>} */
async function reviewIn(browser, text) {
  const page = await browser.context.newPage();
  await page.goto(`${browser.extensionUrl}src/popup/index.html?view=window`);
  await page.waitForSelector('#collaborators');
  const times = await page.evaluate(putAndWatch, text);
  await page.close();
  return times;
}

/**
 * Runs in the popup. That a text box lays out a long text is the browser's own work, and over before it is watched.
 * @param {string} text
 * @returns {Promise<PopupTimes>}
 */
async function putAndWatch(text) {
  const box = /** @type {HTMLTextAreaElement} */ (document.querySelector('#collaborators'));
  const counts = /** @type {HTMLElement} */ (document.querySelector('#list-counts'));
  const put = (/** @type {string} */ by, /** @type {string} */ inputType) => {
    box.value = by;
    box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType }));
  };
  const rest = () => new Promise((resolve) => setTimeout(resolve, 1500));
  const counted = (/** @type {boolean} */ isWanted) =>
    new Promise((resolve) => {
      const look = () => counts.textContent?.includes('=') === isWanted && resolve(undefined);
      new MutationObserver(look).observe(counts, { childList: true, subtree: true, characterData: true });
      look();
    });
  // The list of the popup before is still in the draft, and its end is heard of from the storage.
  put('', 'deleteContentBackward');
  await counted(false);
  await rest();
  box.value = text;
  await rest();
  /** @type {PerformanceEntry[]} */
  const tasks = [];
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
  observer.observe({ entryTypes: ['longtask'] });
  const started = performance.now();
  box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
  await counted(true);
  const took = performance.now() - started;
  await rest();
  tasks.push(...observer.takeRecords());
  return { longest: Math.max(0, ...tasks.map(({ duration }) => duration)), tasks: tasks.length, took };
}

/** @param {string} kind @param {number} count @param {PopupTimes} times @returns {Line} */
function line(kind, count, { longest, tasks, took }) {
  return {
    what: `longest task of the popup while it reviews ${count.toLocaleString('en')} lines, ${kind}`,
    measured: longest === 0 ? `< ${longestAtMost} ms` : asMilliseconds(longest),
    budget: `≤ ${longestAtMost} ms`,
    holds: longest <= longestAtMost,
    details: [
      `${tasks} tasks of ${longestAtMost} ms or more; the review was there after ${asMilliseconds(took)}`,
    ],
  };
}
