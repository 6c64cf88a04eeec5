/**
 * What a spreadsheet would run as a formula when it opens the file: also after blanks, and with the full-width signs that
 * East Asian spreadsheets take for the usual ones.
 */
const formula = /^(?:[\t\r\n]|\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/;

/** The mark by which spreadsheets know the encoding of a file. */
const byteOrderMark = '\uFEFF';

/**
 * One cell, as text for every spreadsheet, whatever it begins with. A lone dash stays as it is: it is the site's own word for
 * no access, and no spreadsheet takes a single sign for a formula.
 */
export function csvCell(value: string, separator: ',' | '\t' = ','): string {
  const safe = formula.test(value) && value !== '-' ? `'${value}` : value;
  const needsQuotes = /["\r\n;]/.test(safe) || safe.includes(separator) || safe.includes('\t');
  return needsQuotes ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** Lines of cells as a CSV file, or with `\t` as a TSV file. */
export function csvFile(lines: readonly (readonly string[])[], separator: ',' | '\t' = ','): string {
  const written = lines.map((line) => line.map((cell) => csvCell(cell, separator)).join(separator));
  return `${byteOrderMark}${written.join('\r\n')}\r\n`;
}

/** The day of a moment as file names carry it, in the computer's own time zone: `2026-11-24`. */
export function dayOf(at: number): string {
  const date = new Date(at);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** A file name of these words, as far as every file system takes it; letters of any script stay. */
export function fileName(words: readonly string[], ending: string): string {
  const plain = words
    .map((word) => word.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, ''))
    .filter(Boolean)
    .map((word) => word.slice(0, 60));
  return `${plain.join('_') || 'users'}.${ending}`;
}
