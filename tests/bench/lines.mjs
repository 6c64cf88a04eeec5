// @ts-check

/**
 * One line of the result. Without a budget it is there for interest only, and nothing is said of it.
 * @typedef {{
 *   what: string,
 *   measured: string,
 *   budget?: string,
 *   holds?: boolean,
 *   details?: string[],
 * }} Line
 */

/** @type {{title: string, width: number}[]} */
const columns = [
  { title: 'What', width: 69 },
  { title: 'Measured', width: 12 },
  { title: 'Budget', width: 9 },
  { title: '', width: 4 },
];

/** @param {string[]} cells */
const row = (cells) =>
  cells
    .map((cell, at) => cell.padEnd(columns[at]?.width ?? 0))
    .join('  ')
    .trimEnd();

/** @param {Line} line */
const verdict = ({ budget, holds }) => (budget === undefined ? '' : holds ? 'ok' : 'over');

/** The head of the table, with the rule under it. */
export const head = () => [
  row(columns.map(({ title }) => title)),
  row(columns.map(({ width }) => '-'.repeat(width))),
];

/** A line as it is printed, its details under it. @param {Line} line */
export function printed(line) {
  const cells = [line.what, line.measured, line.budget ?? '', verdict(line)];
  return [row(cells), ...(line.details ?? []).map((detail) => `    ${detail}`)];
}

/**
 * What the printed lines amount to, in a sentence.
 * @param {Line[]} lines
 * @param {string[]} unmeasured
 */
export function closingLine(lines, unmeasured) {
  const judged = lines.filter(({ budget }) => budget !== undefined);
  const over = judged.filter(({ holds }) => !holds).length;
  const missing = unmeasured.length > 0 ? `, could not measure: ${unmeasured.join(', ')}` : '';
  return `${judged.length - over} within budget, ${over} over${missing}.`;
}
