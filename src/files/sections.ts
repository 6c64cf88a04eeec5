import { isTitleOfOut } from '../formats/standing/grouped-rows';
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
  return isAlone && title.length <= maxSectionLength && !title.includes('@') ? title : '';
}

/**
 * The title of the part of the table that each row stands in, where it says that the people there are not meant; '' for all
 * others. It holds up to the next title.
 */
export function sectionsOf({ columns, rows, title }: Table): string[] {
  const [first, second] = columns;
  let section = title;
  return rows.map((row) => {
    const own = second === undefined ? '' : titleIn(row, first?.index ?? 0);
    if (own === '') return section;
    section = isTitleOut(own) ? own : '';
    return '';
  });
}
