import type { XmlScanner } from './xml';

/** One cell of a sheet, as it is stored. */
export interface StoredCell {
  text: string;
  /** The formula that the text is the result of. */
  formula?: StoredFormula;
  /** Why there is no text: a formula whose result was not stored, or an error in its place. */
  gap?: 'noResult' | 'error';
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
 * Reads the cell that the scanner stands on: numbers and dates as they are stored, never a formula in place of its result.
 * @param strings the workbook's shared texts
 */
export function readCell(scanner: XmlScanner, strings: readonly string[]): StoredCell {
  const type = scanner.attribute('t');
  if (scanner.isEmpty) return { text: '' };
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
  return cellOf(type, text, strings, formula);
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
  if (!formula) return { text };
  // An empty text is a result, too; a program that does not calculate writes no type.
  return stored === '' && type === undefined ? { text, formula, gap: 'noResult' } : { text, formula };
}
