import type { Entry } from '../../../../collaborators/entry';
import { maySayFarewell } from '../../../../collaborators/mail/farewell';
import { MailHeads } from '../../../../collaborators/mail/mail-heads';
import type { RecordTable } from '../../../../formats/table';
import type { Said } from '../../../../users/leaving';
import type { RosterPerson } from '../../../../users/roster';
import { type PeopleLine, person, saidInLine } from './lines';
import { at, headsOf, saidInTable, tablesOf } from './tables';
import { isPlainWord, isWordAround, saysStaying, speaksOfLeaving, speaksOfStaying, wordsSaid } from './words';

const address = /(?:mailto:)?[^\s<>()[\]{},;:"'|=]+@[^\s<>()[\]{},;:"'|=]+[\p{L}\p{N}]/giu;
const goesOn = /(?:[,;:&+/]|(?<!\p{L})(?:and|und|et|y|e|en|or|oder|ou|o))\s*$/iu;
const ofThoseAbove =
  /(?<!\p{L})(?:these|those|they|them|above|all|none|nobody|diese\p{L}*|alle|sie|keine\p{L}*|ces|ils|elles|tous|toutes|aucun\p{L}*|ci-dessus|estos|estas|todos|todas|ninguno|questi|tutti|nessuno|deze|die|allen|niemand)(?!\p{L})/iu;
const asHeading = /[:：]\s*\**\s*$|^\s*(?:#{1,6}\s|=|\*\*|\[)/u;
const tick = /\[[xX✓]\]|[☑☒✅✔✓]/u;
const box = /\[\s*\]|[☐□◻⬜]/u;
const cross = /[✗✘❌✖🚫×]/u;
const maxHeadingWords = 4;

/** A line of a text, and what it says of the people in it. */
interface Line {
  from: number;
  to: number;
  text: string;
  people: Entry[];
  said: Said;
}

/** What a list of who leaves says of whoever it names, by the words around them. */
export function saidOf(text: string, entries: readonly Entry[]): (named: RosterPerson) => Said {
  const people = entries.filter(isPerson);
  const tables = tablesOf(text);
  const lines = linesOf(text, people);
  const marks = text.split(/\r\n|[\r\n]/);
  const isTicked = marks.some((line) => tick.test(line));
  const isMixed = isTicked && marks.some((line) => box.test(line) || cross.test(line));
  const isPartlyCrossed = isMixed && marks.some((line) => cross.test(line));
  judge(
    lines,
    tables,
    (line) => isMixed && (isPartlyCrossed ? tick.test(line) || cross.test(line) : box.test(line)),
  );
  const outside = new Set(new MailHeads(text).outside(people));
  const inHeads = people.filter((entry) => !outside.has(entry));
  const heads = new Set(inHeads.map(({ from }) => from));
  return (named) => {
    const { from } = named;
    if (heads.has(from)) return 'unsure';
    const line = at(lines, from);
    const table = tables.find((one) => from >= one.from && from < one.to);
    const inTable = table && saidInTable(table, named);
    if (inTable === undefined) return line?.said ?? 'unsure';
    return line?.said === 'unsure' ? 'unsure' : inTable === 'plain' ? (line?.said ?? 'plain') : inTable;
  };
}

const isPerson = ({ kind, person: id, state, reasons }: Entry): boolean =>
  kind === 'address' ||
  id.includes('@') ||
  (kind === 'userId' &&
    (state !== 'doubtful' || reasons[0] === 'outOfUse') &&
    // A heading of one word below those who leave.
    !speaksOfStaying(id) &&
    !speaksOfLeaving(id));

function linesOf(text: string, people: readonly Entry[]): Line[] {
  const lines: Line[] = [];
  let at = 0;
  for (const { 0: line, index: from } of text.matchAll(/[^\r\n]*(?:\r\n|[\r\n]|$)/g)) {
    const of: Entry[] = [];
    while (at < people.length && (people[at] as Entry).from < from + line.length)
      of.push(people[at++] as Entry);
    lines.push({ from, to: from + line.length, text: line, people: of, said: 'plain' });
  }
  return lines;
}

/** What each line says, with what the lines above say of it. */
function judge(
  lines: readonly Line[],
  tables: readonly RecordTable[],
  isMarkedOff: (line: string) => boolean,
): void {
  const hasLeavers = lines.some((line) => line.people.length === 0 && saidByHeading(line.text) === 'leaves');
  const isInTable = ({ from, to }: Line): boolean =>
    tables.some((table) => to > table.from && from < table.to);
  let section: Said = 'plain';
  let isFirm = false;
  let hasPeople = false;
  let before: Line | undefined;
  for (const [index, line] of lines.entries()) {
    const { text, people } = line;
    const next = lines[index + 1];
    const isOfTable = isInTable(line) || (next && isInTable(next) && headsOf(tables, next.from, text));
    if (people.length > 0) {
      const said = isOfTable ? 'plain' : saidInLine(shownOf(line));
      const isCarried = before?.said === 'unsure' && goesOn.test(before.text) && !isOfTable;
      line.said =
        section === 'unsure' || isCarried || isMarkedOff(text) ? 'unsure' : said === 'plain' ? section : said;
      before = line;
      hasPeople = true;
    } else if (text.trim() === '') before = undefined;
    else if (isNameOf(text, next)) line.said = section;
    else if (!isOfTable) {
      const said = saidByHeading(text);
      if (said === 'unsure') unsettle(lines, index, before);
      const isOther = hasLeavers && isHeading(text) && (said === 'plain' || (hasPeople && isTitle(text)));
      if (said === 'leaves') section = said;
      else if (said === 'unsure' || isOther) section = 'unsure';
      else if (said === 'plain' && !isFirm) section = said;
      // `Dana Boss`: a name may hold such words as well, and says nothing of those below the next one.
      if (section !== 'unsure') isFirm = false;
      else if (said === 'unsure') isFirm ||= asHeading.test(text) || saysStaying(text);
      else if (isOther) isFirm = true;
      hasPeople &&= !isHeading(text);
      before = undefined;
    }
  }
}

/** Whether a line is the name of somebody who stands below it. */
function isNameOf(text: string, next: Line | undefined): boolean {
  const words = wordsSaid(text);
  const names = new Set(
    next?.people.flatMap(({ person: id, name }) => wordsSaid(`${name} ${id.split('@')[0]}`)),
  );
  return words.length > 1 && !speaksOfStaying(text) && words.some((word) => names.has(word));
}

/** `Team A:` below others is no part of what stands above it. */
const isTitle = (text: string): boolean => asHeading.test(text) && wordsSaid(text).some(isWordAround);

/** What is said of staying below a list may be said of the list. */
function unsettle(lines: readonly Line[], index: number, before: Line | undefined): void {
  const { text } = lines[index] as Line;
  const isBack = ofThoseAbove.test(text) && !lines.some(({ people }, at) => at > index && people.length > 0);
  if (isBack) for (const line of lines.slice(0, index)) line.said = 'unsure';
  else if (before && /^\s*\p{Ll}/u.test(text)) before.said = 'unsure';
}

const isHeading = (text: string): boolean =>
  asHeading.test(text) || wordsSaid(text).length <= maxHeadingWords;

/** What a line without people says of those below it; undefined where it says nothing. */
function saidByHeading(text: string): Said | undefined {
  if (maySayFarewell(text) || speaksOfStaying(text)) return /\p{L}/u.test(text) ? 'unsure' : undefined;
  if (speaksOfLeaving(text)) return 'leaves';
  const words = wordsSaid(text).filter((word) => /\p{L}/u.test(word));
  if (words.length === 0 || words.every((word) => isPlainWord(word) || isWordAround(word))) return undefined;
  return isHeading(text) ? 'plain' : undefined;
}

/** A line with a sign in place of each address and login, and the words of the names in it. */
function shownOf({ from, text, people }: Line): PeopleLine {
  const names = new Set<string>();
  const ids = new Set<string>();
  const addWords = (to: Set<string>, words: string): void => {
    for (const word of wordsSaid(words)) if (/\p{L}/u.test(word)) to.add(word);
  };
  let shown = text.trimEnd();
  for (const { person: id, name, from: at, to, kind } of [...people].reverse()) {
    addWords(names, name);
    addWords(ids, id.split('@')[0] ?? '');
    addWords(names, id.split('@')[0] ?? '');
    if (kind === 'address' || id.includes('@')) continue;
    const start = at - from;
    shown = `${shown.slice(0, start)}${person}${shown.slice(to - from)}`;
  }
  return { shown: shown.replace(address, person), names, ids };
}
