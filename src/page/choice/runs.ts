import { isClippedAway } from '../dom/hiding';
import { isElement, isText } from '../dom/nodes';
import { isIcon } from '../dom/text';
import { isVisible, type PageTree } from '../dom/tree';
import { tidy } from '../strings';

/** A box in the window, in pixels. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Words that a person reads as one: a label, a title, a paragraph. */
export interface Run {
  text: string;
  box: Box;
  /** The box that it stands in, which may be wider than its words. */
  frame: Box;
  /** The element that makes that box. */
  around: Element;
}

/** Words that are further apart on a line than this many pixels are read as two. */
const wordGap = 24;
/** Elements side by side whose words are at most so many pixels apart are read as one. */
const joinGap = 8;
const unread = 'script, style, template, noscript, select, textarea, svg';

/**
 * The words in a container as they are seen, each run with its place. A run ends with its line of inline
 * elements, at a gap, and at what is skipped.
 * @param isSkipped elements that are no words, such as controls
 * @param isAnyValue texts that are what a control may show
 */
export function textRuns(
  tree: PageTree,
  container: Element,
  isSkipped: (element: Element) => boolean,
  isAnyValue: (text: string) => boolean,
): Run[] {
  const isValue = (text: string): boolean => text !== '' && isAnyValue(text);
  const runs: Run[] = [];
  let current: Run | undefined;
  /** Whether only the border of a box has ended the last run. */
  let isJoinable = false;
  const end = (joinable: boolean): void => {
    isJoinable = current === undefined ? isJoinable && joinable : joinable;
    if (current) runs.push(current);
    current = undefined;
  };
  const addText = (node: Text, around: Element): void => {
    const text = node.data;
    if (tidy(text) === '') {
      if (current) current.text += ' ';
      return;
    }
    if (isValue(tidy(text))) {
      end(false);
      return;
    }
    const box = boxOfNode(node);
    if (!box) return;
    const last = current ?? (isJoinable ? runs.at(-1) : undefined);
    if (current && gapOnLine(current.box, box) > wordGap) end(false);
    if (!current && last && gapOnLine(last.box, box) <= joinGap && onOneLine(last.box, box)) {
      current = runs.pop() as Run;
      current.text += ' ';
    }
    const frame = around === container ? box : boxOf(around);
    current ??= { text: '', box, frame, around };
    current.text += text;
    current.box = unionOf([current.box, box]);
  };
  const visit = (node: Node, around: Element): void => {
    if (isText(node)) addText(node, around);
    if (!isElement(node)) return;
    const element = node;
    if (isSkipped(element) || isValue(shortText(tree, element))) {
      end(false);
      return;
    }
    if (element.matches(unread) || isIcon(element) || !isVisible(element) || isClippedAway(element)) return;
    const isBlock =
      element.localName === 'br' || !/^(inline|contents|ruby)/.test(getComputedStyle(element).display);
    if (isBlock) end(true);
    for (const child of tree.children(element)) visit(child, isBlock ? element : around);
    if (isBlock) end(true);
  };
  for (const child of tree.children(container)) visit(child, container);
  end(false);
  return runs.map((run) => ({ ...run, text: tidy(run.text) }));
}

/** Where an element is drawn. */
export function boxOf(element: Element): Box {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return { left, right, top, bottom };
}

/** What an element says, where it may be a value: '' for longer texts. */
function shortText(tree: PageTree, element: Element): string {
  const { textContent } = element;
  return textContent && textContent.length < 80 ? tree.seenText(element, 80) : '';
}

function boxOfNode(node: Text): Box | undefined {
  const range = node.ownerDocument.createRange();
  range.selectNodeContents(node);
  const { left, right, top, bottom } = range.getBoundingClientRect();
  return right - left > 0 && bottom - top > 0 ? { left, right, top, bottom } : undefined;
}

/** How far apart two boxes are from left to right; 0 where they are not on one line. */
function gapOnLine(one: Box, other: Box): number {
  if (!onOneLine(one, other)) return 0;
  return Math.max(other.left - one.right, one.left - other.right);
}

/** Whether one of two boxes stands beside the other: its middle is between the other's top and bottom. */
export function onOneLine(one: Box, other: Box): boolean {
  const middle = (box: Box): number => (box.top + box.bottom) / 2;
  const holds = (box: Box, y: number): boolean => y >= box.top && y <= box.bottom;
  return holds(one, middle(other)) || holds(other, middle(one));
}

/** The smallest box around some boxes. */
export function unionOf(boxes: Box[]): Box {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
    top: Math.min(...boxes.map(({ top }) => top)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}
