import { dialogAround } from '../dom/dialogs';
import { isVisible, type PageTree } from '../dom/tree';
import { findScroller, isAtEnd } from './scroll';

/** What a control is called that brings more rows below those that are shown: `Load more users`, `More [20 / 106]`. */
const moreName =
  /^(?:show|load|view|see|get|fetch) (?:\d+ )?more(?: \p{L}+){0,2}\P{L}*$|^more \P{L}*\d\P{L}*$/iu;
const inRow = 'td, [role=gridcell], [role=cell], [role=rowheader]';
const numbered = '[aria-rowindex], [row-index], [row-id]';

/**
 * Whether more rows than those in the page may be had, though a table states just their number: a control offers more, or
 * the rows, none of which states its place in the whole, scroll on.
 */
export function mayHaveMore(tree: PageTree, table: Element): boolean {
  const last = tree.queryAll(table, 'tr, [role=row]').at(-1);
  if (last && !last.matches(numbered)) {
    const scroller = findScroller(tree, table, last);
    if (scroller && !isAtEnd(scroller)) return true;
  }
  return tree
    .queryAll(tree.document, 'button, [role=button], a, [role=link]')
    .some(
      (control) =>
        !control.closest(inRow) &&
        moreName.test(tree.nameOf(control)) &&
        isVisible(control) &&
        !dialogAround(tree, control),
    );
}
