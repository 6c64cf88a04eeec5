import { isElement, isText, slottedIn } from '../dom/nodes';
import { isIcon } from '../dom/text';
import { tidy } from '../strings';
import { CellStyles, type PartStyle, shapeOf } from './cell-style';
import { isDash, isDashName, isDashPainted } from './dash';

const unread = 'script, style, template, noscript, option, input, textarea';
const controls = 'button, a, [role=button], [role=link], [role=menuitem]';
/** What is ticked is called by what could be chosen, like a native tick box. */
const tickBoxes = '[role=checkbox], [role=radio], [role=switch]';
/** Elements whose text stands apart from the text beside it. */
const apart = /^(?:address|br|button|d[dlt]|div|h\d|li|ol|p|pre|section|select|t[dhr]|ul)$/;

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
interface Scope {
  isSeen: boolean;
  isHeard: boolean;
  isUnspoken: boolean;
}

/** Reads cells as they are seen and as they are heard, through shadow roots and slots. */
export class CellReader {
  private readonly styles = new CellStyles();

  /** @param shadowOf how to look into a shadow root */
  constructor(private readonly shadowOf: (element: Element) => ShadowRoot | null = openRoot) {}

  /** Forgets what styles make of cells: rules may have changed. */
  forget(): void {
    this.styles.forget();
  }

  /** Reads a cell. */
  read(cell: Element): CellTexts {
    const parts: Element[] = [];
    this.collect(cell, parts);
    const styleOf = this.styles.of(cell, shapeOf(parts));
    const numbers = new Map(parts.map((part, number) => [part, number]));
    const texts: CellTexts = { seen: '', unspoken: '', heard: '', offered: '', hasPicture: false };
    const style = (part: Element): PartStyle => styleOf(part, numbers.get(part) ?? 0);
    const scope = { isSeen: true, isHeard: true, isUnspoken: false };
    this.visitChildren(cell, texts, scope, style);
    if (!tidy(texts.seen)) {
      texts.seen = texts.unspoken;
      texts.unspoken = '';
    }
    if (cell.childElementCount === 0) addWritten(cell, texts, scope, style(cell));
    return texts;
  }

  private *childrenOf(element: Element): Iterable<Node> {
    const slotted = slottedIn(element);
    yield* slotted.length > 0 ? slotted : (this.shadowOf(element) ?? element).childNodes;
  }

  /** The picture of an icon: a component that says nothing itself draws it in its shadow root. */
  private pictureOf(icon: Element): Element {
    if (nameOf(icon) || isDash(icon)) return icon;
    return this.shadowOf(icon)?.querySelector('svg, img, [role=img]') ?? icon;
  }

  private collect(element: Element, parts: Element[]): void {
    parts.push(element);
    for (const node of this.childrenOf(element)) if (isElement(node)) this.collect(node, parts);
  }

  private visitChildren(
    element: Element,
    texts: CellTexts,
    scope: Scope,
    style: (part: Element) => PartStyle,
  ): void {
    for (const node of this.childrenOf(element)) {
      if (isText(node)) add(texts, scope, node.nodeValue ?? '');
      else if (isElement(node)) this.visit(node, texts, scope, style);
    }
  }

  private visit(element: Element, texts: CellTexts, outer: Scope, style: (part: Element) => PartStyle): void {
    if (element.hasAttribute('hidden') || element.matches(unread)) return;
    const own = style(element);
    const isUnspoken = outer.isUnspoken || element.getAttribute('aria-hidden') === 'true';
    const isHeard = outer.isHeard && own.isHeard && !isUnspoken;
    const scope: Scope = { isSeen: outer.isSeen && own.isSeen, isHeard, isUnspoken };
    if (!scope.isSeen && !scope.isHeard) return;
    if (element.localName === 'select') {
      add(texts, scope, ` ${(element as HTMLSelectElement).selectedOptions[0]?.label ?? ''} `);
      return;
    }
    // A slot has its component's font; what is put into it is looked at for itself.
    const isPictured = own.isPictured && element.childElementCount === 0 && element.localName !== 'slot';
    if (isIcon(element) || isPictured) {
      addPicture(this.pictureOf(element), texts, scope, isDashPainted(own.painted));
      return;
    }
    const blank = apart.test(element.localName) ? ' ' : '';
    add(texts, scope, blank);
    const before = lengthOf(texts);
    const label = element.matches(tickBoxes) ? null : element.getAttribute('aria-label');
    const isNamed = label !== null && scope.isHeard && !element.matches(controls);
    if (isNamed) texts.heard += ` ${label} `;
    this.visitChildren(element, texts, { ...scope, isHeard: scope.isHeard && !isNamed }, style);
    const isRead = lengthOf(texts) > before;
    add(texts, scope, blank);
    if (!isRead || (isNamed && !tidy(texts.seen))) addUnwritten(element, texts, scope, own, isNamed);
  }
}

const openRoot = ({ shadowRoot }: Element): ShadowRoot | null => shadowRoot;

const lengthOf = ({ seen, unspoken, heard }: CellTexts): number =>
  seen.length + unspoken.length + heard.length;

function add(texts: CellTexts, { isSeen, isHeard, isUnspoken }: Scope, text: string): void {
  if (isSeen) texts[isUnspoken ? 'unspoken' : 'seen'] += text;
  else if (isHeard) texts.heard += text;
}

/** Adds what stands for an element that holds no text: its name, a sign that a style sheet writes, a picture. */
function addUnwritten(
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
  if (style.isPainted || isDash(element))
    addPicture(element, texts, isNamed ? { ...scope, isHeard: false } : scope, isDashPainted(style.painted));
  else if (name && element.closest(controls)) texts.offered ||= name;
  else if (name && scope.isHeard && !isNamed) texts.heard += ` ${name} `;
}

/** Adds what a style sheet writes. No screen reader is sure to say it. */
function addWritten(element: Element, texts: CellTexts, scope: Scope, { written }: PartStyle): void {
  const isSign = isDash(element) || isDashName(written);
  add(texts, { ...scope, isHeard: false }, isSign ? ' - ' : written);
}

/** Adds a picture: what is called a dash, or drawn as one, is seen as a dash. */
function addPicture(element: Element, texts: CellTexts, scope: Scope, isLine = false): void {
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

function nameOf(element: Element): string {
  return (
    element.getAttribute('aria-label') ??
    element.getAttribute('alt') ??
    element.getAttribute('title') ??
    element.querySelector('title')?.textContent ??
    ''
  );
}
