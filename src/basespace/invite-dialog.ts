import { type Choice, chosenText, type Values } from '../page/choice/choice';
import { findChoices } from '../page/choice/find';
import { textsById } from '../page/dom/aria';
import type { PageTree } from '../page/dom/tree';
import { asEntryBox, type EntryBox, entranceOf, isSeenBox, textBoxSelector } from '../page/entry-box/box';
import { isRemover } from '../page/entry-box/chip-text';
import { fold, holdsOneOf, isOneOf, tidy } from '../page/strings';
import { accessSigns } from './access-words';
import { isWayToInvite } from './collaborative';
import { type RegionCode, regionCodes } from './hub-hosts';
import { wordsOf } from './part-words';
import { regionsInLabel } from './regions';
import type { Taught } from './taught';
import type { Wording } from './wording';

/** A product of the dialog with the control that sets the access to it. */
export interface Product {
  name: string;
  choice: Choice;
  /** The region whose Sequence Hub the admin has shown it to be. */
  region?: RegionCode;
}

/** The controls of an Invite dialog. */
export interface InviteDialog {
  /** Boxes that may be the one for the people: exactly one, or the fill is refused. */
  addressBoxes: EntryBox[];
  products: Product[];
}

/**
 * Finds the controls of the Invite dialog by role, name, help text and place: help text and controls are
 * documented, ids are not (docs/basespace.md, Screens).
 */
export function readInviteDialog(
  tree: PageTree,
  dialog: Element,
  wording: Wording,
  taught?: Taught,
): InviteDialog {
  const box = taught?.one('addressBox', dialog);
  const choices = findChoices(tree, dialog, levelsIn(wording)).filter(
    (choice) => !box || !isOfChoice(tree, choice, box),
  );
  const products = choices.flatMap((choice) => {
    const region = taught && shownRegion(tree, choice, dialog, taught);
    const name = productName(tree, choice, wording) || (region ? tidy(choice.labels[0] ?? '') || region : '');
    return name ? [{ name, choice, ...(region ? { region } : {}) }] : [];
  });
  return {
    addressBoxes: findAddressBoxes(tree, dialog, products, wording, box),
    products: withOwnNames(products),
  };
}

const allAccessWords = ({ someAccess, noAccess }: Wording): string[] => [...someAccess, ...noAccess];

function isAccessWord(text: string, wording: Wording): boolean {
  const [words = ''] = text.split(/ ?(?:…|\.\.\.)$/);
  return (
    isOneOf(text, allAccessWords(wording)) ||
    // Roles that carry a version are told, too; not a row that ends with one.
    (accessSigns(wording)(text) === 'access' && text.length < 60 && !namesProduct(text, wording)) ||
    isOneOf(words, wordsOf(wording, 'notChosenYet'))
  );
}

/** Whether a text names a product: a column that the admin has shown to be an application is called as the product is. */
const namesProduct = (text: string, { products, applicationColumns }: Wording): boolean =>
  holdsOneOf(text, products) || isOneOf(text, applicationColumns);

/** A tick box says by being ticked what other controls say in words. */
export const levelsIn = (wording: Wording): Values => ({
  isValue: (text) => isAccessWord(text, wording),
  isName: (text) => namesProduct(text, wording),
  on: 'Has Access',
  off: 'No Access',
});

/**
 * The product that a control stands for, by its labels. Tick boxes are products only where a label says so:
 * the dialog has others, such as `Add as workgroup administrators`, which are never touched. What is typed
 * into may be the address box.
 */
function productName(tree: PageTree, choice: Choice, wording: Wording): string {
  // What chooses between the two ways to invite sets access to nothing.
  if (isWayToInvite(tidy(chosenText(tree, choice)), wording)) return '';
  const labels = choice.labels.map((label) => withoutAccessWords(label, wording)).filter(Boolean);
  const known = labels.filter((label) => namesProduct(label, wording));
  if (known.length > 0) return speaksOfLevels(tree, choice, known, wording) ? nameAmong(known, wording) : '';
  if (choice.kind.isAmbiguous?.(tree, choice)) return '';
  // An element that only looks like a choice is one where it shows a level of access.
  if (!choice.isSure && !isAccessWord(chosenText(tree, choice), wording)) return '';
  return labels.find((label) => !isOneOf(label, wordsOf(wording, 'levelLabels'))) ?? '';
}

