import { isElement, isText, slottedIn } from '../dom/nodes';
import { isIcon } from '../dom/text';
import { tidy } from '../strings';
import { CellStyles, type PartStyle, shapeOf } from './cell-style';
import {
  add,
  addPicture,
  addUnwritten,
  addWritten,
  type CellTexts,
  controls,
  lengthOf,
  nameOf,
  type Scope,
  tickBoxes,
} from './cell-texts';
import { isDash, isDashPainted } from './dash';

const unread = 'script, style, template, noscript, option, input, textarea';
/** Elements whose text stands apart from the text beside it. */
const apart = /^(?:address|br|button|d[dlt]|div|h\d|li|ol|p|pre|section|select|t[dhr]|ul)$/;

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
    // One of several lines, or a line beside a box, may be part of another sign: a cross, a switch, bars.
    const isAlone = parts.filter(({ firstChild }) => firstChild === null).length === 1;
    const numbers = new Map(parts.map((part, number) => [part, number]));
    const texts: CellTexts = { seen: '', unspoken: '', heard: '', offered: '', hasPicture: false };
    const style = (part: Element): PartStyle => {
      const own = styleOf(part, numbers.get(part) ?? 0);
      return own.isLine && !isAlone ? { ...own, isLine: false } : own;
    };
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
