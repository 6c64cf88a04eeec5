import { tidy } from '../strings';
import { accessibleName, roleOf } from './aria';
import { isOpenDialog } from './dialogs';
import { isElement, isText } from './nodes';
import { isSelected } from './state';
import { isIcon, shortText } from './text';
import type { PageTree } from './tree';

/** The kinds of texts on a page: a title, something to press, a column's head, or just words. */
type LandmarkKind = 'heading' | 'control' | 'column' | 'text';

/** A short text that a person steers by, with what it is. */
export interface Landmark {
  element: Element;
  /** The words that a person sees, or hears where none are seen. */
  text: string;
  /** What screen readers are told to say instead; '' where that is nothing else. */
  heard: string;
  kind: LandmarkKind;
  /** Whether it is the chosen one of a menu or of a row of tabs. */
  selected: boolean;
  /** The dialog that it is in, or null. */
  dialog: Element | null;
  /** Whether it stands in the page's banner (a `header` of the page, not of a section). */
  banner: boolean;
}

/** All that a page shows to steer by, in document order. */
export interface Landmarks {
  all: Landmark[];
  /** Open dialogs in document order: the last lies on top. */
  dialogs: Element[];
  tables: Element[];
}

/** Larger pages are not read to their end. */
const maxElements = 20_000;
const maxTextLength = 80;
const maxMenuRows = 12;
const skippedTags = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'canvas',
  'video',
  'select',
  'textarea',
]);
const controlRoles = new Set(['button', 'link', 'tab', 'menuitem', 'menuitemradio', 'treeitem']);
const cellRoles = new Set(['cell', 'gridcell', 'rowheader']);

/** Whether something is in a table that only lays out: without heads, and of one row, around another table, or a form. */
const isLaidOut = (element: Element): boolean | undefined =>
  element
    .closest('table')
    ?.matches(':not(:has(th)):is(:not(:has(tr + tr)), :has(table, textarea, select, [type=radio]))');

/**
 * Whatever may be a table or a grid by itself: not what only lays out the parts of one, unless its cells say that they are heads. A
 * grid that holds only its rows has its heads in such a table above itself.
 */
export const tableSelector =
  'table:is(:not([role=presentation], [role=none]), :has([role=columnheader]):not([role=table] *, [role$=grid] *)), [role=table], [role$=grid]';

/** The surroundings of an element. */
interface Surroundings {
  dialog: Element | null;
  banner: boolean;
  section: boolean;
}

/** The text that stands directly in an element, not in its children. */
function ownText(nodes: Iterable<Node>): string {
  let text = '';
  for (const node of nodes) {
    if (isText(node)) text += node.nodeValue;
    if (text.length > maxTextLength * 3) return '';
  }
  return tidy(text);
}

/** Rows of data are not landmarks: a user may be called like a button. Only rows with heads are looked at. */
function isDataRow(element: Element, role: string): boolean {
  if (role !== 'row') return false;
  const first = element.firstElementChild;
  return first !== null && cellRoles.has(roleOf(first)) && !element.querySelector('th,[role=columnheader]');
}

/** Some menus are grids of a few rows that can be focused, each of one cell, without heads. */
function isMenuRow(tree: PageTree, element: Element): boolean {
  if (!element.matches('[role=row][tabindex]')) return false;
  if (element.querySelectorAll('[role=gridcell]:not([hidden])').length !== 1) return false;
  const grid = tree.closest(element, '[role$=grid]');
  const parts = grid ? tree.queryAll(grid, '[role=row], [role=columnheader], th') : [];
  return parts.length > 0 && parts.length <= maxMenuRows && parts.every((part) => roleOf(part) === 'row');
}

/**
 * Reads what a page shows to steer by. Data cells are left out, and so is everything hidden from all users by
 * markup; whether a landmark is drawn is not asked here, since that is dear: ask `isVisible` of those that
 * matter.
 */
export function readLandmarks(tree: PageTree): Landmarks {
  const found: Landmarks = { all: [], dialogs: [], tables: [] };
  let left = maxElements;

  const add = (element: Element, text: string, kind: LandmarkKind, around: Surroundings): void => {
    if (!text || text.length > maxTextLength) return;
    const selected = (kind === 'control' || kind === 'text') && isSelected(element);
    const named = kind === 'control' && element.matches('[aria-label], [aria-labelledby]');
    const name = named ? accessibleName(tree, element).slice(0, maxTextLength) : '';
    const { dialog, banner } = around;
    found.all.push({ element, text, heard: name === text ? '' : name, kind, selected, dialog, banner });
  };

  const visitChildren = (element: Element, nodes: Node[], around: Surroundings): void => {
    const children = nodes.filter(isElement);
    const isRows =
      element.matches('tbody, [role=rowgroup]') &&
      !isLaidOut(element) &&
      !children.some((child) => isMenuRow(tree, child));
    for (const child of isRows ? children.slice(0, 3) : children) visit(child, around);
  };

  const visit = (element: Element, outer: Surroundings): void => {
    if (left-- <= 0) return;
    if (skippedTags.has(element.localName) || (element as HTMLElement).hidden || tree.isOurs(element)) return;
    const role = roleOf(element);
    const isMenu = isMenuRow(tree, element);
    if (!isMenu && (cellRoles.has(role) || isDataRow(element, role)) && !isLaidOut(element)) return;
    const around = surroundingsIn(element, role, outer);
    if (around.dialog === element) found.dialogs.push(element);
    if (element.matches(tableSelector)) found.tables.push(element);
    if (isMenu || controlRoles.has(role) || element.localName === 'a') {
      add(element, shortText(tree, element, 200) || accessibleName(tree, element), 'control', around);
      return;
    }
    if (role === 'columnheader') {
      add(element, shortText(tree, element, 200), 'column', around);
      return;
    }
    const nodes = [...tree.children(element)];
    if (role === 'heading') add(element, shortText(tree, element, 200), 'heading', around);
    else if (!isIcon(element)) add(element, ownText(nodes), 'text', around);
    visitChildren(element, nodes, around);
  };

  const root = tree.document.body ?? tree.document.documentElement;
  if (root) visit(root, { dialog: null, banner: false, section: false });
  return found;
}

function surroundingsIn(element: Element, role: string, outer: Surroundings): Surroundings {
  const dialog = isOpenDialog(element, role) ? element : outer.dialog;
  const section =
    outer.section || /^(main|section|article|aside|nav)$/.test(element.localName) || role === 'main';
  const banner =
    outer.banner || role === 'banner' || (element.localName === 'header' && !outer.section && !dialog);
  return { dialog, section, banner };
}
