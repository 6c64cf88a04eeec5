import { lookOf, struckOut } from './styles';
import type { XmlScanner } from './xml';

/** Styles rest upon others no deeper than this. */
const maxDepth = 10;

interface Resolved {
  isStruck: boolean;
  look: string | undefined;
}

/** What the named styles of a workbook say of its cells: their own words, and those of the styles that they rest upon. */
export class CellStyles {
  private readonly struck = new Map<string, boolean>();
  private readonly looks = new Map<string, string>();
  private readonly parents = new Map<string, string>();
  private readonly known = new Map<string, Resolved>();

  /** A style rests upon another one, and says what it does not say itself. */
  restsUpon(style: string, parent: string | undefined): void {
    if (parent !== undefined && parent !== style) this.parents.set(style, parent);
  }

  /** How cells of a style look; undefined where that is as usual. */
  lookOf(style: string): string | undefined {
    return this.resolved(style).look;
  }

  /** The text of a cell, with what its style strikes out. */
  textOf(text: string, style: string): string {
    return this.resolved(style).isStruck ? struckOut(text) : text;
  }

  /** What holds for a style; asked when all styles were read. */
  private resolved(style: string): Resolved {
    let known = this.known.get(style);
    if (known === undefined) {
      const chain = this.chainOf(style);
      const own = chain.find((each) => this.struck.has(each)) ?? '';
      known = { isStruck: this.struck.get(own) ?? false, look: this.lookIn(chain) };
      this.known.set(style, known);
    }
    return known;
  }

  private lookIn(chain: readonly string[]): string | undefined {
    const parts = new Map<string, string>();
    for (const each of chain)
      for (const part of this.looks.get(each)?.split(' ') ?? []) {
        const kind = part.split('=', 1)[0] ?? '';
        if (!parts.has(kind)) parts.set(kind, part);
      }
    return parts.size > 0 ? [...parts.values()].join(' ') : undefined;
  }

  private chainOf(style: string): string[] {
    const chain = [style];
    for (
      let at = this.parents.get(style);
      at !== undefined && chain.length < maxDepth;
      at = this.parents.get(at)
    )
      chain.push(at);
    return chain;
  }

  /** Takes what an element within an OpenDocument style says. */
  readOpenDocument(style: string, scanner: XmlScanner): void {
    const line = scanner.attribute('text-line-through-style') ?? scanner.attribute('text-line-through-type');
    if (line !== undefined) this.struck.set(style, line !== 'none');
    this.add(style, 'fill', scanner.attribute('fo:background-color'));
    this.add(style, 'font', scanner.attribute('fo:color'));
    this.addLetters(style, scanner.attribute('fo:font-style'), scanner.attribute('fo:font-weight'));
  }

  /** Takes what a `Font` or `Interior` of a style says (Office 2003). */
  readSpreadsheetXml(style: string, scanner: XmlScanner): void {
    const isFont = scanner.name === 'Font';
    const strike = isFont ? scanner.attribute('ss:StrikeThrough') : undefined;
    if (strike !== undefined) this.struck.set(style, strike === '1');
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
