import { type AllowedDomains, AllowList } from './allowed-domains';
import { Comparison } from './comparison';
import { type Draft, type Entry, type EntryState, noReasons } from './entry';
import { readLine } from './line';
import { countLineEnds, LogicalLines } from './logical-lines';
import { PlainLines } from './plain-lines';
import { PropertyLines } from './property-lines';
import { Surroundings } from './surroundings';

export type { AllowedDomains } from './allowed-domains';
export type { Entry, EntryState, PersonKind, Reason } from './entry';

/** A pasted text, reviewed. */
export interface Review {
  /** In the order of the text. */
  entries: Entry[];
  /** Those to be filled, in order, each once: the people of the ready and the fixed entries. */
  people: string[];
  /** Number of entries in each state; `total` is the sum of the other eight. */
  counts: Record<EntryState, number> & { total: number };
}

/** What is known beforehand. */
export interface ReviewOptions {
  /** People who are in the workgroup or invited already. Keys are addresses and user IDs in lower case. */
  known?: ReadonlyMap<string, 'member' | 'pending'>;
  /** The addresses that the organisation allows; nobody is outside as long as nothing is known of them. */
  allowed?: AllowedDomains;
}

/**
 * Reviews a pasted list of collaborators: every piece of it ends in exactly one bucket, and the buckets add up.
 * Entries share out all of the text but separators, blanks and invisible characters. Takes any text, throws nothing, and
 * needs time in proportion to the text's length.
 * @param text whatever was pasted, with line ends of any kind
 */
export function reviewCollaborators(text: string, options: ReviewOptions = {}): Review {
  const reviewer = new Reviewer(text, options, false);
  const review = reviewer.review();
  return reviewer.needsSecondLook ? new Reviewer(text, options, true).review() : review;
}

/** Characters that a person takes in a list, roughly. */
const typicalEntryLength = 25;

class Reviewer {
  private readonly entries: Entry[] = [];
  private readonly people: string[] = [];
  private readonly comparison: Comparison;
  private readonly properties = new PropertyLines();
  private readonly lines: LogicalLines;
  private readonly surroundings: Surroundings;
  private line = 0;

  constructor(
    private readonly text: string,
    { known = new Map(), allowed }: ReviewOptions,
    isText: boolean,
  ) {
    this.lines = new LogicalLines(text, this.properties);
    this.surroundings = new Surroundings(isText);
    const allowList = allowed && new AllowList(allowed);
    this.comparison = new Comparison(this.entries, known, allowList, text.length / typicalEntryLength);
  }

  get needsSecondLook(): boolean {
    return this.surroundings.needsSecondLook;
  }

  review(): Review {
    const { text } = this;
    const plain = new PlainLines(text);
    for (let from = 0; from <= text.length; ) {
      this.line++;
      let end = plain.read(from);
      if (end >= 0) this.addPlain(plain);
      else end = this.addOther(from);
      from = this.lines.afterLineEnd(end);
    }
    return { entries: this.entries, people: this.people, counts: countStates(this.entries) };
  }

  private addPlain({ found, length }: PlainLines): void {
    for (let index = 0; index < length; index += 3) {
      const from = found[index] as number;
      const to = found[index + 1] as number;
      const person = this.text.slice(from, to);
      const entry: Entry = {
        line: this.line,
        from,
        to,
        original: person,
        person,
        name: '',
        kind: 'address',
        state: 'ready',
        reasons: noReasons,
      };
      this.comparison.compare(entry, found[index + 2]);
      this.add(entry);
    }
    if (length > 0) this.surroundings.passAddresses();
  }

  /** @returns offset of the line end */
  private addOther(start: number): number {
    const { end, line, folds, isProperty } = this.lines.read(start);
    const drafts = isProperty ? [this.properties.read(line)] : readLine(line, this.surroundings.followsText);
    this.surroundings.judge(line, drafts);
    for (const draft of drafts) {
      const entry = this.entryOf(draft, start);
      if (folds > 0) entry.line += countLineEnds(this.text.slice(start, entry.from));
      if (entry.person !== '') this.comparison.compare(entry);
      this.add(entry);
    }
    this.line += folds;
    return end;
  }

  private entryOf({ from, to, name, finding }: Draft, start: number): Entry {
    const { person, kind, state, reasons, suggestion, removed } = finding;
    const original = this.text.slice(start + from, start + to);
    const entry: Entry = {
      line: this.line,
      from: start + from,
      to: start + to,
      original,
      person,
      name,
      kind,
      state,
      reasons,
    };
    if (suggestion !== undefined) entry.suggestion = suggestion;
    if (removed !== undefined) entry.removed = removed;
    return entry;
  }

  private add(entry: Entry): void {
    if (entry.state === 'ready' || entry.state === 'fixed') this.people.push(entry.person);
    this.entries.push(entry);
  }
}

function countStates(entries: readonly Entry[]): Review['counts'] {
  const counts = {
    ready: 0,
    fixed: 0,
    duplicate: 0,
    member: 0,
    pending: 0,
    outside: 0,
    doubtful: 0,
    notUsed: 0,
    total: entries.length,
  };
  for (const { state } of entries) counts[state]++;
  return counts;
}
