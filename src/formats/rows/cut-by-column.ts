import type { TableRecord } from '../table';

/** What is left of `org` and `edu`, and no ending itself. */
const halfEnding = /^(?:or|ed)$/i;

const labelsOf = (text: string): string[] =>
  text
    .slice(text.lastIndexOf('@') + 1)
    .toLowerCase()
    .split('.');

/**
 * Marks the addresses that a column of a fixed width has cut off without a sign: those that fill it and whose last part is
 * the beginning of one that stands elsewhere, as in `jane@seq.examp` beside `ben@example.org`. A program that makes its
 * columns as wide as what is in them fills them as well.
 */
export function markCut(records: readonly TableRecord[]): void {
  const all = records.flatMap(({ cells }) => cells).filter(({ text }) => text.includes('@'));
  const full = all.filter(({ isFull }) => isFull);
  if (full.length === 0) return;
  const labels = new Set(all.filter(({ isFull }) => !isFull).flatMap(({ text }) => labelsOf(text)));
  for (const cell of full) {
    const last = labelsOf(cell.text).at(-1) ?? '';
    const isBeginning = [...labels].some((label) => label.length > last.length && label.startsWith(last));
    const isWhole = labels.has(last);
    if (last !== '' && (halfEnding.test(last) || (isBeginning && !isWhole))) cell.isCut = true;
  }
}
