/** Which users are shown. Apart from `filter.ts` so that the popup can load that one with the panel that filters. */
export interface UsersFilter {
  /** Words that all have to stand somewhere in name, login or address. */
  search: string;
  access: '' | 'none' | 'missingRegion';
  /** Index of the application that `level` is about; -1 for any of them. */
  application: number;
  /** An access level as the table writes it. */
  level: string;
  /** What stands after the `@`; `noAddress` for users without an address. */
  domain: string;
}

/** Everybody passes. */
export const noFilter: UsersFilter = { search: '', access: '', application: -1, level: '', domain: '' };
