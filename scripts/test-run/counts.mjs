// @ts-check
import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { root } from '../setup.mjs';

/**
 * @typedef {{passed: number, failed: number, skipped: number}} Counts
 * @typedef {{name: string, seconds: number, tests: number}} FileTime how long a file's tests took, without what it loads
 * @typedef {{counts: Counts, output: string, files?: FileTime[]}} Result what came of a step
 */

/** @param {Counts[]} all @returns {Counts} */
export function addUp(all) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of all) {
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  }
  return total;
}

/** @param {Counts} counts */
export function closingLine({ passed, failed, skipped }) {
  const line = `${passed} passed, ${failed} failed`;
  return skipped > 0 ? `${line}, ${skipped} skipped` : line;
}

/** A check that either holds or does not. @param {boolean} holds @returns {Counts} */
export const oneCheck = (holds) => ({ passed: holds ? 1 : 0, failed: holds ? 0 : 1, skipped: 0 });

/**
 * What vitest counted. A run that crashed, ran no test, or ended badly though no test failed counts as a failure.
 * @param {string} report its JSON report
 * @param {number | null} exitCode
 * @returns {Promise<{counts: Counts, complaint: string, files: FileTime[]}>}
 */
export async function countsOfVitest(report, exitCode) {
  const text = await readFile(report, 'utf8').catch(() => null);
  if (text === null)
    return { counts: oneCheck(false), complaint: 'The test runner left no report.', files: [] };
  const said = JSON.parse(text);
  const counts = {
    passed: said.numPassedTests,
    failed: said.numFailedTests,
    skipped: said.numPendingTests + said.numTodoTests,
  };
  const files = said.testResults.map(timeOf);
  if (counts.passed + counts.failed === 0) {
    return { counts: { ...counts, failed: 1 }, complaint: 'No test ran.', files };
  }
  if (counts.failed === 0 && (exitCode !== 0 || said.success !== true)) {
    return { counts: { ...counts, failed: 1 }, complaint: 'The test runner ended badly.', files };
  }
  return { counts, complaint: '', files };
}

/**
 * @param {{name: string, startTime: number, endTime: number, assertionResults: unknown[]}} file
 * @returns {FileTime}
 */
const timeOf = ({ name, startTime, endTime, assertionResults }) => ({
  name: relative(root, name).replaceAll('\\', '/'),
  seconds: (endTime - startTime) / 1000,
  tests: assertionResults.length,
});
