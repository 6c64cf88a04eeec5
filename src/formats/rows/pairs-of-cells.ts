import { columnsOf, holdsAddress, mainColumnOf } from '../headings/columns';
import { meaningOf } from '../headings/headings';
import type { Cell, RecordTable } from '../table';
import type { Attempt } from './tables-in-text';
import { endOfLine } from './text-lines';

const minPairs = 3;
const maxLabelLength = 60;
const maxLineLength = 4000;
/** Between a label and its value, as commands print them. */
const gap = /(?<=\S) {2,}(?=\S)/;

/**
 * Reads a form that was copied from a page: lines with a label and its value, a tab between, or blanks up to
 * one column. In tables of two columns the
 * first line has two headings, and below them no labels.
 * @param from offset of a line's first character
 * @returns undefined where half of the labels or more mean nothing, or no address stands behind any
 */
export function readPairsAt(text: string, from: number, attempt: Attempt): RecordTable | undefined {
  const headings: string[] = [];
  const cells: Cell[] = [];
  const isTabbed = text.slice(from, endOfLine(text, from)).includes('\t');
  const delimiter = isTabbed ? '\t' : gap;
  /** Where the values begin, below each other. */
  let place: number | undefined;
  let to = from;
  for (let at = from; at < text.length; ) {
    const end = Math.min(endOfLine(text, at), at + maxLineLength);
    const [label = '', value, more] = text.slice(at, end).split(delimiter, 3);
    const heading = label.replace(/[\s:：*]+$/u, '').trim();
    if (value === undefined || more !== undefined || heading === '' || heading.length > maxLabelLength) break;
    if (heading.includes('@') || headings.includes(heading)) break;
    const content = value.trim();
    if (cells.length === 0 && !holdsAddress(content) && meaningOf(content) !== 'unknown') break;
    const start = text.indexOf(content, at + label.length);
    place ??= start - at;
    if (!isTabbed && start - at !== place) break;
    if (content !== '')
      cells.push({ column: headings.length, text: content, from: start, to: start + content.length });
    headings.push(heading);
    to = end;
    at = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1);
  }
  if (headings.length < minPairs) return undefined;
  attempt.until = Math.max(attempt.until, to);
  const known = headings.filter((heading) => meaningOf(heading) !== 'unknown');
  if (known.length * 2 < headings.length || !cells.some((cell) => holdsAddress(cell.text))) return undefined;
  const table: RecordTable = {
    format: 'records',
    headings,
    records: [{ cells, from, to }],
    headingRows: [],
    from,
    to,
  };
  return mainColumnOf(columnsOf(table)) >= 0 ? table : undefined;
}
