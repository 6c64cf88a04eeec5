import type { RecordTable } from '../table';
import type { Literal } from './literal';
import { recordsOfRows } from './literal-records';
import { areHeadings, isScalar, textOf } from './literal-shapes';

const head = /^(?:thead|head|header)$/i;
const cell = /^(?:cell|table-cell|covered-table-cell|td|th|entry|c)$/i;
/** What a cell holds beside its looks: other elements are remarks of it. */
const content = /^(?:data|p|value|text|span|a|b|i|font|v|t|is|r)$/i;
/** A table's headings stand in one of its first rows, below a title. */
const maxTitles = 10;
/** A filter or a hand hid the row. */
const hiding = /^(?:hidden|visibility)$/i;
/** Heading of what says so of a row, in front of its cells. */
const hiddenHeading = 'removed';
/** Columns that are said to be repeated are empty ones. */
const repeated = 'number-columns-repeated';
const maxColumns = 500;

/**
 * Reads elements within elements as the rows of tables, as spreadsheets and documents are saved: `Row` with a `Cell` for each
 * column. Their first rows are the headings.
 * @returns undefined for a tree without rows of cells
 */
export function tablesOfElements(root: Literal, length: number): RecordTable[] | undefined {
  const tables: RecordTable[] = [];
  for (const rows of rowsIn(root)) {
    const texts = rows.map(cellsOf);
    const at = texts.slice(0, maxTitles).findIndex(areHeadings);
    const [top] = at < 0 ? [] : texts.slice(at);
    const [, ...headings] = top?.kind === 'list' ? top.items.map(textOf) : [];
    const table = recordsOfRows(texts.slice(at + 1), [hiddenHeading, ...headings], 'xml', 0, length);
    if (table.records.some(({ cells }) => cells.length > 0)) tables.push(table);
  }
  return tables.length > 0 ? tables : undefined;
}

/** Lists of elements of which all hold cells. */
function rowsIn(value: Literal): Literal[][] {
  if (value.kind === 'list') {
    const areRows = value.items.length > 1 && value.items.every((item) => isScalar(item) || holdsCells(item));
    if (areRows && value.items.some(holdsCells)) return [value.items];
    return value.items.flatMap(rowsIn);
  }
  if (value.kind !== 'object') return [];
  const titles = value.entries.flatMap((entry) => (head.test(entry.key) ? titlesIn(entry.value) : []));
  const body = value.entries.filter((entry) => !head.test(entry.key));
  return body.flatMap((entry) => rowsIn(entry.value)).map((rows) => [...titles, ...rows]);
}

/** The only row of a table's head. */
const titlesIn = (value: Literal): Literal[] =>
  holdsCells(value)
    ? [value]
    : value.kind === 'object'
      ? value.entries.flatMap((entry) => titlesIn(entry.value))
      : [];

const holdsCells = (value: Literal): boolean =>
  value.kind === 'object' && value.entries.some((entry) => cell.test(entry.key) && !isScalar(entry.value));

/** The contents of a row's cells in the order of the columns; a cell may say which column it stands in. */
function cellsOf(row: Literal): Literal {
  const { from, to } = row;
  const empty: Literal = { kind: 'word', text: 'null', from, to: from };
  const entries = row.kind === 'object' ? row.entries : [];
  const items: Literal[] = [isHidden(row) ? { ...empty, text: 'yes' } : empty];
  for (const { key, value } of entries) {
    if (!cell.test(key)) continue;
    for (const each of value.kind === 'list' ? value.items : [value]) {
      const place = Math.min(Number(attributeOf(each, 'Index')), maxColumns);
      while (items.length < place) items.push(empty);
      const times = Math.min(Number(attributeOf(each, repeated)) || 1, maxColumns);
      const inside = contentOf(each) ?? empty;
      for (let time = 0; time < times; time++) items.push(time === 0 ? inside : empty);
    }
  }
  return { kind: 'list', items, from, to };
}

const isHidden = (row: Literal): boolean =>
  row.kind === 'object' &&
  row.entries.some(({ key, value }) => hiding.test(key) && !/^(?:0|false|visible)$/i.test(textOf(value)));

const attributeOf = (value: Literal, name: string): string => {
  const found = value.kind === 'object' ? value.entries.find(({ key }) => key === name) : undefined;
  return found ? textOf(found.value) : '';
};

/** What is written in a cell. */
function contentOf(value: Literal): Literal | undefined {
  if (isScalar(value)) return value;
  const inner =
    value.kind === 'list'
      ? value.items
      : value.kind === 'object'
        ? value.entries.filter(({ key }) => content.test(key)).map((entry) => entry.value)
        : [];
  for (const each of inner) {
    const found = contentOf(each);
    if (found && textOf(found) !== '') return found;
  }
  return undefined;
}
