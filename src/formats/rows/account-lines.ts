import { holdsAddress } from '../headings/columns';
import type { Cell, RecordTable, TableRecord } from '../table';
import type { Attempt } from './tables-in-text';
import { endOfLine } from './text-lines';

/** Login, password, two numbers, who it is, home, shell. */
const account = /^([\w.$-]{1,64}):[^:\s]*:\d+:\d+:([^:]*):[^:]*:([^:]*)$/;
const closed = /(?:nologin|false|null|halt|sync|shutdown)\s*$/;
const headings = ['login', 'name', 'email', 'active'];
const maxLineLength = 1000;

/** Quick test whether such a line may begin there. */
export const mayBeAccountLine = (line: string): boolean => account.test(line);

/**
 * Reads the accounts of a machine as `getent passwd` prints them: the field of whom each belongs to may hold an address,
 * and a shell that nobody can use says that it is closed.
 * @param from offset of a line's first character
 * @returns undefined where none of them has an address
 */
export function readAccountLinesAt(text: string, from: number, attempt: Attempt): RecordTable | undefined {
  const records: TableRecord[] = [];
  let to = from;
  for (let at = from; at < text.length; ) {
    const end = endOfLine(text, at);
    const fields = end - at > maxLineLength ? null : account.exec(text.slice(at, end));
    if (fields === null) break;
    records.push(recordOf(fields, at, end));
    to = end;
    at = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1);
  }
  attempt.until = Math.max(attempt.until, to);
  const hasPeople = records.some(({ cells }) => cells.some(({ text: content }) => holdsAddress(content)));
  return hasPeople ? { format: 'records', headings, records, headingRows: [], from, to } : undefined;
}

function recordOf(
  [whole, , person = '', shell = '']: RegExpExecArray,
  from: number,
  to: number,
): TableRecord {
  const cells: Cell[] = [];
  let at = from + whole.lastIndexOf(`:${person}:`, whole.length) + 1;
  for (const part of person.split(',')) {
    const start = at + (part.length - part.trimStart().length);
    const content = part.trim();
    const column = holdsAddress(content) ? 2 : 1;
    if (content !== '' && !(column === 1 && cells.length > 0))
      cells.push({ column, text: content, from: start, to: start + content.length });
    at += part.length + 1;
  }
  if (closed.test(shell)) cells.push({ column: 3, text: 'no', from: to - shell.length, to });
  return { cells, from, to };
}
