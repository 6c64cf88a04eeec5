import type { RecordTable, TableRecord } from '../../formats/table';
import type { Draft } from '../entry';

/** Whether a record is a stretch of the text that can be one entry: a row. */
export const isLaidOut = ({ format }: RecordTable): boolean =>
  format === 'table' || format === 'consoleTable';

/** The whole row belongs to its person, but for what became an entry of its own. */
export function spread(record: TableRecord, all: Draft[], person: Draft | undefined): void {
  const index = person === undefined ? -1 : all.indexOf(person);
  if (person === undefined || index < 0) return;
  if (index === 0) person.from = Math.min(person.from, record.from);
  if (index === all.length - 1) person.to = Math.max(person.to, record.to);
}
