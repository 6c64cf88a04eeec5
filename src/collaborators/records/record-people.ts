import { announcesPeople } from '../../formats/headings/announced-people';
import {
  type Column,
  columnsOf,
  holdsAddress,
  isUnknownList,
  mainColumnOf,
} from '../../formats/headings/columns';
import { ofMembers } from '../../formats/headings/own-beside';
import { furtherCells } from '../../formats/standing/address-kinds';
import { groupsOfRows } from '../../formats/standing/grouped-rows';
import { RecordStanding } from '../../formats/standing/record-standing';
import type { Cell, RecordTable, TableRecord } from '../../formats/table';
import { type Draft, notUsed, waitingFor } from '../entry';
import { wishIn } from './asked-in-fields';
import { NamingColumns } from './naming-columns';
import { readCell } from './record-cell';
import { beside, reasonOf, reasonOfStanding, switchedOff } from './record-findings';
import { nameOfRecord } from './record-name';
import { isLaidOut, spread } from './record-rows';
import { sectionsOfRecords } from './record-sections';

/** What a table says of people, and which column named them. */
export interface RecordPeople {
  /** In the order of the text, with offsets in the whole text; none overlap. */
  drafts: Draft[];
  /** The heading of the column that names the people; '' where it has none. */
  column: string;
}

/** Capitals mark the one of all addresses of a mailbox that is used. */
const furtherProxy = /^(?:smtp|(?:sip|eum|x400|x500|im|mapi|spo|SIP|EUM|X400|X500)):/;

/**
 * Reads whom a table names: one person a record, by the column that means the person's own address or, where there are
 * none, login. Every other address in a record waits: it is another one of the same person, or somebody else's. What a
 * record says against its person (left, suspended, an example, a machine) makes the person wait too.
 */
export function readRecords(table: RecordTable): RecordPeople {
  const columns = columnsOf(table);
  const main = mainColumnOf(columns);
  const reader = new RecordReader(table, columns, main);
  return { drafts: reader.read(), column: columns[main]?.heading ?? '' };
}

class RecordReader {
  /** Whoever the main column names, in lower case; and other addresses that wait already. */
  private readonly named = new Set<string>();
  private readonly waiting = new Set<string>();
  private readonly drafts: Draft[] = [];
  private readonly standing: RecordStanding;
  private readonly naming: NamingColumns;

  constructor(
    private readonly table: RecordTable,
    private readonly columns: readonly Column[],
    private readonly main: number,
  ) {
    this.standing = new RecordStanding(table, columns);
    this.naming = new NamingColumns(table, columns, main);
  }

  read(): Draft[] {
    const found = this.table.records.map((record) => this.mainOf(record));
    for (const draft of found.flat()) {
      if (draft.finding.state !== 'notUsed') this.named.add(draft.finding.person.toLowerCase());
    }
    const groups = isLaidOut(this.table) ? groupsOfRows(this.columns, this.table.records) : undefined;
    const sections = sectionsOfRecords(this.table);
    for (const [index, record] of this.table.records.entries()) {
      const people = found[index] ?? [];
      const doubt = sections[index] ?? (groups?.[index] ? 'outOfUse' : undefined);
      if (doubt) for (const draft of people) draft.finding = waitingFor(draft.finding, doubt);
      this.readRecord(record, people);
    }
    for (const { from, to, isRule } of this.table.headingRows)
      this.push({ from, to, name: '', finding: notUsed(isRule ? 'punctuation' : 'heading') });
    return this.drafts.sort((one, other) => one.from - other.from);
  }

  private push(draft: Draft): void {
    if (draft.to > draft.from) this.drafts.push(draft);
  }

