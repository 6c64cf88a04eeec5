import type { PlainLines } from './alike/plain-lines';
import { type AllowedDomains, AllowList } from './allowed-domains';
import { Comparison } from './comparison';
import type { Draft, Entry } from './entry';
import { PlainEntries, plainEntry } from './plain-entries';
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
  /** Number of the line that is read. */
  line = 0;
  private readonly comparison: Comparison;
  /** All of them as long as nothing came but addresses with nothing remarkable about them. */
  private plain: PlainEntries | undefined;
  private entries: Entry[] = [];
  private ready: string[] = [];

  constructor(
    private readonly text: string,
    { known, allowed }: KnownPeople,
  ) {
    const allowList = allowed && new AllowList(allowed);
    this.plain = new PlainEntries(text);
    this.comparison = new Comparison(this, known, allowList, text.length / typicalEntryLength);
  }

  /** All of them, while there is nothing but addresses with nothing remarkable about them; else undefined. */
  get ofPlainList(): PlainEntries | undefined {
    return this.plain;
  }

  get all(): Entry[] {
    this.makeObjects();
    return this.entries;
  }

  /** Whom the entries stand for that need no further look. */
  get people(): string[] {
    this.makeObjects();
    return this.ready;
  }

  get length(): number {
    return this.plain?.length ?? this.entries.length;
  }

  personAt(place: number): string {
    return this.plain?.personAt(place) ?? this.entries[place]?.person ?? '';
  }

  lineAt(place: number): number | undefined {
    return this.plain?.lineAt(place) ?? this.entries[place]?.line;
  }

  private makeObjects(): void {
    if (this.plain === undefined) return;
    this.entries = this.plain.entries();
    this.ready = this.plain.people();
    this.plain = undefined;
  }

  /** Adds the people of a line with nothing remarkable about it. */
  addPlain({ found, length }: PlainLines): void {
    for (let index = 0; index < length; index += 3) {
      const from = found[index] as number;
      const to = found[index + 1] as number;
      const hash = found[index + 2] as number;
      const { plain, text, line } = this;
      if (plain && this.comparison.isNewAddress(text, from, to, hash)) {
        plain.add(from, to, line);
        continue;
      }
      const entry = plainEntry(text, line, from, to);
      this.comparison.compare(entry, hash);
      if (plain) plain.addOther(entry);
      else this.push(entry);
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
    this.makeObjects();
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
    if (entry.state === 'ready' || entry.state === 'fixed') this.ready.push(entry.person);
    this.entries.push(entry);
  }
}
