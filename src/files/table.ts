import { headingRank } from './headings';

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
  /** Set on exactly one column of a table: the one that most likely names the people. */
  isLikely: boolean;
}

/** Rows with their heading told apart. */
export interface Table {
  columns: TableColumn[];
  /** Whether the first rows are a heading and a title, which are not among the rows. */
  hasHeading: boolean;
  rows: string[][];
}

const maxSamples = 3;
const maxSampleLength = 80;
/** A heading stands within the first rows, under a title at most. */
const headingSearchRows = 10;
const address = /[^\s@<>,;:"'()[\]|]@[^\s@<>,;:"'()[\]|]+\.[^\s@<>,;:"'()[\]|.]{2}/;
const userId = /^(?=.*[a-z])[a-z0-9_][a-z0-9._-]{1,63}$/i;

/** Whether a cell holds an e-mail address, roughly: the review looks closely. */
export const holdsAddress = (cell: string): boolean => cell.includes('@') && address.test(cell);

/** Makes a table of rows, a cell of each being '' where there is none. Columns without any content are left out. */
export function tableOf(rows: readonly string[][]): Table {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const counts = Array.from({ length: width }, (_, index) => countIn(rows, index));
  const used = counts.filter(({ filled }) => filled > 0);
  const heading = headingRowOf(rows, used);
  const labels = heading < 0 ? [] : (rows[heading] ?? []);
  const data = rows.filter((row, index) => index > heading || !(index === heading || isTitle(row)));
  const likely = likelyOf(used, labels, data);
  const columns = used.map(({ index, people }) => ({
    index,
    heading: (labels[index] ?? '').trim(),
    samples: samplesOf(data, index),
    people,
    isLikely: index === likely,
  }));
  return { columns, hasHeading: heading >= 0, rows: data };
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

/**
 * The row of headings, or -1: one of the first rows, with no address in it and a known heading in at least half of its
 * cells; or the first row, when in the column with the addresses all cells but its own hold one.
 */
function headingRowOf(rows: readonly string[][], counts: readonly Count[]): number {
  for (const [index, row] of rows.slice(0, headingSearchRows).entries()) {
    const cells = row.filter((cell) => cell.trim() !== '');
    if (cells.some(holdsAddress)) break;
    const ranks = cells.map(headingRank).filter((rank) => rank > 0);
    const isEnough = cells.length > 1 ? ranks.length * 2 >= cells.length : (ranks[0] ?? 0) > 1;
    if (isEnough) return index;
  }
  const [first] = rows;
  const isAbovePeople = ({ index, people, filled }: Count): boolean =>
    people > 1 && people === filled - 1 && (first?.[index] ?? '').trim() !== '';
  return first?.some(holdsAddress) === false && counts.some(isAbovePeople) ? 0 : -1;
}

/** A title above the headings: a single cell without an address. */
function isTitle(row: readonly string[]): boolean {
  const cells = row.filter((cell) => cell.trim() !== '');
  return cells.length === 1 && !cells.some(holdsAddress);
}

/** Most cells with an address; with as many, the better heading; with none, the heading or cells of user IDs. */
function likelyOf(counts: readonly Count[], labels: readonly string[], rows: readonly string[][]): number {
  const userIdsIn = (index: number): number => rows.filter((row) => userId.test(row[index] ?? '')).length;
  const isEmpty = counts.every(({ people }) => people === 0);
  const worth = counts.map(({ index, people }) => ({
    index,
    points: [people, headingRank(labels[index] ?? ''), isEmpty ? userIdsIn(index) : 0],
  }));
  worth.sort((one, other) => {
    const differing = one.points.findIndex((point, at) => point !== other.points[at]);
    return differing < 0
      ? one.index - other.index
      : (other.points[differing] ?? 0) - (one.points[differing] ?? 0);
  });
  return worth[0]?.index ?? 0;
}

function samplesOf(rows: readonly string[][], index: number): string[] {
  const samples = new Set<string>();
  for (const row of rows) {
    const text = oneLine(row[index] ?? '');
    if (text !== '')
      samples.add(text.length > maxSampleLength ? `${text.slice(0, maxSampleLength - 1)}…` : text);
    if (samples.size === maxSamples) break;
  }
  return [...samples];
}

/**
 * The chosen columns as text that reads like pasted cells: one row per line, the cells separated by tabs. A line end in a
 * cell becomes a semicolon, since what stands on lines of its own is most often several people.
 */
export function textOfColumns(rows: readonly string[][], columns: readonly number[]): string {
  return rows.map((row) => columns.map((index) => oneLine(row[index] ?? '')).join('\t')).join('\n');
}

function oneLine(cell: string): string {
  if (!/[\t\n\v\f\r\u0085\u2028\u2029]/.test(cell)) return cell.trim();
  return cell
    .split(/[\n\v\f\r\u0085\u2028\u2029]+/)
    .map((line) => line.replaceAll('\t', ' ').trim())
    .filter((line) => line !== '')
    .join('; ');
}
