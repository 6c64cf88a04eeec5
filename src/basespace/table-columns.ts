import { holdsOneOf, isOneOf, tidy } from '../page/strings';
import { cellText } from '../page/table/cell-text';
import type { Heads, Table } from '../page/table/types';
import type { CellSign } from './cell-sign';
import type { Wording } from './wording';

/** I: heads that speak of access without a product, where that stands elsewhere. */
export const accessColumns: readonly string[] = ['Access', 'Access level', 'Permission', 'Permissions'];

/** What the cells of the columns that may be applications say, counted by column. */
export class ColumnCounts {
  /** Indexes of the columns that may be applications. */
  readonly candidates: number[];
  private readonly counts: Record<CellSign, number>[] = [];
  /** Indexes of the columns whose heads name a product. */
  readonly products: ReadonlySet<number>;

  constructor(
    readonly headings: readonly string[],
    readonly wording: Wording,
  ) {
    this.candidates = this.columnsThat(
      (heading) =>
        heading !== '' &&
        (isOneOf(heading, wording.applicationColumns) ||
          !(isOneOf(heading, wording.personColumns) || isOneOf(heading, wording.otherColumns))),
    );
    this.products = new Set(
      this.candidates.filter((column) => {
        const heading = headings[column] ?? '';
        if (isOneOf(heading, wording.applicationColumns) || isOneOf(heading, accessColumns)) return true;
        return holdsOneOf(heading, wording.products) && !holdsOneOf(heading, wording.besideAccess);
      }),
    );
    for (const column of this.candidates)
      this.counts[column] = { empty: 0, none: 0, dash: 0, access: 0, other: 0, unclear: 0 };
  }

  /** Counts what a row says, or, with -1, what it no longer says. */
  add(signs: readonly CellSign[], times: 1 | -1 = 1): void {
    for (const column of this.candidates) {
      const count = this.counts[column];
      if (count) count[signs[column] ?? 'empty'] += times;
    }
  }

  /**
   * Indexes of the columns that are applications. One of access alone is about something that is named elsewhere, on a tab or
   * above some of the rows: of other applications nothing is known then.
   */
  applications(): number[] {
    const found = this.candidates.filter(
      (column) => this.products.has(column) || this.speaksOfAccess(column),
    );
    const heading = (found.length === 1 && this.headings[found[0] ?? -1]) || '';
    const isBare = isOneOf(heading, accessColumns) && !isOneOf(heading, this.wording.applicationColumns);
    return isBare ? [] : found;
  }

  /** Indexes of the columns that say who a row is about. */
  personColumns(): number[] {
    const { nameColumns, userIdColumns } = this.wording;
    return this.columnsThat((heading) => isOneOf(heading, nameColumns) || isOneOf(heading, userIdColumns));
  }

  /** Whether all rows say in a column what somebody may do. */
  isToldThroughout(column: number): boolean {
    const { empty = 0, unclear = 0 } = this.of(column);
    return empty + unclear === 0;
  }

  /** How often the cells of a column say what. */
  of(column: number): Partial<Record<CellSign, number>> {
    return this.counts[column] ?? {};
  }

  /** Whether most of what a column says are words of access. */
  speaksOfAccess(column: number): boolean {
    const { access = 0, none = 0, other = 0, unclear = 0 } = this.of(column);
    return access + none > 0 && access + none >= other + unclear;
  }

  private columnsThat(fits: (heading: string) => boolean): number[] {
    return this.headings.flatMap((heading, column) => (fits(heading) ? [column] : []));
  }
}

/**
 * The headings of columns, where a product stands over several of them (its access, a role in it) with that
 * product. What is about the person, or beside access, keeps its own.
 */
export function withGroups({ headings, groups }: Heads, wording: Wording): string[] {
  return headings.map((heading, column) => {
    const group = groups[column] ?? '';
    const isOther = isOneOf(heading, wording.personColumns) && !isOneOf(heading, wording.roleColumns);
    if (!holdsOneOf(group, wording.products) || holdsOneOf(heading, wording.products) || isOther)
      return heading;
    return tidy(`${group} ${heading}`);
  });
}

/** Whether texts, one a column, are the heads of a table of users: about the person, and naming products. */
export function areUsersHeads(texts: readonly string[], wording: Wording): boolean {
  return (
    texts.some((text) => isOneOf(text, wording.personColumns)) &&
    texts.some((text) => holdsOneOf(text, wording.products) || isOneOf(text, wording.applicationColumns)) &&
    areMostlyWords(texts)
  );
}

/** Whether texts, one a column, may be heads of a table of people of which no application is known yet. */
export function arePeopleHeads(texts: readonly string[], wording: Wording): boolean {
  return texts.some((text) => isOneOf(text, wording.personColumns)) && areMostlyWords(texts);
}

const areMostlyWords = (texts: readonly string[]): boolean =>
  texts.filter((text) => text === '').length * 2 < texts.length;

const sampleSize = 50;

/** What a column's first cells say, without those that say nothing or a dash. */
export function sampleOf({ rows }: Table, column: number): string[] {
  const cells = rows.slice(0, sampleSize).flatMap(({ cells }) => cells[column] ?? []);
  return cells.map((cell) => tidy(cellText(cell))).filter((text) => /[\p{L}\p{N}]/u.test(text));
}

/**
 * Whether a column that is to hold user IDs holds something else: under a head for addresses no addresses, or
 * words of access. Then it belongs to another head.
 */
export function holdsNoPeople(table: Table, wording: Wording, signOf: (text: string) => CellSign): boolean {
  return table.headings.some((heading, column) => {
    if (!isOneOf(heading, wording.userIdColumns)) return false;
    const texts = sampleOf(table, column);
    const isMostly = (fits: (text: string) => boolean): boolean =>
      texts.filter(fits).length * 2 > texts.length;
    const isForAddresses = holdsOneOf(heading, ['mail', 'email']);
    return (
      isMostly((text) => signOf(text) !== 'other') ||
      (isForAddresses && isMostly((text) => !text.includes('@')))
    );
  });
}
