/** Which users are shown; every part lets everybody through at its first value. */
export interface UsersFilter {
  /** Words that all have to stand somewhere in name, login or address. */
  search: string;
  access: '' | 'none' | 'missingRegion';
  /** Place of the application that `level` is about; -1 for any of them. */
  application: number;
  /** Words of access as the table writes them. */
  level: string;
  /** What stands after the `@`; `noAddress` for users without an address. */
  domain: string;
}

export const noFilter: UsersFilter = { search: '', access: '', application: -1, level: '', domain: '' };
