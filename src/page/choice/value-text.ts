import { isClippedAway } from '../dom/hiding';
import { isElement, isText } from '../dom/nodes';
import { isIcon } from '../dom/text';
import { isVisible, type PageTree } from '../dom/tree';
import { tidy } from '../strings';
import type { Values } from './choice';
import { type Box, onOneLine } from './runs';

/** Ticks, bullets, arrows and the letters of icon fonts at the ends of a text: signs, not words. */
const signs = /^[\s✓✔✅☑☐☒●○◉◯•·▪▫◦▾▼▲▸►▶›»⌄✕✖×\p{Co}]+|[\s✓✔✅☑☐☒●○◉◯•·▪▫◦▾▼▲▸►▶›»⌄✕✖×\p{Co}]+$/gu;
/** A text without the signs at its ends; '' for one of nothing but signs. */
export const withoutSigns = (text: string): string => tidy(text.replace(signs, ''));

/** What the name of a picture in an icon font looks like. */
const pictureName = /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/;
const unread = 'script, style, template, select, svg';

/**
 * What a text of a control or an option may mean: the text itself, and what is seen of the element without
 * signs, whole and its first line alone, since a description may stand below.
 */
export function valueReadings(tree: PageTree, element: Element, text: string): string[] {
  const lines = seenLines(tree, element);
  return [text, text.replace(signs, ''), lines.join(' '), lines[0] ?? ''].map(tidy).filter(Boolean);
}

/** The reading that is a value; where none is, the text as it stands, without signs where it has words. */
export function statedValue(readings: string[], values: Values): string {
  const [first = ''] = readings;
  return readings.find((text) => values.isValue(text)) ?? (withoutSigns(first) || first);
}

/** Whether an element stands for an accepted value: where it says a known one, that alone counts. */
export function saysValue(readings: string[], values: Values, accepts: (text: string) => boolean): boolean {
  const known = readings.find((text) => values.isValue(text));
  return known === undefined ? readings.some(accepts) : accepts(known);
}

/** The words of an element, line by line as they are seen, without pictures. */
function seenLines(tree: PageTree, element: Element): string[] {
  const lines: { text: string; box: Box }[] = [];
  const font = getComputedStyle(element).fontFamily;
  const visit = (node: Node, isOtherFont: boolean): void => {
    if (isText(node)) add(node, isOtherFont);
    if (!isElement(node)) return;
    const at = node;
    if (at.matches(unread) || isIcon(at) || !isVisible(at) || isClippedAway(at)) return;
    const isOther = getComputedStyle(at).fontFamily !== font;
    for (const child of tree.children(at)) visit(child, isOther);
  };
  const add = (node: Text, isOtherFont: boolean): void => {
    const text = tidy(node.data);
    if (!text || (isOtherFont && pictureName.test(text))) return;
    const range = node.ownerDocument.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    const line = lines.find((other) => onOneLine(other.box, box));
    if (line) line.text += ` ${text}`;
    else lines.push({ text, box });
  };
  for (const child of tree.children(element)) visit(child, false);
  return lines.map(({ text }) => tidy(text.replace(signs, ''))).filter(Boolean);
}
