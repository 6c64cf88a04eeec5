import { tidy } from '../strings';
import { isElement, isText } from './nodes';
import { isIcon } from './text';
import type { PageTree } from './tree';

/** Classes that speak of a place or of the pointer, not of what was chosen. */
const besideChoice = /first|last|odd|even|hover|focus|press|ripple|disabled/i;
/** Attributes by which the chosen one may differ; all others differ anyway, or say what an item opens. */
const telling = /^(data-|aria-(?!has|exp|con|own|desc|label|disabled)|href$)/;
const looks = [
  'fontWeight',
  'color',
  'backgroundColor',
  'boxShadow',
  'textDecorationLine',
  'borderTop',
  'borderRight',
  'borderBottom',
  'borderLeft',
] as const;

/**
 * Which of at least three items that are alike is the chosen one, where nothing says so in words: the one that
 * differs from all others, which do not differ among themselves. Undefined where none does, and where classes,
 * attributes and looks point at different ones.
 */
export function oddOneOut<Item extends Element>(tree: PageTree, items: readonly Item[]): Item | undefined {
  const usable = items.filter((item) => !item.matches(':disabled, [aria-disabled=true], [class*=disabled]'));
  const branches = usable.map((item) => branchOf(tree, item, usable));
  const [first = []] = branches;
  // Where one is no link, it stands among the others all the same.
  const isLike = ([top]: Element[]): boolean =>
    top?.localName === first[0]?.localName || top?.parentElement === first[0]?.parentElement;
  if (usable.length < 3 || !branches.every(isLike)) return undefined;
  const found = [
    oddOf(branches, (element) => [...element.classList].filter((name) => !besideChoice.test(name))),
    oddOf(branches, (element) => [...element.attributes].flatMap(tokenOf)),
    oddLook(branches),
  ].filter((index) => index >= 0);
  return new Set(found).size === 1 ? usable[found[0] as number] : undefined;
}

/** The elements from where an item's branch leaves the others' down to its words. */
function branchOf(tree: PageTree, item: Element, items: readonly Element[]): Element[] {
  const branch = [item];
  for (let outer = tree.parent(item); outer; outer = tree.parent(outer)) {
    const holder = outer;
    if (items.some((other) => other !== item && tree.contains(holder, other))) break;
    branch.unshift(holder);
  }
  let at: Element | undefined = item;
  while (at) {
    const nodes: Node[] = [...tree.children(at)];
    if (nodes.some((node) => isText(node) && tidy(node.nodeValue ?? ''))) break;
    at = nodes.find((node): node is Element => isElement(node) && !isIcon(node));
    if (at) branch.push(at);
  }
  return branch;
}

const tokenOf = ({ name, value }: Attr): string[] =>
  name === 'href' ? [name] : telling.test(name) ? [name, `${name}=${value}`] : [];

/** The one whose number of tokens, or whose part of what others have too, is another than that of all others. */
function oddOf(branches: readonly Element[][], tokensOf: (element: Element) => string[]): number {
  const tokens = branches.map((branch) =>
    branch.flatMap((element) => [element.localName, ...tokensOf(element)]),
  );
  const all = tokens.flatMap((own) => [...new Set(own)]);
  const isShared = (token: string): boolean => all.filter((other) => other === token).length > 1;
  return odd(tokens.map((own) => `${own.length} ${own.filter(isShared).sort().join(' ')}`));
}

/** The one that looks different. What the pointer or the focus is on looks different anyway: the rest decides. */
function oddLook(branches: readonly Element[][]): number {
  const seen = branches.map((branch) => branch.map(lookOf).join('|'));
  const isTouched = branches.map(([top]) => top?.matches(':hover, :focus-within') ?? false);
  const resting = seen.filter((_, index) => !isTouched[index]);
  if (resting.length < seen.length && resting.length >= 3) {
    const rest = odd(resting);
    if (rest >= 0) return seen.findIndex((look, index) => !isTouched[index] && look === resting[rest]);
  }
  return odd(seen);
}

function lookOf(element: Element): string {
  return [undefined, '::before', '::after']
    .map((part) => {
      const style = getComputedStyle(element, part);
      if (part && style.content === 'none') return '';
      // A border of no width has a colour all the same.
      return looks.map((name) => (/^0px/.test(style[name]) ? '' : style[name])).join(' ');
    })
    .join(';');
}

/** The index of the only text that differs from all others, which are equal; -1 for none. */
function odd(texts: readonly string[]): number {
  const index = texts.findIndex((text) => texts.filter((other) => other === text).length === 1);
  return new Set(texts).size === 2 && texts.length > 2 ? index : -1;
}
