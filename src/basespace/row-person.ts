import { holdsOneOf, isOneOf, tidy } from '../page/strings';
import { cellText, textsApart } from '../page/table/cell-text';
import type { Table, TableRow } from '../page/table/types';
import { addressInText, type Person } from './person';
import { sampleOf } from './table-columns';
import type { Wording } from './wording';

/** Which columns say what of a person. */
interface WhoColumns {
  /** May hold an address. */
  all: number[];
  names: ReadonlySet<number>;
  logins: ReadonlySet<number>;
}

/** A table, and which of its columns are not about the person. */
interface PeopleTable {
  table: Table;
  applications: readonly number[];
}

/** What a picture of letters before a name says of it: `AL` of `Ada Low`. */
const initials = /^(\p{Lu})(\p{Lu}?) ?(?=\1.* \2)/u;

const columnsByTable = new WeakMap<Table, WhoColumns>();

/**
 * Who a row is about: its address, its user ID, and its name, by the heads of the columns; where no head
 * tells the name, by the first column of words that differ from row to row.
 */
export function rowPerson(reading: PeopleTable, row: TableRow, wording: Wording): Person {
  const { all, names, logins } = columnsOf(reading, wording);
  const person: Person = { name: '', login: '', address: '' };
  for (const column of all) {
    const cell = row.cells[column];
    if (!cell) continue;
    const heading = reading.table.headings[column] as string;
    const text = withoutHeading(cell, tidy(cellText(cell)), heading);
    const apart =
      text.includes('@') && cell.firstElementChild ? withoutHeading(cell, textsApart(cell), heading) : text;
    const found = addressInText.exec(apart)?.[0] ?? addressInText.exec(text)?.[0] ?? '';
    if (found === text) person.address ||= text;
    else if (logins.has(column)) person.login ||= text;
    else if (names.has(column)) {
      person.address ||= found;
      // Taken out of its brackets, an address leaves them empty.
      const rest = apart.replace(found, '').replace(/[<([]\s*[>)\]]/g, ' ');
      person.name = tidy(`${person.name} ${rest.replace(initials, '')}`).slice(0, 300);
    }
  }
  return person;
}

/** What a cell says, without its column's heading where a narrow page repeats that in an element of its own. */
function withoutHeading(cell: Element, text: string, heading: string): string {
  const isRepeated =
    heading !== '' &&
    text.includes(heading) &&
    [...cell.querySelectorAll('*')].some(
      ({ textContent }) => tidy(textContent as string).replace(':', '') === heading,
    );
  return (isRepeated ? tidy(text.replace(heading, '').replace(':', '')) : text).slice(0, 300);
}

function columnsOf({ table, applications }: PeopleTable, wording: Wording): WhoColumns {
  const before = columnsByTable.get(table);
  if (before) return before;
  const all = table.headings.flatMap((heading, column) =>
    applications.includes(column) || holdsOneOf(heading, wording.otherPeopleColumns) ? [] : [column],
  );
  const that = (phrases: readonly string[]): number[] =>
    all.filter((column) => isOneOf(table.headings[column] as string, phrases));
  const whole = that(wording.nameColumns);
  const parts = that(wording.nameParts);
  const logins = that(wording.userIdColumns);
  const byHeading = whole.length > 0 ? whole.slice(0, 1) : parts;
  const names = byHeading.length > 0 ? byHeading : nameAmong(table, all, logins, wording);
  const columns = { all, names: new Set(names), logins: new Set(logins) };
  // A table without rows tells nothing by its cells yet.
  if (table.rows.length > 0) columnsByTable.set(table, columns);
  return columns;
}

/** The first column whose cells hold words that differ from row to row, and whose head says nothing else. */
function nameAmong(table: Table, all: number[], logins: number[], wording: Wording): number[] {
  const found = all.filter((column) => {
    const heading = table.headings[column] as string;
    if (logins.includes(column) || isOneOf(heading, wording.personColumns)) return false;
    const texts = sampleOf(table, column);
    const words = texts.filter((text) => /^[^\d@]*\p{L}{2}[^\d@]*$/u.test(text.replace(addressInText, '')));
    return words.length * 2 > texts.length && new Set(texts).size * 3 >= texts.length * 2;
  });
  return found.slice(0, 1);
}
