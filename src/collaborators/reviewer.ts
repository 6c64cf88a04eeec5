import type { FormatName, RecordTable } from '../formats/table';
import { TablesInText } from '../formats/tables-in-text';
import { type AllowedDomains, AllowList } from './allowed-domains';
import { Comparison } from './comparison';
import { Doubts } from './doubts';
import { type Draft, type Entry, noReasons, waitingFor } from './entry';
import { withGaps } from './gaps';
import { readLine } from './line';
import { LinesAlike } from './lines-alike';
import { countLineEnds, LogicalLines } from './logical-lines';
import { Marks } from './marks';
import { PlainLines } from './plain-lines';
import { PropertyLines } from './property-lines';
import { readRecords } from './record-people';
import { RowsWithoutHeadings } from './rows-without-headings';
import { Surroundings, type TextKind } from './surroundings';
import { UnremarkableAddresses } from './unremarkable';

/** What is known beforehand of the people of a list. */
export interface Known {
  known: ReadonlyMap<string, 'member' | 'pending'>;
  allowed: AllowedDomains | undefined;
}

/** How a text is looked at. */
export interface Sight {
  /** What it is known to be. */
  kind: TextKind;
  /** Nothing in it is taken for a table. */
  isPlain: boolean;
  /** Every line of it is read in full, also where a shorter way gives the same. */
  isInFull: boolean;
}

/** A table that was found in the text. */
export interface FoundTable {
  table: RecordTable;
  column: string;
}

const tabCode = 9;
const spaceCode = 32;
/** Characters that a person takes in a list, roughly. */
const typicalEntryLength = 25;

/** Reads a text line by line, and table by table, into entries. */
export class Reviewer {
  readonly entries: Entry[] = [];
  readonly people: string[] = [];
  readonly tables: FoundTable[] = [];
  readonly doubts = new Doubts(this.entries, this.people);
  private readonly comparison: Comparison;
  private readonly properties = new PropertyLines();
  private readonly lines: LogicalLines;
  private readonly surroundings: Surroundings;
  private readonly finder: TablesInText;
  private readonly rows: RowsWithoutHeadings | undefined;
  private readonly marks: Marks;
  private readonly addresses: UnremarkableAddresses;
  private readonly alike: LinesAlike | undefined;
  private line = 0;
  /** The line was looked for among the known ones, and is not one of them. */
  private isToLearn = false;

  constructor(
    private readonly text: string,
    { known, allowed }: Known,
    private readonly sight: Sight,
  ) {
    this.lines = new LogicalLines(text, this.properties);
    this.finder = new TablesInText(text);
    this.marks = new Marks(text);
    this.addresses = new UnremarkableAddresses(text);
    this.alike = sight.isInFull ? undefined : new LinesAlike(text, this.addresses);
    this.surroundings = new Surroundings(text, sight.kind);
    this.rows = sight.isPlain ? undefined : new RowsWithoutHeadings(text);
    const allowList = allowed && new AllowList(allowed);
    this.comparison = new Comparison(this.entries, known, allowList, text.length / typicalEntryLength);
  }

  /** The format of the lines that are neither tables nor text. */
  get lineFormat(): FormatName | undefined {
    return this.properties.format;
  }

  /** What the text has to be read as once more. */
  get secondLook(): TextKind | undefined {
    return this.surroundings.secondLook;
  }

  /** Reads the text line by line; not to its end where it is sure before that it has to be read once more. */
  read(): void {
    const { text, sight } = this;
    const plain = new PlainLines(text, this.addresses);
    for (let from = 0; from <= text.length; ) {
      this.line++;
      let end = this.surroundings.doubtOfSection || sight.isInFull ? -1 : plain.read(from);
      if (end >= 0) this.addPlain(plain);
      else end = this.addAlike(from) ?? this.addTable(from) ?? this.addOther(from);
      if (this.secondLook === 'prose') return;
      from = this.lines.afterLineEnd(end);
    }
  }

