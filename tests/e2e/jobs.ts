import { test } from 'vitest';
import { browserName } from './harness';
import { type Factors, pairs, product, type Row } from './pairs';

/** What a test does, in one combination of what varies. */
type Jobs<F extends Factors> = Record<string, (row: Row<F>) => Promise<void>>;

const all = process.env.TEST_ALL === '1';

/**
 * Tests each job with each value of each factor, pairwise and spread over both browsers; every combination in both of
 * them with `TEST_ALL=1`.
 */
export function testJobs<const F extends Factors>(factors: F, jobs: Jobs<F>): void {
  const everything = { job: Object.keys(jobs), browser: ['chromium', 'firefox'], ...factors };
  const rows = all ? product(everything) : pairs(everything);
  for (const { job, browser, ...row } of rows.filter((each) => each.browser === browserName)) {
    const name = `${job} (${Object.values(row).join(', ')})`;
    test(name, () => jobs[job as string]?.(row as unknown as Row<F>));
  }
}
