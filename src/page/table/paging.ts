import { isSelected } from '../dom/landmarks';
import { readableText } from '../dom/text';
import { isVisible, type PageTree } from '../dom/tree';
import { type Control, controlName, mayBePressed, namedControls, pageNumber, type Turn } from './page-turns';

/** The rows that a page says it shows: "51 – 100 of 250", counted from one; `total` is -1 for "of many". */
export interface RowRange {
  first: number;
  last: number;
  total: number;
}

/** What turns the pages of a table, as it stands now. A control that is missing or disabled is undefined. */
export interface Pager {
  box: Element;
  first: HTMLElement | undefined;
  previous: HTMLElement | undefined;
  next: HTMLElement | undefined;
  range: RowRange | undefined;
  /**
   * The number of the page that is shown, from numbered pages or from the range; -1 where nothing tells it.
   */
  at: number;
}

const rangeText =
  /(\d[\d,.]*)\s*(?:[-–—]|to)\s*(\d[\d,.]*)\s+of\s+(?:(?:about|over) )?(\d[\d,.]*|many|more)/i;
const tables = 'table, [role=grid], [role=table], [role=treegrid]';
const maxLevelsUp = 6;

/** Reads "51 – 100 of 250" in a text; undefined where it does not say that. */
export function rangeIn(text: string): RowRange | undefined {
  const [, first = '', last = '', total = ''] = rangeText.exec(text) ?? [];
  if (!first) return undefined;
  const number = (digits: string): number => Number(digits.replace(/[,.]/g, ''));
  return { first: number(first), last: number(last), total: /\d/.test(total) ? number(total) : -1 };
}

/**
 * Finds what turns the pages of a table: controls named for it that stand together, outside of dialogs and
 * rows, nearer to this table than to any other. Undefined where there are none, or where it is not plain
 * which they are.
 */
export function findPager(tree: PageTree, table: Element): Pager | undefined {
  const controls = namedControls(tree, table);
  const boxes = new Set(controls.map((control) => boxOf(tree, table, control, controls)));
  const found: { pager: Pager; distance: number }[] = [];
  for (const box of boxes) {
    const distance = box ? distanceBetween(tree, box, table) : 0;
    if (!box || isNearerToOther(tree, box, table, distance)) continue;
    const pager = pagerIn(tree, box, controls);
    if (pager) found.push({ pager, distance });
  }
  // One above and one below the table do the same.
  return found.sort((one, other) => one.distance - other.distance)[0]?.pager;
}

/** The smallest box around a control with its fellows or the range of rows, but without the table. */
function boxOf(tree: PageTree, table: Element, control: Control, all: readonly Control[]): Element | null {
  let box: Element | null = tree.parent(control.element);
  for (let level = 0; box && level < maxLevelsUp; level++, box = tree.parent(box)) {
    const holder: Element = box;
    if (holder === table || tree.contains(holder, table)) return null;
    const fellows = all.filter(({ element }) => tree.contains(holder, element));
    const turns = new Set(fellows.map(({ turn }) => turn));
    const steps = (turns.has('next') ? 1 : 0) + (turns.has('previous') ? 1 : 0);
    const hasRange = rangeIn(textOf(holder)) !== undefined;
    if (steps === 2 || (hasRange && steps === 1))
      return isAboutPages(holder, fellows) ? withRange(tree, holder, table) : null;
    const numbers = fellows.filter(({ turn }) => typeof turn === 'number').length;
    if (steps === 0 && numbers >= 2 && !hasNeighbours(tree, holder, all)) return holder;
  }
  return null;
}

/** Whether the box next around numbered pages holds the arrows that belong to them. */
function hasNeighbours(tree: PageTree, box: Element, all: readonly Control[]): boolean {
  let outer = tree.parent(box);
  for (let level = 0; outer && level < 2; level++, outer = tree.parent(outer)) {
    const holder: Element = outer;
    if (holder.querySelector(tables)) return false;
    if (
      all.some(
        ({ element, turn }) => /^(next|previous)$/.test(String(turn)) && tree.contains(holder, element),
      )
    )
      return true;
  }
  return false;
}

/** "Next" and "Previous" also stand in tours and wizards: something must say that it is about pages. */
function isAboutPages(box: Element, controls: readonly Control[]): boolean {
  if (
    rangeIn(textOf(box)) ||
    controls.some(({ name, turn }) => typeof turn === 'number' || /page/.test(name))
  )
    return true;
  const about = box.closest('nav, [role=navigation], [aria-label], [class*=pag i]');
  return (
    about !== null && /pag(?:e|ing|ination)/i.test(`${about.getAttribute('aria-label')} ${about.className}`)
  );
}

/** The text that says which rows are shown may stand beside the box of the arrows. */
function withRange(tree: PageTree, box: Element, table: Element): Element {
  let outer: Element | null = box;
  for (let level = 0; outer && level < 3; level++, outer = tree.parent(outer)) {
    if (tree.contains(outer, table) || outer.querySelector(tables)) break;
    if (rangeIn(textOf(outer))) return outer;
  }
  return box;
}

const textOf = (box: Element): string => readableText(box, 600);

function pagerIn(tree: PageTree, box: Element, all: readonly Control[]): Pager | undefined {
  const controls = all.filter(({ element }) => tree.contains(box, element));
  const range = rangeIn(textOf(box));
  const one = (turn: Turn | number): HTMLElement | undefined => {
    const fitting = controls.filter((control) => control.turn === turn);
    return fitting.length === 1 && fitting[0] && mayBePressed(fitting[0].element)
      ? fitting[0].element
      : undefined;
  };
  // Two of one kind in one box: it is not plain which turns this table.
  if (controls.filter(({ turn }) => turn === 'next').length > 1) return undefined;
  const shown = shownNumber(tree, box);
  const hasArrows = controls.some(({ turn }) => turn === 'next' || turn === 'previous');
  if (!hasArrows && shown < 0) return undefined;
  return {
    box,
    first: one('first') ?? (shown > 1 ? one(1) : undefined),
    previous: hasArrows ? one('previous') : one(shown - 1),
    next: hasArrows ? one('next') : one(shown + 1),
    range,
    at: range ? range.first : shown,
  };
}

/** The number of the page that numbered pages mark as the present one; -1 where none is marked. */
function shownNumber(tree: PageTree, box: Element): number {
  const marked = tree
    .queryAll(box, 'a, button, [role=button], span, li, [aria-current]')
    .filter((element) => pageNumber.test(controlName(tree, element)) && isSelected(element));
  const numbers = new Set(marked.map((element) => Number(pageNumber.exec(controlName(tree, element))?.[1])));
  const [number = -1] = numbers;
  return numbers.size === 1 ? number : -1;
}

/** How many boxes one has to leave to find both in one. */
function distanceBetween(tree: PageTree, box: Element, table: Element): number {
  let distance = 0;
  for (let at: Element | null = box; at && !tree.contains(at, table); at = tree.parent(at)) distance++;
  return distance;
}

function isNearerToOther(tree: PageTree, box: Element, table: Element, distance: number): boolean {
  return tree.queryAll(tree.document, tables).some((other) => {
    if (other === table || tree.contains(other, table) || tree.contains(table, other) || !isVisible(other))
      return false;
    const toOther = distanceBetween(tree, box, other);
    if (toOther !== distance) return toOther < distance;
    // As near: the pager belongs to the table that it follows.
    const following = Node.DOCUMENT_POSITION_FOLLOWING;
    return Boolean(
      table.compareDocumentPosition(other) & following && other.compareDocumentPosition(box) & following,
    );
  });
}
