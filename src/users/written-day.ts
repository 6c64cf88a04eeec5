/** Days, counted since 1970 by the calendar: the first and the last that a text may mean. They are the same where it is plain. */
export interface DaySpan {
  from: number;
  to: number;
}

/** The orders in which a day may be written in numbers. */
export type DayOrder = 'dmy' | 'mdy' | 'ymd';
const allOrders: readonly DayOrder[] = ['dmy', 'mdy', 'ymd'];

const msPerDay = 86_400_000;

/** The day of a year, a month (from 1) and a day; undefined where the calendar has none such. */
export function dayOf(year: number, month: number, day: number): number | undefined {
  const at = new Date(Date.UTC(year, month - 1, day));
  const isThere = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
  return isThere ? at.getTime() / msPerDay : undefined;
}

/** The day that it is at a moment where the admin is. */
export function dayAt(moment: Date): number {
  return dayOf(moment.getFullYear(), moment.getMonth() + 1, moment.getDate()) as number;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthWord =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const weekday = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+/i;
/** What may stand before a day and says nothing else of it. */
const lead = /^(?:invited|invitation sent|sent|created|requested|added)(?: on| at)?:?\s+(?=\S)/i;
const clock =
  /[\s,T]+(?:at\s+)?\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?(?:\s*[ap]\.?m\.?)?(?:\s*(?:z|utc|gmt|[+-]\d{2}:?\d{2}|\(?[a-z]{3,4}\)?))?$/i;
const moment = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/;

const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$|^(\d{4})年(\d{1,2})月(\d{1,2})日$/;
const inNumbers = /^(\d{1,2})([-/. ]) ?(\d{1,2})\2 ?(\d{2}|\d{4})$/;
const dayFirst = new RegExp(
  `^(\\d{1,2})(?:st|nd|rd|th)?[\\s.-]+(?:of\\s+)?${monthWord}(?:[\\s,-]+(\\d{4}))?$`,
  'i',
);
const monthFirst = new RegExp(`^${monthWord}[\\s-]+(\\d{1,2})(?:st|nd|rd|th)?(?:[\\s,]+(\\d{4}))?$`, 'i');
const monthAlone = new RegExp(`^${monthWord}[\\s,-]+(\\d{4})$`, 'i');
const ago =
  /^(?:about |over |almost |nearly )?(an?|\d{1,4})\s+(second|sec|minute|min|hour|hr|day|week|month|year)s?\s+ago$/i;

/** How long one of a unit may be, and how much its count may be off, in days. */
const units: Record<string, [shortest: number, longest: number]> = {
  sec: [0, 0],
  min: [0, 0],
  hou: [0, 1 / 24],
  hr: [0, 1 / 24],
  day: [1, 1],
  wee: [7, 7],
  mon: [28, 31],
  yea: [365, 366],
};

/** A text without what says nothing of the day. */
const bare = (text: string): string =>
  text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(lead, '')
    .replace(weekday, '')
    .replace(clock, '')
    .replace(weekday, '');

/**
 * The days that a text may mean, in whichever way it is written; undefined where it is not read as a day, or only as one
 * that is still to come. What it says may be read in several ways: then the span has all of them.
 * @param today the day that it is
 * @param orders the ways of writing days in numbers that come into question
 */
export function daysIn(
  text: string,
  today: number,
  orders: readonly DayOrder[] = allOrders,
): DaySpan | undefined {
  if (text.length > 80) return undefined;
  const whole = text.trim().replace(lead, '');
  if (moment.test(whole)) {
    const at = new Date(whole.replace(' ', 'T'));
    return Number.isNaN(at.getTime()) ? undefined : spanOf([dayAt(at)], today);
  }
  const words = bare(text);
  return spanOf(numberedDays(words, orders), today) ?? namedSpan(words, today) ?? spanAgo(words, today);
}

/** The span of some days, of which those to come are left out; a page elsewhere on earth may be a day ahead. */
function spanOf(days: readonly (number | undefined)[], today: number): DaySpan | undefined {
  const past = days.filter((day) => day !== undefined && day <= today + 1) as number[];
  return past.length > 0 ? { from: Math.min(...past), to: Math.max(...past) } : undefined;
}

function numberedDays(words: string, orders: readonly DayOrder[]): (number | undefined)[] {
  const plain = yearFirst.exec(words);
  if (plain) {
    const [, year, , month, day, otherYear, otherMonth, otherDay] = plain;
    return [dayOf(Number(year ?? otherYear), Number(month ?? otherMonth), Number(day ?? otherDay))];
  }
  const [, first, , second, third = ''] = inNumbers.exec(words) ?? [];
  if (first === undefined) return [];
  const [one, two, three] = [Number(first), Number(second), Number(third)];
  const inCentury = (year: number): number => 2000 + year;
  const ways: Record<DayOrder, number | undefined> = {
    dmy: dayOf(third.length === 4 ? three : inCentury(three), two, one),
    mdy: dayOf(third.length === 4 ? three : inCentury(three), one, two),
    ymd: third.length === 4 ? undefined : dayOf(inCentury(one), two, three),
  };
  return orders.map((order) => ways[order]);
}

function namedSpan(words: string, today: number): DaySpan | undefined {
  const [, alone, ofYear] = monthAlone.exec(words) ?? [];
  if (alone !== undefined) return wholeMonth(monthOf(alone), Number(ofYear), today);
  const [, day = '', month = '', year] = dayFirst.exec(words) ?? swapped(monthFirst.exec(words)) ?? [];
  if (month === '') return undefined;
  if (year !== undefined) return spanOf([dayOf(Number(year), monthOf(month), Number(day))], today);
  const thisYear = new Date(today * msPerDay).getUTCFullYear();
  const last = spanOf([dayOf(thisYear, monthOf(month), Number(day))], today);
  const before = last ?? spanOf([dayOf(thisYear - 1, monthOf(month), Number(day))], today);
  // Without a year it may be any before as well.
  return before && { from: Number.NEGATIVE_INFINITY, to: before.to };
}

const monthOf = (word: string): number => months.indexOf(word.slice(0, 3).toLowerCase()) + 1;

const swapped = (found: RegExpExecArray | null): (string | undefined)[] | undefined =>
  found ? [found[0], found[2], found[1], found[3]] : undefined;

function wholeMonth(month: number, year: number, today: number): DaySpan | undefined {
  const first = dayOf(year, month, 1);
  const next = dayOf(month === 12 ? year + 1 : year, (month % 12) + 1, 1);
  if (first === undefined || next === undefined || first > today) return undefined;
  return { from: first, to: Math.min(next - 1, today) };
}

/** What is counted back from now is rounded by whoever counts: it may be one more or one less. */
function spanAgo(words: string, today: number): DaySpan | undefined {
  if (/^(?:just now|today)$/i.test(words)) return { from: today, to: today };
  if (/^yesterday$/i.test(words)) return { from: today - 1, to: today - 1 };
  const [, count = '', unit = ''] = ago.exec(words) ?? [];
  const length = units[unit.slice(0, 3).toLowerCase()] ?? (unit ? units.hr : undefined);
  if (!length) return undefined;
  const [shortest, longest] = length;
  const number = /^an?$/i.test(count) ? 1 : Number(count);
  const least = Math.max(0, number - 1) * shortest;
  return { from: today - Math.ceil((number + 1) * longest), to: today - Math.floor(least) };
}

/**
 * The ways of writing days in numbers in which every text of a column is a day: a page writes all of them in one way. All
 * ways where no way is the way of all.
 */
export function ordersOf(texts: readonly string[], today: number): readonly DayOrder[] {
  const numbers = texts.map(bare).filter((text) => inNumbers.test(text) && !yearFirst.test(text));
  const fitting = allOrders.filter((order) => numbers.every((text) => daysIn(text, today, [order])));
  return fitting.length > 0 ? fitting : allOrders;
}
