import type { PageTree } from '../dom/tree';
import { type CameUp, wordsOf } from './came-up';
import type { Choice } from './choice';

/** A list in the flow of the dialog stands at most so many pixels from its control. */
const nearby = 24;

/**
 * Whether what has come up around an element of the dialog is the control's list of values: lifted from the dialog, or right
 * above or below the control with several values in it; and nothing in it says what another control is for.
 */
export function isInListOf(tree: PageTree, choice: Choice, cameUp: CameUp, element: Element): boolean {
  const outer = above(tree, choice, element, cameUp.around());
  const block =
    [element, ...outer].filter((box) => box === element || !cameUp.wasSeen(box)).at(-1) ?? element;
  const says = cameUp.words().filter((word) => tree.contains(block, word));
  const texts = says.map((word) => tree.seenText(word, 60));
  const { isValue, isName } = choice.values;
  if (isName && [...texts, ...says.map(wordsOf)].some((text) => isName(text))) return false;
  if ([element, ...outer].some(isLifted)) return true;
  return isBeside(choice, block) && new Set(texts.filter((text) => isValue(text))).size > 1;
}

const isLifted = (box: Element): boolean => /^(absolute|fixed)$/.test(getComputedStyle(box).position);

/** What an element stands in, below the dialog and without the control. */
function above(tree: PageTree, { element: control }: Choice, element: Element, dialog: Element): Element[] {
  const found: Element[] = [];
  for (let at = tree.parent(element); at && at !== dialog; at = tree.parent(at)) {
    if (tree.contains(at, control)) break;
    found.push(at);
  }
  return found;
}

function isBeside({ element, area }: Choice, block: Element): boolean {
  const box = block.getBoundingClientRect();
  return [element, area].some((of) => {
    const own = of.getBoundingClientRect();
    const gap = Math.max(box.top - own.bottom, own.top - box.bottom);
    return gap >= -2 && gap <= nearby && box.left < own.right && box.right > own.left;
  });
}
