import type { Cell } from '../table';
import { wordsOfHeading } from '../words/words-of-heading';
import { namesAccount } from './account-headings';
import { type Column, holdsAddress } from './columns';

/**
 * `UserPrincipalName` where `Mail` is empty: the only other column with an address that means the person's own; without one,
 * the only second address.
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
  if (own.length > 0) return own.length === 1 ? own[0]?.column : undefined;
  const further = cells.filter(({ column, text }) => {
    const { meaning, isOut = true, only, people, heading = '' } = columns[column] ?? {};
    const mayStand = meaning === 'otherAddress' && !isOut && (only === '' || people === 1);
    return mayStand && standsIn.test(wordsOfHeading(heading).join(' ')) && holdsAddress(text);
  });
  return further.length === 1 && !isPath ? further[0]?.column : undefined;
}

/** `Secondary Email`, `E-mail 2`: written to where there is no first one. A private or former address is not. */
const standsIn =
  /^(?!.*(?<!\p{L})(?:priv|person|recover|backup|old|former|prev|forward|legacy|alias|home|emergenc|wiederherst|früher|alt|secours|récup|ancien|recuper|partic|herstel|zapas|odzysk|rezerv|резерв|личн))(?:.*(?<!\p{L})(?:second|other|further|additional|extra|alternat|weiter|zweit|ander|autre|segund|otr[oa]|altr[oa]|outro|tweede|drug|druh|andra|anden|annen|друг|втор)|.*(?:email|mail|e mail) [2-9](?: value| address)?$)/u;

const outerOf = (heading: string): string => heading.slice(0, heading.lastIndexOf('.') + 1);

/** Keys that stand once for each member of a group. */
export const ofMembers = /^(?:unique ?)?member(?: ?uid)?$|^rfc822 ?mail ?member$/i;

/** Of a group that has an address of its own, those who are in it are meant. */
export const memberCell = (columns: readonly Column[], cells: readonly Cell[]): Cell | undefined =>
  cells.find(({ column, text }) => ofMembers.test(columns[column]?.heading ?? '') && holdsAddress(text));
