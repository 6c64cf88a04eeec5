import type { Draft } from './entry';
import { maySayFarewell } from './farewell';
import type { LineShape } from './line-shape';

/** An offset in any line of a shape: so far behind one of its marks. */
interface Place {
  mark: number;
  behind: number;
}

/** A text made of a line: a stretch of it, or parts by their number and what stands between them. */
type Written = { from: Place; to: Place } | readonly (string | number)[];

interface Template {
  from: Place;
  to: Place;
  person: Written;
  name: Written;
  suggestion: Written | undefined;
}

/** What was found out about one line, for all that are like it. */
export interface Known {
  /** The state of the text behind the line. */
  after: number;
  /** As they are in the line that was filled in last; offsets from its begin. */
  drafts: Draft[];
  templates: Template[];
  /** Which of the people are the same; undefined where it shows in the line. */
  sameness: string | undefined;
  /** A table may begin with such a line. */
  mayBeginTable: boolean;
  /** It may go on in the next line, if that begins with a blank. */
  mayGoOn: boolean;
  /** What it says was compared with a further line that was read in full: only then it is relied on. */
  isProven: boolean;
}

/** @returns null where it cannot be told what of it would be the same in another line */
export function knownOf(
  text: string,
  shape: LineShape,
  drafts: readonly Draft[],
  after: number,
): Known | undefined {
  const { kinds, otherAts } = shape;
  const people = drafts.filter(({ finding }) => finding.kind === 'address');
  const start = shape.marks[0] as number;
  const line = text.slice(start, shape.end);
  // Without an address the line might be a heading, or say of others that they are out.
  if (people.length === 0 && !isOfUserIds(line, drafts)) return undefined;
  // One that became part of another might be the same person, or not.
  const addresses = kinds.filter((kind) => kind === 'address').length;
  if (otherAts > 0 && addresses > 0 && people.length < addresses + otherAts) return undefined;
  const templates: Template[] = [];
  for (const draft of drafts) {
    const template = templateOf(line, shape, draft);
    if (template === undefined) return undefined;
    templates.push(template);
  }
  const isTold = otherAts === 0 && drafts.every(({ finding }) => finding.kind !== 'userId');
  return {
    after,
    drafts: drafts.map((draft) => ({ ...draft, finding: { ...draft.finding } })),
    templates,
    sameness: isTold ? undefined : samenessOf(drafts),
    mayBeginTable: /[:=]|^#|^\{\|/.test(line) || (!line.includes('@') && /[\t;,|]|\S\s+\S/.test(line)),
    mayGoOn: line.includes(':'),
    isProven: false,
  };
}

const isOfUserIds = (line: string, drafts: readonly Draft[]): boolean =>
  drafts.length > 0 &&
  drafts.every(({ finding }) => finding.kind === 'userId' && finding.state !== 'doubtful') &&
  !maySayFarewell(line);

/** Whether what was filled in for a line is what was found out when it was read in full. */
export function agrees(known: Known, drafts: readonly Draft[], after: number): boolean {
  return (
    known.after === after &&
    known.drafts.length === drafts.length &&
    known.drafts.every((draft, index) => isSame(draft, drafts[index] as Draft))
  );
}

const isSame = (one: Draft, other: Draft): boolean =>
  one.from === other.from &&
  one.to === other.to &&
  one.name === other.name &&
  one.finding.person === other.finding.person &&
  one.finding.kind === other.finding.kind &&
  one.finding.state === other.finding.state &&
  one.finding.suggestion === other.finding.suggestion &&
  one.finding.reasons.join() === other.finding.reasons.join() &&
  one.finding.removed?.join() === other.finding.removed?.join();

/** Fills in the drafts for another line. @returns whether its people are as different as they were */
export function fill({ drafts, templates, sameness }: Known, shape: LineShape): boolean {
  const start = shape.marks[0] as number;
  for (let index = 0; index < templates.length; index++) {
    const { from, to, person, name, suggestion } = templates[index] as Template;
    const draft = drafts[index] as Draft;
    draft.from = offsetOf(from, shape) - start;
    draft.to = offsetOf(to, shape) - start;
    draft.name = textOf(name, shape);
    draft.finding.person = textOf(person, shape);
    if (suggestion !== undefined) draft.finding.suggestion = textOf(suggestion, shape);
  }
  return sameness === undefined || sameness === samenessOf(drafts);
}

