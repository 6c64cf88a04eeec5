import { holdsOneOf, isOneOf, tidy } from '../page/strings';
import { cellText } from '../page/table/cell-text';
import type { Heads, Table } from '../page/table/types';
import type { CellSign } from './cell-sign';
import type { ColumnReason } from './evidence';
import type { Wording } from './wording';

/** I: heads that speak of access without a product, where that stands elsewhere. */
const accessColumns: readonly string[] = ['Access', 'Access level', 'Permission', 'Permissions'];

/** What a column was taken for, and what that was decided by. */
export interface ColumnUse {
  heading: string;
  use: 'application' | 'person' | 'other';
  because: ColumnReason[];
}

/** What the cells of the columns that may be applications say, counted by column. */
export class ColumnCounts {
  /** Indexes of the columns that may be applications. */
  readonly candidates: number[];
  private readonly counts: Record<CellSign, number>[] = [];
  private readonly products: ReadonlySet<number>;

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

  /** Indexes of the columns that are applications. */
  applications(): number[] {
    return this.candidates.filter((column) => this.products.has(column) || this.speaksOfAccess(column));
  }

  /** Indexes of the columns that say who a row is about. */
  personColumns(): number[] {
    const { nameColumns, userIdColumns } = this.wording;
    return this.columnsThat((heading) => isOneOf(heading, nameColumns) || isOneOf(heading, userIdColumns));
  }

  /** Whether all rows say in a column what somebody may do. */
  isToldThroughout(column: number): boolean {
    const { empty = 0, unclear = 0 } = this.counts[column] ?? {};
    return empty + unclear === 0;
  }

  /** Why a column is an application, or why it is none. */
  because(column: number): ColumnReason {
    const heading = this.headings[column] ?? '';
    if (this.products.has(column)) return { code: 'product', parts: [] };
    const { access = 0, none = 0, dash = 0, other: roles = 0, unclear = 0 } = this.counts[column] ?? {};
    const other = roles + unclear;
    const words = access + none;
    const parts = [words, words + dash + other];
    if (this.speaksOfAccess(column)) return { code: 'accessWords', parts };
    const names = holdsOneOf(heading, this.wording.products) ? 'moreThanProduct' : 'noProduct';
    if (words + other > 0) return { code: names, parts };
    return { code: `${names}${dash > 0 ? 'OnlyDashes' : 'NothingSaid'}`, parts: [] };
  }

  private speaksOfAccess(column: number): boolean {
    const { access = 0, none = 0, other = 0, unclear = 0 } = this.counts[column] ?? {};
    return access + none > 0 && access + none >= other + unclear;
  }

  private columnsThat(fits: (heading: string) => boolean): number[] {
    return this.headings.flatMap((heading, column) => (fits(heading) ? [column] : []));
  }
}

/** What each column was taken for, and why. */
export function explained(table: Table, counts: ColumnCounts, hidden: readonly number[]): ColumnUse[] {
  const applications = new Set(counts.applications());
  const candidates = new Set(counts.candidates);
  return table.headings.map((heading, column) => {
    if (hidden.includes(column)) {
      return {
        heading,
        use: 'other',
        because: [counts.because(column), { code: 'hidden', parts: [] }],
      };
    }
    if (applications.has(column)) return { heading, use: 'application', because: [counts.because(column)] };
    if (heading === '') return { heading, use: 'other', because: [{ code: 'noHeading', parts: [] }] };
    if (!candidates.has(column))
      return { heading, use: 'person', because: [{ code: 'aboutPerson', parts: [] }] };
    if (holdsAddresses(table, column))
      return { heading, use: 'person', because: [{ code: 'addresses', parts: [] }] };
    return { heading, use: 'other', because: [counts.because(column)] };
  });
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
const isAddress = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

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

/** Whether most of what a column says are addresses. */
function holdsAddresses(table: Table, column: number): boolean {
  const texts = sampleOf(table, column);
  return texts.length > 0 && texts.filter((text) => isAddress.test(text)).length * 2 > texts.length;
}
