// @ts-check
import { launch, openUsersScreen } from './chromium.mjs';
import { fillingKinds } from './filling-kinds.mjs';
import { profiled } from './profile.mjs';
import { asMilliseconds, median } from './timing.mjs';

/**
 * @typedef {import('./lines.mjs').Line} Line
 * @typedef {import('./chromium.mjs').Browser} Browser
 * @typedef {import('./chromium.mjs').Page} Page
 */

const options = { users: '250' };
const runs = [
  { count: 1000, fills: 3, overAtMost: 100 },
  // No budget is named for so many: the figure shows how it grows.
  { count: 10_000, fills: 1 },
];

/** What large fills cost beyond what the page does with the same text by itself. @param {string} built @returns {Promise<Line[]>} */
export async function filling(built) {
  const browser = await launch(built);
  try {
    const lines = [];
    for (const run of runs) lines.push(await fillingOf(browser, run));
    return [...lines, ...(await fillingKinds())];
  } finally {
    await browser.close();
  }
}

/**
 * @param {Browser} browser
 * @param {{count: number, fills: number, overAtMost?: number}} run
 * @returns {Promise<Line>}
 */
async function fillingOf(browser, { count, fills, overAtMost }) {
  const people = Array.from({ length: count }, (_, at) => `person${at}@example.org`);
  const ours = [];
  const theirs = [];
  const walls = [];
  const alone = [];
  for (let fill = 0; fill < fills; fill++) {
    const measured = await fillOnce(browser, people);
    ours.push(measured.ours);
    theirs.push(measured.theirs);
    walls.push(measured.result);
    alone.push(await fillByThePage(browser, people));
  }
  const over = median(ours.map((own, at) => own + (theirs[at] ?? 0) - (alone[at] ?? 0)));
  return {
    what: `filling ${count.toLocaleString('en')} people into a text area, over the page's own handling`,
    measured: asMilliseconds(over),
    ...(overAtMost === undefined ? {} : { budget: `≤ ${overAtMost} ms`, holds: over <= overAtMost }),
    details: [
      `main thread during the fill: our scripts ${asMilliseconds(median(ours))}, ` +
        `the page's ${asMilliseconds(median(theirs))}; the page alone ${asMilliseconds(median(alone))}`,
      `from the command to its answer, waiting for the page to settle included: ${asMilliseconds(median(walls))}`,
    ],
  };
}

/** One fill by the extension, from the Users screen with the dialog closed. @param {Browser} browser @param {string[]} people */
async function fillOnce(browser, people) {
  const page = await openUsersScreen(browser, options);
  const assistant = await browser.context.newPage();
  await assistant.goto(`${browser.extensionUrl}src/options/index.html`);
  await page.bringToFront();
  const measured = await profiled(page, () => assistant.evaluate(commandFill, people));
  await expectFilled(page, people.length);
  await assistant.close();
  await page.close();
  return measured;
}

/**
 * Runs in a page of the extension.
 * @param {string[]} people
 * @returns {Promise<number>} milliseconds from the command to its answer
 */
async function commandFill(people) {
  const { tabs } = /** @type {any} */ (globalThis).chrome;
  const [tab] = await tabs.query({ url: 'https://acme.login.illumina.com/*' });
  const frame = { frameId: 0 };
  const { state } = await tabs.sendMessage(tab.id, { type: 'describe' }, frame);
  const aim = { screen: state.screen, dialog: state.dialog, workgroup: state.workgroup };
  const started = performance.now();
  const answer = await tabs.sendMessage(
    tab.id,
    { type: 'fillInvite', people, region: '', product: '', aim },
    frame,
  );
  const lasted = performance.now() - started;
  if (answer?.report?.filled !== people.length)
    throw new Error(`not filled: ${JSON.stringify(answer).slice(0, 200)}`);
  return lasted;
}

/** The same text, set by the page itself in its open dialog. @param {Browser} browser @param {string[]} people @returns {Promise<number>} milliseconds */
async function fillByThePage(browser, people) {
  const page = await openUsersScreen(browser, options);
  const { theirs: milliseconds } = await profiled(page, async () => {
    await page.getByRole('button', { name: 'Invite' }).click();
    await page.getByRole('dialog').waitFor();
    await page.evaluate(setAndTell, people.join('\n'));
  });
  await expectFilled(page, people.length);
  await page.close();
  return milliseconds;
}

/** Runs in the page. @param {string} text */
function setAndTell(text) {
  const box = document.querySelector('[role=dialog] textarea, dialog textarea');
  if (!(box instanceof HTMLTextAreaElement)) throw new Error('There is no text area.');
  box.value = text;
  box.dispatchEvent(new Event('input', { bubbles: true }));
}

/** @param {Page} page @param {number} count */
async function expectFilled(page, count) {
  const held = await page.evaluate(
    () => /** @type {any} */ (window).practiceConsole.snapshot().drafts.people.length,
  );
  if (held !== count) throw new Error(`the page holds ${held} people`);
}
