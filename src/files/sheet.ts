import { ListFileError, maxCells, maxRows } from './errors';
import { XmlScanner } from './xml';

/** What stands in one sheet of a workbook. */
export interface Sheet {
  /** The rows with something in them, from the top. */
  rows: string[][];
  /** Links of cells, by the id of the target. */
  links: { cell: string; target: string }[];
  /** Where each row of `rows` stands in the sheet, from 1. */
  numbers: number[];
}

const maxColumns = 16_384;
const escaped = /_x([0-9A-Fa-f]{4})_/g;

/** Reads the list of texts that the cells of all sheets refer to. */
export function readSharedStrings(xml: string): string[] {
  const scanner = new XmlScanner(xml);
  const strings: string[] = [];
  while (scanner.next()) {
    if (scanner.kind === 'open' && scanner.name === 'si') strings.push(readRuns(scanner, 'si'));
  }
  return strings;
}

/** The text of all runs up to the closing tag, without the reading aids of Japanese texts. */
function readRuns(scanner: XmlScanner, until: string): string {
  let text = '';
  if (scanner.isEmpty) return text;
  let isText = false;
  let isAid = false;
  while (scanner.next()) {
    const { kind, name } = scanner;
    if (kind === 'text') text += isText && !isAid ? scanner.text : '';
    else if (kind === 'close' && name === until) break;
    else if (name === 't') isText = kind === 'open' && !scanner.isEmpty;
    else if (name === 'rPh') isAid = kind === 'open' && !scanner.isEmpty;
  }
  return withoutEscapes(text);
}

function withoutEscapes(text: string): string {
  return text.includes('_x')
    ? text.replace(escaped, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
}

/**
 * Reads a sheet's cells as text: numbers and dates as they are stored.
 * @param strings the workbook's shared texts
 * @throws ListFileError `tooManyRows`
 */
export function readSheet(xml: string, strings: readonly string[]): Sheet {
  const scanner = new XmlScanner(xml);
  const sheet: Sheet = { rows: [], links: [], numbers: [] };
  let number = 0;
  let cells = 0;
  while (scanner.next()) {
    if (scanner.kind !== 'open') continue;
    if (scanner.name === 'row') {
      number = Number(scanner.attribute('r') ?? number + 1);
      const row = scanner.isEmpty ? [] : readRow(scanner, strings);
      if (row.every((cell) => cell.trim() === '')) continue;
      cells += row.length;
      sheet.rows.push(row);
      sheet.numbers.push(number);
      if (sheet.rows.length > maxRows || cells > maxCells)
        throw new ListFileError('tooManyRows', { maxRows });
    } else if (scanner.name === 'hyperlink') {
      sheet.links.push({ cell: scanner.attribute('ref') ?? '', target: scanner.attribute('id') ?? '' });
    }
  }
  return sheet;
}

function readRow(scanner: XmlScanner, strings: readonly string[]): string[] {
  const row: string[] = [];
  let next = 0;
  while (scanner.next()) {
    if (scanner.kind === 'close' && scanner.name === 'row') break;
    if (scanner.kind !== 'open' || scanner.name !== 'c') continue;
    const column = columnOf(scanner.attribute('r') ?? '') ?? next;
    if (column >= maxColumns) throw new ListFileError('fileDamaged');
    next = column + 1;
    const text = scanner.isEmpty ? '' : readCell(scanner, strings);
    if (text === '') continue;
    while (row.length < column) row.push('');
    row[column] = text;
  }
  return row;
}

function readCell(scanner: XmlScanner, strings: readonly string[]): string {
  const type = scanner.attribute('t');
  let text = '';
  let isValue = false;
  while (scanner.next()) {
    const { kind, name } = scanner;
    if (kind === 'text') text += isValue ? scanner.text : '';
    else if (kind === 'close' && name === 'c') break;
    else if (name === 'v') isValue = kind === 'open' && !scanner.isEmpty;
    else if (name === 'is' && kind === 'open') text += readRuns(scanner, 'is');
  }
  if (type === 's') return strings[Number(text)] ?? '';
  if (type === 'e') return '';
  return type === 'str' ? withoutEscapes(text) : text;
}

/** The place of a column, from 0, by a reference such as `AB12`; undefined if that is none. */
export function columnOf(reference: string): number | undefined {
  const letters = /^\$?([A-Za-z]{1,3})(?:\$?\d|$)/.exec(reference)?.[1]?.toUpperCase();
  if (letters === undefined) return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
