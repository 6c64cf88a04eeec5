// @ts-check

import { asMilliseconds } from './timing.mjs';

/**
 * @typedef {import('./chromium.mjs').Session} Session
 * @typedef {{
 *   name: string, ph: string, pid: number, tid: number, ts: number, dur?: number, tts?: number, tdur?: number,
 *   args?: {data?: {url?: string, frame?: string}},
 * }} TraceEvent times in microseconds; `tts` and `tdur` count the thread's own time on a processor
 * @typedef {{script: string, frame: string, milliseconds: number}} Call
 */

/** What the browser notes of each script that it runs and each function that it calls. */
const categories = ['devtools.timeline'];
const ourContentScript = /^chrome-extension:\/\/[^/]+\/src\/content\/([^?]+)/;

/**
 * Records what the browser does meanwhile.
 * @param {Session} session of any page
 * @param {() => Promise<unknown>} work
 * @returns {Promise<TraceEvent[]>}
 */
export async function traced(session, work) {
  /** @type {TraceEvent[]} */
  const events = [];
  const collect = (/** @type {{value: unknown[]}} */ { value }) => {
    for (const event of value) events.push(/** @type {TraceEvent} */ (event));
  };
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: categories },
  });
  await work();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  return events;
}

/**
 * Every time that the browser ran a content script of ours or called a function of one, from outside: calls within such a
 * call are part of it. A call's time is that of the thread on a processor, which other programs do not lengthen.
 * @param {TraceEvent[]} events
 * @returns {Call[]}
 */
export function ourCalls(events) {
  /** @type {Map<string, TraceEvent[]>} */
  const byThread = new Map();
  for (const event of events) {
    const thread = `${event.pid}/${event.tid}`;
    const known = byThread.get(thread);
    if (known) known.push(event);
    else byThread.set(thread, [event]);
  }
  return [...byThread.values()].flatMap(callsOfThread);
}

/** @param {TraceEvent[]} events of one thread @returns {Call[]} */
function callsOfThread(events) {
  const ordered = [...events].sort((one, other) => one.ts - other.ts);
  /** @type {Call[]} */
  const calls = [];
  let covered = 0;
  for (const [at, event] of ordered.entries()) {
    const script = ourContentScript.exec(event.args?.data?.url ?? '')?.[1];
    if (script === undefined || event.ts < covered) continue;
    const ended = event.ph === 'X' ? endOf(event) : event.ph === 'B' ? matchingEnd(ordered, at) : null;
    if (!ended) continue;
    covered = ended.ts;
    calls.push({ script, frame: event.args?.data?.frame ?? '', milliseconds: ended.spent / 1000 });
  }
  return calls;
}

/** @param {TraceEvent} event */
const endOf = ({ ts, dur = 0, tdur }) => ({ ts: ts + dur, spent: tdur ?? dur });

/** @param {TraceEvent[]} ordered @param {number} at */
function matchingEnd(ordered, at) {
  const begin = /** @type {TraceEvent} */ (ordered[at]);
  let depth = 0;
  for (let next = at; next < ordered.length; next++) {
    const event = /** @type {TraceEvent} */ (ordered[next]);
    if (event.name !== begin.name) continue;
    if (event.ph === 'B') depth++;
    else if (event.ph === 'E' && --depth === 0) {
      const wall = event.ts - begin.ts;
      const spent = event.tts !== undefined && begin.tts !== undefined ? event.tts - begin.tts : wall;
      return { ts: event.ts, spent };
    }
  }
  return null;
}

/** @param {Call[]} calls @returns {number} milliseconds */
export const total = (calls) => calls.reduce((sum, { milliseconds }) => sum + milliseconds, 0);

/** Which scripts took how much. @param {Call[]} calls @returns {string} */
export function byScript(calls) {
  const scripts = [...new Set(calls.map(({ script }) => script))];
  return scripts
    .map((script) => {
      const own = calls.filter((call) => call.script === script);
      return `${script} ${own.length} calls ${asMilliseconds(total(own))}`;
    })
    .join(', ');
}
