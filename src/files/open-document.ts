import { CellStyles } from './cell-styles';
import { type SheetAtHand, SheetBuilder, timesOf } from './flat-workbook';
import { formulaOfOpenDocument } from './formulas';
import { plainNumber } from './numbers';
import { maxColumns } from './sheet';
import { XmlScanner } from './xml';

/** What stands in a cell beside its text: remarks, drawings, readings of names. */
const beside = /^(?:annotation|shapes|forms|ruby-text|frame|custom-shape|tracked-changes)$/;

const isGroup = /^table-(?:row|column)-group$/;

const nothingShown = { text: '', target: '', comment: '' };
const nothing = { text: '', isError: false, target: '' };

/** Whether an XML text is a spreadsheet in OpenDocument (ISO/IEC 26300). */
export const isOpenDocument = (xml: string): boolean =>
  /<(?:\w+:)?document(?:-content)?[\s>]/.test(xml.slice(0, 2000)) && /<(?:\w+:)?spreadsheet[\s>]/.test(xml);

/**
 * Reads all sheets of a spreadsheet in OpenDocument: numbers and days as they are stored, all else as it is shown.
 * @param named the part of an archive with the styles that have a name, where it has one
 */
export function readOpenDocument(xml: string, named?: string): SheetAtHand[] {
  const styles = new CellStyles();
  if (named !== undefined) new OpenDocumentReader(new XmlScanner(named), styles).read();
  return new OpenDocumentReader(new XmlScanner(xml), styles).read();
}

class OpenDocumentReader {
  private readonly sheets: SheetAtHand[] = [];
  private readonly hiddenStyles = new Set<string>();
  /** Of the groups of rows or columns that are open, whether each is folded away. */
  private readonly groups: boolean[] = [];
  private style = '';
  private builder = new SheetBuilder();
  private column = 0;
  private rowTimes = 1;

  constructor(
    private readonly scanner: XmlScanner,
    private readonly styles: CellStyles,
  ) {}

  read(): SheetAtHand[] {
    const { scanner } = this;
    while (scanner.next()) {
      const { kind, name } = scanner;
      if (kind === 'open' && beside.test(name)) this.skip(name);
      else if (kind === 'open') this.open(name);
      else if (kind === 'close' && name === 'table-row') this.builder.closeRow(this.rowTimes);
      else if (kind === 'close' && isGroup.test(name)) this.groups.pop();
    }
    return this.sheets;
  }

  private open(name: string): void {
    const { scanner } = this;
    if (name === 'style') {
      this.style = scanner.attribute('style:name') ?? '';
      this.styles.restsUpon(this.style, scanner.attribute('parent-style-name'));
    }
    if (name === 'table-properties' && scanner.attribute('display') === 'false')
      this.hiddenStyles.add(this.style);
    else if (/^(?:text|table-cell)-properties$/.test(name)) this.styles.readOpenDocument(this.style, scanner);
    else if (isGroup.test(name)) {
      if (!scanner.isEmpty) this.groups.push(scanner.attribute('table:display') === 'false');
    } else if (name === 'table') this.openSheet();
    else if (name === 'table-column') {
      const times = timesOf(scanner, 'number-columns-repeated');
      if (this.isHidden()) this.builder.hideColumns(this.column, Math.min(times, maxColumns - this.column));
      this.column += times;
    } else if (name === 'table-row') {
      this.rowTimes = timesOf(scanner, 'number-rows-repeated');
      this.builder.openRow(this.isHidden());
      if (scanner.isEmpty) this.builder.closeRow(this.rowTimes);
    } else if (name === 'table-cell') this.readCell(name);
    // What stands under another cell is not shown.
    else if (name === 'covered-table-cell') {
      this.builder.addCell(nothing, timesOf(scanner, 'number-columns-repeated'));
      this.skip(name);
    }
  }

  private openSheet(): void {
    const { scanner } = this;
    this.builder = new SheetBuilder();
    this.column = 0;
    this.sheets.push({
      name: scanner.attribute('table:name') ?? '',
      isHidden: this.hiddenStyles.has(scanner.attribute('style-name') ?? ''),
      sheet: this.builder.sheet,
    });
  }

  private isHidden(): boolean {
    return (
      this.groups.includes(true) || /^(?:collapse|filter)$/.test(this.scanner.attribute('visibility') ?? '')
    );
  }

  private readCell(until: string): void {
    const { scanner } = this;
    const times = timesOf(scanner, 'number-columns-repeated');
    const style = scanner.attribute('style-name') ?? '';
    const type = scanner.attribute('office:value-type') ?? '';
    const stored = scanner.attribute('date-value') ?? scanner.attribute('office:value');
    const rows = timesOf(scanner, 'number-rows-spanned');
    const isError = scanner.attribute('calcext:value-type') === 'error';
    const formula = formulaOfOpenDocument(scanner.attribute('table:formula') ?? '');
    const isShown = type === '' || type === 'string' || type === 'boolean' || stored === undefined;
    const { text, target, comment } = scanner.isEmpty ? nothingShown : this.readShown(until);
    const content = this.styles.textOf(isShown ? text : plainNumber(stored), style);
    const look = this.styles.lookOf(style);
    const isGap = formula !== '' && type === '' && text === '';
    this.builder.addCell({ text: content, isError, target, rows, look, comment, formula, isGap }, times);
  }

  /** What a cell shows: its paragraphs, one a line. */
  private readShown(until: string): typeof nothingShown {
    const { scanner } = this;
    let text = '';
    let target = '';
    let comment = '';
    let paragraphs = 0;
    let span = '';
    while (scanner.next()) {
      const { kind, name } = scanner;
      if (kind === 'text') text += paragraphs > 0 ? this.styles.textOf(scanner.text, span) : '';
      else if (kind === 'close' && name === until) break;
      else if (kind === 'close') span = name === 'span' ? '' : span;
      else if (name === 'annotation') comment += this.skip(name);
      else if (beside.test(name)) this.skip(name);
      else if (name === 'p') text += paragraphs++ > 0 ? '\n' : '';
      else if (name === 'span') span = scanner.isEmpty ? '' : (scanner.attribute('style-name') ?? '');
      else if (name === 's') text += ' '.repeat(Math.min(timesOf(scanner, 'text:c'), 100));
      else if (name === 'tab' || name === 'line-break') text += name === 'tab' ? ' ' : '\n';
      else if (name === 'a') target ||= scanner.attribute('xlink:href') ?? '';
    }
    return { text, target, comment };
  }

  /** @returns what stands in it, each part on a line of its own */
  private skip(name: string): string {
    const { scanner } = this;
    let text = '';
    let depth = scanner.isEmpty ? 0 : 1;
    while (depth > 0 && scanner.next()) {
      text += scanner.kind === 'text' ? scanner.text : scanner.kind === 'open' ? '\n' : '';
      if (scanner.name !== name || scanner.kind === 'text') continue;
      if (scanner.kind === 'close') depth--;
      else if (!scanner.isEmpty) depth++;
    }
    return text;
  }
}
