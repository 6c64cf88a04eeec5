import { test } from 'vitest';
import { type Coverage, isWhole, planJobs } from '../plan';
import { type BrowserName, browserName } from './harness';

/** What varies besides the browser (skin, wording, kind of control …), with its values. */
type Facets = Record<string, readonly string[]>;
type Row<F extends Facets> = { [Facet in keyof F]: F[Facet][number] };

/**
 * A test of each job in as many combinations of the facets' values as the coverage asks for, spread over both browsers; of all
 * combinations in both of them by `npm run test:all`.
 * @param jobs by their titles: what a test does in one combination
 */
export function testJobs<const F extends Facets>(
  coverage: Coverage,
  facets: F,
  jobs: Record<string, (row: Row<F>) => Promise<void>>,
): void {
  // A plan takes the first values together: the plain skin, which is the lightest, and the browser that is slower here.
  const varied = { job: Object.keys(jobs), browser: ['firefox', 'chromium'], ...facets };
  for (const { job = '', browser, ...row } of planJobs(varied, coverage) as Record<string, string>[]) {
    if (browser !== browserName) continue;
    test(`${job} (${Object.values(row).join(', ')})`, () => jobs[job]?.(row as Row<F>));
  }
}

/**
 * A test in one browser, of what the other can do no different: it rests on nothing that is the browser's, or on what another
 * test tries in both. `npm run test:all` tries it in both as well.
 */
export function testInOne(
  browser: BrowserName,
  title: string,
  run: () => Promise<void>,
  timeout?: number,
): void {
  if (isWhole || browser === browserName) test(title, run, timeout);
}

/** A test of `npm run test:all` alone: a longer way, or one more case, of what another test shows every time. */
export function testInWhole(title: string, run: () => Promise<void>, timeout?: number): void {
  if (isWhole) test(title, run, timeout);
}
