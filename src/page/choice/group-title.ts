import type { PageTree } from '../dom/tree';
import { type Choice, partsOf } from './choice';
import { boxOf, onOneLine, type Run, textRuns } from './runs';
import { isSeen } from './seen';

/**
 * Gives choices the title of the group that they stand in: the last words before them that stand on a line of their own and
 * label no control. Only words that say what a control is for count, and none where a control may be called by nothing else.
 */
export function giveTitles(tree: PageTree, wanting: Choice[], all: Choice[], container: Element): void {
  const isName = all[0]?.values.isName;
  if (!isName || !wanting.some(({ labels }) => labels.length > 0)) return;
  const labels = new Set(all.flatMap((choice) => choice.labels));
  const boxes = all.flatMap(partsOf).map(boxOf);
  const titles = textRuns(
    tree,
    container,
    (element) => all.some((choice) => partsOf(choice).includes(element as HTMLElement)),
    (text) => all[0]?.values.isValue(text) ?? false,
  ).filter(({ text, box }) => !labels.has(text) && !boxes.some((other) => onOneLine(box, other)));
  for (const choice of wanting) {
    const [first] = partsOf(choice);
    const before = titles.filter(({ around }) => first && tree.isBefore(around, first));
    const title = before.at(-1);
    if (title && isName(title.text) && isTitleOf(tree, title, choice, all, container))
      choice.title = title.text;
  }
}

/** Whether the nearest box around a title that holds any control holds this one, and only such as have labels of their own. */
function isTitleOf(
  tree: PageTree,
  { around }: Run,
  choice: Choice,
  all: Choice[],
  container: Element,
): boolean {
  const seen = all.filter(({ element, parts }) => isSeen(tree, parts[0] ?? element));
  const heldIn = (box: Element): Choice[] =>
    seen.filter((other) => partsOf(other).some((part) => tree.contains(box, part)));
  let box: Element | null = around;
  while (box && box !== container && heldIn(box).length === 0) box = tree.parent(box);
  const held = box ? heldIn(box) : [];
  return held.includes(choice) && held.every(({ labels }) => labels.length > 0);
}
