import { isTitleOfOut } from '../../formats/standing/grouped-rows';
import { sampleRowsIn, tellsOfSampleRows } from '../../formats/standing/sample-rows';
import type { RecordTable, TableRecord } from '../../formats/table';
import type { Reason } from '../entry';
import { isLaidOut } from './record-rows';

const maxTitleLength = 60;

/**
 * Why the people of each record wait by the title above it: `Former members`, alone in its row, is said of those in the rows
 * below, up to the next such row; `Delete the sample rows below`, of those that look like samples.
 */
export function sectionsOfRecords(table: RecordTable): (Reason | undefined)[] {
  const { records } = table;
  if (!isLaidOut(table)) return records.map(() => undefined);
  let section: Reason | undefined;
  let end = records.length;
  return records.map((record, index) => {
    const title = titleIn(record, section !== undefined);
    if (title) {
      section = title.reason;
      end = endOfSamples(records, index);
    } else if (index >= end) section = undefined;
    return section;
  });
}

/** @param isWithin whether the rows above have a title: then any other one ends it */
function titleIn({ cells }: TableRecord, isWithin: boolean): { reason: Reason | undefined } | undefined {
  const [only] = cells;
  if (only === undefined || cells.length > 1) return undefined;
  const { text } = only;
  if (tellsOfSampleRows(text)) return { reason: 'exampleRow' };
  if (text.length > maxTitleLength || text.includes('@')) return undefined;
  if (isTitleOfOut(text)) return { reason: 'outOfUse' };
  return isWithin ? { reason: undefined } : undefined;
}

/** Where a title at this place tells of sample rows, the first record below it that is none. */
function endOfSamples(records: readonly TableRecord[], at: number): number {
  if (!tellsOfSampleRows(records[at]?.cells[0]?.text ?? '')) return records.length;
  const rows = records.slice(at + 1).map(({ cells }) => cells.map(({ text }) => text));
  return at + 1 + (sampleRowsIn(rows) ?? rows.length);
}
