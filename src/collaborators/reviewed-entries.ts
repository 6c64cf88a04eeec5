import type { PlainLines } from './alike/plain-lines';
import { type AllowedDomains, AllowList } from './allowed-domains';
import { Comparison } from './comparison';
import { type Draft, type Entry, noReasons } from './entry';
import { countLineEnds } from './text/logical-lines';

/** What is known beforehand of the people of a list. */
export interface KnownPeople {
  known: ReadonlyMap<string, 'member' | 'pending'>;
  allowed: AllowedDomains | undefined;
}

/** Characters that a person takes in a list, roughly. */
const typicalEntryLength = 25;

/** The entries of a text, in its order, each compared with those in front of it and with what is known beforehand. */
export class ReviewedEntries {
  readonly all: Entry[] = [];
  /** Whom the entries stand for that need no further look. */
  readonly people: string[] = [];
  /** Number of the line that is read. */
  line = 0;
  private readonly comparison: Comparison;

  constructor(
    private readonly text: string,
    { known, allowed }: KnownPeople,
  ) {
    const allowList = allowed && new AllowList(allowed);
    this.comparison = new Comparison(this.all, known, allowList, text.length / typicalEntryLength);
  }

  /** Adds the people of a line with nothing remarkable about it. */
  addPlain({ found, length }: PlainLines): void {
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
      this.push(entry);
    }
  }

  /** @param start the line counted last begins there @returns nothing; the last line of `drafts` is the one counted then */
  addDrafts(drafts: readonly Draft[], start: number): void {
    let at = start;
    for (const draft of drafts) {
      this.line += countLineEnds(this.text.slice(at, draft.from));
      at = draft.from;
      this.addDraft(draft, 0);
    }
    const last = drafts.at(-1);
    if (last) this.line += countLineEnds(this.text.slice(at, last.to));
  }

  /** @param start offset that the draft's own are counted from */
  addDraft(draft: Draft, start: number): Entry {
    const entry = this.entryOf(draft, start);
    if (entry.person !== '') this.comparison.compare(entry);
    this.push(entry);
    return entry;
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

  private push(entry: Entry): void {
    if (entry.state === 'ready' || entry.state === 'fixed') this.people.push(entry.person);
    this.all.push(entry);
  }
}
