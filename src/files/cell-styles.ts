import { lookOf, struckOut } from './styles';
import type { XmlScanner } from './xml';

/** What the named styles of a workbook in one XML file say of its cells. */
export class CellStyles {
  private readonly struck = new Set<string>();
  private readonly looks = new Map<string, string>();

  /** Whether what stands in cells or letters of a style is struck out. */
  isStruck = (style: string): boolean => this.struck.has(style);

  /** How cells of a style look; undefined where that is as usual. */
  lookOf = (style: string): string | undefined => this.looks.get(style);

  /** The text of a cell, with what its style strikes out. */
  textOf = (text: string, style: string): string => (this.struck.has(style) ? struckOut(text) : text);

  /** Takes what an element within an OpenDocument style says. */
  readOpenDocument(style: string, scanner: XmlScanner): void {
    const line = scanner.attribute('text-line-through-style') ?? scanner.attribute('text-line-through-type');
    if (line !== undefined && line !== 'none') this.struck.add(style);
    this.add(style, 'fill', scanner.attribute('fo:background-color'));
    this.add(style, 'font', scanner.attribute('fo:color'));
    this.addLetters(style, scanner.attribute('fo:font-style'), scanner.attribute('fo:font-weight'));
  }

  /** Takes what a `Font` or `Interior` of a style says (Office 2003). */
  readSpreadsheetXml(style: string, scanner: XmlScanner): void {
    const isFont = scanner.name === 'Font';
    if (isFont && scanner.attribute('ss:StrikeThrough') === '1') this.struck.add(style);
    this.add(style, isFont ? 'font' : 'fill', scanner.attribute('ss:Color'));
    const [italic, bold] = ['Italic', 'Bold'].map((name) => scanner.attribute(`ss:${name}`) === '1');
    if (isFont) this.addLetters(style, italic ? 'italic' : undefined, bold ? 'bold' : undefined);
  }

  private add(style: string, part: 'fill' | 'font', colour: string | undefined): void {
    const look = lookOf(
      part,
      /^#[0-9a-f]{6}$/i.test(colour ?? '') ? colour?.slice(1).toUpperCase() : undefined,
    );
    if (look !== '') this.looks.set(style, `${this.looks.get(style) ?? ''}${look}`.trim());
  }

  private addLetters(style: string, slant: string | undefined, weight: string | undefined): void {
    const letters = [slant === 'italic' ? ' italic' : '', weight === 'bold' ? ' bold' : ''].join('');
    if (letters !== '') this.looks.set(style, `${this.looks.get(style) ?? ''}${letters}`.trim());
  }
}
