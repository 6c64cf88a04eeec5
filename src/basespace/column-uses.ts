import { holdsOneOf } from '../page/strings';
import type { Table } from '../page/table/types';
import type { ColumnReason } from './evidence';
import { type ColumnCounts, sampleOf } from './table-columns';
import type { UsersTableReading } from './users-table';

/** What a column was taken for, and what that was decided by. */
export interface ColumnUse {
  heading: string;
  use: 'application' | 'person' | 'other';
  because: ColumnReason[];
}

/** What each column of a Users table was taken for, and why. */
export function columnUses({
  table,
  counts,
  hidden,
}: Pick<UsersTableReading, 'table' | 'counts' | 'hidden'>): ColumnUse[] {
  const applications = new Set(counts.applications());
  const candidates = new Set(counts.candidates);
  return table.headings.map((heading, column) => {
    if (hidden.includes(column)) {
      return {
        heading,
        use: 'other',
        because: [because(counts, column), { code: 'hidden', parts: [] }],
      };
    }
    if (applications.has(column)) return { heading, use: 'application', because: [because(counts, column)] };
    if (heading === '') return { heading, use: 'other', because: [{ code: 'noHeading', parts: [] }] };
    if (!candidates.has(column))
      return { heading, use: 'person', because: [{ code: 'aboutPerson', parts: [] }] };
    if (holdsAddresses(table, column))
      return { heading, use: 'person', because: [{ code: 'addresses', parts: [] }] };
    return { heading, use: 'other', because: [because(counts, column)] };
  });
}

/** Why a column is an application, or why it is none; one whose head and words would make it one may be none by itself. */
function because(counts: ColumnCounts, column: number): ColumnReason {
  const heading = counts.headings[column] ?? '';
  const isApplication = counts.applications().includes(column);
  if (isApplication && counts.products.has(column)) return { code: 'product', parts: [] };
  const { access = 0, none = 0, dash = 0, other: roles = 0, unclear = 0 } = counts.of(column);
  const other = roles + unclear;
  const words = access + none;
  const parts = [words, words + dash + other];
  if (isApplication && counts.speaksOfAccess(column)) return { code: 'accessWords', parts };
  const names = holdsOneOf(heading, counts.wording.products) ? 'moreThanProduct' : 'noProduct';
  if (words + other > 0) return { code: names, parts };
  return { code: `${names}${dash > 0 ? 'OnlyDashes' : 'NothingSaid'}`, parts: [] };
}

const isAddress = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Whether most of what a column says are addresses. */
function holdsAddresses(table: Table, column: number): boolean {
  const texts = sampleOf(table, column);
  return texts.length > 0 && texts.filter((text) => isAddress.test(text)).length * 2 > texts.length;
}