function templateOf(
  line: string,
  shape: LineShape,
  { from, to, name, finding }: Draft,
): Template | undefined {
  const begin = placeOf(from, shape);
  const end = placeOf(to, shape);
  const written = (text: string): Written | undefined => writtenOf(text, line, from, to, shape);
  const ofPerson = written(finding.person);
  const ofName = written(name);
  const suggestion = finding.suggestion === undefined ? [] : written(finding.suggestion);
  if (!begin || !end || !ofPerson || !ofName || !suggestion) return undefined;
  return {
    from: begin,
    to: end,
    person: ofPerson,
    name: ofName,
    suggestion: finding.suggestion === undefined ? undefined : suggestion,
  };
}

/** @param offset from the line's begin @returns undefined within a part, for another one may be shorter */
function placeOf(offset: number, { marks, kinds }: LineShape): Place | undefined {
  const at = (marks[0] as number) + offset;
  let mark = 0;
  while (mark + 1 < marks.length && (marks[mark + 1] as number) <= at) mark++;
  const behind = at - (marks[mark] as number);
  const isWithin = mark % 2 === 1 && behind > 0 && kinds[(mark - 1) / 2] !== 'number';
  return isWithin ? undefined : { mark, behind };
}

const offsetOf = ({ mark, behind }: Place, { marks }: LineShape): number => (marks[mark] as number) + behind;

function writtenOf(
  text: string,
  line: string,
  from: number,
  to: number,
  shape: LineShape,
): Written | undefined {
  const at = text === '' ? -1 : line.indexOf(text, from);
  if (at >= 0 && at + text.length <= to) {
    const [begin, end] = [placeOf(at, shape), placeOf(at + text.length, shape)];
    if (begin && end) return { from: begin, to: end };
  }
  return piecesOf(text, shape);
}

/** The parts that a text is made of, each as a word of its own. */
function piecesOf(text: string, shape: LineShape): Written | undefined {
  const parts = shape.kinds.map((_, part) => ({ part, text: shape.textOf(part) }));
  parts.sort((one, other) => other.text.length - one.text.length);
  const pieces: (string | number)[] = [];
  let rest = '';
  for (let at = 0; at < text.length; ) {
    const found = parts.find((part) => isPartAt(text, at, part.text));
    if (found === undefined) {
      rest += text[at];
      at++;
      continue;
    }
    if (rest !== '') pieces.push(rest);
    rest = '';
    pieces.push(found.part);
    at += found.text.length;
  }
  if (rest !== '') pieces.push(rest);
  const others = pieces.filter((piece) => typeof piece === 'string').map((piece) => piece.toLowerCase());
  const isClear = parts.every((part) => !others.some((other) => other.includes(part.text.toLowerCase())));
  return isClear ? pieces : undefined;
}

function isPartAt(text: string, at: number, part: string): boolean {
  if (!text.startsWith(part, at)) return false;
  const ofWord = /^\d/.test(part) && !part.includes('@') ? /\d/ : /[\p{L}\p{N}]/u;
  return !ofWord.test(text[at - 1] ?? ' ') && !ofWord.test(text[at + part.length] ?? ' ');
}

function textOf(written: Written, shape: LineShape): string {
  if ('from' in written) return shape.slice(offsetOf(written.from, shape), offsetOf(written.to, shape));
  let text = '';
  for (const piece of written) text += typeof piece === 'string' ? piece : shape.textOf(piece);
  return text;
}

/** Which people are the same, and which user ID is the begin of which address. */
function samenessOf(drafts: readonly Draft[]): string {
  let same = '';
  const people = drafts.map(({ finding }) => finding.person.toLowerCase());
  for (let one = 0; one < people.length; one++) {
    for (let other = one + 1; other < people.length; other++) {
      const [first = '', second = ''] = [people[one], people[other]];
      same +=
        first === second ? '=' : first.startsWith(`${second}@`) || second.startsWith(`${first}@`) ? '@' : '-';
    }
  }
  return same;
}
