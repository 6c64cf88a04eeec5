import { isTitleOfOut } from '../formats/standing/grouped-rows';
import { isExample } from '../formats/standing/states';
import type { Table } from './table';

const maxSectionLength = 60;

/** Whether a title says that the people below it are not meant: `To be removed`, `Alumni`, `Example`. */
export const isTitleOut = (title: string): boolean =>
  title.length <= maxSectionLength && !title.includes('@') && (isTitleOfOut(title) || isExample(title));

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
