import type { Draft } from '../entry';
import { maySayFarewell } from '../mail/farewell';
import type { LineShape } from './line-shape';
import { type MarkOffset, markOffsetOf, offsetOf, textOf, type Written, writtenOf } from './written-text';

interface Template {
  from: MarkOffset;
  to: MarkOffset;
  person: Written;
  name: Written;
  suggestion: Written | undefined;
}

/** What was found out about one line, for all that are like it. */
export interface KnownLine {
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
): KnownLine | undefined {
  const { otherAts } = shape;
  const people = drafts.filter(({ finding }) => finding.kind === 'address');
  const start = shape.marks[0] as number;
  const line = text.slice(start, shape.end);
  // Without an address the line might be a heading, or say of others that they are out.
  if (people.length === 0 && !isOfUserIds(line, drafts)) return undefined;
  // One that became part of another might be the same person, or not.
  const addresses = shape.countOf('address');
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
export function agrees(known: KnownLine, drafts: readonly Draft[], after: number): boolean {
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
export function fill({ drafts, templates, sameness }: KnownLine, shape: LineShape): boolean {
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
  const begin = markOffsetOf(from, shape);
  const end = markOffsetOf(to, shape);
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
