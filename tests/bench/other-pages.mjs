// @ts-check
import { launch } from './chromium.mjs';
import { asMilliseconds, median, pause } from './timing.mjs';
import { byScript, ourCalls, total, traced } from './trace.mjs';

/**
 * @typedef {import('./lines.mjs').Line} Line
 * @typedef {import('./chromium.mjs').Browser} Browser
 * @typedef {import('./trace.mjs').Call} Call
 * @typedef {{name: string, url: string}} OtherPage
 */

const budgetMilliseconds = 5;
const loads = 5;
/** The content script looks at once and again a moment later; both belong to the load. */
const loadedMilliseconds = 600;
const settledMilliseconds = 5000;
const watchedMilliseconds = 3000;

const largePageUrl = 'https://acme.login.illumina.com/some-app/';
/** Pages of our hosts that are not the console. @type {OtherPage[]} */
const otherPages = [
  { name: 'Connected Analytics', url: 'https://acme.login.illumina.com/ica/projects' },
  { name: 'Sequence Hub', url: 'https://use1.basespace.illumina.com/dashboard' },
  { name: 'page of 5,000 elements', url: largePageUrl },
];

/** What the content script costs where it has nothing to do. @param {string} built @returns {Promise<Line[]>} */
export async function onOtherPages(built) {
  const browsers = [await launch(built), await launch()];
  const [withUs, without] = /** @type {[Browser, Browser]} */ (browsers);
  try {
    for (const browser of browsers) browser.serve(largePageUrl, largePage());
    const lines = [];
    for (const page of otherPages) lines.push(await atLoad(page, withUs, without));
    return [...lines, ...(await afterwards(withUs))];
  } finally {
    for (const browser of browsers) await browser.close();
  }
}

/** @param {OtherPage} page @param {Browser} withUs @param {Browser} without @returns {Promise<Line>} */
async function atLoad({ name, url }, withUs, without) {
  const milliseconds = [];
  const more = [];
  /** @type {Call[]} */
  let calls = [];
  for (let time = 0; time < loads; time++) {
    const theirs = await load(without, url);
    const ours = await load(withUs, url);
    calls = ourCalls(ours.events);
    if (calls.length === 0) throw new Error('the trace holds nothing of the content script');
    milliseconds.push(total(calls));
    more.push(ours.scriptMilliseconds - theirs.scriptMilliseconds);
  }
  const measured = median(milliseconds);
  return {
    what: `${name}: script time of the content script at load`,
    measured: asMilliseconds(measured),
    budget: `≤ ${budgetMilliseconds} ms`,
    holds: measured <= budgetMilliseconds,
    details: [
      `${loads} loads, most ${asMilliseconds(Math.max(...milliseconds))}; the last: ${byScript(calls)}`,
      `all scripts of the page, with the extension less without it: ${asMilliseconds(median(more))}`,
    ],
  };
}

/** Loads a page in a fresh tab. @param {Browser} browser @param {string} url */
async function load(browser, url) {
  const page = await browser.context.newPage();
  const session = await browser.context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const events = await traced(session, async () => {
    await page.goto(url);
    await pause(loadedMilliseconds);
  });
  const { metrics } = await session.send('Performance.getMetrics');
  const seconds = metrics.find((metric) => metric.name === 'ScriptDuration')?.value ?? 0;
  await page.close();
  return { events, scriptMilliseconds: seconds * 1000 };
}

/** What the content script still does on pages that have been open for a while. @param {Browser} browser @returns {Promise<Line[]>} */
async function afterwards(browser) {
  const open = async (/** @type {OtherPage} */ { url }, /** @type {boolean} */ changing) => {
    const page = await browser.context.newPage();
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    if (changing) await page.evaluate(changeAllTheTime);
    return { page, frame: await frameOf(browser, page) };
  };
  const quiet = await Promise.all(otherPages.map((page) => open(page, false)));
  const changing = await Promise.all(otherPages.map((page) => open(page, true)));
  await pause(settledMilliseconds);
  const session = await browser.context.newCDPSession(/** @type {any} */ (quiet[0]).page);
  const watched = ourCalls(await traced(session, () => pause(watchedMilliseconds)));
  const begun = ourCalls(
    await traced(session, async () => {
      for (const { page } of quiet) await page.evaluate(changeAllTheTime);
      await pause(watchedMilliseconds);
    }),
  );
  const pages = [...quiet, ...changing];
  const callsIn = (/** @type {Call[]} */ calls, /** @type {{frame: string}[]} */ some) =>
    calls.filter((call) => some.some(({ frame }) => frame === call.frame));
  const lines = otherPages.flatMap(({ name }, at) => [
    none(`${name}: work in 3 s, 5 s later, page idle`, callsIn(watched, pages.slice(at, at + 1))),
    none(`${name}: the same, page changing all the time`, callsIn(watched, changing.slice(at, at + 1))),
    none(`${name}: the same, changes begin now`, callsIn(begun, quiet.slice(at, at + 1))),
  ]);
  for (const { page } of pages) await page.close();
  return lines;
}

/** @param {string} what @param {Call[]} calls @returns {Line} */
const none = (what, calls) => ({
  what,
  measured: `${calls.length} calls`,
  budget: 'none',
  holds: calls.length === 0,
  details: calls.length > 0 ? [byScript(calls)] : [],
});

/** @param {Browser} browser @param {import('./chromium.mjs').Page} page @returns {Promise<string>} */
async function frameOf(browser, page) {
  const session = await browser.context.newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  await session.detach();
  return frameTree.frame.id;
}

/** Runs in the page: twenty elements a second come, as many go. */
function changeAllTheTime() {
  const list = document.body.appendChild(document.createElement('div'));
  let count = 0;
  setInterval(() => {
    const line = document.createElement('p');
    line.textContent = `Finished ${++count}`;
    list.append(line);
    if (list.childElementCount > 20) list.firstElementChild?.remove();
  }, 50);
}

/** A page with much to look at and no word of the console's. */
function largePage() {
  const rows = Array.from(
    { length: 1000 },
    (_, at) => `<li><a href="#${at}">Sample ${at}</a> <button>Open</button> <span>Ready</span> <i>-</i></li>`,
  );
  return `<!doctype html><html lang="en"><title>Samples</title><h1>Samples</h1><ul>${rows.join('')}</ul></html>`;
}
