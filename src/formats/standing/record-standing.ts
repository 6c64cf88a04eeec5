import { type Column, holdsAddress } from '../headings/columns';
import { meaningOf } from '../headings/headings';
import { isRefused } from '../headings/ticket-columns';
import type { Cell, RecordTable, TableRecord } from '../table';
import { remembered } from '../words/remembered';
import { isFurther, tellsOfAddress } from './address-kinds';
import { areYesMarks, asksWhoTakesPart, wantsOut } from './answers';
import { buttonColumns, constantColumns, saysBroughtBack } from './button-columns';
import { dayColumns, neverCame } from './day-columns';
import { decidedColumns, isUndecided } from './decided-columns';
import { begins, endsBySide, isOver } from './end-dates';
import { FirstCells } from './first-cells';
import { isMachineLogin } from './machines';
import { isKindOut, isNamedOut, isOneWordOut, isUnitOut, ofTitles } from './out-in-cells';
import { isTestName, kindOf } from './record-kind';
import type { Standing } from './remark-standing';
import { codedStates, saysActive } from './state-codes';
import { isExample, isExampleRow, isStruckOut, isSwitchedOff, standingBeside, standingOf } from './states';
import {
  hasFailed,
  isDone,
  ofContact,
  ofEvents,
  ofMessages,
  ofProduct,
  ofRequests,
  ofTickets,
  standsForAnother,
} from './subjects-of-tables';

/** What the records of a table say against the people whom they are about. */
export class RecordStanding {
  /** Columns of ticks, in which a blank says no. */
  private readonly ticked: readonly number[];
  private readonly isOfEvents: boolean;
  private readonly isOfMessages: boolean;
  private readonly firstCells: FirstCells;
  /** What is closed is what was asked for, and nobody's account. */
  private readonly isOfTickets: boolean;
  /** Columns without a heading in which all rows have the same, such as the words of buttons. */
  private readonly constant: ReadonlySet<number>;
  /** Columns that tell of several addresses of somebody which one it is: `Primary`, `Type`. */
  private readonly ofAddresses: ReadonlySet<number>;
  /** Says of each column what a cell of it means; most columns say the same again and again. */
  private readonly judges: readonly ((text: string) => Standing | undefined)[];
  /** Columns that tell of a record which other one stands for it: `alias_of`, `Duplicate of`. */
  private readonly ofOthers: ReadonlySet<number>;
  private readonly buttons: ReadonlySet<number>;
  private readonly coded: ReadonlySet<number>;
  private readonly decided: ReadonlySet<number>;
  private readonly days: ReadonlySet<number>;
  /** There is a column of the first days: `From` beside `To`. */
  private readonly hasBegin: boolean;

  constructor({ headings, records }: RecordTable, columns: readonly Column[]) {
    this.isOfEvents = headings.some((heading) => ofEvents.test(heading.trim()));
    this.isOfMessages = headings.some((heading) => ofMessages.test(heading.trim()));
    this.firstCells = new FirstCells(records);
    this.isOfTickets = headings.some(
      (heading) => ofTickets.test(heading.trim()) || ofRequests.test(heading.trim()),
    );
    this.judges = columns.map((column) => remembered((text: string) => this.judge(column, text)));
    this.days = dayColumns(headings);
    this.buttons = buttonColumns(columns, records);
    this.coded = codedStates(columns, records);
    this.decided = decidedColumns(columns, records);
    this.hasBegin = headings.some((heading) => begins.test(heading.trim()));
    this.constant = constantColumns(columns, records);
    this.ofAddresses = new Set(
      columns.flatMap(({ heading }, index) => {
        if (!tellsOfAddress(heading.trim())) return [];
        const isTold = ({ cells }: TableRecord): boolean =>
          cells.some(({ column, text }) => column === index && !isFurther(text));
        return records.some(isTold) ? [index] : [];
      }),
    );
    this.ofOthers = new Set(
      columns.flatMap(({ heading }, index) => (standsForAnother.test(heading.trim()) ? [index] : [])),
    );
    // What stands around the records of people is said of none of them: `{"ok": true, "members": […]}`.
    const named = records.filter(({ cells }) => cells.some(({ text }) => holdsAddress(text)));
    const people = named.length > 0 ? named : records;
    this.ticked = columns.flatMap(({ heading, filled }, index) => {
      if (filled === 0 || !asksWhoIsIn(heading)) return [];
      const cells = people.flatMap((record) => record.cells.filter(isTick(index)));
      const isPart = cells.length > 0 && cells.length < people.length;
      return isPart && areYesMarks(cells.map(({ text }) => text)) ? [index] : [];
    });
  }

