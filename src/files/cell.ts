import { plainNumber } from './numbers';
import { dayOf, isOn, type Styles, struckOut } from './styles';
import type { XmlScanner } from './xml';

/** What cells refer to. */
export interface CellSources {
  /** The workbook's shared texts. */
  strings: readonly string[];
  styles: Styles;
  /** Whether days are counted from 1904. */
  is1904: boolean;
}

/** One cell of a sheet, as it is stored. */
export interface StoredCell {
  text: string;
  /** The formula that the text is the result of. */
  formula?: StoredFormula;
  /** Why there is no text: a formula whose result was not stored, or an error in its place. */
  gap?: 'noResult' | 'error';
  /** How it looks, where that is not as usual. */
  look?: string | undefined;
}

/** A formula as text, or as the number of one that several cells share. */
export interface StoredFormula {
  text: string;
  shared: string;
}

const escaped = /_x([0-9A-Fa-f]{4})_/g;

/** Reads the list of texts that the cells of all sheets refer to. */
export function readSharedStrings(scanner: XmlScanner): string[] {
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
  let isStruck = false;
  while (scanner.next()) {
    const { kind, name } = scanner;
    if (kind === 'text') {
      if (isText && !isAid) text += isStruck ? struckOut(scanner.text) : scanner.text;
    } else if (kind === 'close' && name === until) break;
    else if (name === 't') isText = kind === 'open' && !scanner.isEmpty;
    else if (name === 'rPh') isAid = kind === 'open' && !scanner.isEmpty;
    else if (name === 'r') isStruck = false;
    else if (name === 'strike') isStruck ||= kind === 'open' && isOn(scanner);
  }
  return withoutEscapes(text);
}

function withoutEscapes(text: string): string {
  return text.includes('_x')
    ? text.replace(escaped, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
}

/**
 * Reads the cell that the scanner stands on: numbers as they are stored, days as such, what is struck out between tildes;
 * never a formula in place of its result.
 */
export function readCell(scanner: XmlScanner, sources: CellSources): StoredCell {
  const { struck, days, looks } = sources.styles;
  const style = struck.size + days.size + looks.size > 0 ? Number(scanner.attribute('s') ?? 0) : 0;
  const look = looks.get(style);
  if (scanner.isEmpty) return { text: '', look };
  const type = scanner.attribute('t');
  let text = '';
  let formula: StoredFormula | undefined;
  let part = '';
  while (scanner.next()) {
    const { kind, name } = scanner;
    if (kind === 'text') {
      if (part === 'v') text += scanner.text;
      else if (part === 'f' && formula) formula.text += scanner.text;
    } else if (kind === 'close') {
      if (name === 'c') break;
      part = '';
    } else if (name === 'is') text += readRuns(scanner, 'is');
    else {
      part = scanner.isEmpty ? '' : name;
      if (name === 'f') formula = { text: '', shared: scanner.attribute('si') ?? '' };
    }
  }
  if (days.has(style) && (type === undefined || type === 'n')) text = dayOf(text, sources.is1904);
  const cell = { ...cellOf(type, text, sources.strings, formula), look };
  return struck.has(style) ? { ...cell, text: struckOut(cell.text) } : cell;
}

function cellOf(
  type: string | undefined,
  stored: string,
  strings: readonly string[],
  formula: StoredFormula | undefined,
): StoredCell {
  if (type === 'e') return { text: '', ...(formula && { formula }), gap: 'error' };
  let text = stored;
  if (type === 's') text = strings[Number(stored)] ?? '';
  else if (type === 'str') text = withoutEscapes(stored);
  else if (type === undefined || type === 'n') text = plainNumber(stored);
  if (!formula) return { text };
  // An empty text is a result, too; a program that does not calculate writes no type.
  return stored === '' && type === undefined ? { text, formula, gap: 'noResult' } : { text, formula };
}
