// @ts-check
/** @typedef {import('./schedule.mjs').Ended} Ended */

const mostFiles = 10;

/** Where the time of a run went: its steps, the longest first, and the slowest test files. @param {Ended[]} ended */
export function times(ended) {
  const lines = ['Seconds by step:'];
  for (const { step, seconds } of ended.toSorted((one, other) => other.seconds - one.seconds)) {
    lines.push(line(seconds, step.name));
  }
  const files = ended
    .flatMap(({ step, result }) => (result.files ?? []).map((file) => ({ ...file, step: step.name })))
    .sort((one, other) => other.seconds - one.seconds)
    .slice(0, mostFiles);
  if (files.length > 0) lines.push('Slowest test files:');
  for (const { name, seconds, tests, step } of files) {
    lines.push(line(seconds, `${name} in ${step}, ${tests} test${tests === 1 ? '' : 's'}`));
  }
  return lines.join('\n');
}

/** @param {number} seconds @param {string} what */
const line = (seconds, what) => `${seconds.toFixed(1).padStart(7)}  ${what}`;