  /** Reads tables that were found in the text already, and shares out what stands between them. */
  readTables(tables: readonly RecordTable[]): void {
    const drafts: Draft[] = [];
    for (const table of tables) {
      const { drafts: found, column } = readRecords(table);
      this.tables.push({ table, column });
      for (const draft of found) drafts.push(draft);
    }
    this.line = 1;
    drafts.sort((one, other) => one.from - other.from);
    this.addDrafts(withGaps(this.text, drafts, 0, this.text.length), 0);
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
    else this.surroundings.passBlank();
  }

  /** @returns offset of the line end; undefined where nothing is known of lines like it */
  private addAlike(start: number): number | undefined {
    const { alike, surroundings } = this;
    this.isToLearn = false;
    if (alike === undefined || this.properties.isWithin) return undefined;
    const { state } = surroundings;
    if (state < 0) return undefined;
    this.isToLearn = true;
    const known = alike.find(start, state);
    if (known === undefined || this.hasRecurring(known.drafts)) return undefined;
    if (known.mayGoOn && this.isBlankAt(this.lines.afterLineEnd(alike.end))) return undefined;
    if (known.mayBeginTable) {
      const end = this.addTable(start);
      if (end !== undefined) return end;
    }
    for (const draft of known.drafts) this.addDraft(draft, start);
    surroundings.passTo(known.after);
    return alike.end;
  }

  private isBlankAt(offset: number): boolean {
    const code = this.text.charCodeAt(offset);
    return code === spaceCode || code === tabCode;
  }

  /** Keeps what was found out about a line, where that holds for others. */
  private learn(drafts: readonly Draft[]): void {
    const { state } = this.surroundings;
    if (state >= 0 && !this.hasRecurring(drafts)) this.alike?.learn(drafts, state);
  }

  private hasRecurring(drafts: readonly Draft[]): boolean {
    return drafts.some(
      ({ finding: { kind, person, reasons } }) =>
        reasons[0] === 'otherColumn' || (kind === 'userId' && (this.rows?.recurs(person) ?? false)),
    );
  }

  /** @returns offset of the line end of its last row; undefined where no table begins */
  private addTable(start: number): number | undefined {
    if (this.sight.isPlain || this.properties.isWithin) return undefined;
    const table = this.finder.at(start);
    if (table === undefined) return undefined;
    const { drafts, column } = readRecords(table);
    this.tables.push({ table, column });
    const doubt = this.surroundings.doubtOfSection;
    if (doubt) for (const draft of drafts) draft.finding = waitingFor(draft.finding, doubt);
    this.addDrafts(withGaps(this.text, drafts, table.from, table.to), table.from);
    this.surroundings.passAddresses();
    return table.to;
  }

  /** @param start the line counted last begins there @returns nothing; the last line of `drafts` is the one counted then */
  private addDrafts(drafts: readonly Draft[], start: number): void {
    let at = start;
    for (const draft of drafts) {
      this.line += countLineEnds(this.text.slice(at, draft.from));
      at = draft.from;
      this.addDraft(draft, 0);
    }
    const last = drafts.at(-1);
    if (last) this.line += countLineEnds(this.text.slice(at, last.to));
  }

  /** @returns offset of the line end */
  private addOther(start: number): number {
    const { end, line, folds, isProperty } = this.lines.read(start);
    const drafts = isProperty ? [this.properties.read(line)] : readLine(line, this.surroundings.followsText);
    this.rows?.judge(line, drafts);
    this.marks.judge(line, drafts);
    if (this.surroundings.judge(line, drafts)) this.doubts.lineBefore();
    else if (this.isToLearn && folds === 0 && !isProperty) this.learn(drafts);
    for (const draft of drafts) {
      const entry = this.addDraft(draft, start);
      if (folds > 0) entry.line += countLineEnds(this.text.slice(start, entry.from));
    }
    this.line += folds;
    return end;
  }

  private addDraft(draft: Draft, start: number): Entry {
    const entry = this.entryOf(draft, start);
    if (entry.person !== '') this.comparison.compare(entry);
    this.add(entry);
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

  private add(entry: Entry): void {
    if (entry.state === 'ready' || entry.state === 'fixed') this.people.push(entry.person);
    this.entries.push(entry);
  }
}
