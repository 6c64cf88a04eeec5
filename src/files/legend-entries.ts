import { huesNamed } from './colours';
import type { LookedRow } from './legend';

/** One thing that a legend explains. */
export interface LegendEntry {
  /** The sign, or '' where a colour is explained. */
  sign: string;
  /** How the explaining cell looks, where that is what is explained; else ''. */
  look: string;
  /** The words that name a colour: `Rows in red`; else ''. */
  label: string;
  said: string;
  /** Where it stands. */
  cells: string[];
  columns: readonly number[];
  /** Its form shows that it is one, whether or not somebody has the sign; else it may be a title as well. */
  isSure: boolean;
}

const maxSaid = 80;
const maxTitle = 40;
/** A cell of signs is no longer than this. */
const maxSigns = 16;
const sign = '[\\p{L}\\p{N}]{1,3}|[^\\s\\p{L}\\p{N}@=＝]{1,3}';
/** `X = left, T = part time`: several in one cell. */
const stated = new RegExp(`(?:^|[,;，、；/|(（]|\\s)\\s*(${sign})[)\\]）]?\\s*[=＝]\\s*`, 'gu');
/** `x: left`, `* left the group`, `X – left`: one in a cell. */
const single = new RegExp(
  `^[([（]?(${sign})[)\\]）]?\\s*(?:[:：→]|\\s[-–—]\\s|(?<=[^\\p{L}\\p{N}])\\s)\\s*(\\S.*)$`,
  'su',
);
const isSign = new RegExp(`^(?:${sign})$`, 'u');
const labelled = /^([^@:=：＝–—]{2,40}?)\s*(?:[:=：＝]|\s[-–—]\s)\s*(\S.*)$/su;
const title =
  /^(?:legend[ae]?|key|abbreviations?|codes?|symbols?|colou?r (?:code|key)s?|notes?|zeichenerklärung|abkürzung(?:en)?|farblegende|farben|légende|abréviations?|leyenda|abreviaturas|legenda|abbreviazioni|abreviações|afkortingen|skróty|legendy|vysvětlivky|jelmagyarázat|teckenförklaring|tegnforklaring|selite|açıklamalar|легенда|обозначения|условные обозначения|凡例|图例|圖例|说明|說明|범례)\s*:?$/iu;

/** Whether the name of a sheet, or what stands above some rows, says that they explain signs. */
export const isLegendTitle = (name: string): boolean => name.length <= maxTitle && title.test(name.trim());

/** The signs of a cell: `x`, `x, s`; one that is none for a longer text. */
export const signsIn = (cell: string): string[] =>
  cell.length > maxSigns
    ? [cell]
    : /^[\p{L}\p{N}]{1,3}$/u.test(cell)
      ? [cell]
      : cell
          .trim()
          .split(/[\s,;/+]+/)
          .filter((each) => each !== '');

/** How the cells of a row look, of which the row is about: its address and whatever stands first. */
export function colouredCells({ cells, looks }: LookedRow): string[] {
  if (looks === undefined) return [];
  const first = cells.findIndex((cell) => /\p{L}/u.test(cell));
  return [...looks].flatMap(([column, look]) =>
    column === first || cells[column]?.includes('@') ? [look] : [],
  );
}

/** Whether the cell beside this one explains it: it is one of a legend beside the table, and no sign of the row. */
export const signsBeside = (
  signs: ReadonlyMap<string, LegendEntry>,
  cells: readonly string[],
  column: number,
): boolean => {
  const entry = signs.get((cells[column] ?? '').trim());
  return entry !== undefined && entry.cells === cells && entry.columns.includes(column);
};

/** All that may be a legend in the rows without addresses, and beside the others behind a column without anything. */
export function legendEntriesIn(rows: readonly LookedRow[], isLegend = false): LegendEntry[] {
  const gap = gapBehindPeople(rows);
  const maybeColours = isLegend || rows.some(({ looks }) => looks !== undefined);
  const entries: LegendEntry[] = [];
  let isTitled = isLegend;
  let isBehindPeople = false;
  for (const row of rows) {
    const { cells } = row;
    const isPerson = cells.some((cell) => cell.includes('@'));
    isBehindPeople ||= isPerson;
    if (!isPerson && cells.some(isLegendTitle)) isTitled = true;
    const from = isPerson ? gap : 0;
    if (from < cells.length)
      entries.push(...entriesOf(row, from, maybeColours, isTitled || isPerson, isBehindPeople && !isPerson));
  }
  return entries;
}

