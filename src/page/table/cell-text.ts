import { tidy } from '../strings';
import type { CellTexts } from './cell-texts';
import { isDashName } from './dash';
import { CellReader } from './read-cell';

const reader = new CellReader();
let isForgetting = false;

/** Until the page gets its turn no rule can change. */
function readAlone(cell: Element): CellTexts {
  if (!isForgetting)
    queueMicrotask(() => {
      reader.forget();
      isForgetting = false;
    });
  isForgetting = true;
  return reader.read(cell);
}

/**
 * What a cell says: what is seen, or, where there is nothing to read, the name of its picture; a picture of a
 * dash is a dash. Hidden text and text for one icon font do not count.
 */
export function cellText(cell: Element): string {
  return isPlainText(cell) ? (cell.textContent ?? '') : textOf(cell, readAlone(cell));
}

/** What read texts say in the end. */
export function textOf(cell: Element, { seen, heard, offered }: CellTexts): string {
  const own = cell.getAttribute('aria-label') ?? cell.getAttribute('title') ?? '';
  const found = [seen, heard, offered].find((each) => tidy(each)) ?? own;
  return found !== seen && isDashName(found) ? '-' : found;
}

/** Whether a cell holds a text and nothing else. Most do, and a first character that is seen saves looking at the others. */
export function isPlainText(cell: Element): boolean {
  if (cell.firstElementChild !== null) return false;
  const text = cell.textContent ?? '';
  const code = text.charCodeAt(0);
  return (code > 32 && code < 0x80) || tidy(text) !== '';
}

/** The texts of a cell with a blank between each two: name and address may stand in one cell without one. */
export function textsApart(cell: Element): string {
  const walker = cell.ownerDocument.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode.nodeValue ?? '');
  return tidy(texts.join(' ')).slice(0, 400);
}

/** What the head of a column says, without the signs of what sorts or opens a menu, and without the choices of a filter in it. */
export function headText(head: Element): string {
  const select = head.querySelector('select');
  const text = tidy(cellText(head));
  const chosen = tidy(select?.selectedOptions[0]?.label ?? '');
  const own = chosen && text.endsWith(chosen) ? text.slice(0, -chosen.length) : text;
  return own.replace(/[\s\p{S}]+$/u, '').slice(0, 200);
}
