import { meaningOf, meansMail } from '../headings/headings';
import type { Cell, RecordTable, TableRecord } from '../table';
import { saysAside, saysOut } from '../words/says-out';
import type { Row } from './delimited-rows';

/** Columns that belong together: one of the tables that stand beside each other. */
interface Block {
  from: number;
  to: number;
  /** In front of its headings where what is said above, or in one of them, is said of all who stand in it. */
  said: string;
}

const maxGroupLength = 40;

/**
 * The words over a row of headings, each of which goes for several columns, as merged cells do: `Users`, then `Leavers`.
 * @param groups the row above
 */
export function areGroupsOver(groups: Row, headings: Row): boolean {
  const filled = groups.cells.filter(({ text }) => text !== '');
  const [first] = filled;
  if (first === undefined || (filled.length < 2 && first.column === 0)) return false;
  if (filled.some(({ text }) => text.length > maxGroupLength || text.includes('@'))) return false;
  const below = headings.cells.filter(({ text }) => text !== '');
  return filled.length < below.length && groups.cells.length <= headings.cells.length + 1;
}

/**
 * Takes tables apart that stand beside each other, with blank columns between or the same headings again: each of their
 * rows is a record of its own. What stands above one of them, and is said of all in it, goes in front of its headings.
 * @param groups the row over the headings, if there is one
 */
export function besideEachOther(table: RecordTable, groups: readonly Cell[]): RecordTable {
  const blocks = blocksOf(table.headings, groups);
  if (blocks.length < 2) return table;
  const headings = table.headings.map((heading, column) => {
    const said = blocks.find(({ from, to }) => column >= from && column < to)?.said ?? '';
    return said === '' ? heading : `${said} ${heading}`.trim();
  });
  const places = headings.map((heading, column) => placeOf(heading, column, headings, blocks));
  const records = table.records.flatMap((record) =>
    blocks.flatMap((block): TableRecord[] => {
      const cells = record.cells.filter(({ column }) => column >= block.from && column < block.to);
      const first = cells[0];
      if (first === undefined) return [];
      const to = cells.at(-1)?.to ?? first.to;
      for (const cell of cells) cell.column = places[cell.column] ?? cell.column;
      return [{ cells, from: first.from, to }];
    }),
  );
  return { ...table, headings, records };
}

/** The column of the first table that has the same heading. */
function placeOf(heading: string, column: number, headings: readonly string[], [first]: Block[]): number {
  const same = headings.findIndex((other) => other.toLowerCase() === heading.toLowerCase());
  return heading !== '' && same >= 0 && first !== undefined && same < first.to ? same : column;
}

function blocksOf(headings: readonly string[], groups: readonly Cell[]): Block[] {
  const starts = startsOf(headings, groups);
  const blocks = starts.map((from, index): Block => {
    const to = starts[index + 1] ?? headings.length;
    const above = groupOver(groups, from, to);
    const own = headings.slice(from, to);
    // `Old email` is said of that column alone, `Supervisor` of the address beside it, too.
    const ofAll = own.filter((heading) => !meansMail(heading));
    return { from, to, said: [above, ...ofAll].find(saysOfAll) ?? '' };
  });
  return blocks.every(({ from, to }) => headings.slice(from, to).some(namesPeople)) ? blocks : [];
}

/** The first word over a block, or the one that begins before it. Further ones are of single columns: `Amount`. */
function groupOver(groups: readonly Cell[], from: number, to: number): string {
  const before = groups.filter(({ column, text }) => text !== '' && column < to);
  return (before.find(({ column }) => column >= from) ?? before.at(-1))?.text ?? '';
}

function startsOf(headings: readonly string[], groups: readonly Cell[]): number[] {
  const behindBlank = headings.flatMap((heading, at) =>
    heading !== '' && (at === 0 || headings[at - 1] === '') ? [at] : [],
  );
  if (behindBlank.length > 1) return behindBlank;
  const [first = ''] = headings;
  const again = headings.flatMap((heading, at) => (heading !== '' && heading === first ? [at] : []));
  if (again.length > 1) return again;
  return groups.flatMap(({ text, column }) => (text === '' ? [] : [column]));
}

const namesPeople = (heading: string): boolean => /^(?:mail|address|login)$/.test(meaningOf(heading));

/** `Leavers`, `Supervisor`: said of everybody in the columns below. */
function saysOfAll(words: string): boolean {
  const meaning = meaningOf(words);
  return saysOut(words) || saysAside(words) || meaning === 'otherPerson' || meaning === 'otherAddress';
}
