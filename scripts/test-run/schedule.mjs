// @ts-check
import { oneCheck } from './counts.mjs';

/**
 * @typedef {import('./counts.mjs').Result} Result
 * @typedef {{
 *   name: string,
 *   needs: string[],
 *   browser?: 'chromium' | 'firefox',
 *   isIdle?: boolean,
 *   run: () => Promise<Result>,
 * }} Step
 * @typedef {{step: Step, result: Result, seconds: number}} Ended
 */

/**
 * Runs the steps, several at once, each after those it needs; one whose need has failed fails unrun.
 * @param {Step[]} steps in the order in which they start
 * @param {number} atOnce without those that are idle most of their time: of these, one more
 * @param {(ended: Ended) => void} tell called as each one ends
 * @returns {Promise<Ended[]>} in the order in which they ended
 */
export async function schedule(steps, atOnce, tell) {
  /** @type {Map<string, Ended>} */
  const ended = new Map();
  const waiting = [...steps];
  /** @type {Map<Step, Promise<void>>} */
  const running = new Map();
  const failed = (/** @type {string} */ name) => (ended.get(name)?.result.counts.failed ?? 0) > 0;

  /** @param {Step} step */
  const runOne = async (step) => {
    const start = Date.now();
    const missing = step.needs.filter(failed);
    const result = missing.length > 0 ? notRun(missing) : await step.run().catch(crashed);
    const end = { step, result, seconds: (Date.now() - start) / 1000 };
    ended.set(step.name, end);
    tell(end);
  };

  const hasRoomFor = ({ isIdle = false }) =>
    [...running.keys()].filter((step) => (step.isIdle ?? false) === isIdle).length < (isIdle ? 1 : atOnce);

  while (waiting.length > 0 || running.size > 0) {
    const next = waiting.findIndex((step) => hasRoomFor(step) && step.needs.every((name) => ended.has(name)));
    if (next >= 0) {
      const [step] = waiting.splice(next, 1);
      if (!step) break;
      running.set(
        step,
        runOne(step).finally(() => running.delete(step)),
      );
    } else if (running.size > 0) {
      await Promise.race(running.values());
    } else {
      throw new Error(`Nothing can run: ${waiting.map(({ name }) => name).join(', ')} wait for each other.`);
    }
  }
  return [...ended.values()];
}

/** @param {string[]} missing @returns {Result} */
const notRun = (missing) => ({
  counts: oneCheck(false),
  output: `Not run, because this failed: ${missing.join(', ')}.`,
});

/** @param {unknown} error @returns {Result} */
const crashed = (error) => ({
  counts: oneCheck(false),
  output: error instanceof Error ? (error.stack ?? error.message) : String(error),
});
