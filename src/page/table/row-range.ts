/** The rows that a page says it shows: "51 – 100 of 250", counted from one; `total` is -1 for "of many". */
export interface RowRange {
  first: number;
  last: number;
  total: number;
}

/** Thousands may stand apart by a comma, a dot, an apostrophe or a blank. */
const number = String.raw`\d{1,3}(?:[,.'’٬]\d{2,3}|\s\d{3})+(?!\d)|\d+`;
/** Words before a number, and what follows it in `1.2k` or `1,000+`, say that it is only about so many. */
const rangeText = new RegExp(
  String.raw`(?<![\d,.])(${number})\s*(?:[-–—−]|to)\s*(${number})\s+of\s+([a-z~≈>≥ ]{0,12})(${number}|many|more)([.,]?\d*\s?[+km千万萬](?![a-z]))?`,
  'i',
);

/** Reads "51 – 100 of 250" in a text, in digits of any width, Arabic ones too; undefined where it does not say that. */
export function rangeIn(text: string): RowRange | undefined {
  const [, first = '', last = '', about, total = '', rest] = rangeText.exec(withPlainDigits(text)) ?? [];
  if (!first) return undefined;
  // A blank within the middle one can only set thousands apart; beside the outer ones other numbers may stand.
  const groups = /\s/.test(last);
  const rows = { first: count(groups ? first : (first.split(/\s/).at(-1) ?? '')), last: count(last) };
  return { ...rows, total: about || rest ? -1 : totalOf(total, rows.last, groups) };
}

/** A text with the digits of any width, and those of Arabic and Persian, as our own. */
const withPlainDigits = (text: string): string =>
  text.normalize('NFKC').replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));

const count = (digits: string): number => Number(digits.replace(/\D/g, ''));

/** @param groups whether the page sets thousands apart by blanks: then 1 250 is one number for certain */
function totalOf(text: string, last: number, groups: boolean): number {
  if (!/\d/.test(text)) return -1;
  const [alone = ''] = text.split(/\s/);
  if (groups || count(alone) < last || alone === text) return count(text);
  return last >= 1000 ? count(alone) : -1;
}
