import { tidy } from '../strings';
import type { PartStyle } from './cell-style';
import { isDash, isDashName, isDashPainted } from './dash';

/** What can be pressed: it says what could be done. */
export const controls = 'button, a, [role=button], [role=link], [role=menuitem]';
/** What is ticked is called by what could be chosen, like a native tick box. */
export const tickBoxes = '[role=checkbox], [role=radio], [role=switch]';

/** What a cell says, by whom it is told. */
export interface CellTexts {
  /** What is seen: words and signs; of a picture of a dash, a dash. */
  seen: string;
  /** What is seen besides, but kept from screen readers: often a sign whose meaning stands there as text. */
  unspoken: string;
  /** What only a screen reader says: what is out of sight, and the names of pictures. */
  heard: string;
  /** What a button without words is called: it says what could be done, not what is. */
  offered: string;
  /** Whether a picture is seen of which nothing is known but, perhaps, its name. */
  hasPicture: boolean;
}

/** How much of an element counts: an outer one may be out of sight, or kept from screen readers. */
export interface Scope {
  isSeen: boolean;
  isHeard: boolean;
  isUnspoken: boolean;
}

/** How much was told by now. */
export const lengthOf = ({ seen, unspoken, heard }: CellTexts): number =>
  seen.length + unspoken.length + heard.length;

/** Adds a text to what its scope lets be seen or heard. */
export function add(texts: CellTexts, { isSeen, isHeard, isUnspoken }: Scope, text: string): void {
  if (isSeen) texts[isUnspoken ? 'unspoken' : 'seen'] += text;
  else if (isHeard) texts.heard += text;
}

/** Adds what stands for an element that holds no text: its name, a sign that a style sheet writes, a picture. */
export function addUnwritten(
  element: Element,
  texts: CellTexts,
  scope: Scope,
  style: PartStyle,
  isNamed: boolean,
): void {
  if (scope.isSeen && tidy(style.written)) {
    addWritten(element, texts, scope, style);
    return;
  }
  if (element.matches(tickBoxes)) return;
  const name = nameOf(element);
  if (style.isPainted || style.isLine || isDash(element))
    addPicture(
      element,
      texts,
      isNamed ? { ...scope, isHeard: false } : scope,
      style.isLine || isDashPainted(style.painted),
    );
  else if (name && element.closest(controls)) texts.offered ||= name;
  else if (name && scope.isHeard && !isNamed) texts.heard += ` ${name} `;
}

/** Adds what a style sheet writes. No screen reader is sure to say it. */
export function addWritten(
  element: Element,
  texts: CellTexts,
  scope: Scope,
  { written, isLine }: PartStyle,
): void {
  const isSign = isLine || isDash(element) || isDashName(written);
  add(texts, { ...scope, isHeard: false }, isSign ? ' - ' : written);
}

/** Adds a picture: what is called a dash, or drawn as one, is seen as a dash. */
export function addPicture(element: Element, texts: CellTexts, scope: Scope, isLine = false): void {
  const name = nameOf(element);
  if (element.closest(controls)) {
    texts.offered ||= name;
    return;
  }
  if (scope.isHeard) texts.heard += ` ${name} `;
  if (!scope.isSeen) return;
  if (isLine || isDashName(name) || isDash(element)) add(texts, { ...scope, isHeard: false }, ' - ');
  else texts.hasPicture = true;
}

/** What an element is called. */
export function nameOf(element: Element): string {
  return (
    element.getAttribute('aria-label') ??
    element.getAttribute('alt') ??
    element.getAttribute('title') ??
    element.querySelector('title')?.textContent ??
    ''
  );
}