/** The shortest label of a product; where the labels name several regions, all that they say: no one fits it. */
function nameAmong(known: string[], wording: Wording): string {
  const regionsOf = (label: string): string => regionsInLabel(label, wording).join();
  const named = known.filter((label) => regionsOf(label) !== '');
  if (new Set(named.map(regionsOf)).size > 1) return known.join(' ');
  return (named.length > 0 ? named : known).reduce((shortest, label) =>
    label.length < shortest.length ? label : shortest,
  );
}

/**
 * Whether a control that is called by a product sets the access to it: one that only looks like a choice has
 * to show a level, and a tick box of a name of its own (`Archive`) stands for something else.
 */
function speaksOfLevels(tree: PageTree, choice: Choice, known: string[], wording: Wording): boolean {
  const [first = ''] = choice.labels.map((label) => withoutAccessWords(label, wording));
  if (choice.kind.isNamedAlone)
    return (
      known.includes(first) ||
      isOneOf(first, wordsOf(wording, 'levelLabels')) ||
      meansHasAccess(first, wording)
    );
  const level = withoutName(chosenText(tree, choice), known);
  return choice.isSure || level === '' || !known.includes(level);
}

/** What a control shows, less the product's name where it stands before the level. */
function withoutName(text: string, names: readonly string[]): string {
  const name = names.find(
    (each) => fold(text).startsWith(`${fold(each)} `) || fold(text).startsWith(`${fold(each)}:`),
  );
  return name === undefined ? text : tidy(text.slice(name.length).replace(/^\s*[:–—-]\s+|^:/, ''));
}

/** Removes the control's values, into which a label often runs on ("Sequence Hub - EU Has Access"). */
function withoutAccessWords(label: string, wording: Wording): string {
  let name = tidy(label);
  for (const word of allAccessWords(wording)) {
    while (name.length > word.length && fold(name).endsWith(` ${fold(word)}`))
      name = tidy(name.slice(0, -word.length));
  }
  return name.replace(/\s*[:*]+\s*$/, '');
}

/** The region whose product the admin has shown in this control. */
function shownRegion(
  tree: PageTree,
  choice: Choice,
  dialog: Element,
  taught: Taught,
): RegionCode | undefined {
  return regionCodes.find((region) => {
    const shown = taught.one(`product_${region}`, dialog);
    return shown && (isOfChoice(tree, choice, shown) || tree.contains(choice.area, shown));
  });
}

/** Whether an element is a control by which a value is chosen, or a part of it. */
export function isOfChoice(tree: PageTree, { element, parts }: Choice, shown: Element): boolean {
  return [element, ...parts].some((part) => tree.contains(part, shown));
}

/** Several controls with one name get their number, so that the result can tell them apart. */
function withOwnNames(products: Product[]): Product[] {
  return products.map((product, index) => {
    const earlier = products.slice(0, index).filter(({ name }) => name === product.name).length;
    return earlier === 0 ? product : { ...product, name: `${product.name} (${earlier + 1})` };
  });
}

function findAddressBoxes(
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

/** The access level of a product as the dialog shows it. */
export function accessLevel(tree: PageTree, { name, choice }: Product): string {
  return levelIn(chosenText(tree, choice), name);
}

/** The level in what a product's control shows, which may say the product's name before it. */
export function levelIn(text: string, name: string): string {
  return withoutName(text, [name.replace(/ \(\d+\)$/, '')]);
}

/** Whether a value of a product's control means `Has Access`. */
export function meansHasAccess(text: string, { invitedAccess }: Wording): boolean {
  return isOneOf(text, invitedAccess);
}
