import { isTitleOfOut } from '../formats/standing/grouped-rows';
import { sampleRowsIn, tellsOfSampleRows } from '../formats/standing/sample-rows';
import { isExample } from '../formats/standing/states';
import type { Table } from './table';

const maxSectionLength = 60;

/** What was put aside, or thrown away: `Old`, `Papierkorb`. */
const setAside =
  /^(?:old|outdated|obsolete|alte?|archiv|veraltet|papierkorb|trash|recycle bin|archives|corbeille|vieux|viejos?|papelera|vecch[io]|cestino|lixeira|oude?|prullenbak|stare|kosz|koš|gamm?(?:al|el|la|le)|papperskorg|papirkurv|roskakori|архив|стар\p{L}+|корзина|旧|ゴミ箱|回收站|휴지통)(?:[ _-](?:list|liste|lista|version|entries|einträge|data|daten))?$/iu;

/** Whether a title says that the people below it are not meant: `To be removed`, `Alumni`, `Example`. */
export const isTitleOut = (title: string): boolean =>
  title.length <= maxSectionLength &&
  !title.includes('@') &&
  (isTitleOfOut(title) || isExample(title) || setAside.test(title.trim()));

/** What a row is that has a single cell, in the table's first column; '' for any other. */
function titleIn(row: readonly string[], first: number): string {
  const title = (row[first] ?? '').trim();
  const isAlone = row.every((cell, index) => index === first || cell.trim() === '');
  const isShort = title.length <= maxSectionLength || tellsOfSampleRows(title);
  return isAlone && isShort && !title.includes('@') ? title : '';
}

/** Up to which row a title speaks of those below it: samples end where rows no longer look like it. */
function endOfSamples(title: string, rows: readonly (readonly string[])[], from: number): number {
  const count = tellsOfSampleRows(title) ? sampleRowsIn(rows.slice(from)) : undefined;
  return count === undefined ? rows.length : from + count;
}

/**
 * The title of the part of the table that each row stands in, where it says that the people there are not meant; '' for all
 * others. It holds up to the next title; one that tells of sample rows, up to the last that looks like one.
 */
export function sectionsOf({ columns, rows, title }: Table): string[] {
  const [first, second] = columns;
  let section = title;
  let end = endOfSamples(title, rows, 0);
  return rows.map((row, at) => {
    const own = second === undefined ? '' : titleIn(row, first?.index ?? 0);
    if (own === '') return at < end ? section : '';
    section = isTitleOut(own) || tellsOfSampleRows(own) ? own : '';
    end = endOfSamples(own, rows, at + 1);
    return '';
  });
}
