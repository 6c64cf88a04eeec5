// @ts-check
import { launch, openUsersScreen } from './chromium.mjs';
import { asMilliseconds, asPercent } from './timing.mjs';
import { byScript, ourCalls, total, traced } from './trace.mjs';

/** @typedef {import('./lines.mjs').Line} Line */

const shareAtMost = 0.02;
const everyMilliseconds = 5;

/** What the content script takes of the main thread while the page never rests. @param {string} built @returns {Promise<Line[]>} */
export async function underMutations(built) {
  const browser = await launch(built);
  try {
    const measure = async (
      /** @type {Record<string, string>} */ options,
      /** @type {number} */ milliseconds,
    ) => {
      const page = await openUsersScreen(browser, options);
      const session = await browser.context.newCDPSession(page);
      let result = { done: 0, lasted: 0 };
      const events = await traced(session, async () => {
        result = await page.evaluate(mutate, { milliseconds, everyMilliseconds });
      });
      await page.close();
      const calls = ourCalls(events);
      if (calls.length === 0) throw new Error('the trace holds nothing of the content script');
      return { ...result, calls, share: total(calls) / result.lasted };
    };
    const usual = await measure({ users: '250' }, 10_000);
    const long = await measure({ users: '2000', pageSize: '0' }, 5000);
    return [
      {
        ...line('200 mutations a second for 10 s, Users screen of 50 rows', usual),
        budget: `≤ ${shareAtMost * 100} %`,
        holds: usual.share <= shareAtMost,
      },
      line('  the same for 5 s with 2,000 rows on the page', long),
    ];
  } finally {
    await browser.close();
  }
}

/**
 * @param {string} what
 * @param {{share: number, calls: import('./trace.mjs').Call[], done: number, lasted: number}} measured
 * @returns {Line}
 */
const line = (what, { share, calls, done, lasted }) => ({
  what,
  measured: asPercent(share),
  details: [
    `${done} mutations in ${(lasted / 1000).toFixed(1)} s; ${byScript(calls)}, the longest ` +
      `${asMilliseconds(Math.max(...calls.map(({ milliseconds }) => milliseconds)))}`,
  ],
});

/**
 * Runs in the page: changes cells of the table and what stands outside of it, by turns, at an even pace.
 * @param {{milliseconds: number, everyMilliseconds: number}} pace
 * @returns {Promise<{done: number, lasted: number}>}
 */
function mutate({ milliseconds, everyMilliseconds }) {
  const rows = [...document.querySelectorAll('tbody tr')];
  const main = document.querySelector('main') ?? document.body;
  const counter = main.appendChild(document.createElement('p'));
  const list = main.appendChild(document.createElement('div'));
  const cellOf = (/** @type {number} */ n, /** @type {number} */ column) => {
    const cell = rows[(n * 7) % rows.length]?.children[column];
    if (!cell) throw new Error('There is no such cell.');
    return cell;
  };
  const mutateOnce = (/** @type {number} */ n) => {
    const kind = n % 4;
    // A person's last login, and the access to an application, now this, now that.
    if (kind === 0) cellOf(n, 3).textContent = `2026-11-${10 + (n % 20)}`;
    else if (kind === 1) cellOf(n, 6).textContent = n % 8 === 1 ? 'Has Access' : '-';
    else if (kind === 2) counter.textContent = `Synchronised ${n} times`;
    else if (list.childElementCount > 10) list.firstElementChild?.remove();
    else list.appendChild(document.createElement('p')).textContent = `Finished ${n}`;
  };
  const wanted = milliseconds / everyMilliseconds;
  const started = performance.now();
  return new Promise((resolve) => {
    let done = 0;
    const timer = setInterval(() => {
      const due = Math.min(wanted, Math.floor((performance.now() - started) / everyMilliseconds));
      while (done < due) mutateOnce(done++);
      if (done < wanted) return;
      clearInterval(timer);
      resolve({ done, lasted: performance.now() - started });
    }, everyMilliseconds);
  });
}
