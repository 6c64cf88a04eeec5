import { ListFileError } from './errors';
import { type Table, tableOf } from './table';
import type { Workbook } from './workbook';

/** A sheet that was read. */
export interface ChosenSheet {
  name: string;
  rows: string[][];
  table: Table;
}

/**
 * Reads the sheet wanted; else the visible one with most addresses; else a hidden one with some; else the first one that
 * is not empty, visible ones first. A sheet that cannot be read does no harm as long as another one has addresses.
 * @throws ListFileError `fileEmpty`, or what was wrong with the sheets
 */
export async function chooseSheet(workbook: Workbook, wanted: string | undefined): Promise<ChosenSheet> {
  const asked = workbook.sheets.filter(({ name }) => name === wanted);
  const sheets = asked.length > 0 ? asked : workbook.sheets;
  let best: { chosen: ChosenSheet; people: number; isHidden: boolean } | undefined;
  let trouble: ListFileError | undefined;
  for (const sheet of sheets.toSorted((one, other) => Number(one.isHidden) - Number(other.isHidden))) {
    if (sheet.isHidden && best !== undefined && best.people > 0 && !best.isHidden) break;
    try {
      const rows = await workbook.rowsOf(sheet);
      if (rows.length === 0) continue;
      const table = tableOf(rows);
      const people = table.columns.reduce((sum, column) => sum + column.people, 0);
      if (best === undefined || people > best.people) {
        best = { chosen: { name: sheet.name, rows, table }, people, isHidden: sheet.isHidden };
      }
    } catch (error) {
      if (!(error instanceof ListFileError)) throw error;
      trouble ??= error;
    }
  }
  if (trouble !== undefined && (best?.people ?? 0) === 0) throw trouble;
  if (best === undefined) throw new ListFileError('fileEmpty');
  return best.chosen;
}
