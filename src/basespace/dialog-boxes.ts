import { drawnDialogAround } from '../page/dom/dialogs';
import type { Landmark, Landmarks } from '../page/dom/landmarks';
import { isPressable } from '../page/dom/pressable';
import { isVisible, type PageTree } from '../page/dom/tree';
import { isOneOf } from '../page/strings';
import type { Wording } from './wording';

const textBoxes =
  'textarea, input:not([type]), input[type=text], input[type=email], [contenteditable=true], [role=textbox]';

/**
 * Looks for boxes around final buttons that lie over the page as a dialog does; a step before the last has none, and is one
 * around a known title that takes text and has any button.
 */
export function enterDrawnDialogs(tree: PageTree, landmarks: Landmarks, wording: Wording): void {
  const page = landmarks.all.filter(({ dialog }) => dialog === null);
  let shown: Element[] | undefined;
  const others = (): Element[] => {
    shown ??= page.map(({ element }) => element).filter(isVisible);
    return shown;
  };
  for (const landmark of page) {
    const { dialog, text, kind, element } = landmark;
    const isEnd = isFinal(landmark, wording);
    const isTitle = kind !== 'control' && isOneOf(text, wording.inviteUserTitle);
    if (dialog !== null || !(isEnd || isTitle) || !isVisible(element)) continue;
    const box = drawnDialogAround(tree, element, others);
    if (!box) continue;
    const isButton = (each: Landmark): boolean => tree.contains(box, each.element) && isPressable(each);
    if (isEnd || (hasTextBox(tree, box) && page.some(isButton))) enterDialog(tree, landmarks, box);
  }
}

/** Whether people can be written into a box. */
export const hasTextBox = (tree: PageTree, box: Element): boolean =>
  tree.queryAll(box, textBoxes).some(isVisible);

export function enterDialog(tree: PageTree, landmarks: Landmarks, box: Element): void {
  landmarks.dialogs.push(box);
  for (const landmark of landmarks.all)
    if (landmark.dialog === null && tree.contains(box, landmark.element)) landmark.dialog = box;
}

/** Whether something is a button that ends a dialog. */
export function isFinal(landmark: Landmark, wording: Wording): boolean {
  return isOneOf(landmark.text, wording.finalButtons) && isPressable(landmark);
}

/** The nearest box around a title that takes text and has a final button; null where that is the page itself. */
export function boxOfTitle(
  tree: PageTree,
  landmarks: Landmarks,
  title: Element,
  wording: Wording,
): Element | null {
  const finals = landmarks.all.filter((landmark) => isFinal(landmark, wording));
  const ofPage = [
    ...wording.adminsMenu,
    ...wording.pendingMenu,
    ...wording.usersMenu,
    ...wording.changeAccess,
  ];
  const page = landmarks.all.filter((each) => isOneOf(each.text, ofPage) && isPressable(each));
  for (let box = tree.parent(title); box && box !== tree.document.body; box = tree.parent(box)) {
    const holder = box;
    const holds = ({ element }: Landmark): boolean => tree.contains(holder, element);
    // A box that holds the page's menu or its toolbar is the page.
    if (page.some(holds)) return null;
    if (finals.some(holds) && hasTextBox(tree, holder)) return holder;
  }
  return null;
}
