import { isElement, isText, slottedIn } from '../dom/nodes';
import { isIcon } from '../dom/text';
import { tidy } from '../strings';

/** Names of a horizontal line in icon fonts and sets (`remove` is Material's; elsewhere it is a cross). */
const dashLigatures = new Set(['remove', 'horizontal_rule', 'minimize', 'check_indeterminate_small']);
const dashIcon =
  /(?:^|[\s:#_-])(?:minus|dash|horizontal[_-]?rule)(?:[_-]?(?:lg|solid|outlined?|rounded|sharp|icon))?(?=\s|$)|^RemoveIcon$/i;
const dashName = /^(?:e[nm][ -]?)?dash$|^minus$|^hyphen$/i;
const iconAttributes = ['class', 'icon', 'name', 'data-icon', 'data-mat-icon-name', 'data-testid', 'href'];

const unread = 'script, style, template, noscript, option, input, textarea';
const controls = 'button, a, [role=button], [role=link], [role=menuitem]';
/** Elements whose text stands apart from the text beside it. */
const apart = /^(?:address|br|button|d[dlt]|div|h\d|li|ol|p|pre|section|select|t[dhr]|ul)$/;

/** What a cell holds to read, by how far it can be trusted. */
interface CellTexts {
  text: string;
  /** Names of pictures and of what shows no text. */
  named: string;
  /** The texts of buttons and links: they say what could be done, not what is. */
  offered: string;
  /** Text hidden from screen readers: often a sign whose meaning stands elsewhere as text. */
  drawn: string;
}

/**
 * What a cell says: its text, or, where there is none to read, the name of its picture; a picture of a dash
 * is a dash. Text that was put into the cell from elsewhere through a slot counts; hidden text and text for
 * one icon font do not.
 */
export function cellText(cell: Element): string {
  if (cell.firstElementChild === null) {
    const text = cell.textContent ?? '';
    // Most cells are of this kind; a first character that is seen saves looking at the others.
    const code = text.charCodeAt(0);
    if ((code > 32 && code < 0x80) || tidy(text)) return text;
  }
  const texts: CellTexts = { text: '', named: '', offered: '', drawn: '' };
  visitChildren(cell, texts, 'text');
  const own = () => cell.getAttribute('aria-label') ?? cell.getAttribute('title') ?? '';
  const { text, named, offered, drawn } = texts;
  const found = [text, named, drawn, offered].find((each) => tidy(each)) ?? own();
  return dashName.test(tidy(found)) && found !== text ? '-' : found;
}

function visitChildren(element: Element, texts: CellTexts, into: 'text' | 'drawn'): void {
  const slotted = slottedIn(element, element.localName, { flatten: true });
  for (const node of slotted.length > 0 ? slotted : element.childNodes) {
    if (isText(node)) texts[into] += node.nodeValue;
    else if (isElement(node)) visit(node, texts, into);
  }
}

function visit(element: Element, texts: CellTexts, into: 'text' | 'drawn'): void {
  if (element.hasAttribute('hidden') || element.matches(unread)) return;
  if (element.localName === 'select') {
    texts[into] += ` ${(element as HTMLSelectElement).selectedOptions[0]?.label ?? ''} `;
    return;
  }
  const name = () =>
    element.getAttribute('aria-label') ??
    element.getAttribute('alt') ??
    element.getAttribute('title') ??
    element.querySelector('title')?.textContent ??
    '';
  const isHidden = element.getAttribute('aria-hidden') === 'true';
  if (!isIcon(element)) {
    const blank = apart.test(element.localName) ? ' ' : '';
    texts[into] += blank;
    const before = texts.text.length + texts.drawn.length;
    visitChildren(element, texts, isHidden ? 'drawn' : into);
    const isRead = texts.text.length + texts.drawn.length > before;
    texts[into] += blank;
    if (isRead) return;
  }
  const where = element.closest(controls) ? 'offered' : 'named';
  const shown = name();
  if (shown && !isHidden) texts[where] ||= shown;
  else if (where === 'named' && isDash(element)) texts.drawn ||= '-';
}

/** Whether a picture is a horizontal line, as its font, its set or its address calls it. */
function isDash(element: Element): boolean {
  if (dashLigatures.has(tidy(element.textContent ?? ''))) return true;
  const used = element.localName === 'svg' ? element.querySelector('use') : null;
  return [element, used].some((part) =>
    iconAttributes.some((attribute) => {
      const called = part?.getAttribute(attribute) ?? '';
      return dashIcon.test(called) || (attribute !== 'class' && dashLigatures.has(called));
    }),
  );
}

/** The texts of a cell with a blank between each two: name and address may stand in one cell without one. */
export function textsApart(cell: Element): string {
  const walker = cell.ownerDocument.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode.nodeValue ?? '');
  return tidy(texts.join(' ')).slice(0, 400);
}

/** What the head of a column says, without the signs of sorting and without the choices of a filter in it. */
export function headText(head: Element): string {
  const select = head.querySelector('select');
  const text = tidy(cellText(head));
  const chosen = select ? tidy(select.selectedOptions[0]?.label ?? '') : '';
  const own = chosen && text.endsWith(chosen) ? text.slice(0, -chosen.length) : text;
  return own.replace(/[\s\u2190-\u21FF\u25B2-\u25C5\u2B06\u2B07]+$/u, '').slice(0, 200);
}
