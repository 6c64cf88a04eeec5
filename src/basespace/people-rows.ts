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
    for (const address of addressesIn(cell, text)) keys.add(address);
    if (ids.has(index) && /^[\w.+@-]{2,}$/.test(text) && /[a-z0-9]/i.test(text)) keys.add(text.toLowerCase());
  }
  return [...keys].filter((key) => key.length <= 320).slice(0, mostKeys);
}

/** Name and address may stand in one cell without a blank between them; an address may be broken by a mere mark-up. */
function addressesIn(cell: Element, text: string): string[] {
  const found = cell.childElementCount > 0 ? [...apart(cell).matchAll(addressInText)] : [];
  const all = found.length > 0 ? found : [...text.matchAll(addressInText)];
  return all.map(([address]) => address.replace(/[.']+$/, '').toLowerCase());
}

/** The texts of a cell with a blank between each two. */
function apart(cell: Element): string {
  const walker = cell.ownerDocument.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode.nodeValue ?? '');
  return tidy(texts.join(' ')).slice(0, 400);
}
