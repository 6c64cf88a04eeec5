import { z } from './zod';

/** A day of the calendar, as `2026-11-30`: access that ends on it lasts through it. */
export const EndDate = z.string().check(z.refine((text) => startOf(text) !== undefined));

/** The day of a moment where the admin is, written as end dates are. */
export function dayText(moment: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(moment.getFullYear()).padStart(4, '0')}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** When a day begins where the admin is, in milliseconds since 1970; undefined for what is no day. */
export function startOf(day: string): number | undefined {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  if (year === undefined) return undefined;
  const moment = new Date(Number(year), Number(month) - 1, Number(date));
  return dayText(moment) === day ? moment.getTime() : undefined;
}

/** Whether the day of an end date is over; never without one. @param today as `dayText` writes it */
export function isOver(until: string | undefined, today: string): boolean {
  return until !== undefined && until < today;
}

/** When something was last of use that may have an end date: it is kept for as long as that is to come. */
export function lastUse(usedAt: number, until: string | undefined): number {
  return Math.max(usedAt, startOf(until ?? '') ?? 0);
}
