import { dialogAround } from '../dom/dialogs';
import { isVisible, type PageTree } from '../dom/tree';
import { drawnBox, shareOf } from './boxes';
import { controlName, mayBePressed } from './page-turns';

/** Whole names: what is called anything else, such as `Show more filters`, brings no rows. */
const moreRows =
  /^(?:show|load|view|see|get|fetch) (?:\d+ )?more(?: (?:rows|users|people|members|results|items|entries|records|of \d+))?\P{L}*$|^more [[(]?\d+ ?(?:\/|of) ?\d+[\])]?$/u;
const inRow = 'td, [role=gridcell], [role=cell], [role=rowheader]';
/** So far below a table at most is what belongs to it, in pixels. */
const nearest = 160;

/** What brings more rows below those that a table shows. */
export interface MoreRows {
  /** The one control for it, where it is plain and can be pressed. */
  control: HTMLElement | undefined;
  /** Whether anything offers more of this table, be it plain or not. */
  isOffered: boolean;
}

/** Finds the control right below a table, or at the end within it, that brings more rows: by its whole name and its place. */
export function findMoreRows(tree: PageTree, table: Element): MoreRows {
  const found = tree
    .queryAll<HTMLElement>(tree.document, 'button, [role=button], a, [role=link]')
    .filter(
      (control) =>
        !control.closest(inRow) &&
        moreRows.test(controlName(tree, control)) &&
        isVisible(control) &&
        !dialogAround(tree, control) &&
        isBelow(tree, table, control),
    );
  const [only, ...others] = found;
  const isPlain = only !== undefined && others.length === 0 && mayBePressed(only);
  return { control: isPlain ? only : undefined, isOffered: found.length > 0 };
}

function isBelow(tree: PageTree, table: Element, control: Element): boolean {
  const rows = tree.queryAll(table, 'tr, [role=row]');
  const last = drawnBox(rows.at(-1) ?? table);
  const [above, box] = [drawnBox(table), drawnBox(control)];
  if (!above || !last || !box) return false;
  const distance =
    box.top - (tree.contains(table, control) ? last.bottom : Math.max(above.bottom, last.bottom));
  return distance >= -2 && distance <= nearest && shareOf(above, box) >= 0.5;
}
