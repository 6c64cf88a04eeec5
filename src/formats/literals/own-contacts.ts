import type { RecordTable } from '../table';

const ofContact = /^(.*\.)?contacts?\.(?=.)/i;

/**
 * `contacts: [{name, email}, …]`: the records are contacts themselves, where a contact within a record is somebody to ask.
 * Their headings go without that word.
 */
export function withOwnContacts(table: RecordTable): RecordTable {
  const prefixes = new Set(table.headings.flatMap((heading) => ofContact.exec(heading)?.[0] ?? []));
  for (const prefix of prefixes) {
    const isWithin = ({ column }: { column: number }): boolean =>
      table.headings[column]?.startsWith(prefix) ?? false;
    const records = table.records.filter(({ cells }) => cells.some(isWithin));
    if (records.length < 2 || !records.every(({ cells }) => cells.every(isWithin))) continue;
    const outer = prefix.replace(/contacts?\.$/i, '');
    const headings = table.headings.map((heading) =>
      heading.startsWith(prefix) ? outer + heading.slice(prefix.length) : heading,
    );
    return withOwnContacts({ ...table, headings });
  }
  return table;
}
