import { markBuyers } from '../formats/headings/buyers';
import { type Column, columnOf, count, holdsAddress, mainColumnOf } from '../formats/headings/columns';
import { markEarlier } from '../formats/headings/earlier-columns';
import { type Count, headingRowOf, isTitle, lastHeadingRow, titleOf, withQuestions } from './heading-rows';
import type { Legend } from './legend';

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
  /** Headings are chains of keys. */
  isNested: boolean;
  /** What each of the columns means. */
  meanings: readonly Column[];
  /** What a legend says of its rows. */
  legend?: Legend;
}

const maxSamples = 3;
const maxSampleLength = 80;
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
  const own = headings ?? (heading < 0 ? [] : (rows[heading] ?? []));
  const { labels, last } = headings
    ? { labels: headings, last: -1 }
    : withQuestions(rows, own, lastHeadingRow(rows, heading, used));
  const data = headings
    ? [...rows]
    : rows.filter((row, index) => index > last || !(index >= heading || isTitle(row)));
  const above = rows.slice(0, Math.max(0, heading));
  const notes = new Set(above.filter((row) => !isTitle(row)));
  const people = notes.size > 0 ? data.filter((row) => !notes.has(row)) : data;
  const senses = used.map(({ index }) => senseOf(labels[index] ?? '', isNested, people, index));
  markEarlier(senses);
  markBuyers(senses);
  const named = mainColumnOf(senses);
  // Where all rows are hidden, the heading is all there is.
  const likely =
    named < 0 ? senses.findIndex(({ meaning, people }) => meaning === 'mail' && people === 0) : named;
  const columns = used.map(({ index, people }, at) => ({
    index,
    heading: (labels[index] ?? '').trim(),
    samples: samplesOf(data, index),
    people,
    isLikely: at === likely,
  }));
  const hasHeading = headings !== undefined || heading >= 0;
  return { columns, hasHeading, rows: data, notes, title: titleOf(above), isNested, meanings: senses };
}

function senseOf(heading: string, isNested: boolean, rows: readonly string[][], index: number): Column {
  const column = columnOf(heading.trim(), isNested);
  for (const row of rows) count(column, row[index] ?? '');
  return column;
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
