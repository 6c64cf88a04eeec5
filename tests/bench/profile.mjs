// @ts-check

/**
 * Time in milliseconds, by whose code ran. `ours`: the innermost script is ours. `page`: it is the page's, also where our
 * code called it. `underOurs`: our code ran, or what it called.
 * @typedef {{ours: number, page: number, underOurs: number}} Shares
 * @typedef {{owner: 'ours' | 'page' | 'nobody', underOurs: boolean}} Place
 */

const samplingMicroseconds = 200;
const ourScript = /^chrome-extension:\/\//;

/**
 * Watches a page's main thread by samples of what it runs. What the browser does for a script is that script's. The shares
 * are reduced to the thread's own time on a processor: samples also count the time in which other programs had it.
 * @template Result
 * @param {import('./chromium.mjs').Session} session
 * @param {() => Promise<Result>} work
 * @returns {Promise<Shares & {result: Result}>}
 */
export async function profiled(session, work) {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: samplingMicroseconds });
  await session.send('Profiler.start');
  const result = await work();
  const { profile } = await session.send('Profiler.stop');
  await session.send('Profiler.disable');
  return { ...sharesOf(profile), result };
}

/** @param {{nodes: any[], samples?: number[], timeDeltas?: number[]}} profile @returns {Shares} */
function sharesOf({ nodes, samples = [], timeDeltas = [] }) {
  const places = placesOf(nodes);
  const collecting = new Set(
    nodes.filter(({ callFrame }) => callFrame.functionName === '(garbage collector)').map(({ id }) => id),
  );
  const shares = { ours: 0, page: 0, underOurs: 0 };
  /** @type {Place} */
  let place = { owner: 'nobody', underOurs: false };
  for (const [at, sample] of samples.entries()) {
    // Who made the garbage pays for its collection: whoever ran before.
    if (!collecting.has(sample)) place = places.get(sample) ?? { owner: 'nobody', underOurs: false };
    const milliseconds = (timeDeltas[at + 1] ?? 0) / 1000;
    if (place.owner !== 'nobody') shares[place.owner] += milliseconds;
    if (place.underOurs) shares.underOurs += milliseconds;
  }
  return shares;
}

/** @param {any[]} nodes @returns {Map<number, Place>} by the node's id */
function placesOf(nodes) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  /** @type {Map<number, Place>} */
  const places = new Map();
  /** @param {any} node @param {Place} caller */
  const visit = (node, caller) => {
    const { url } = node.callFrame;
    const isOurs = ourScript.test(url);
    /** @type {Place} */
    const place = {
      owner: url === '' ? caller.owner : isOurs ? 'ours' : 'page',
      underOurs: isOurs || caller.underOurs,
    };
    places.set(node.id, place);
    for (const child of node.children ?? []) visit(byId.get(child), place);
  };
  if (nodes[0]) visit(nodes[0], { owner: 'nobody', underOurs: false });
  return places;
}