/** The first column behind those of people that has nothing above or below; whatever stands behind it is of no row. */
function gapBehindPeople(rows: readonly LookedRow[]): number {
  let last = -1;
  let width = 0;
  const filled = new Set<number>();
  for (const { cells } of rows) {
    width = Math.max(width, cells.length);
    for (const [column, cell] of cells.entries()) {
      if (cell.trim() !== '') filled.add(column);
      if (cell.includes('@')) last = Math.max(last, column);
    }
  }
  for (let column = last + 1; last >= 0 && column < width; column++) if (!filled.has(column)) return column;
  return Number.POSITIVE_INFINITY;
}

function entriesOf(
  row: LookedRow,
  from: number,
  maybeColours: boolean,
  isTitled: boolean,
  isBehind: boolean,
): LegendEntry[] {
  const { cells, looks } = row;
  const filled = cells.flatMap((cell, column) => (column >= from && cell.trim() !== '' ? [column] : []));
  const [first = -1, second = -1] = filled;
  if (first < 0) return [];
  const text = (cells[first] ?? '').trim();
  const at = { cells, sign: '', look: '', label: '' };
  if (filled.length === 2 && second === first + 1 && (isTitled || isBehind)) {
    const said = (cells[second] ?? '').trim();
    const entry = { ...at, said, columns: [first, second] };
    if (said.length > maxSaid || !/\p{L}{2}/u.test(said)) return [];
    const own = text.replace(/^[([（]|[)\]）]?\s*[:：=＝]?$/g, '');
    if (isSign.test(own)) return [{ ...entry, sign: own, isSure: isTitled || own !== text }];
    if (namesHue(text)) return [{ ...entry, label: text, isSure: true }];
  }
  const isOne = (column: number): boolean => explainsOne(cells[column] ?? '');
  if (filled.length > 1 && !filled.every(isOne)) return [];
  const [, label = '', said = ''] = (maybeColours && labelled.exec(text)) || [];
  // `Red names have left`, without a sign between.
  if (maybeColours && label === '' && text.length <= maxSaid && namesHue(text))
    return [{ ...at, label: text, said: text, columns: [first], isSure: true }];
  if (label !== '' && namesHue(label)) return [{ ...at, label, said, columns: [first], isSure: true }];
  const found = filled.flatMap((column) => statedIn(cells, column, isTitled || filled.length > 1));
  if (found.length > 0) return found;
  // A cell in some colour explains it by what stands in it, or in the cell behind it.
  const sample = [first, first - 1].find((column) => huesOfLook.test(looks?.get(column) ?? ''));
  const look = (sample !== undefined && looks?.get(sample)) || '';
  if (look === '' || text.length > maxSaid) return [];
  return [{ ...at, look, said: text, columns: [first], isSure: sample !== first }];
}

/** Whether a line between tables explains signs: `○＝参加 ×＝不参加`, `X: left`. */
export const isLegendText = (line: string): boolean =>
  explainsOne(line) || /^\s*[^\s\p{L}\p{N}@]{1,2}[\t;,]|^\s*[\p{L}\p{N}]{1,3}[\t;,][^\t;,]+$/u.test(line);

const namesHue = (words: string): boolean => huesNamed(words).length > 0;
const huesOfLook = /(?:fill|font)=/;
const explainsOne = (cell: string): boolean => areStated(cell) || single.test(cell.trim());
const hasEquals = (text: string): boolean => text.includes('=') || text.includes('＝');
const areStated = (cell: string): boolean => hasEquals(cell) && cell.trim().search(stated) === 0;

function statedIn(cells: string[], column: number, isTitled: boolean): LegendEntry[] {
  const text = (cells[column] ?? '').trim();
  const at = { cells, look: '', label: '', columns: [column] };
  const marks = hasEquals(text) ? [...text.matchAll(stated)] : [];
  if (
    marks[0]?.index === 0 ||
    marks.length > 1 ||
    /^[\p{L}\p{M}.]{2,20}$/u.test(text.slice(0, marks[0]?.index))
  )
    return marks.map(({ 1: own = '', 0: whole, index }, place) => ({
      ...at,
      sign: own,
      said: text
        .slice(index + whole.length, marks[place + 1]?.index ?? text.length)
        .replace(/[\s,;，、；/|)）.]+$/, '')
        .slice(0, maxSaid),
      isSure: true,
    }));
  // `1 – active; 0 – left`: several behind each other, or a single one.
  const parts =
    text.length > maxSaid * 4 ? [] : text.split(/\s*[,;，、；/|]\s*|\s{2,}/).map((part) => single.exec(part));
  const singles = parts.length > 1 && parts.every((part) => part !== null) ? parts : [single.exec(text)];
  return singles.flatMap((part) => {
    const [, own, said = ''] = part ?? [];
    const isSure = isTitled || singles.length > 1;
    return own === undefined || said.length > maxSaid ? [] : [{ ...at, sign: own, said, isSure }];
  });
}
