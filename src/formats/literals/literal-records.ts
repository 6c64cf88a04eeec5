import { meaningOf } from '../headings/headings';
import type { FormatName, RecordTable } from '../table';
import type { Literal, Literals } from './literal';
import { Collector } from './literal-collector';
import { withOwnContacts } from './own-contacts';
/** The records in literals: objects that say something of somebody, rows of lists, items of a list. */
export function recordsOf(literals: Literals, length: number): RecordTable | undefined {
  const collector = new Collector();
  for (const value of literals.values) collector.collect(value, []);
  const { headings, records } = collector;
  if (
    !records.some(({ cells }) => cells.some(({ text }) => text.includes('@') || holdsLogin(headings, text)))
  )
    return undefined;
  return withOwnContacts({
    format: formatOf(literals),
    headings,
    records,
    headingRows: [],
    from: 0,
    to: length,
  });
}

/** Rows under headings that stand elsewhere. */
export function recordsOfRows(
  rows: readonly Literal[],
  headings: readonly string[],
  format: FormatName,
  from: number,
  to: number,
): RecordTable {
  const collector = new Collector();
  for (const row of rows) collector.addRow(row, [], headings);
  return { format, headings: collector.headings, records: collector.records, headingRows: [], from, to };
}

/** The records in a tree of values that some other format gave. */
export function recordsOfTree(value: Literal, format: FormatName, length: number): RecordTable | undefined {
  const table = recordsOf({ values: [value], isJson: false }, length);
  return table && { ...table, format };
}

function holdsLogin(headings: readonly string[], text: string): boolean {
  return text !== '' && headings.some((heading) => meaningOf(heading, true) === 'login');
}

function formatOf({ values, isJson }: Literals): FormatName {
  if (!isJson) return 'literals';
  return values.length > 1 ? 'jsonLines' : 'json';
}
