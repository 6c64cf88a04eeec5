import { standingByRemark } from '../formats/standing/remark-standing';
import { saysAside, saysOut } from '../formats/words/says-out';
import { huesNamed, huesOf } from './colours';
import { colouredCells, type LegendEntry, legendEntriesIn, signsIn } from './legend-entries';
import { columnsOfSigns, decisiveCells } from './sign-columns';

/** A row of a sheet or file, and how those of its cells look that do not look as usual. */
export interface LookedRow {
  cells: string[];
  /** By column: `fill=FFC0C0C0 font=FFFF0000 italic`. */
  looks?: ReadonlyMap<number, string> | undefined;
  /** What a comment says against whoever stands there. */
  comment?: string | undefined;
}

/** What a legend beside the rows of a table says against those with its signs or colours. */
export interface Legend {
  /** The rows that it says something against, and what; rows by their identity. */
  told: ReadonlyMap<readonly string[], string>;
  /** The columns whose signs it explains: what they mean is known, and not to be guessed. */
  explained: ReadonlySet<number>;
}

export const noLegend: Legend = { told: new Map(), explained: new Set() };

/** What comments say against rows. */
const commented = (rows: readonly LookedRow[]): Map<readonly string[], string> =>
  new Map(rows.flatMap(({ cells, comment }) => (comment === undefined ? [] : [[cells, comment] as const])));

const ofExamples =
  /(?<!\p{L})(?:examples?|beispiele?n?|exemples?|ejemplos?|esempi[oi]?|exemplos?|voorbeeld(?:en)?|przykład\p{L}*|příklad\p{L}*|exempel|eksemp\p{L}*|esimerk\p{L}*|örnek\p{L}*|пример\p{L}*)(?!\p{L})|示例|範例|范例|サンプル|記入例|예시/iu;

/** Whether what is explained is that whoever has the sign shows how to fill in the others. */
export const explainsExamples = (said: string): boolean => ofExamples.test(said);

/** Whether the explanation of a sign speaks against those who have it. */
const isAgainst = (said: string): boolean =>
  saysOut(said) || saysAside(said) || standingByRemark(said) !== undefined || explainsExamples(said);

/**
 * Reads the legend of a sheet or file, above, below or beside its table: `X = left`, `x` and `left the institute` in two
 * cells, a cell in grey that says `no longer here`, `Rows in red: account closed`. Its cells are emptied, for they are
 * about nobody. What comments say of rows is told as well.
 * @param elsewhere rows of a sheet that holds nothing but a legend
 */
export function takeLegend(rows: readonly LookedRow[], elsewhere: readonly LookedRow[] = []): Legend {
  const entries = [
    ...legendEntriesIn(rows),
    ...legendEntriesIn(
      elsewhere.map((row) => ({ ...row, cells: [...row.cells] })),
      true,
    ),
  ];
  // `L = left, R = right`: sides of something.
  const areSides = entries.some(({ said }) => /^right$/i.test(said));
  const isOut = ({ said }: LegendEntry): boolean => isAgainst(said) && !(areSides && /^left$/i.test(said));
  const told = commented(rows);
  if (!entries.some(isOut)) return { ...noLegend, told };
  const people = peopleIn(rows);
  const signs = new Map(entries.flatMap((entry) => (entry.sign === '' ? [] : [[entry.sign, entry]])));
  const explained = columnsOfSigns(people, signs);
  // A title such as `Former members` explains nothing where no row looks as it does.
  const isUsed = (entry: LegendEntry): boolean =>
    (entry.isSure && entry.sign !== '') || people.some((row) => isAbout(entry, row, explained));
  const used = entries.filter(isUsed);
  if (!used.some(isOut)) return { ...noLegend, told };
  for (const { cells, columns, look, isSure } of used)
    for (const column of columns) if (look === '' || isSure) cells[column] = '';
  const against = used.filter(isOut);
  const saysOutIn = columnsSaying(against, rows, people, explained);
  for (const row of people) {
    const found = against.find((entry) => saysOutIn(entry, row) || isMarked(entry, row, explained));
    if (found) told.set(row.cells, found.said);
  }
  return { told, explained };
}

/** The rows with an address; all, where none has one. */
function peopleIn(rows: readonly LookedRow[]): readonly LookedRow[] {
  const people = rows.filter(({ cells }) => cells.some((cell) => cell.includes('@')));
  return people.length > 0 ? people : rows;
}

const isAbout = (entry: LegendEntry, row: LookedRow, explained: ReadonlySet<number>): boolean =>
  isMarked(entry, row, explained) || [...explained].some((column) => stands(entry.sign, row.cells[column]));

const stands = (sign: string, cell = ''): boolean => sign !== '' && signsIn(cell).includes(sign);

/** Whether the sign of an entry stands in the columns that say of somebody whether they are out. */
function columnsSaying(
  against: readonly LegendEntry[],
  rows: readonly LookedRow[],
  people: readonly LookedRow[],
  explained: ReadonlySet<number>,
): (entry: LegendEntry, row: LookedRow) => boolean {
  const saysSo = (cell: string | undefined): boolean => against.some(({ sign }) => stands(sign, cell));
  const repeated = [...explained].filter((column) => people.some(({ cells }) => saysSo(cells[column])));
  const isHeading = ({ cells }: LookedRow): boolean =>
    repeated.some((column) => (cells[column] ?? '').trim() !== '');
  const [first] = people;
  const above = first === undefined ? [] : rows.slice(0, rows.indexOf(first));
  const headings = above.findLast(isHeading)?.cells ?? [];
  return (entry, { cells }) => {
    const decisive = decisiveCells(cells, repeated, headings);
    return decisive.some((cell) => stands(entry.sign, cell)) && decisive.every(saysSo);
  };
}

/** Whether a row has the colour of an entry, or its sign behind or in front of some word: `Ben Kross*`, `Ben Kross (x)`. */
function isMarked(entry: LegendEntry, row: LookedRow, explained: ReadonlySet<number>): boolean {
  if (entry.sign !== '')
    return row.cells.some((cell, column) => !explained.has(column) && carries(cell.trim(), entry.sign));
  const looks = colouredCells(row);
  if (entry.look !== '') return looks.some((look) => look === entry.look);
  const named = huesNamed(entry.label);
  return named.length > 0 && looks.some((look) => named.every((hue) => huesOf(look).has(hue)));
}

function carries(cell: string, sign: string): boolean {
  if (cell.length <= sign.length || !(cell.endsWith(sign) || cell.startsWith(sign) || /[)\]]$/.test(cell)))
    return false;
  if (cell.endsWith(`(${sign})`) || cell.endsWith(`[${sign}]`)) return true;
  if (/[\p{L}\p{N}]/u.test(sign)) return false;
  const isEdge = (at: string | undefined): boolean => at !== sign.at(-1);
  return (
    (cell.endsWith(sign) && isEdge(cell[cell.length - sign.length - 1])) ||
    (cell.startsWith(sign) && isEdge(cell[sign.length]))
  );
}
