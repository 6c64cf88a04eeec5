import { TablesInText } from '../formats/rows/tables-in-text';
import type { FormatName, RecordTable } from '../formats/table';
import { UnremarkableAddresses } from './address/unremarkable';
import { LinesAlike } from './alike/lines-alike';
import { PlainLines } from './alike/plain-lines';
import { mayBeCutOff } from './doubts/cut-off';
import { Doubts } from './doubts/doubts';
import { type Draft, type Entry, waitingFor } from './entry';
import { readLine } from './line/line';
import { Marks } from './line/marks';
import type { PlainEntries } from './plain-entries';
import type { ReadingOptions } from './reading-options';
import type { FoundTable } from './records/found-table';
import { readRecords } from './records/record-people';
import { RowsWithoutHeadings } from './records/rows-without-headings';
import { type KnownPeople, ReviewedEntries } from './reviewed-entries';
import { Surroundings, type TextKind } from './sections/surroundings';
import { withGaps } from './text/gaps';
import { countLineEnds, LogicalLines } from './text/logical-lines';
import { maxComponentLength, PropertyLines } from './text/property-lines';

/** Reads a text line by line, and table by table, into entries. */
export class Reviewer {
  readonly tables: FoundTable[] = [];
  readonly doubts: Doubts;
  private readonly reviewed: ReviewedEntries;
  private readonly properties = new PropertyLines();
  private readonly lines: LogicalLines;
  private readonly surroundings: Surroundings;
  private readonly finder: TablesInText;
  private readonly rows: RowsWithoutHeadings | undefined;
  private readonly marks: Marks;
  private readonly addresses: UnremarkableAddresses;
  private readonly plain: PlainLines;
  private readonly alike: LinesAlike | undefined;
  /** Offset of the line to be read next. */
  private at = 0;
  /** The line was looked for among the known ones, and is not one of them. */
  private isToLearn = false;

  constructor(
    private readonly text: string,
    known: KnownPeople,
    private readonly options: ReadingOptions,
  ) {
    this.lines = new LogicalLines(text, this.properties);
    this.finder = new TablesInText(text);
    this.marks = new Marks(text);
    this.addresses = new UnremarkableAddresses(text);
    this.plain = new PlainLines(text, this.addresses);
    this.alike = options.isInFull ? undefined : new LinesAlike(text, this.addresses);
    this.surroundings = new Surroundings(text, options.kind);
    this.rows = options.isPlain ? undefined : new RowsWithoutHeadings(text);
    this.reviewed = new ReviewedEntries(text, known);
    this.doubts = new Doubts(this.reviewed);
  }

  get entries(): Entry[] {
    return this.reviewed.all;
  }

  /** Whom the entries stand for that need no further look. */
  get people(): string[] {
    return this.reviewed.people;
  }

  /** The entries, where they are nothing but addresses with nothing remarkable about them, one by one or together. */
  get plainList(): PlainEntries | undefined {
    const { addresses, reviewed } = this;
    const { ofPlainList } = reviewed;
    const isClear = !addresses.hasNumberInFront && !mayBeCutOff(reviewed.length, addresses.domainsSeen);
    return isClear ? ofPlainList : undefined;
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
    while (!this.readAddresses()) {
      const { at } = this;
      this.reviewed.line++;
      const end = this.addAlike(at) ?? this.addTable(at) ?? this.addOther(at);
      if (this.secondLook === 'prose') return;
      this.at = this.lines.afterLineEnd(end);
    }
  }

  /** Reads on as long as there is nothing but addresses with nothing remarkable about them. @returns whether that is up to the end */
  readAddresses(): boolean {
    const { text, plain, surroundings, reviewed } = this;
    const isShort = !this.options.isInFull && !surroundings.doubtOfSection;
    while (isShort && this.at <= text.length) {
      const end = plain.read(this.at);
      if (end < 0) break;
      reviewed.line++;
      reviewed.addPlain(plain);
      if (plain.length > 0) surroundings.passAddresses();
      else surroundings.passBlank();
      this.at = this.lines.afterLineEnd(end);
    }
    return this.at > text.length;
  }

  /** Reads tables that were found in the text already, and shares out what stands between them. */
  readTables(tables: readonly RecordTable[]): void {
    const drafts = tables.flatMap((table) => this.draftsOf(table));
    drafts.sort((one, other) => one.from - other.from);
    this.reviewed.line = 1;
    this.reviewed.addDrafts(withGaps(this.text, drafts, 0, this.text.length), 0);
  }

  private draftsOf(table: RecordTable): Draft[] {
    const { drafts, column } = readRecords(table);
    this.tables.push({ table, column });
    return drafts;
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
    if (known.mayGoOn && this.lines.isIndented(this.lines.afterLineEnd(alike.end))) return undefined;
    if (known.mayBeginTable) {
      const end = this.addTable(start);
      if (end !== undefined) return end;
    }
    for (const draft of known.drafts) this.reviewed.addDraft(draft, start);
    surroundings.passTo(known.after);
    return alike.end;
  }

  private hasRecurring(drafts: readonly Draft[]): boolean {
    return drafts.some(
      ({ finding: { kind, person, reasons } }) =>
        reasons[0] === 'otherColumn' || (kind === 'userId' && (this.rows?.recurs(person) ?? false)),
    );
  }

  /** @returns offset of the line end of its last row; undefined where no table begins */
  private addTable(start: number): number | undefined {
    if (this.options.isPlain || this.properties.isWithin) return undefined;
    const table = this.finder.at(start);
    if (table === undefined) return undefined;
    const drafts = this.draftsOf(table);
    const doubt = this.surroundings.doubtOfSection;
    if (doubt) for (const draft of drafts) draft.finding = waitingFor(draft.finding, doubt);
    this.reviewed.addDrafts(withGaps(this.text, drafts, table.from, table.to), table.from);
    this.surroundings.passAddresses();
    return table.to;
  }

  /** @returns offset of the line end */
  private addOther(start: number): number {
    const { end, line, folds, isProperty } = this.lines.read(start);
    const drafts = isProperty
      ? [this.properties.read(line, this.text.slice(end, end + maxComponentLength))]
      : readLine(line, this.surroundings.followsText);
    this.rows?.judge(line, drafts);
    this.marks.judge(line, drafts);
    if (this.surroundings.judge(line, drafts, isProperty)) this.doubts.lineBefore();
    else if (this.isToLearn && folds === 0 && !isProperty) {
      const { state } = this.surroundings;
      // What was found out about a line is kept where it holds for others.
      if (state >= 0 && !this.hasRecurring(drafts)) this.alike?.learn(drafts, state);
    }
    for (const draft of drafts) {
      const entry = this.reviewed.addDraft(draft, start);
      if (folds > 0) entry.line += countLineEnds(this.text.slice(start, entry.from));
    }
    this.reviewed.line += folds;
    return end;
  }
}
