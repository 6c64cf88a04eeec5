import { type Draft, notUsed } from '../entry';
import { cleanName, isCapitalisedName, isNameLike } from '../words/names';
import { type Cell, contentStart } from './cells';
import { draftOf, readLoneWords } from './lone-words';
import { besideAddress, readPeopleCell } from './people-cell';

/** First name, middle name, last name. */
const maxNameCells = 3;

/**
 * Reads a row of a spreadsheet or text table that holds exactly one address: the whole row is that person's entry. Only
 * a cell that could be a user ID becomes an entry of its own, a doubtful one, because it is likely the same person's.
 * @param cells of the line, exactly one of them with one person
 */
export function readTableRow(line: string, cells: Cell[]): Draft[] {
  const at = cells.findIndex((cell) => cell.people > 0);
  const middle = readPeopleCell(line, cells[at] as Cell);
  const person = middle.find(({ finding }) => finding.kind !== 'none') ?? (middle[0] as Draft);
  const others = cells.map((cell, index) => (index === at ? undefined : userIdIn(line, cell)));
  const [before, from] = readSide(cells, others, at, -1);
  const [after, to] = readSide(cells, others, at, 1);
  const isFirst = person === middle[0];
  const isLast = person === middle.at(-1);
  person.name ||= nameInFront(line, cells, others, at) || nameBehind(line, cells, others, at);
  if (isFirst) person.from = from ?? person.from;
  if (isLast) person.to = to ?? person.to;
  return before.concat(
    isFirst ? [] : unclaimed(cells, from, at, -1),
    middle,
    isLast ? [] : unclaimed(cells, to, at, 1),
    after,
  );
}

function userIdIn(line: string, cell: Cell): Draft | undefined {
  const drafts = readLoneWords(line, cell.tokens);
  const [draft] = drafts;
  if (drafts.length !== 1 || draft === undefined || draft.finding.kind !== 'userId') return undefined;
  const isName = isCapitalisedName(line.slice(draft.from, draft.to));
  const isAnId = draft.finding.state === 'ready' || draft.finding.state === 'fixed';
  return isAnId && !isName ? besideAddress(draft) : undefined;
}

/**
 * What stands on one side of the address's cell.
 * @returns the entries beyond the first user ID, and how far the person's own entry reaches
 */
function readSide(
  cells: Cell[],
  userIds: (Draft | undefined)[],
  at: number,
  step: 1 | -1,
): [Draft[], number | undefined] {
  const drafts: Draft[] = [];
  let reach: number | undefined;
  let index = at + step;
  for (; cells[index] !== undefined && userIds[index] === undefined; index += step) {
    reach = step < 0 ? cells[index]?.from : cells[index]?.to;
  }
  for (; cells[index] !== undefined; index += step) {
    drafts.push(userIds[index] ?? draftOf((cells[index] as Cell).tokens, notUsed('text')));
  }
  return [step < 0 ? drafts.reverse() : drafts, reach];
}

/** The cells between the address's cell and the reach, when the address's own cell puts text between. */
function unclaimed(cells: Cell[], reach: number | undefined, at: number, step: 1 | -1): Draft[] {
  if (reach === undefined) return [];
  const between = cells.filter((cell, index) =>
    step < 0 ? index < at && cell.from >= reach : index > at && cell.to <= reach,
  );
  return between.map((cell) => draftOf(cell.tokens, notUsed('text')));
}

function nameInFront(line: string, cells: Cell[], userIds: (Draft | undefined)[], at: number): string {
  let first = at;
  while (first > 0 && at - first < maxNameCells && isNameCell(line, cells[first - 1], userIds[first - 1]))
    first--;
  const begin = cells[first];
  return first === at || !begin ? '' : cleanName(line.slice(contentStart(begin), cells[at - 1]?.to));
}

function nameBehind(line: string, cells: Cell[], userIds: (Draft | undefined)[], at: number): string {
  const next = cells[at + 1];
  return isNameCell(line, next, userIds[at + 1]) ? cleanName(line.slice(next?.from, next?.to)) : '';
}

function isNameCell(line: string, cell: Cell | undefined, userId: Draft | undefined): boolean {
  if (cell === undefined || userId !== undefined) return false;
  return isNameLike(line.slice(contentStart(cell), cell.to));
}
