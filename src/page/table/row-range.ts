/** The rows that a page says it shows: "51 – 100 of 250", counted from one; `total` is -1 for "of many". */
export interface RowRange {
  first: number;
  last: number;
  total: number;
}

/** Thousands may stand apart by a comma, a dot, an apostrophe or a blank. */
const number = String.raw`\d{1,3}(?:[,.'’٬]\d{2,3}|\s\d{3})+(?!\d)|\d+`;
const rangeText = new RegExp(
  String.raw`(?<![\d,.])(${number})\s*(?:[-–—−]|to)\s*(${number})\s+of\s+((?:about|around|over|more than|at least|[~≈>≥]) ?)?(${number}|many|more)`,
  'i',
);
/** What follows a number that is only about so many: `1.2k`, `1,000+`. */
const roundedOff = /^(?:[.,٫]\d+)?\s?(?:\+|[km]\b|mio\b|tsd\b|thousand\b|million\b|[百千万萬億만천])/i;

/** Reads "51 – 100 of 250" in a text, in digits of any script and width; undefined where it does not say that. */
export function rangeIn(text: string): RowRange | undefined {
  const plain = withPlainDigits(text);
  const found = rangeText.exec(plain);
  if (!found) return undefined;
  const [all, first = '', last = '', about = '', total = ''] = found;
  // A blank within the middle one can only set thousands apart; beside the outer ones other numbers may stand.
  const groups = /\s/.test(last);
  const rows = { first: count(groups ? first : (first.split(/\s/).at(-1) ?? '')), last: count(last) };
  const isRough = about !== '' || roundedOff.test(plain.slice(found.index + all.length));
  return { ...rows, total: isRough ? -1 : totalOf(total, rows.last, groups) };
}

/** A text with the digits of all scripts as those of our own, and without the marks that only say in which direction it goes. */
function withPlainDigits(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/[^\P{Nd}\d]/gu, (digit) => String(valueOfDigit(digit.codePointAt(0) ?? 0)));
}

/** The value of a digit: those of a script stand in a row, from its zero on. */
function valueOfDigit(code: number): number {
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
  return value;
}

const count = (digits: string): number => Number(digits.replace(/\D/g, ''));

/** @param groups whether the page sets thousands apart by blanks: then 1 250 is one number for certain */
function totalOf(text: string, last: number, groups: boolean): number {
  if (!/\d/.test(text)) return -1;
  const [alone = ''] = text.split(/\s/);
  if (groups || count(alone) < last || alone === text) return count(text);
  return last >= 1000 ? count(alone) : -1;
}
