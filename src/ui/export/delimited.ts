import type { TableFormat, TableRows } from './format';

/**
 * What a spreadsheet would run as a formula when it opens the file: also after blanks, and with the full-width signs that
 * East Asian spreadsheets take for the usual ones.
 */
const formula = /^(?:[\t\r\n]|\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/;

/** The mark by which spreadsheets know the encoding of a file. */
const byteOrderMark = '\uFEFF';

/**
 * A cell that every spreadsheet takes as text, whatever it begins with. A lone dash stays as it is: the site writes it for no
 * access, and no spreadsheet takes it for a formula.
 */
export function csvCell(value: string, separator: ',' | '\t' = ','): string {
  const safe = formula.test(value) && value !== '-' ? `'${value}` : value;
  const needsQuotes = /["\r\n;]/.test(safe) || safe.includes(separator) || safe.includes('\t');
  return needsQuotes ? `"${safe.replace(/"/g, '""')}"` : safe;
}

function writeDelimited(rows: TableRows, separator: ',' | '\t'): string {
  const lines = rows.map((row) => row.map((cell) => csvCell(cell, separator)).join(separator));
  return `${byteOrderMark}${lines.join('\r\n')}\r\n`;
}

export const csv: TableFormat = {
  ending: 'csv',
  mimeType: 'text/csv',
  write: (rows) => writeDelimited(rows, ','),
};

export const tsv: TableFormat = {
  ending: 'tsv',
  mimeType: 'text/tab-separated-values',
  write: (rows) => writeDelimited(rows, '\t'),
};
