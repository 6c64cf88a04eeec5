import type { PageChange } from '../page/dom/observe';
import type { PageTree } from '../page/dom/tree';
import { holdsOneOf, isOneOf, tidy } from '../page/strings';
import { cellText, textsApart } from '../page/table/cell-text';
import { FollowedTable } from '../page/table/follow';
import type { Table, TableRow } from '../page/table/types';
import { addressInText } from './person';
import type { Wording } from './wording';

/** Every address in a text. */
const addressesInText = new RegExp(addressInText, 'g');

/** A row that names more is about something else than one person. */
const maxKeys = 10;

/** The people that a table's rows are about. Rows that did not change are not read again. */
export class PeopleRows {
  private rows = new WeakMap<Element, string[]>();
  private readonly followed: FollowedTable;
  /** The headings as they were read last, a line each. */
  headings = '';

  constructor(
    tree: PageTree,
    readonly element: Element,
    private readonly wording: Wording,
  ) {
    this.followed = new FollowedTable(tree, element);
  }

  /**
   * Takes in a change of the page: when all are taken in, the next reading looks only at what they touched.
   */
  apply(change: PageChange): void {
    const { rows, isHuge } = this.followed.apply(change);
    if (isHuge) this.rows = new WeakMap();
    for (const row of rows) this.rows.delete(row);
  }

  /**
   * The keys of each row that names somebody, in lower case: every address in it, and what stands in a column
   * of user IDs. Names are no keys: two people may share one.
   */
  read(): string[][] {
    const { table } = this.followed.read();
    const headings = table.headings.join('\n');
    if (headings !== this.headings) this.rows = new WeakMap();
    this.headings = headings;
    const columns = columnsOf(table, this.wording);
    return table.rows.map((row) => this.keysOf(row, columns)).filter((keys) => keys.length > 0);
  }

  private keysOf(row: TableRow, columns: Columns): string[] {
    const [first] = row.elements;
    const keysBefore =
      first && row.elements.every((element) => this.rows.has(element)) && this.rows.get(first);
    if (keysBefore) return keysBefore;
    const keys = keysIn(row, columns);
    for (const element of row.elements) this.rows.set(element, keys);
    return keys;
  }
}

/**
 * The keys of a row by itself: one address alone, as a rule, since what a column of others names is left out. A user ID
 * that stands beside an address is no other person.
 */
export function personKeys(table: Table, row: TableRow, wording: Wording): string[] {
  const keys = keysIn(row, columnsOf(table, wording));
  const addresses = keys.filter((key) => key.includes('@'));
  return addresses.length > 0 ? addresses : keys;
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
  return [...keys].filter((key) => key.length <= 320).slice(0, maxKeys);
}

/** Name and address may share a cell without a blank between them; markup may stand within an address. */
function addressesIn(cell: Element, text: string): string[] {
  const found = cell.childElementCount > 0 ? [...textsApart(cell).matchAll(addressesInText)] : [];
  const all = found.length > 0 ? found : [...text.matchAll(addressesInText)];
  return all.map(([address]) => address.replace(/[.']+$/, '').toLowerCase());
}
