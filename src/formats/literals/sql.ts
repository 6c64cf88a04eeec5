import { readRow } from '../rows/delimited-rows';
import { endOfLine } from '../rows/text-lines';
import type { RecordTable, TableRecord } from '../table';
import { recordsOfRows } from './literal-records';
import { readTuples } from './literals';

const insert =
  /\b(?:(?:INSERT|REPLACE)\s+(?:IGNORE\s+)?(?:INTO\s+)?|INTO\s+)([`"[\]\w.]+)\s*(?:\(([^()]*)\))?\s*VALUES\s*/gi;
const copy = /^COPY\s+([`"[\]\w.]+)\s*\(([^()]*)\)\s*FROM\s+stdin.*$/gim;

/** Whether a text holds statements of SQL that put rows into tables. */
export const isSql = (text: string): boolean =>
  /\bINSERT\s+(?:(?:IGNORE\s+|ALL\s+)?INTO\b|[["`])[\s\S]{0,2000}?\bVALUES\b|^COPY\s.+\sFROM\s+stdin/im.test(
    text.slice(0, 200_000),
  );

/** The rows that statements of SQL put into tables, under the names of their columns. */
export function readSql(text: string): RecordTable[] {
  return [...insertsIn(text), ...copiesIn(text)].sort((one, other) => one.from - other.from);
}

function insertsIn(text: string): RecordTable[] {
  return [...text.matchAll(insert)].flatMap((match) => {
    const [whole, name = '', columns] = match;
    const headings = columns === undefined ? columnsOfTable(text, bare(name)) : columns.split(',').map(bare);
    const from = match.index;
    const { rows, to } = readTuples(text, from + whole.length);
    return rows.length === 0
      ? []
      : [{ ...recordsOfRows(rows, headings, 'sql', from, to), title: bare(name) }];
  });
}

function copiesIn(text: string): RecordTable[] {
  return [...text.matchAll(copy)].map((match) => {
    const headings = (match[2] ?? '').split(',').map(bare);
    const records: TableRecord[] = [];
    let at = match.index + match[0].length + 1;
    while (at < text.length && !text.startsWith('\\.', at)) {
      const row = readRow(text, at, '\t');
      const cells = row.cells.filter((cell) => cell.text !== '' && cell.text !== '\\N');
      if (cells.length > 0) records.push({ cells, from: at, to: endOfLine(text, at) });
      at = row.next;
    }
    return {
      format: 'sql',
      title: bare(match[1] ?? ''),
      headings,
      records,
      headingRows: [],
      from: match.index,
      to: Math.min(at, text.length),
    };
  });
}

const bare = (name: string): string => (name.split('.').at(-1) ?? '').replace(/[`"[\]\s]/g, '');

/** The names of a table's columns by the statement that makes it. */
function columnsOfTable(text: string, name: string): string[] {
  const create = new RegExp(
    `CREATE\\s+TABLE\\s+(?:IF\\s+NOT\\s+EXISTS\\s+)?[\`"\\[\\]\\w.]*\\b${name.replace(/\W/g, '')}\\b[\`"\\]]?\\s*\\(`,
    'i',
  ).exec(text);
  return (create ? partsBehind(text, create.index + create[0].length) : [])
    .map((part) => /^\s*[`"[]?(\w+)[`"\]]?\s+\w/.exec(part)?.[1] ?? '')
    .filter(
      (column) => column !== '' && !/^(?:primary|unique|key|constraint|foreign|index|check)$/i.test(column),
    );
}

const maxDefinition = 20_000;

/** What stands between commas, up to the bracket that ends it; brackets within belong together. */
function partsBehind(text: string, from: number): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = from;
  for (let at = from; at < Math.min(text.length, from + maxDefinition); at++) {
    const sign = text[at];
    if (sign === '(') depth++;
    else if (sign === ')' && depth > 0) depth--;
    else if (depth === 0 && (sign === ',' || sign === ')')) {
      parts.push(text.slice(start, at));
      start = at + 1;
      if (sign === ')') break;
    }
  }
  return parts;
}
