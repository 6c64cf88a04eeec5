import type { Column } from '../headings/columns';
import type { TableRecord } from '../table';
import { saysAside, saysOut } from '../words/says-out';
import { endInHeading } from './end-dates';

/** Whether the title of a part of a table says that those in it are not meant: `Former`, `Visitors until 2024`. */
export const isTitleOfOut = (title: string): boolean =>
  !explainsSign.test(title.trim()) && (saysOut(title) || saysAside(title) || endInHeading(title) === 'over');

/** `○＝参加 ×＝不参加`, `X = left`: a legend speaks of those with the sign only. */
const explainsSign = /^(?:[\p{L}\p{N}]{1,3}|[^\s\p{L}\p{N}@=＝]{1,3})\s*[=＝]/u;

/**
 * Reports give the group of rows in the first of them only: `Left`, and blanks below it.
 * @returns for each record what the group says that it stands in without saying so itself; undefined where no group does
 */
export function groupsOfRows(
  columns: readonly Pick<Column, 'meaning'>[],
  records: readonly TableRecord[],
): readonly string[] | undefined {
  if (columns[0]?.meaning !== 'group' || records.length < 3) return undefined;
  const own = records.map(({ cells }) => cells.find(({ column }) => column === 0)?.text.trim() ?? '');
  const filled = own.filter((text) => text !== '');
  const areOnce = own[0] !== '' && new Set(filled).size === filled.length && filled.length < records.length;
  if (!areOnce || !filled.some(isTitleOfOut)) return undefined;
  let group = '';
  return own.map((text) => {
    if (text === '') return group;
    group = isTitleOfOut(text) ? text : '';
    return '';
  });
}
