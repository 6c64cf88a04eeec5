import { cellText, readTable, type Table, type TableRow } from '../page/table';
import { holdsOneOf, isOneOf, tidy } from '../page/text';
import type { PageTree } from '../page/tree';
import type { Wording } from './wording';

/** An address somewhere in a text. */
const addressInText = /[^\s<>()[\]",;:|]+@[^\s<>()[\]",;:|@]+\.[^\s<>()[\]",;:|@]+/g;

/** A row that names more is about something else than one person. */
const mostKeys = 10;

/** The people that a table's rows are about, read again and again: rows that did not change are not read again. */
export class PeopleRows {
  private rows = new WeakMap<Element, string[]>();

  constructor(
    private readonly tree: PageTree,
    readonly element: Element,
    private readonly wording: Wording,
  ) {}

  /** Forgets what a row said: it changed. */
  changed(row: Element): void {
    this.rows.delete(row);
  }

  /** Forgets what all rows said. */
  allChanged(): void {
    this.rows = new WeakMap();
  }

  /**
   * The keys of each row that names somebody, in lower case: every address in it, and what stands in a column of user IDs.
   * Names are no keys: two people may share one.
   */
  read(): string[][] {
    const table = readTable(this.tree, this.element);
    const columns = columnsOf(table, this.wording);
    return table.rows.map((row) => this.keysOf(row, columns)).filter((keys) => keys.length > 0);
  }

  private keysOf(row: TableRow, columns: Columns): string[] {
    const [first] = row.elements;
    const known = first && row.elements.every((element) => this.rows.has(element)) && this.rows.get(first);
    if (known) return known;
    const keys = keysIn(row, columns);
    for (const element of row.elements) this.rows.set(element, keys);
    return keys;
  }
}

interface Columns {
  ids: ReadonlySet<number>;
  /** About somebody else, such as who sent an invitation. */
  others: ReadonlySet<number>;
}

function columnsOf({ headings }: Table, wording: Wording): Columns {
  const that = (fits: (heading: string) => boolean): Set<number> =>
    new Set(headings.flatMap((heading, index) => (fits(heading) ? [index] : [])));
  return {
    ids: that((heading) => isOneOf(heading, wording.userIdColumns)),
    others: that((heading) => holdsOneOf(heading, wording.otherPeopleColumns)),
  };
}

function keysIn(row: TableRow, { ids, others }: Columns): string[] {
  const keys = new Set<string>();
  for (const [index, cell] of row.cells.entries()) {
    if (!cell || others.has(index)) continue;
    const text = tidy(cellText(cell)).slice(0, 400);
    for (const [address] of text.matchAll(addressInText))
      keys.add(address.replace(/[.']+$/, '').toLowerCase());
    if (ids.has(index) && /^[\w.+@-]{2,}$/.test(text) && /[a-z0-9]/i.test(text)) keys.add(text.toLowerCase());
  }
  return [...keys].filter((key) => key.length <= 320).slice(0, mostKeys);
}