  /** @param main the column that names the person of this record */
  of(cells: readonly Cell[], main: number): Standing | undefined {
    return this.saying(cells, main)?.standing;
  }

  /** What is said, and which column says it. @param main the column that names the person of this record */
  saying(cells: readonly Cell[], main: number): { standing: Standing; column: number } | undefined {
    const [first] = cells;
    if (first && this.firstCells.isCommentedOut(first.text)) return { standing: 'out', column: first.column };
    if (
      first &&
      first.column !== main &&
      (this.firstCells.isLabel(first.text) || this.firstCells.isOfOther(first.text))
    )
      return { standing: 'contact', column: first.column };
    if (first && isExample(first.text)) return { standing: 'example', column: first.column };
    for (const cell of cells) {
      const { column } = cell;
      if (column === main) {
        if (isExample(cell.text)) return { standing: 'example', column };
        continue;
      }
      // Of several addresses of one record each has a word of its own, which says nothing of the others.
      if (this.ofAddresses.has(column) && cells.filter((one) => one.column === main).length > 1) continue;
      const standing = this.ofCell(cell);
      if (standing !== undefined) return { standing, column };
    }
    const [day] = this.days;
    if (day !== undefined && neverCame(cells, this.days)) return { standing: 'out', column: day };
    const unticked = this.ticked.find((index) => !cells.some(isTick(index)));
    return unticked === undefined ? undefined : { standing: 'out', column: unticked };
  }

  private ofCell({ column, text }: Cell): Standing | undefined {
    if (this.days.has(column)) return undefined;
    if (this.ofOthers.has(column) && /[\p{L}\p{N}]/u.test(text)) return 'further';
    if (this.coded.has(column)) return saysActive(text) ? undefined : 'out';
    if (this.decided.has(column) && isUndecided(text)) return 'out';
    if (this.buttons.has(column)) return saysBroughtBack(text) ? 'out' : undefined;
    if (this.constant.has(column) || holdsAddress(text)) return undefined;
    if (isExampleRow(text)) return 'example';
    if (this.ofAddresses.has(column) && isFurther(text)) return 'further';
    const judge = this.judges[column];
    return judge ? judge(text) : this.judge({ meaning: 'unknown', heading: '' }, text);
  }

  private judge(
    { meaning, heading }: Pick<Column, 'meaning' | 'heading'>,
    text: string,
  ): Standing | undefined {
    if (meaning === 'group' && isUnitOut(text) && !ofTitles.test(heading)) return 'out';
    if (isKindOut(heading, text) || (meaning === 'name' && isStruckOut(text))) return 'out';
    if (meaning === 'name' && isTestName(text)) return 'machine';
    if (/^(?:name|unknown|nothing)$/.test(meaning) && ofContact.test(text.trim())) return 'contact';
    if (meaning === 'login' && isMachineLogin(text)) return 'machine';
    if (this.isOfTickets && (meaning === 'state' || meaning === 'unknown') && isRefused(text)) return 'out';
    if (/^(?:name|group|unknown)$/.test(meaning) && isNamedOut(text)) return 'out';
    if (meaning === 'state') {
      if (this.isOfMessages && hasFailed.test(text.trim())) return 'out';
      if (this.isOfTickets && isDone.test(text.trim())) return undefined;
      const standing = standingOf(heading, text);
      if (standing !== undefined) return standing;
    } else {
      const kind = kindOf(heading, text);
      if (kind !== undefined) return kind;
    }
    if (this.isOfEvents && /\d/.test(text)) return undefined;
    if (meaning !== 'name' && wantsOut(text)) return 'out';
    if (this.hasBegin && endsBySide.test(heading.trim()) && isOver(text)) return 'out';
    const isOff = meaning === 'unknown' && isSwitchedOff(heading, text);
    const isOut = /^(?:unknown|login|mail)$/.test(meaning) && !isOff && isOneWordOut(text);
    return standingBeside(heading, text) ?? (isOut ? 'out' : undefined);
  }
}

const emptyBox = /^(?:[☐□⬜◻▢🔲]\uFE0F?|\[\s*\])$/u;
/** Something in a column, and no box without a tick. */
const isTick =
  (index: number) =>
  ({ column, text }: Cell): boolean =>
    column === index && !emptyBox.test(text.trim());

/** Whether a tick in a column with this heading says that somebody is in: `Joins`, `Active?`, and not `Suspended`. */
const asksWhoIsIn = (heading: string): boolean =>
  asksWhoTakesPart(heading) ||
  ofProduct.test(heading.trim()) ||
  (meaningOf(heading) === 'state' && standingOf(heading, 'no') === 'out');
