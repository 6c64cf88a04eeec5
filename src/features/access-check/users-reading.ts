import { type AccessKind, accessReader } from '../../basespace/access-words';
import { rowPerson, type UsersTableReading } from '../../basespace/users-table';
import { cellText } from '../../page/table';
import { tidy } from '../../page/text';
import { type LevelSeen, mostUsersRead, type UsersReading } from '../../shared/messages/users';
import type { ConsolePage } from '../feature';
import { statedTotal } from '../stated-total';

const kindOf = accessReader();

/** What the Users table holds now, as the rest of the extension keeps it. Changes nothing in the page. */
export function usersReading(page: ConsolePage, element: Element, reading: UsersTableReading): UsersReading {
  const { table, applications } = reading;
  const levels = new Levels();
  const users = table.rows.slice(0, mostUsersRead).map((row) => ({
    ...rowPerson(reading, row, page.wording),
    levels: applications.map((index) => {
      const cell = row.cells[index];
      return cell ? levels.indexOf(tidy(cellText(cell)).slice(0, 300)) : -1;
    }),
  }));
  const total = statedTotal(page, element);
  return {
    host: location.hostname,
    workgroup: page.recognition().workgroup,
    at: Date.now(),
    total,
    isWhole: total >= 0 && users.length >= total,
    columns: reading.columns.map((column) => ({ ...column, heading: column.heading.slice(0, 300) })),
    applications: applications.map((index) => (table.headings[index] ?? '').slice(0, 300)),
    levels: levels.all,
    users,
  };
}

/** The words of access that were met, each once. */
class Levels {
  readonly all: LevelSeen[] = [];
  private readonly places = new Map<string, number>();

  indexOf(text: string): number {
    const known = this.places.get(text);
    if (known !== undefined) return known;
    const kind: AccessKind = kindOf(text);
    this.places.set(text, this.all.length);
    return this.all.push({ text, kind }) - 1;
  }
}
