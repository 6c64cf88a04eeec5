import { cellText } from '../page/table/cell-text';
import type { Table, TableRow } from '../page/table/types';
import type { CellSign } from './cell-sign';

/** What was decided of one row. `undecided`: a cell is empty, unclear or out of sight. */
export type RowDecision = 'noAccess' | 'hasAccess' | 'undecided';

/** A user has no access when every application says so; any other word in one of them is some access. */
export function decide(
  signs: CellSign[],
  applications: readonly number[],
  columnsUnseen: boolean,
): RowDecision {
  if (applications.length === 0) return 'undecided';
  // A column out of sight may be an application too: the others do not prove that somebody has no access.
  let isOpen = columnsUnseen;
  for (const column of applications) {
    const sign = signs[column] ?? 'empty';
    if (sign === 'access' || sign === 'other') return 'hasAccess';
    if (sign === 'empty' || sign === 'unclear') isOpen = true;
  }
  return isOpen ? 'undecided' : 'noAccess';
}

/** Whether a row says who it is about; sums and placeholders do not, nor dashes alone: such rows may still be loading. */
export function isAboutSomebody({ cells }: TableRow, people: readonly number[]): boolean {
  if (people.length === 0) return true;
  return people.some((column) => {
    const cell = cells[column];
    return cell !== undefined && /[\p{L}\p{N}]/u.test(cellText(cell));
  });
}

/** Which of these columns are not drawn. Where nothing at all is drawn, the whole table is out of sight. */
export function hiddenAmong({ heads, rows }: Table, columns: readonly number[]): number[] {
  const cells = rows[0]?.cells ?? [];
  const isHidden = (cell: Element | undefined): boolean => cell !== undefined && !cell.checkVisibility();
  const hidden = columns.filter((column) => isHidden(cells[column] ?? heads[column]));
  if (hidden.length === 0) return hidden;
  const all = [...heads, ...cells].filter((cell) => cell !== undefined);
  return all.every(isHidden) ? [] : hidden;
}
