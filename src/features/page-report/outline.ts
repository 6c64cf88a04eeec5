import { roleOf } from '../../page/dom/aria';
import { isOpenDialog } from '../../page/dom/dialogs';
import { isSelected } from '../../page/dom/state';
import { isVisible, type PageTree } from '../../page/dom/tree';
import { cellText } from '../../page/table/cell-text';
import { readTable } from '../../page/table/read';
import type { Redactor } from './redactor';

const maxLines = 150;
const boxes = new Set([
  'dialog',
  'alertdialog',
  'navigation',
  'main',
  'form',
  'region',
  'tablist',
  'toolbar',
  'menu',
  'group',
  'radiogroup',
  'listbox',
]);
const tables = new Set(['table', 'grid', 'treegrid']);
const named = new Set([
  'button',
  'link',
  'tab',
  'menuitem',
  'heading',
  'option',
  'radio',
  'checkbox',
  'switch',
  'treeitem',
  'columnheader',
]);
const values = new Set(['textbox', 'combobox', 'searchbox', 'spinbutton', 'slider']);
const skipped = new Set(['script', 'style', 'template', 'noscript', 'svg']);

/** The structure of a page in lines: roles, names, states and counts; of values, cells and persons only that they are there. */
export function outlineOf(tree: PageTree, words: Redactor, kindOfCell: (text: string) => string): string[] {
  const lines: string[] = [];
  const add = (depth: number, line: string): void => {
    lines.push(`${'  '.repeat(Math.min(depth, 8))}- ${line}`);
  };
  const visit = (element: Element, depth: number): void => {
    if (lines.length > maxLines * 4 || skipped.has(element.localName) || tree.isOurs(element)) return;
    if (!isVisible(element) && element.localName !== 'slot') return;
    const role = roleOf(element);
    if (tables.has(role)) {
      add(depth, tableLine(tree, element, words, kindOfCell));
      return;
    }
    const line = lineOf(tree, element, role, words);
    if (line) add(depth, line);
    if (named.has(role) || values.has(role)) return;
    const inner = line ? depth + 1 : depth;
    for (const child of tree.children(element))
      if (child.nodeType === Node.ELEMENT_NODE) visit(child as Element, inner);
  };
  const { body } = tree.document;
  if (body) visit(body, 0);
  return collapsed(lines).slice(0, maxLines);
}

function lineOf(tree: PageTree, element: Element, role: string, words: Redactor): string {
  if (boxes.has(role) || isOpenDialog(element, role)) {
    const name = tree.nameOf(element);
    return `${kindOf(element, role)}${name ? ` "${words.text(name)}"` : ''}`;
  }
  if (named.has(role) || element.localName === 'a') {
    const name = tree.seenText(element, 100) || tree.nameOf(element);
    return `${kindOf(element, role || 'text')} "${words.text(name)}"${statesOf(element)}`;
  }
  const isEditable = (element as HTMLElement).isContentEditable && !element.parentElement?.isContentEditable;
  if (values.has(role) || isEditable) {
    const name = tree.nameOf(element);
    return `${kindOf(element, role || 'contenteditable')} "${words.text(name)}"${statesOf(element)}`;
  }
  // A text of an element by itself: labels, titles without a role. Long ones are no labels.
  const own = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
  const text = own
    .map(({ nodeValue }) => nodeValue ?? '')
    .join(' ')
    .trim();
  return text === '' ? '' : `text "${words.text(text, 8)}"${isSelected(element) ? ' chosen' : ''}`;
}

/** The role, with the tag where that is another word, and whether it is drawn in a component of its own. */
function kindOf(element: Element, role: string): string {
  const tag = element.localName;
  const inComponent = 'host' in element.getRootNode() ? ' in-shadow' : '';
  return `${role || 'box'} <${/^[a-z][a-z-]{0,40}\d?$/.test(tag) ? tag : 'other'}>${inComponent}`;
}

function statesOf(element: Element): string {
  const field = element as HTMLInputElement;
  const hasValue = typeof field.value === 'string' && field.localName !== 'button' && field.value !== '';
  return [
    isSelected(element) ? ' chosen' : '',
    hasValue ? ' filled' : '',
    element.matches(':disabled, [aria-disabled=true]') ? ' disabled' : '',
    element.localName === 'select' ? ` ${(element as HTMLSelectElement).options.length} options` : '',
    element.hasAttribute('aria-haspopup') ? ' opens' : '',
    field.required ? ' required' : '',
  ].join('');
}

function tableLine(
  tree: PageTree,
  element: Element,
  words: Redactor,
  kindOfCell: (text: string) => string,
): string {
  const { headings, rows, unseenColumns } = readTable(tree, element);
  const columns = headings.map((heading, column) => {
    const counts = new Map<string, number>();
    for (const { cells } of rows.slice(0, 200)) {
      const kind = cells[column] ? kindOfCell(cellText(cells[column])) : 'missing';
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
    const said = [...counts].map(([kind, count]) => `${count} ${kind}`).join(', ');
    return `"${words.text(heading, 6)}" (${said || 'no cells'})`;
  });
  const unseen = unseenColumns > 0 ? `, ${unseenColumns} columns out of sight` : '';
  return `${kindOf(element, roleOf(element))} ${rows.length} rows${unseen}: ${columns.slice(0, 15).join(' | ')}`;
}

/** The lines without what repeats: of more than three lines, or groups of up to three lines, that are alike but for tokens. */
function collapsed(lines: readonly string[]): string[] {
  const shapes = lines.map(shapeOf);
  const found: string[] = [];
  for (let at = 0; at < lines.length; ) {
    const { size, times } = repetition(shapes, at);
    if (times <= 3) {
      found.push(lines[at] ?? '');
      at++;
      continue;
    }
    found.push(
      ...lines.slice(at, at + size),
      `${/^ */.exec(lines[at] ?? '')?.[0]}- … ${times - 1} more like it`,
    );
    at += size * times;
  }
  return found;
}

const shapeOf = (line: string): string => line.replace(/(‹\w+›[\s.,]*)+/g, '‹›').replace(/\d+/g, '0');

/** How often the lines from one on repeat, and in groups of how many. */
function repetition(shapes: readonly string[], at: number): { size: number; times: number } {
  for (let size = 1; size <= 3; size++) {
    let times = 1;
    const isSame = (offset: number): boolean => shapes[at + offset] === shapes[at + times * size + offset];
    while (
      at + (times + 1) * size <= shapes.length &&
      Array.from({ length: size }, (_, one) => one).every(isSame)
    )
      times++;
    if (times > 3) return { size, times };
  }
  return { size: 1, times: 1 };
}
