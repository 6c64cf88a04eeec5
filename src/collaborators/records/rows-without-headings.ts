import { meaningOf } from '../../formats/headings/headings';
import { delimiters } from '../../formats/rows/cell-delimiters';
import { readRow } from '../../formats/rows/delimited-rows';
import { endOfLine } from '../../formats/rows/text-lines';
import { kindOf } from '../../formats/standing/record-kind';
import { standingByRemark } from '../../formats/standing/remark-standing';
import { standingOf } from '../../formats/standing/states';
import { remembered } from '../../formats/words/remembered';
import { saysAside, saysOut } from '../../formats/words/says-out';
import { type Draft, notUsed, type Reason, waitingFor } from '../entry';
import { besideAddress } from '../line/people-cell';
import { reasonOfStanding } from './record-findings';

const oneAddress = /^[^\s@<>,;:"'()[\]|]+@[^\s@<>,;:"'()[\]|]+$/;
const maxRows = 2000;
/** Two rows that are alike may be two people each. */
const sureRows = 3;
const maxLineLength = 2000;
const maxStateLength = 140;
/** Only programs write that in a column of its own. */
const flag = /^(?:true|false)$/i;

/**
 * A text of rows without headings, in which one column holds an address and nothing else: a file for the bulk invite of
 * some system. What stands in the other columns is nobody where words come again, and waits where it could be a user ID.
 */
export class RowsWithoutHeadings {
  /** The words of the columns in which words come again; undefined as long as the text was not looked at. */
  private recurring: ReadonlySet<string> | undefined;

  constructor(private readonly text: string) {}

  /** Whether a user ID is judged by itself, for it is a word that comes again. */
  recurs(userId: string): boolean {
    return this.recurring?.has(userId.toLowerCase()) ?? false;
  }

  /** Makes those drafts of a row wait, or unused, that are no people for sure. */
  judge(line: string, drafts: readonly Draft[]): void {
    const people = drafts.filter(({ finding }) => finding.kind === 'address');
    if (people.length !== 1 || drafts.length === 0) return;
    this.judgeState(line, people[0] as Draft, drafts);
    if (!drafts.some(({ finding }) => finding.kind === 'userId')) return;
    this.recurring ??= recurringWords(this.text);
    if (this.recurring.size === 0) return;
    for (const draft of drafts) {
      if (draft.finding.kind !== 'userId') continue;
      const word = draft.finding.person.toLowerCase();
      if (this.recurring.has(word)) draft.finding = notUsed('otherColumn');
      else if (this.recurring.has('')) draft.finding = besideAddress(draft).finding;
    }
  }

  /** `jane@example.org<tab>suspended`, `jane@example.org<tab>Status: deleted`: a cell that says nothing but that. */
  private judgeState(line: string, person: Draft, drafts: readonly Draft[]): void {
    if (line.length > maxLineLength || !/[\t;,|]/.test(line)) return;
    for (const cell of line.split(/[\t;,|]/)) {
      if (cell.length > maxStateLength || cell.includes('@')) continue;
      const reason = reasonIn(cell.trim().replace(/^["']|["']$/g, ''));
      if (reason === undefined) continue;
      person.finding = waitingFor(person.finding, reason);
      for (const draft of drafts) {
        const isOfCell = draft.finding.kind === 'userId' && cell.includes(draft.finding.person);
        if (isOfCell) draft.finding = notUsed('otherColumn');
      }
    }
  }
}

/** What a cell says against the person of its row. */
const reasonIn = remembered(judgeCell);

function judgeCell(cell: string): Reason | undefined {
  if (cell === '' || cell.length > maxStateLength || cell.includes('@')) return undefined;
  const [, heading, content] = /^([^:]{1,80}): (.+)$/.exec(cell) ?? [];
  if (heading !== undefined && content !== undefined) {
    const standing = meaningOf(heading) === 'state' ? standingOf(heading, content) : kindOf(heading, content);
    return standing && reasonOfStanding[standing];
  }
  if (/^example:$/i.test(cell)) return 'exampleRow';
  if (cell.split(/\s+/).length <= 3 && (saysOut(cell) || saysAside(cell))) return 'outOfUse';
  return /\s/.test(cell) && standingByRemark(cell) === 'out' ? 'outOfUse' : undefined;
}

/** Without words where the text is no such table, or none come again. An empty word says that it surely is one. */
function recurringWords(text: string): Set<string> {
  for (const delimiter of delimiters) {
    const rows = rowsOf(text, delimiter);
    if (rows === undefined) continue;
    const width = Math.max(...rows.map((row) => row.length));
    const isOfPrograms = rows[0]?.some((_, column) => rows.every((row) => flag.test(row[column] ?? '')));
    const words = new Set<string>(rows.length < sureRows && !isOfPrograms ? [] : ['']);
    for (let column = 0; column < width; column++) {
      const cells = rows.flatMap((row) => wordsOf(row[column] ?? ''));
      if (new Set(cells).size < cells.length) for (const cell of cells) words.add(cell);
    }
    return words;
  }
  return new Set();
}

const wordsOf = (cell: string): string[] =>
  cell.includes('@')
    ? []
    : cell
        .toLowerCase()
        .split(/[\s;,|]+/)
        .filter((word) => word !== '');

/** The rows of a text in which one column holds an address and nothing else; undefined where there is none. */
function rowsOf(text: string, delimiter: string): string[][] | undefined {
  const rows: string[][] = [];
  for (let at = 0; at < text.length && rows.length < maxRows; ) {
    if (text.slice(at, endOfLine(text, at)).trim() === '') {
      at = endOfLine(text, at) + 1;
      continue;
    }
    const row = readRow(text, at, delimiter);
    rows.push(row.cells.map((cell) => cell.text));
    at = row.next;
  }
  const [first] = rows;
  if (rows.length < 2 || first === undefined || first.length < 2) return undefined;
  const column = first.findIndex((cell) => oneAddress.test(cell));
  const isTable = rows.every(
    (row) =>
      row.every((cell, index) => cell.includes('@') === (index === column)) &&
      oneAddress.test(row[column] ?? ''),
  );
  return column >= 0 && isTable ? rows : undefined;
}
