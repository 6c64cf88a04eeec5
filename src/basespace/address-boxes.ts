import { textsById } from '../page/dom/aria';
import type { PageTree } from '../page/dom/tree';
import { asEntryBox, type EntryBox, entranceOf, isSeenBox, textBoxSelector } from '../page/entry-box/box';
import { isRemover } from '../page/entry-box/chip-text';
import { holdsOneOf, isOneOf, tidy } from '../page/strings';
import type { Product } from './invite-dialog';
import type { Wording } from './wording';

/**
 * Boxes of an Invite dialog that may be the one for the people.
 * @param shown the box that the admin has shown
 */
export function findAddressBoxes(
  tree: PageTree,
  dialog: Element,
  products: Product[],
  wording: Wording,
  shown: Element | undefined,
): EntryBox[] {
  const ofProducts = products.flatMap(({ choice }) => [choice.element, ...choice.parts]);
  const all = tree
    .queryAll(dialog, textBoxSelector)
    .filter((box) => !ofProducts.some((other) => other === box || other.contains(box)));
  let boxes = all.filter(isSeenBox);
  // Some fields show their box only to whoever enters them.
  if (boxes.length === 0) boxes = all.filter(entranceOf);
  const one = boxes.find((box) => box === shown);
  const foreign = (box: HTMLElement): Element[] => [...ofProducts, ...boxes.filter((other) => other !== box)];
  const asBox = (box: HTMLElement): EntryBox =>
    asEntryBox(tree, box, dialog, [...foreign(box), ...finalButtons(tree, dialog, wording)]);
  if (one) return [asBox(one)];
  if (boxes.length > 1 && boxes.every(isSeenBox))
    boxes = boxes.filter((box) => !box.hidden && (box.isContentEditable || box.tabIndex >= 0));
  if (boxes.length <= 1) return boxes.map(asBox);
  const named = boxes.filter((box) => holdsOneOf(boxLabel(tree, box), wording.addressBox));
  if (named.length === 1) return named.map(asBox);
  // A box of many lines is for a list; a line beside it may be a search or a message's title.
  const many = (named.length > 0 ? named : boxes).filter((box) => box instanceof HTMLTextAreaElement);
  return (many.length === 1 ? many : named.length > 0 ? named : boxes).map(asBox);
}

/** All that a box is labelled with: name, description, help text. */
export function boxLabel(tree: PageTree, box: HTMLElement): string {
  const placeholder = box.getAttribute('placeholder') ?? '';
  return tidy([tree.nameOf(box), textsById(tree, box, 'aria-describedby'), placeholder].join(' '));
}

function finalButtons(tree: PageTree, dialog: Element, wording: Wording): Element[] {
  const buttons = tree.queryAll(dialog, 'button, [role=button], input[type=submit]');
  // The cross of a chip may be called as a final button is.
  return buttons.filter((button) => isOneOf(tree.nameOf(button), wording.finalButtons) && !isRemover(button));
}
