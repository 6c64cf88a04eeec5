import { CellStyles } from './cell-styles';
import { type SheetAtHand, SheetBuilder, timesOf } from './flat-workbook';
import { formulaByNumbers } from './formulas';
import { plainNumber } from './numbers';
import { XmlScanner } from './xml';

/** Whether a text is a workbook in one XML file, as programs write it that call it `.xls` (Office 2003). */
export const isSpreadsheetXml = (text: string): boolean =>
  /<(?:\w+:)?Workbook\b[^>]{0,2000}urn:schemas-microsoft-com:office:spreadsheet/.test(text.slice(0, 8000));

/** Reads all sheets of such a workbook. */
export function readSpreadsheetXml(xml: string): SheetAtHand[] {
  const scanner = new XmlScanner(xml);
  const sheets: SheetAtHand[] = [];
  const styles = new CellStyles();
  let builder = new SheetBuilder();
  let style = '';
  let rowStyle = '';
  let column = 0;
  while (scanner.next()) {
    const { kind, name } = scanner;
    const last = sheets.at(-1);
    if (kind === 'text') {
      const isState = last !== undefined && /^\s*Sheet(?:Very)?Hidden\s*$/.test(scanner.text);
      if (isState && name === 'Visible') last.isHidden = true;
    } else if (kind === 'close') {
      if (name === 'Row') builder.closeRow();
    } else if (name === 'Style') {
      style = scanner.attribute('ID') ?? '';
      styles.restsUpon(style, scanner.attribute('Parent'));
    } else if (sheets.length === 0 && /^(?:Font|Interior)$/.test(name))
      styles.readSpreadsheetXml(style, scanner);
    else if (name === 'Worksheet') {
      builder = new SheetBuilder();
      column = 0;
      sheets.push({ name: scanner.attribute('Name') ?? '', isHidden: false, sheet: builder.sheet });
    } else if (name === 'Column') {
      column = placeOf(scanner) ?? column;
      const count = 1 + Number(scanner.attribute('Span') ?? 0);
      if (scanner.attribute('Hidden') === '1') builder.hideColumns(column, count);
      column += count;
    } else if (name === 'Row') {
      rowStyle = scanner.attribute('StyleID') ?? '';
      const isHidden = scanner.attribute('Hidden') === '1' || Number(scanner.attribute('Height') ?? 1) === 0;
      builder.openRow(isHidden, placeOf(scanner));
      if (scanner.isEmpty) builder.closeRow(1 + Number(scanner.attribute('Span') ?? 0));
    } else if (name === 'Cell') readCell(scanner, builder, styles, rowStyle);
  }
  return sheets;
}

/** Where a row, column or cell says that it stands, from 0. */
function placeOf(scanner: XmlScanner): number | undefined {
  const index = scanner.attribute('Index');
  return index === undefined ? undefined : timesOf(scanner, 'Index') - 1;
}

function readCell(scanner: XmlScanner, builder: SheetBuilder, styles: CellStyles, rowStyle: string): void {
  const at = placeOf(scanner);
  const further = Number(scanner.attribute('MergeAcross') ?? 0);
  const rows = 1 + Number(scanner.attribute('MergeDown') ?? 0);
  const target = scanner.attribute('HRef') ?? '';
  const style = scanner.attribute('StyleID') ?? rowStyle;
  const { row, column } = builder.next;
  const stored = scanner.attribute('ss:Formula') ?? '';
  const formula = formulaByNumbers(stored, row, at ?? column);
  const { text, isError, comment } = scanner.isEmpty ? emptyCell : readData(scanner);
  const isGap = stored !== '' && text === '' && !isError;
  const look = styles.lookOf(style);
  const found = { text: styles.textOf(text, style), isError, target, rows, look, comment, formula, isGap };
  builder.addCell(found, 1, at);
  if (further > 0) builder.addCell({ text: '', isError: false, target: '' }, further);
}

const emptyCell = { text: '', isError: false, comment: '' };

/** What stands in a cell without readings of names, and what somebody remarked on it. */
function readData(scanner: XmlScanner): typeof emptyCell {
  let text = '';
  let isError = false;
  let comment = '';
  let isNumber = false;
  let part = '';
  while (scanner.next()) {
    const { kind, name } = scanner;
    if (kind === 'text') {
      if (part === 'Data') text += scanner.text;
      else if (part === 'Comment') comment += scanner.text;
    } else if (kind === 'close' && name === 'Cell') break;
    else if (kind === 'close') part = name === part ? '' : part;
    else if (part === '' && /^(?:Data|Comment|PhoneticText)$/.test(name) && !scanner.isEmpty) {
      part = name;
      isError ||= name === 'Data' && scanner.attribute('Type') === 'Error';
      isNumber ||= name === 'Data' && scanner.attribute('Type') === 'Number';
    }
  }
  return { text: isNumber ? plainNumber(text) : text, isError, comment };
}
