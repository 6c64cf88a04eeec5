import { type Column, columnOf, count, holdsAddress, mainColumnOf } from '../formats/columns';
import { meaningOf } from '../formats/headings';
import { isTitleOut } from './sections';

/** One column of a table, for choosing. */
export interface TableColumn {
  /** Place in the table, from 0. */
  index: number;
  /** '' where the table has no heading row. */
  heading: string;
  /** The first few different contents. */
  samples: string[];
  /** How many of its cells hold an address. */
  people: number;
  /** Set on the column that most likely names the people; on none where no column does. */
  isLikely: boolean;
}

/** Rows with their heading told apart. */
export interface Table {
  columns: TableColumn[];
  /** Whether the first rows are a heading and a title, which are not among the rows. */
  hasHeading: boolean;
  rows: string[][];
  /** Rows above the headings that are no titles: they are none of the table. */
  notes: ReadonlySet<readonly string[]>;
  /** What stands above the headings, where it says that the people of the table are not meant; else ''. */
  title: string;
  /** What each of the columns means. */
  meanings: readonly Column[];
}

const maxSamples = 3;
const maxSampleLength = 80;
/** A heading stands within the first rows, under a title at most. */
const headingSearchRows = 10;
/**
 * Makes a table of rows, a cell of each being '' where there is none. Columns without any content are left out.
 * @param headings of a table whose headings are known already
 */
export function tableOf(rows: readonly string[][], headings?: readonly string[], isNested = false): Table {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const used = Array.from({ length: width }, (_, index) => countIn(rows, index)).filter(
    ({ filled }) => filled > 0,
  );
  const heading = headings ? -1 : headingRowOf(rows, used);
  const labels = headings ?? (heading < 0 ? [] : (rows[heading] ?? []));
  const data = headings
    ? [...rows]
    : rows.filter((row, index) => index > heading || !(index === heading || isTitle(row)));
  const above = rows.slice(0, Math.max(0, heading));
  const notes = new Set(above.filter((row) => !isTitle(row)));
  const people = notes.size > 0 ? data.filter((row) => !notes.has(row)) : data;
  const senses = used.map(({ index }) => senseOf(labels[index] ?? '', isNested, people, index));
  const named = mainColumnOf(senses);
  // Where all rows are hidden, the heading is all there is.
  const likely = named < 0 ? senses.findIndex(({ meaning }) => meaning === 'mail') : named;
  const columns = used.map(({ index, people }, at) => ({
    index,
    heading: (labels[index] ?? '').trim(),
    samples: samplesOf(data, index),
    people,
    isLikely: at === likely,
  }));
  const hasHeading = headings !== undefined || heading >= 0;
  return { columns, hasHeading, rows: data, notes, title: titleOf(above), meanings: senses };
}

function senseOf(heading: string, isNested: boolean, rows: readonly string[][], index: number): Column {
  const column = columnOf(heading.trim(), isNested);
  for (const row of rows) count(column, row[index] ?? '');
  return column;
}

interface Count {
  index: number;
  filled: number;
  people: number;
}

function countIn(rows: readonly string[][], index: number): Count {
  let filled = 0;
  let people = 0;
  for (const row of rows) {
    const cell = row[index] ?? '';
    if (cell.trim() !== '') filled++;
    if (holdsAddress(cell)) people++;
  }
  return { index, filled, people };
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
function headingRowOf(rows: readonly string[][], counts: readonly Count[]): number {
  let widestNote = 0;
  let firstKnown = -1;
  for (const [index, row] of rows.slice(0, headingSearchRows).entries()) {
    const cells = row.filter((cell) => cell.trim() !== '');
    if (cells.some(holdsAddress)) {
      if (!isNote(cells)) break;
      widestNote = Math.max(widestNote, cells.length);
      continue;
    }
    const ranks = cells.map(headingRank).filter((rank) => rank > 0);
    const isEnough = cells.length > 1 ? ranks.length * 2 >= cells.length : (ranks[0] ?? 0) > 1;
    if (!isEnough) continue;
    const below = rows[index + 1] ?? [];
    if (row.some((cell, column) => headingRank(cell) === 3 && holdsAddress(below[column] ?? '')))
      return index;
    // Whoever stands above headings as narrow may be one of the people.
    if (firstKnown < 0 && cells.length > widestNote) firstKnown = index;
    if (ranks.some((rank) => rank > 1)) break;
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
  return cells.length === 1 ? /\p{L}[^@]*\s\S*@/u.test(label) : cells.length === 2 && !label.includes('@');
}

/** What the titles above the headings say against the people below. */
function titleOf(above: readonly (readonly string[])[]): string {
  const titles = above.filter(isTitle).map((row) => row.find((cell) => cell.trim() !== '')?.trim() ?? '');
  return titles.find(isTitleOut) ?? '';
}

/** A title above the headings: a single cell without an address. */
function isTitle(row: readonly string[]): boolean {
  const cells = row.filter((cell) => cell.trim() !== '');
  return cells.length === 1 && !cells.some(holdsAddress);
}

function samplesOf(rows: readonly string[][], index: number): string[] {
  const samples = new Set<string>();
  for (const row of rows) {
    const text = (row[index] ?? '').trim().replace(/\s*[\t\n\v\f\r\u0085\u2028\u2029]\s*/g, '; ');
    if (text !== '')
      samples.add(text.length > maxSampleLength ? `${text.slice(0, maxSampleLength - 1)}…` : text);
    if (samples.size === maxSamples) break;
  }
  return [...samples];
}
