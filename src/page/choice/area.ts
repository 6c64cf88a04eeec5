import type { PageTree } from '../dom/tree';
import { type Choice, partsOf, textInputs } from './choice';
import { isSeen } from './seen';

const otherControls = `textarea, ${textInputs}, [contenteditable=true], input[type=range], input[type=number], [role=slider], [role=spinbutton]`;

/**
 * The widest box that holds a control and no other one, such as its table row or its line of a form.
 * @param all every choice of the container
 */
export function areaOf(tree: PageTree, choice: Choice, all: Choice[], container: Element): Element {
  let area: Element = choice.element;
  for (let outer = tree.parent(area); outer && outer !== container; outer = tree.parent(area)) {
    const holder = outer;
    const holdsOther = all.some(
      (other) => other !== choice && partsOf(other).some((part) => tree.contains(holder, part)),
    );
    if (holdsOther || tree.queryAll(holder, otherControls).some((box) => isApart(tree, box, choice))) break;
    area = outer;
  }
  return area;
}

/**
 * Whether a box is a control of its own. What is hidden, cannot be typed into, or lies within the control's
 * own frame (to search in its list) is a part of the control.
 */
function isApart(tree: PageTree, box: HTMLElement, { element, parts }: Choice): boolean {
  if ([element, ...parts].some((part) => tree.contains(part, box))) return false;
  if (!isSeen(tree, box)) return false;
  if (box instanceof HTMLInputElement && (box.readOnly || box.type === 'search'))
    return !element.parentElement?.contains(box);
  const own = element.getBoundingClientRect();
  const { left, right, top, bottom } = box.getBoundingClientRect();
  const isOver = left < own.right && right > own.left && top < own.bottom && bottom > own.top;
  return !isOver;
}