  private mainOf(record: TableRecord): Draft[] {
    const main = this.naming.of(record);
    const all = this.naming.allOf(record);
    const { people = 0, filled = 0, meaning } = this.columns[main] ?? {};
    const isLogin = people === 0 || meaning === 'login';
    const own = record.cells.filter(({ column }) => all.has(column));
    const further = furtherCells(this.columns, own, record.cells);
    const hasPrimary = own.length > 1 && own.some(({ text }) => text.startsWith('SMTP:'));
    const drafts = own.flatMap((cell) => {
      const found = switchedOff(cell, readCell(cell, isLogin));
      if (further.has(cell) || (hasPrimary && furtherProxy.test(cell.text)))
        for (const draft of found) draft.finding = waitingFor(draft.finding, 'otherAddress');
      return found;
    });
    // Among addresses, a word is no user ID unless the heading says so.
    if (!isLogin || people * 2 > filled)
      for (const draft of drafts) if (draft.finding.kind === 'userId') draft.finding = beside(draft.finding);
    return drafts;
  }

  private readRecord(record: TableRecord, found: Draft[]): void {
    const { cells } = record;
    const main = this.naming.of(record);
    const standing = this.standing.of(cells, main);
    const people = found.filter(({ finding }) => finding.state !== 'notUsed' && finding.kind !== 'none');
    const name = nameOfRecord(this.columns, this.main, cells);
    const ownName = people.length === 1 ? name : '';
    const all = this.naming.allOf(record);
    const heading = this.columns[main]?.heading ?? '';
    const isList =
      all.size > 1 ||
      announcesPeople(heading) ||
      ofMembers.test(heading) ||
      isUnknownList(this.table, this.columns[main]);
    const isSeveral = people.length > 1 && name !== '' && !isList;
    const person = people.find(({ finding }) => finding.state !== 'doubtful') ?? people[0];
    const isForm = this.table.records.length === 1 && people.length === 1;
    const wish = isForm ? wishIn(record, ({ column }) => all.has(column)) : undefined;
    for (const draft of people) {
      if (wish?.isFurther === false) draft.finding = waitingFor(draft.finding, 'otherPerson');
      if (!isList || people.length === 1) draft.name ||= draft === person ? name : ownName;
      if (draft !== person && isSeveral) draft.finding = waitingFor(draft.finding, 'otherAddress');
      // The group's own kind says nothing of those who are in it.
      if (standing === 'group' && ofMembers.test(heading)) continue;
      if (standing !== undefined) draft.finding = waitingFor(draft.finding, reasonOfStanding[standing]);
    }
    const others = cells
      .filter(({ column }) => !all.has(column))
      .flatMap((cell) =>
        cell === wish?.cell ? readCell(cell, false) : this.othersIn(cell, people.length === 0),
      );
    const drafts = [...found, ...others].sort((one, other) => one.from - other.from);
    if (isLaidOut(this.table)) spread(record, drafts, person);
    for (const draft of drafts) this.push(draft);
  }

  /** Other people and addresses in a cell; where the record names nobody, what else may be a person waits as well. */
  private othersIn(cell: Cell, isNobody: boolean): Draft[] {
    const { meaning = 'unknown', isOut = false } = this.columns[cell.column] ?? {};
    if (!holdsAddress(cell.text)) return isNobody ? this.leftIn(cell, meaning) : [];
    // A manager stands in many rows: one who is known needs no reading.
    const whole = cell.text.toLowerCase();
    if (this.named.has(whole) || this.waiting.has(whole)) return [];
    return readCell(cell, false).flatMap((draft): Draft[] => {
      const key = draft.finding.person.toLowerCase();
      if (draft.finding.kind !== 'address' || draft.finding.state === 'notUsed') return [];
      if (this.named.has(key) || this.waiting.has(key)) return [];
      this.waiting.add(key);
      return [{ ...draft, finding: waitingFor(draft.finding, isOut ? 'outOfUse' : reasonOf(meaning)) }];
    });
  }

  private leftIn(cell: Cell, meaning: Column['meaning']): Draft[] {
    const mayName = meaning === 'name' || meaning === 'login' || meaning === 'unknown' || meaning === 'mail';
    if (!isLaidOut(this.table) || !mayName) return [];
    return readCell(cell, meaning === 'login').map((draft) => ({ ...draft, finding: beside(draft.finding) }));
  }
}
