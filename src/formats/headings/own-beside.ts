import type { Cell } from '../table';
import { namesAccount } from './account-headings';
import { type Column, holdsAddress } from './columns';

/**
 * `UserPrincipalName` where `Mail` is empty: the only other column with an address that means the person's own.
 * @param isPath headings are chains of keys: only what stands beside the main one is of the same person
 * @returns its place, or undefined
 */
export function ownBeside(
  columns: readonly Column[],
  main: number,
  cells: readonly Cell[],
  isPath: boolean,
): number | undefined {
  const named = columns[main];
  if (named === undefined || (named.meaning !== 'mail' && namesAccount(named.heading) < 2)) return undefined;
  const outer = isPath ? outerOf(named.heading) : '';
  const own = cells.filter(({ column, text }) => {
    const { meaning, isOut = true, only, people, heading = '' } = columns[column] ?? {};
    const isOwn =
      (meaning === 'mail' || meaning === 'login') &&
      !isOut &&
      (only === '' || people === 1) &&
      holdsAddress(text);
    return isOwn && (!isPath || outerOf(heading) === outer);
  });
  return own.length === 1 ? own[0]?.column : undefined;
}

const outerOf = (heading: string): string => heading.slice(0, heading.lastIndexOf('.') + 1);

/** Keys that stand once for each member of a group. */
export const ofMembers = /^(?:unique ?)?member(?: ?uid)?$|^rfc822 ?mail ?member$/i;

/** Of a group that has an address of its own, those who are in it are meant. */
export const memberCell = (columns: readonly Column[], cells: readonly Cell[]): Cell | undefined =>
  cells.find(({ column, text }) => ofMembers.test(columns[column]?.heading ?? '') && holdsAddress(text));
