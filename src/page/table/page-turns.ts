import { dialogAround } from '../dom/dialogs';
import { isVisible, type PageTree } from '../dom/tree';
import { tidy } from '../strings';

/** What a control does to the page that a table shows. */
export type Turn = 'first' | 'previous' | 'next' | 'last';
/** A control that is named for turning pages; a number is the page that it leads to. */
export interface Control {
  element: HTMLElement;
  name: string;
  turn: Turn | number;
}

/** Names of the controls that turn pages, whole: what is called anything else is never pressed. */
const turnNames: readonly (readonly [Turn, RegExp])[] = [
  [
    'next',
    /^(?:(?:go to )?(?:the )?next(?: page)?|[›>→⟩]|chevron_right|navigate_next|keyboard_arrow_right|arrow_forward)$/,
  ],
  [
    'previous',
    /^(?:(?:go to )?(?:the )?prev(?:ious)?(?: page)?|[‹<←⟨]|chevron_left|navigate_before|keyboard_arrow_left|arrow_back)$/,
  ],
  ['first', /^(?:(?:go to )?(?:the )?first(?: page)?|«|<<|\|<|⏮|first_page)$/],
  ['last', /^(?:(?:go to )?(?:the )?last(?: page)?|»|>>|>\||⏭|last_page)$/],
];
/** The name of a page, as numbered pages have it. */
export const pageNumber = /^(?:(?:go to )?page )?(\d{1,5})(?:\D*\bcurrent\b.*)?$/;
/** The page's controls that are named for turning pages, outside of dialogs and rows of data. */
export function namedControls(tree: PageTree, table: Element): Control[] {
  const controls: Control[] = [];
  for (const element of tree.queryAll(tree.document, 'button, [role=button], a, [role=link]')) {
    const row = element.closest('tr, [role=row]');
    if (row && !row.closest('tfoot') && (row.closest('tbody, [role=rowgroup]') || tree.contains(table, row)))
      continue;
    const name = controlName(tree, element);
    const turn = turnNames.find(([, pattern]) => pattern.test(name))?.[0] ?? pageNumber.exec(name)?.[1];
    if (turn === undefined || !isVisible(element) || dialogAround(tree, element)) continue;
    controls.push({ element, name, turn: /^\d/.test(turn) ? Number(turn) : (turn as Turn) });
  }
  // Double arrows are the single step where there is nothing else for it.
  if (controls.some(({ turn }) => turn === 'next' || turn === 'previous')) return controls;
  const single: Partial<Record<Turn | number, Turn>> = { first: 'previous', last: 'next' };
  return controls.map((control) => ({ ...control, turn: single[control.turn] ?? control.turn }));
}

/** The name of a control in lower case, without arrows beside a word; of an icon, the name in its font. */
export function controlName(tree: PageTree, element: Element): string {
  const name = (tree.nameOf(element) || tidy(element.textContent ?? '')).toLowerCase();
  return /[a-z\d]/.test(name) ? name.replace(/^[‹«<←\s]+|[›»>→\s]+$/g, '') : name;
}

/**
 * Whether a control can be pressed and only turns the page: it sends no form and leads to no other document.
 */
export function mayBePressed(element: HTMLElement): boolean {
  if (element.closest(':disabled, [aria-disabled=true], [inert]')) return false;
  const holder = element.parentElement;
  const classes = `${element.className} ${holder?.localName === 'li' ? holder.className : ''}`;
  if (/(?:^|[\s_-])disabled(?=\s|$)/i.test(classes)) return false;
  if (element instanceof HTMLButtonElement) return element.type !== 'submit' || !element.form;
  if (!(element instanceof HTMLAnchorElement) || !element.getAttribute('href')) return true;
  const apart = (address: string): string => address.split('#')[0] ?? '';
  return /^javascript:/i.test(element.href) || apart(element.href) === apart(location.href);
}
