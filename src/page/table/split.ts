import { tableSelector } from '../dom/landmarks';
import type { PageTree } from '../dom/tree';
import { headsBeside, rowsBeside } from './beside';
import { isBeside, shareOf, shownBox } from './boxes';
import { isRecord } from './columns';
import type { Heads, ReadTable, Table } from './types';

type Read = (table: Element) => ReadTable;

/** A table, or a head in one table over its rows in another. */
interface Block {
  head: ReadTable;
  body: ReadTable;
  box: DOMRect;
}

/** The parts of tables that are drawn in several: by the element that holds them all. */
const partsOf = new WeakMap<Element, Block[]>();

/** Whether an element holds a table that is drawn in several. */
export function isSplit(element: Element): boolean {
  return partsOf.has(element);
}

/**
 * Puts tables together that are one: a head that stays where it is while the rows below it scroll, columns
 * that stay at the side. Copies that hold heads alone, and tables within tables, are left out.
 * @param tables drawn tables, in document order
 * @param read how a table is read by itself
 * @returns an element for each table: the one that holds its parts where it has several
 */
export function joinedTables(tree: PageTree, tables: readonly Element[], read: Read): Element[] {
  if (tables.length < 2) return [...tables];
  const all = tables.flatMap((element) => {
    const box = shownBox(element);
    return box ? [{ table: read(element), box }] : [];
  });
  const heads = all.filter(({ table }) => table.rows.length === 0 && saysHeads(table));
  const bodies = all.filter((one) => !heads.includes(one));
  const used = new Set<Element>();
  const blocks = bodies.map(({ table, box }): Block => {
    const above = heads.filter((head) => isHeadOf(tree, head, { table, box }, tables));
    for (const { table: head } of above) used.add(head.element);
    const head = saysHeads(table) ? undefined : above.at(-1);
    return { head: head?.table ?? table, body: table, box };
  });
  const joined = besideEachOther(tree, blocks).map((group) => frameOf(tree, group));
  const alone = heads.map(({ table }) => table.element).filter((element) => !used.has(element));
  return [...new Set([...joined, ...alone])];
}

const saysHeads = ({ headings }: Table): boolean => headings.some(Boolean);

/** Whether a table of heads alone belongs over another one: drawn right above it, with no other table between. */
function isHeadOf(
  tree: PageTree,
  head: { table: ReadTable; box: DOMRect },
  body: { table: ReadTable; box: DOMRect },
  tables: readonly Element[],
): boolean {
  if (saysHeads(body.table) && body.table.headings.join() !== head.table.headings.join()) return false;
  const [upper, lower] = [head.table.element, body.table.element];
  if (!tree.isBefore(upper, lower) || shareOf(head.box, body.box) < 0.5) return false;
  const holder = holderOf(tree, [upper, lower]);
  const isBetween = (other: Element): boolean =>
    other !== upper &&
    other !== lower &&
    tree.contains(holder, other) &&
    !tree.contains(lower, other) &&
    shareOf(other.getBoundingClientRect(), body.box) > 0.5 &&
    tree.isBefore(upper, other) &&
    tree.isBefore(other, lower);
  return !tables.some(isBetween);
}

/** Groups blocks that are columns of one table: side by side, with rows at the same heights. */
function besideEachOther(tree: PageTree, blocks: readonly Block[]): Block[][] {
  const groups: Block[][] = [];
  for (const block of blocks) {
    const group = groups.find((others) =>
      others.some(
        (other) => isSameTable(other, block) && !tree.contains(other.body.element, block.body.element),
      ),
    );
    if (group) group.push(block);
    else groups.push([block]);
  }
  for (const group of groups) group.sort((one, other) => one.box.left - other.box.left);
  return groups;
}

/** Whether one begins where the other ends, from left to right. */
function areNeighbours(one: DOMRect, other: DOMRect): boolean {
  return Math.min(Math.abs(one.right - other.left), Math.abs(other.right - one.left)) <= 6;
}

function isSameTable(one: Block, other: Block): boolean {
  const { length } = one.body.rows;
  if (length === 0 || other.body.rows.length !== length || !areNeighbours(one.box, other.box)) return false;
  return [0, length - 1].every((at) => {
    const boxes = [one, other].map(({ body }) => body.rows[at]?.elements[0]?.getBoundingClientRect());
    return boxes[0] !== undefined && boxes[1] !== undefined && isBeside(boxes[0], boxes[1]);
  });
}

/** The element of a table: the one that holds its parts, where it has several. */
function frameOf(tree: PageTree, group: Block[]): Element {
  const [first] = group;
  const elements = [...new Set(group.flatMap(({ head, body }) => [head.element, body.element]))];
  if (!first || elements.length < 2) return elements[0] as Element;
  const frame = holderOf(tree, elements);
  partsOf.set(frame, group);
  return frame;
}

function holderOf(tree: PageTree, elements: readonly Element[]): Element {
  let holder: Element | null = elements[0] ?? null;
  while (holder && !elements.every((element) => tree.contains(holder as Element, element)))
    holder = tree.parent(holder);
  return holder ?? tree.document.documentElement;
}

/** Reads a table that `joinedTables` has put together. */
export function readSplit(tree: PageTree, frame: Element, read: Read): ReadTable {
  let parts = partsOf.get(frame) ?? [];
  // The page may have drawn a part anew.
  if (parts.some(({ head, body }) => !head.element.isConnected || !body.element.isConnected)) {
    joinedTables(tree, tree.queryAll(frame, tableSelector), read);
    parts = partsOf.get(frame) ?? [];
  }
  const bodies = parts.map(({ body }) => read(body.element));
  const headsNow = (): Heads[] => parts.map(({ head, body }, at) => headsOf(read, head, body, bodies[at]));
  const rereadHeads = (): Heads => headsBeside(headsNow(), bodies);
  const [only] = bodies;
  const isSame = bodies.every(({ rows }) => rows.length === only?.rows.length);
  const heads = rereadHeads();
  const rows = only && bodies.length === 1 ? only.rows : rowsBeside(bodies);
  return {
    element: frame,
    ...heads,
    rows: rows.filter(({ cells }) => isRecord(cells, heads.headings.length)),
    unseenColumns: bodies.reduce((sum, { unseenColumns }) => sum + unseenColumns, 0),
    doubt: isSame ? undefined : 'cellCount',
    isStated: bodies.length === 1 && only !== undefined && only.isStated,
    reread: (row) => bodies.length === 1 && only !== undefined && only.reread(row),
    rereadHeads,
  };
}

function headsOf(read: Read, head: ReadTable, body: ReadTable, now: ReadTable | undefined): Heads {
  return head.element === body.element && now ? now.rereadHeads() : read(head.element);
}
