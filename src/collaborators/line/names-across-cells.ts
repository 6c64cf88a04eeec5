import { looksLikeUserId } from '../address/user-id';
import { type Draft, doubtful } from '../entry';
import { cleanName, countWords, isCapitalisedName, isOnlyCredentials, resembles } from '../words/names';
import { type Cell, contentStart } from './cells';
import { besideAddress } from './people-cell';

/** A first and a last name. */
const maxNameCells = 2;

/** One cell of a list while names are being found: its drafts, none any more once it became somebody's name. */
interface Place {
  cell: Cell;
  drafts: Draft[];
}

/**
 * Finds names that a comma or semicolon separates from their address: `Doe, Jane <jane@example.org>`,
 * `Jane,Doe,jane@example.org`, `jane@example.org; Jane Doe`. Where nothing but the order tells that they belong together,
 * the name and the address must also resemble each other; else the cell stays an entry of its own.
 * @param drafts the drafts of each cell, in the order of the cells
 */
export function joinNamesAcrossCells(
  line: string,
  cells: readonly Cell[],
  drafts: readonly Draft[][],
): Draft[] {
  const places = cells.map((cell, index): Place => ({ cell, drafts: drafts[index] ?? [] }));
  for (let index = 0; index < places.length; index++) {
    if (!cells[index]?.people) continue;
    const person = drafts[index]?.[0];
    if (person === undefined || person.finding.kind === 'none') continue;
    if (person.name !== '') joinSurname(line, places, index, person);
    else joinInFront(line, places, index, person);
  }
  for (let index = 0; index < places.length; index++) {
    const person = cells[index]?.people ? drafts[index]?.at(-1) : undefined;
    if (person !== undefined && person.finding.kind !== 'none') joinBehind(line, places, index, person);
    if (person !== undefined) doubtSameUserId(places, index, person);
  }
  return places.flatMap((place) => place.drafts);
}

/** `Doe, Jane <…>` and `Doe, Jane, PhD <…>`. */
function joinSurname(line: string, places: Place[], index: number, person: Draft): void {
  const ownName = person.name;
  let at = index;
  if (isOnlyCredentials(ownName) && isNameAt(line, places, at - 1) && places[at]?.cell.after === 'comma') {
    at--;
    take(line, places, at, index, person, ownName);
  }
  const before = places[at - 1];
  if (before === undefined || places[at]?.cell.after !== 'comma') return;
  const text = textOf(line, before);
  const isSurname =
    countWords(text) === 1 || countWords(person.name) === 1 || resembles(text, person.finding.person);
  if (isNameAt(line, places, at - 1) && isSurname) take(line, places, at - 1, index, person, ownName);
  else if (!isCapitalisedName(person.name)) doubtLowerCase(before);
}

/** `doe, jane <…>`: a surname or somebody else's user ID. */
function doubtLowerCase(place: Place): void {
  const [draft] = place.drafts;
  if (place.drafts.length !== 1 || draft?.finding.state !== 'ready' || draft.finding.kind !== 'userId')
    return;
  const { person } = draft.finding;
  if (!looksLikeUserId(person)) draft.finding = doubtful('userId', person, 'nameOrUserId');
}

function joinInFront(line: string, places: Place[], index: number, person: Draft): void {
  let first = index;
  while (index - first < maxNameCells && isNameAt(line, places, first - 1)) {
    if (first < index && countWords(textOf(line, places[first - 1])) > 1) break;
    first--;
    if (countWords(textOf(line, places[first])) > 1) break;
  }
  if (first === index) return;
  const text = line.slice(startOf(places[first]), places[index - 1]?.cell.to);
  if (resembles(text, person.finding.person)) take(line, places, first, index, person);
}

function joinBehind(line: string, places: Place[], index: number, person: Draft): void {
  if (person.name !== '') return;
  let last = index;
  while (last - index < maxNameCells && isNameAt(line, places, last + 1)) {
    last++;
    if (countWords(textOf(line, places[last])) > 1) break;
  }
  if (last === index) return;
  const text = line.slice(places[index + 1]?.cell.from, places[last]?.cell.to);
  if (!resembles(text, person.finding.person)) return;
  person.to = places[last]?.cell.to ?? person.to;
  person.name = cleanName(text);
  for (let at = index + 1; at <= last; at++) (places[at] as Place).drafts = [];
}

/** Makes the cells from `first` up to the person's own part of the person's entry, and of the name. */
function take(
  line: string,
  places: Place[],
  first: number,
  index: number,
  person: Draft,
  ownName = '',
): void {
  const from = places[first]?.cell.from ?? person.from;
  const text = cleanName(line.slice(startOf(places[first]), places[index - 1]?.cell.to));
  person.name = ownName === '' ? text : `${text}, ${ownName}`;
  person.from = from;
  for (let at = first; at < index; at++) (places[at] as Place).drafts = [];
}

/** `jdoe, jdoe@example.org`: most likely one person, who must not be invited twice. */
function doubtSameUserId(places: Place[], index: number, person: Draft): void {
  const localPart = person.finding.person.split('@', 1)[0]?.toLowerCase();
  for (const place of [places[index - 1], places[index + 1]]) {
    const [draft] = place?.drafts ?? [];
    if (place === undefined || draft?.finding.kind !== 'userId') continue;
    if (draft.finding.person.toLowerCase() === localPart) place.drafts = place.drafts.map(besideAddress);
  }
}

const startOf = (place: Place | undefined): number | undefined => place && contentStart(place.cell);

const textOf = (line: string, place: Place | undefined): string => line.slice(startOf(place), place?.cell.to);

/** Whether the cell still is an entry of its own and reads like a name with capitals. */
function isNameAt(line: string, places: Place[], index: number): boolean {
  const place = places[index];
  if (place === undefined || place.cell.people > 0 || place.drafts.length !== 1) return false;
  const isBareUserId =
    looksLikeUserId(textOf(line, place)) && !/^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u.test(textOf(line, place));
  return !isBareUserId && isCapitalisedName(textOf(line, place));
}
