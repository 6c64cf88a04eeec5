import type { XmlScanner } from './xml';

/** What the styles of cells say of what stands in them. A style is a number, from 0. */
export interface Styles {
  /** Styles whose letters are struck out. */
  struck: ReadonlySet<number>;
  /** Styles that show a number as a day. */
  days: ReadonlySet<number>;
  /** How cells look whose style has colours of its own, or slanted or heavy letters: `fill=FFC0C0C0 italic`. */
  looks: ReadonlyMap<number, string>;
}

export const noStyles: Styles = {
  struck: new Set(),
  days: new Set(),
  looks: new Map(),
};

/** The built-in formats of numbers that show a day. */
const isBuiltInDay = (id: number): boolean =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58);
/** What stands in a format beside its signs: words, colours, languages. */
const literalParts = /"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g;

/** Reads the part of a workbook that says how cells look. */
export function readStyles(scanner: XmlScanner): Styles {
  const dayFormats = new Set<number>();
  const struckFonts = new Set<number>();
  const struck = new Set<number>();
  const days = new Set<number>();
  const looks = new Map<number, string>();
  const fontLooks: string[] = [];
  const fillLooks: string[] = [];
  let section = '';
  let fonts = -1;
  let styles = -1;
  while (scanner.next()) {
    const { kind, name } = scanner;
    if (kind === 'text') continue;
    if (/^(?:numFmts|fonts|fills|cellXfs)$/.test(name))
      section = kind === 'open' && !scanner.isEmpty ? name : '';
    if (kind !== 'open') continue;
    if (section === 'numFmts' && name === 'numFmt') {
      const code = (scanner.attribute('formatCode') ?? '').replace(literalParts, '');
      if (/[yd]/i.test(code) && !/general/i.test(code)) dayFormats.add(Number(scanner.attribute('numFmtId')));
    } else if (section === 'fonts' && name === 'font') {
      fonts++;
      fontLooks.push('');
    } else if (section === 'fonts' && /^[bi]$/.test(name) && isOn(scanner))
      fontLooks[fonts] += name === 'b' ? ' bold' : ' italic';
    else if (section === 'fonts' && name === 'color') fontLooks[fonts] += colourOf(scanner, 'font');
    else if (section === 'fills' && name === 'fill') fillLooks.push('');
    else if (section === 'fills' && name === 'fgColor')
      fillLooks[fillLooks.length - 1] += colourOf(scanner, 'fill');
    else if (section === 'fonts' && name === 'strike' && isOn(scanner)) struckFonts.add(fonts);
    else if (section === 'cellXfs' && name === 'xf') {
      styles++;
      const format = Number(scanner.attribute('numFmtId') ?? 0);
      if (isBuiltInDay(format) || dayFormats.has(format)) days.add(styles);
      const font = Number(scanner.attribute('fontId') ?? 0);
      if (struckFonts.has(font)) struck.add(styles);
      const look = (fillLooks[Number(scanner.attribute('fillId') ?? 0)] ?? '') + (fontLooks[font] ?? '');
      if (look !== '') looks.set(styles, look.trim());
    }
  }
  return { struck, days, looks };
}

function colourOf(scanner: XmlScanner, part: 'fill' | 'font'): string {
  const [theme, index, tint] = ['theme', 'indexed', 'tint'].map((name) => scanner.attribute(name));
  const shift =
    tint === undefined || Number(tint) === 0 ? '' : `${Number(tint) < 0 ? '' : '+'}${Number(tint)}`;
  return lookOf(
    part,
    scanner.attribute('rgb') ?? (theme ? `theme${theme}${shift}` : index && `index${index}`),
  );
}

/** Letters in black and a ground in white are nothing to tell; the 64th colour is that of the system. */
export function lookOf(part: 'fill' | 'font', colour: string | undefined): string {
  const plain = part === 'font' ? plainLetters : plainGround;
  return colour === undefined || plain.test(colour) ? '' : ` ${part}=${colour}`;
}

const plainLetters = /^(?:FF)?000000$|^theme1$|^index(?:8|64|65)$/;
const plainGround = /^(?:FF)?FFFFFF$|^theme0$|^index(?:9|64|65)$/;

/** Whether an element such as `<strike/>` switches something on: with `val="0"` it does not. */
export const isOn = (scanner: XmlScanner): boolean => !/^(?:0|false)$/.test(scanner.attribute('val') ?? '1');

/** A text that is struck out in a workbook, as Markdown writes it; each of its lines is. */
export const struckOut = (text: string): string => text.replace(/[^\s~](?:[^\n\r~]*[^\s~])?/g, '~~$&~~');

const dayLength = 86_400_000;
/** Days of 1904 are counted from so many days later. */
const daysTo1904 = 1462;
/** Day 0 of workbooks, which hold 1900 for a leap year. */
const dayZero = Date.UTC(1899, 11, 30);
const lastDay = 2_958_465;

/** A number that is shown as a day, as year, month and day; any other text as it is. */
export function dayOf(stored: string, is1904: boolean): string {
  const days = Number(stored) + (is1904 ? daysTo1904 : 0);
  if (stored.trim() === '' || !(days >= 1 && days <= lastDay)) return stored;
  const [day = '', time = ''] = new Date(dayZero + Math.round(days * 86_400) * (dayLength / 86_400))
    .toISOString()
    .split('T');
  return time.startsWith('00:00:00') ? day : `${day} ${time.slice(0, 5)}`;
}
