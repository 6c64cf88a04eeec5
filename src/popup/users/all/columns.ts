import type { UsersReading } from '../../../shared/messages/users';
import type { SortColumn } from '../../../users/sort';

/** A column of the users' grid. */
export type UsersColumn = 'tick' | SortColumn;

/** A column with its heading and its CSS width. */
export interface ShownColumn {
  id: UsersColumn;
  heading: string;
  width: string;
}

/** The headings of the columns about the person. */
export type PersonHeadings = Record<'tick' | 'name' | 'id' | 'login' | 'address', string>;

const widths = { tick: '2.25rem', name: 'var(--name)', id: '14rem', login: '8rem', address: '14rem' };

/**
 * The columns worth showing: those about the person that hold anything, and every application. Where no user has a login
 * beside an address, the two share one column.
 * @param isWide whether there is room for all about the person before the applications; else what is more than the name follows
 */
export function shownColumns(
  { users, applications }: Pick<UsersReading, 'users' | 'applications'>,
  headings: PersonHeadings,
  isWide: boolean,
): ShownColumn[] {
  const has = (part: 'login' | 'address') => users.some((user) => user[part] !== '');
  const isApart = users.some(({ login, address }) => login !== '' && address !== '');
  const ids = isApart ? (['address', 'login'] as const) : (['address', 'login'] as const).filter(has);
  const shownIds = ids.length === 2 && !isApart ? (['id'] as const) : ids;
  const personal = (shown: readonly (keyof PersonHeadings)[]): ShownColumn[] =>
    shown.map((id) => ({ id, heading: headings[id], width: widths[id] }));
  const ofApplications = applications.map(
    (heading, index): ShownColumn => ({ id: `app:${index}`, heading, width: isWide ? '9rem' : '7rem' }),
  );
  const first = personal(['tick', 'name']);
  const rest = personal(shownIds);
  return isWide ? [...first, ...rest, ...ofApplications] : [...first, ...ofApplications, ...rest];
}
