import type { Landmarks } from '../page/dom/landmarks';
import type { PageTree } from '../page/dom/tree';
import { isOneOf, tidy } from '../page/strings';
import { tablesByHead } from '../page/table/by-head';
import { cellText } from '../page/table/cell-text';
import { readTable } from '../page/table/read';
import type { Table, TableRow } from '../page/table/types';
import type { Wording } from './wording';

/** A row of the list of workgroups. */
export interface WorkgroupRow {
  /** The workgroup's name; '' where it cannot be told. */
  name: string;
  /** Where the name stands. */
  named: Element | undefined;
  row: TableRow;
  table: Table;
}

/** The lists of workgroups that a page shows: tables by tag or role, put together from their parts; else rows of plain elements. */
export function workgroupTables(tree: PageTree, landmarks: Landmarks, wording: Wording): Element[] {
  const isName = (text: string): boolean => isOneOf(text, wording.workgroupColumns);
  const beside = [...wording.workgroupList, ...wording.ownerLabels];
  const areHeads = (texts: readonly string[]): boolean =>
    texts.some(isName) && texts.some((text) => isOneOf(text, beside));
  return tablesByHead(tree, landmarks, isName, areHeads);
}

/** The rows of the lists of workgroups that a page shows. */
export function workgroupRows(tree: PageTree, landmarks: Landmarks, wording: Wording): WorkgroupRow[] {
  return workgroupTables(tree, landmarks, wording).flatMap((element) => {
    const table = readTable(tree, element);
    const named = table.headings.findIndex((heading) => isOneOf(heading, wording.workgroupColumns));
    return table.rows.map((row) => {
      const holder = nameHolder(row, table.doubt ? -1 : named);
      const name = holder ? tidy(cellText(holder)).slice(0, 100) : '';
      return { name, named: holder, row, table };
    });
  });
}

/** What holds the workgroup's name: the cell of the column that is headed so, else what leads to it. */
function nameHolder({ cells }: TableRow, column: number): Element | undefined {
  const cell = cells[column];
  const links = cells.flatMap((each) => (each ? [...each.querySelectorAll('a[href]')] : []));
  return cell ?? (links.length === 1 ? links[0] : undefined);
}

/** The row that an element stands in. */
export function rowAround(
  tree: PageTree,
  rows: readonly WorkgroupRow[],
  element: Element,
): WorkgroupRow | undefined {
  return rows.find(({ row }) => row.elements.some((part) => tree.contains(part, element)));
}

/** What the column says that an element of a row stands in; '' where that is not certain. */
export function headOf(tree: PageTree, { row, table }: WorkgroupRow, element: Element): string {
  if (table.doubt) return '';
  const column = row.cells.findIndex((cell) => cell && tree.contains(cell, element));
  return table.headings[column] ?? '';
}
