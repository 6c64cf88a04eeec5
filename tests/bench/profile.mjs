// @ts-check

/**
 * Time in milliseconds, by whose code ran. `ours`: the innermost script is ours. `theirs`: it is the page's, also where our
 * code called it.
 * @typedef {{ours: number, theirs: number}} Shares
 * @typedef {'ours' | 'theirs' | 'nobody'} Owner
 */

const samplingMicroseconds = 200;
const ourScript = /^chrome-extension:\/\//;

/**
 * Watches a page's main thread by samples of what it runs. What the browser does for a script is that script's. The shares
 * are reduced to the thread's own time on a processor: samples also count the time in which other programs had it.
 * @template Result
 * @param {import('./chromium.mjs').Page} page
 * @param {() => Promise<Result>} work
 * @returns {Promise<Shares & {result: Result}>}
 */
export async function profiled(page, work) {
  const session = await page.context().newCDPSession(page);
  const passed = await taskTime(page, 'timeTicks');
  const spent = await taskTime(page, 'threadTicks');
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: samplingMicroseconds });
  await session.send('Profiler.start');
  const result = await work();
  const { profile } = await session.send('Profiler.stop');
  await session.send('Profiler.disable');
  const ownShare = Math.min(1, (await spent()) / (await passed()));
  const { ours, theirs } = sharesOf(profile);
  return { ours: ours * ownShare, theirs: theirs * ownShare, result };
}

/**
 * How long the main thread has worked from now on, by the clock or by the time that it had a processor.
 * @param {import('./chromium.mjs').Page} page
 * @param {'timeTicks' | 'threadTicks'} timeDomain
 * @returns {Promise<() => Promise<number>>}
 */
async function taskTime(page, timeDomain) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain });
  const now = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  };
  const start = await now();
  return async () => (await now()) - start;
}

/** @param {{nodes: any[], samples?: number[], timeDeltas?: number[]}} profile @returns {Shares} */
function sharesOf({ nodes, samples = [], timeDeltas = [] }) {
  const owners = ownersOf(nodes);
  const collecting = new Set(
    nodes.filter(({ callFrame }) => callFrame.functionName === '(garbage collector)').map(({ id }) => id),
  );
  const shares = { ours: 0, theirs: 0 };
  /** @type {Owner} */
  let owner = 'nobody';
  for (const [at, sample] of samples.entries()) {
    // Who made the garbage pays for its collection: whoever ran before.
    if (!collecting.has(sample)) owner = owners.get(sample) ?? 'nobody';
    if (owner !== 'nobody') shares[owner] += (timeDeltas[at + 1] ?? 0) / 1000;
  }
  return shares;
}

/** @param {any[]} nodes @returns {Map<number, Owner>} by the node's id */
function ownersOf(nodes) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  /** @type {Map<number, Owner>} */
  const owners = new Map();
  /** @param {any} node @param {Owner} caller */
  const visit = (node, caller) => {
    const { url } = node.callFrame;
    const owner = url === '' ? caller : ourScript.test(url) ? 'ours' : 'theirs';
    owners.set(node.id, owner);
    for (const child of node.children ?? []) visit(byId.get(child), owner);
  };
  if (nodes[0]) visit(nodes[0], 'nobody');
  return owners;
}
