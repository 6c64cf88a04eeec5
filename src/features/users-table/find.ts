import { accessSigns } from '../../basespace/access-words';
import { addressInText } from '../../basespace/person';
import { arePeopleHeads, areUsersHeads } from '../../basespace/table-columns';
import { UsersTable, type UsersTableReading } from '../../basespace/users-table';
import type { Landmarks } from '../../page/dom/landmarks';
import { isVisible } from '../../page/dom/tree';
import { isOneOf } from '../../page/strings';
import { findPlainTables } from '../../page/table/plain';
import { wholeTables } from '../../page/table/read';
import { AssistantError } from '../../shared/errors';
import type { ConsolePage } from '../feature';

interface Found {
  users: UsersTable;
  reading: UsersTableReading;
}

/**
 * Finds the table of the Users screen: the one drawn table with columns of applications. Only where none is a table by tag or
 * role, rows of plain elements are taken for one, under a row of heads that names people and products.
 * @throws AssistantError `noUsersTable`, `noApplicationColumns` (naming the heads that are there), `severalUsersTables`,
 * or `cellCount` or `cellPlaces` where its cells do not fit its heads
 */
export function findUsersTable(page: ConsolePage): UsersTable {
  const shown = page.taught?.one('usersTable');
  const [taught] = shown ? read(page, [shown]) : [];
  if (taught && hasApplications(taught)) return taught.users;
  const landmarks = page.tree.landmarks();
  const readings = read(page, landmarks.tables);
  let found = readings.filter(hasApplications);
  // A copy of the heads alone, which stays where it is while the rows scroll, is no table of its own; its rows may be plain elements.
  let filled = found.filter(hasRows);
  if (filled.length === 0) {
    const plain = read(page, plainTables(page, landmarks)).filter(hasApplications);
    filled = plain.filter(hasRows);
    if (found.length === 0) found = plain;
  }
  if (filled.length > 0) found = filled;
  const [only] = found;
  const several = only ? [...found, ...readings.filter((other) => goesOn(page, only, other))] : found;
  if (several.length > 1) throw new AssistantError('severalUsersTables', [String(several.length)]);
  if (only?.reading.table.doubt) throw new AssistantError(only.reading.table.doubt);
  if (only) return only.users;
  const people = readings.length > 0 ? readings : read(page, plainTables(page, landmarks, arePeopleHeads));
  if (people.length === 0) throw new AssistantError('noUsersTable');
  const headings = people.flatMap(({ reading }) => reading.table.headings).filter(Boolean);
  throw new AssistantError('noApplicationColumns', headings.slice(0, 12));
}

/** Tables of people that are made of plain elements, or mark no heads. */
export function plainTables(
  page: ConsolePage,
  { all, tables }: Landmarks,
  areHeads = areUsersHeads,
): Element[] {
  const { personColumns } = page.wording;
  const near = all.filter(({ text, dialog }) => dialog === null && isOneOf(text, personColumns));
  // Cells are no landmarks. Above the heads may stand what the table is called.
  const cells = tables.flatMap((table) => [...table.querySelectorAll('tr:nth-child(-n + 3) > :first-child')]);
  return findPlainTables(page.tree, [...near.map(({ element }) => element), ...cells], (texts) =>
    areHeads(texts, page.wording),
  );
}

function read(page: ConsolePage, tables: Element[]): Found[] {
  const signOf = accessSigns(page.wording);
  return wholeTables(page.tree, tables.filter(isVisible)).map((element) => {
    const users = new UsersTable(page.tree, element, page.wording, signOf);
    return { users, reading: users.read() };
  });
}

const hasRows = ({ reading }: Found): boolean => reading.table.rows.length > 0;
const hasApplications = ({ reading }: Found): boolean => reading.applications.length > 0;

/** Whether a table without heads may go on with the users of another one: its rows are as long, and tell people apart. */
function goesOn({ tree }: ConsolePage, { users, reading }: Found, other: Found): boolean {
  const { headings, rows, element } = other.reading.table;
  return (
    !headings.some(Boolean) &&
    rows[0]?.cells.length === reading.table.rows[0]?.cells.length &&
    addressInText.test(element.textContent ?? '') &&
    !tree.contains(users.element, element)
  );
}
