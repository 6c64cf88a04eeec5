import { accessReader, isArchiveAccess } from '../../basespace/access-words';
import { regionCode } from '../../basespace/regions';
import { sequenceHubOf } from '../../basespace/sequence-hub';
import type { UsersTableReading } from '../../basespace/users-table';
import type { Wording } from '../../basespace/wording';
import { cellText } from '../../page/table/cell-text';
import type { TableRow } from '../../page/table/types';

/** The column of the chosen region's Sequence Hub: only where exactly one fits, and no column is out of sight. */
export function hubColumn(
  { table, applications }: UsersTableReading,
  region: string,
  wording: Wording,
): { index: number; name: string } | undefined {
  const code = regionCode(region);
  if (!code || table.unseenColumns > 0) return undefined;
  const columns = applications.map((index) => ({ index, name: table.headings[index] ?? '' }));
  return sequenceHubOf(columns, code, wording).one;
}

/** Users who can use something, but not that Sequence Hub: their cell says so in so many words, or by a dash. */
export function withoutHub(reading: UsersTableReading, column: number, wording: Wording): TableRow[] {
  const kindOf = accessReader(wording);
  const rows: TableRow[] = [];
  for (const [row, decision] of reading.decisions) {
    const cell = decision === 'hasAccess' ? row.cells[column] : undefined;
    if (cell && kindOf(reading.levelIn(row, column) ?? cellText(cell)) === 'none') rows.push(row);
  }
  return rows;
}

/** D #9510: `HasAccess+Archive` does not work for the owner of a workgroup. */
export function hasArchiveLevel(
  { applications }: UsersTableReading,
  row: TableRow,
  wording: Wording,
): boolean {
  return applications.some((index) => {
    const cell = row.cells[index];
    return cell !== undefined && isArchiveAccess(cellText(cell), wording);
  });
}
