/** The rows that a page says it shows: "51 – 100 of 250", counted from one; `total` is -1 for "of many". */
export interface RowRange {
  first: number;
  last: number;
  total: number;
}

const rangeText =
  /(\d[\d,.]*)\s*(?:[-–—]|to)\s*(\d[\d,.]*)\s+of\s+(?:(?:about|over) )?(\d[\d,.]*|many|more)/i;

/** Reads "51 – 100 of 250" in a text; undefined where it does not say that. */
export function rangeIn(text: string): RowRange | undefined {
  const [, first = '', last = '', total = ''] = rangeText.exec(text) ?? [];
  if (!first) return undefined;
  const number = (digits: string): number => Number(digits.replace(/[,.]/g, ''));
  return { first: number(first), last: number(last), total: /\d/.test(total) ? number(total) : -1 };
}
