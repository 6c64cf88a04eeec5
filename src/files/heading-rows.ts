import { holdsAddress } from '../formats/headings/columns';
import { meaningOf } from '../formats/headings/headings';
import { areHeadings, isOfPrograms } from '../formats/rows/table-headings';
import { isTitleOut } from './sections';

/** A heading stands within the first rows, under titles and notes at most. */
const headingSearchRows = 10;
/** Reports give what they were asked for, a line each, in front of their headings; one of these is of addresses then. */
const headingOfReportRows = 40;

/** What stands in one column. */
export interface Count {
  index: number;
  filled: number;
  people: number;
}

/** How much a text says that it is a heading: 3 of addresses, 2 of logins, 1 another one, 0 none. */
function headingRank(text: string): number {
  const bare = text.trim();
  if (bare === '' || bare.includes('@')) return 0;
  const meaning = meaningOf(bare);
  if (meaning === 'mail' || meaning === 'address') return 3;
  if (meaning === 'login') return 2;
  return meaning === 'unknown' ? 0 : 1;
}

/**
 * The row of headings, or -1: one of the first rows, with no address in it and a known heading in at least half of its
 * cells, rather one with a heading of addresses over one; or the first row, when in the column with the addresses all cells
 * but its own hold one.
 */
export function headingRowOf(rows: readonly string[][], counts: readonly Count[]): number {
  let widestNote = 0;
  let firstKnown = -1;
  for (const [index, row] of rows.slice(0, headingOfReportRows).entries()) {
    const cells = row.filter((cell) => cell.trim() !== '');
    if (cells.some(holdsAddress)) {
      if (!isNote(cells)) break;
      widestNote = Math.max(widestNote, cells.length);
      continue;
    }
    const ranks = cells.map(headingRank).filter((rank) => rank > 0);
    const isEnough = cells.length > 1 ? ranks.length * 2 >= cells.length : (ranks[0] ?? 0) > 1;
    if (!isEnough) continue;
    if (index >= headingSearchRows && !(cells.length > 2 && ranks.includes(3))) continue;
    const below = rows[index + 1] ?? [];
    if (row.some((cell, column) => headingRank(cell) === 3 && holdsAddress(below[column] ?? '')))
      return index;
    // Whoever stands above headings as narrow may be one of the people.
    if (firstKnown < 0 && cells.length > widestNote) firstKnown = index;
    // `User report` may be a title above the headings.
    if (cells.length > 1 && ranks.some((rank) => rank > 1)) break;
  }
  if (firstKnown >= 0) return firstKnown;
  const [first] = rows;
  const isAbovePeople = ({ index, people, filled }: Count): boolean =>
    people > 1 && people === filled - 1 && (first?.[index] ?? '').trim() !== '';
  return first?.some(holdsAddress) === false && counts.some(isAbovePeople) ? 0 : -1;
}

/** `Questions to: desk@example.org`, above the headings. */
function isNote(cells: readonly string[]): boolean {
  const [label = ''] = cells;
  if (cells.length === 1) return /\p{L}[^@]*\s\S*@/u.test(label);
  if (label.includes('@')) return false;
  // `Head of group`, their name, their address.
  return cells.length === 2 || (cells.length < 5 && meaningOf(label.trim()) === 'otherPerson');
}

/**
 * The last row of headings: surveys have another one, with what kind of answer is given to each question, under some of
 * them, where nothing stands in the first column and no address in a column of nothing but addresses.
 */
export function lastHeadingRow(rows: readonly string[][], heading: number, counts: readonly Count[]): number {
  const below = heading < 0 ? undefined : rows[heading + 1];
  const [first] = counts;
  if (below === undefined || first === undefined || (below[first.index] ?? '').trim() !== '') return heading;
  if (below.some(holdsAddress)) return heading;
  const labels = rows[heading] ?? [];
  const isAbovePeople = ({ index, people, filled }: Count): boolean =>
    people > 0 &&
    people === filled - 2 &&
    (below[index] ?? '').trim() !== '' &&
    headingRank(labels[index] ?? '') === 3;
  return counts.some(isAbovePeople) ? heading + 1 : heading;
}

/** `What is your work e-mail?`, `Please enter the name of your group`: no word of a row of people. */
const question = /[?？:：]$|(?:\S+\s+){3}\S/;

/**
 * Surveys have a key for each question above it, and below it what a program calls it.
 * @param last the last row of headings that is known
 * @returns the headings, of each column the longer words, and their last row
 */
export function withQuestions(
  rows: readonly string[][],
  labels: readonly string[],
  last: number,
): { labels: readonly string[]; last: number } {
  const below = last < 0 ? [] : (rows[last + 1] ?? []);
  const filled = below.filter((cell) => cell.trim() !== '');
  if (filled.length < 2 || filled.some(holdsAddress)) return { labels, last };
  if (filled.every(isOfPrograms)) return withQuestions(rows, labels, last + 1);
  const width = labels.filter((label) => label.trim() !== '').length;
  if (
    filled.length * 3 < width * 2 ||
    !filled.some((cell) => question.test(cell.trim())) ||
    !areHeadings(filled)
  )
    return { labels, last };
  const longer = labels.map((label, index) =>
    (below[index] ?? '').length > label.length ? (below[index] ?? '') : label,
  );
  return withQuestions(rows, longer, last + 1);
}

/** What the titles above the headings say against the people below. */
export function titleOf(above: readonly (readonly string[])[]): string {
  const titles = above.filter(isTitle).map((row) => row.find((cell) => cell.trim() !== '')?.trim() ?? '');
  return titles.find(isTitleOut) ?? '';
}

/** A title above the headings: a single cell without an address. */
export function isTitle(row: readonly string[]): boolean {
  const cells = row.filter((cell) => cell.trim() !== '');
  return cells.length === 1 && !cells.some(holdsAddress);
}
