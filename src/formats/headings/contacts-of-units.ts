import type { RecordTable } from '../table';
import type { Column } from './columns';
import { meaningOf } from './headings';

const contact =
  /(?:^|[^\p{L}])(?:contact|kontakt|contacto|contatto|contato|contactpersoon|ansprech\p{L}+|контакт)(?:$|[^\p{L}])|連絡先|担当|联系人|聯絡人|담당/iu;
/** Whether a column is of whom one may write to. */
export const isContact = ({ heading }: Column): boolean => contact.test(heading);

/** Whether the rows of a table are groups or things, each with somebody to write to, and no people. */
export function areOfUnits(columns: readonly Column[], { title = '' }: RecordTable): boolean {
  if (!columns.some(isContact)) return false;
  const others = columns.filter((column) => !isContact(column));
  if (others.some(({ people, filled }) => people * 2 > filled)) return false;
  if (meaningOf(title) === 'group') return true;
  const isOfPeople = others.some(
    ({ meaning }) => meaning === 'name' || meaning === 'login' || meaning === 'mail',
  );
  // `Instrument`, `Host`: things, each with somebody to write to.
  return !isOfPeople && others.some(({ meaning }) => /^(?:group|unknown|otherPerson)$/.test(meaning));
}
