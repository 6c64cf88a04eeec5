import type { PendingReport } from '../shared/messages/users';
import { type DaySpan, daysIn, ordersOf } from './written-day';

/** An invitation, and what its age was told from. */
export interface Invitation {
  /** The address or user ID; '' where the row shows none, or several. */
  person: string;
  /** What the row shows of who it is about. */
  shown: string;
  /** The day as the page writes it. */
  written: string;
}

/** The invitations by their age: each is in exactly one of these. */
export interface ByAge {
  old: Invitation[];
  young: Invitation[];
  /** Those of which that cannot be told. */
  unsure: Invitation[];
}

/** The columns that hold days, and the one that certainly says when people were invited. */
export interface DayColumns {
  all: number[];
  /** -1 where none, or several, say so. */
  invited: number;
}

const textsIn = ({ rows }: PendingReport, column: number): string[] =>
  rows.map(({ cells }) => cells[column] ?? '');

/** Which columns hold days, by what their cells say, and which of them is that of the invitations, by its head. */
export function dayColumns(report: PendingReport, today: number): DayColumns {
  const all = [...report.headings.keys()].filter((column) => {
    if (report.days[column] === 'other') return false;
    const filled = textsIn(report, column).filter((text) => /[\p{L}\p{N}]/u.test(text));
    const days = filled.filter((text) => daysIn(text, today));
    return days.length > 0 && days.length * 2 >= filled.length;
  });
  const said = all.filter((column) => report.days[column] === 'invited');
  return { all, invited: said.length === 1 ? (said[0] as number) : -1 };
}

/**
 * The column that days are read from: the one whose head says so; the admin's choice counts where none does, and only while the table
 * has it. -1 for none.
 */
export function columnToRead({ all, invited }: DayColumns, chosen: number): number {
  return invited < 0 && all.includes(chosen) ? chosen : invited;
}

/**
 * The invitations by whether they are older than so many days. A day that may be read in several ways tells only what all of
 * them say.
 */
export function byAge(report: PendingReport, column: number, today: number, days: number): ByAge {
  const orders = ordersOf(textsIn(report, column), today);
  const sorted: ByAge = { old: [], young: [], unsure: [] };
  for (const { keys, shown, cells } of report.rows) {
    const written = cells[column] ?? '';
    const age = ageOf(daysIn(written, today, orders), today, days);
    sorted[age].push({ person: keys.length === 1 ? (keys[0] as string) : '', shown, written });
  }
  return sorted;
}

function ageOf(span: DaySpan | undefined, today: number, days: number): keyof ByAge {
  if (!span) return 'unsure';
  if (today - span.to > days) return 'old';
  return today - span.from <= days ? 'young' : 'unsure';
}
