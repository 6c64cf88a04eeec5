import { type Choice, chosenText } from '../page/choice/choice';
import { findChoices } from '../page/choice/find';
import type { PageTree } from '../page/dom/tree';
import type { EntryBox } from '../page/entry-box/box';
import { isOneOf, tidy } from '../page/strings';
import { findAddressBoxes } from './address-boxes';
import { joinedBySwitch } from './behind-switch';
import { type RegionCode, regionCodes } from './hub-hosts';
import { wordsOf } from './part-words';
import { isAccessWord, levelIn, levelsIn } from './product-levels';
import { productName } from './product-name';
import type { Taught } from './taught';
import type { Wording } from './wording';

/** A product of the dialog with the control that sets the access to it. */
export interface Product {
  name: string;
  choice: Choice;
  /** The switch that gives access, where its level is chosen in a control beside that. */
  turner?: Choice;
  /** The region whose Sequence Hub the admin has shown it to be. */
  region?: RegionCode;
}

/** The controls of an Invite dialog. */
export interface InviteDialog {
  /** Boxes that may be the one for the people: exactly one, or the fill is refused. */
  addressBoxes: EntryBox[];
  products: Product[];
  /** Whether there are controls that show a level, and nothing tells of which product. */
  hasNameless: boolean;
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
  const named = choices.flatMap((choice) => {
    const region = taught && shownRegion(tree, choice, dialog, taught);
    const name = productName(tree, choice, wording) || (region ? tidy(choice.labels[0] ?? '') || region : '');
    return name ? [{ name, choice, ...(region ? { region } : {}) }] : [];
  });
  const { products, beside } = joinedBySwitch(tree, named, choices, wording);
  const isNameless = (choice: Choice): boolean =>
    !beside.has(choice) &&
    !named.some((product) => product.choice === choice) &&
    choice.labels.every((label) => isOneOf(label, wordsOf(wording, 'levelLabels'))) &&
    isAccessWord(tidy(chosenText(tree, choice)), wording);
  return {
    addressBoxes: findAddressBoxes(tree, dialog, products, wording, box),
    products: withOwnNames(products),
    hasNameless: choices.some(isNameless),
  };
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

/** The access level of a product as the dialog shows it; '' where it shows none. */
export function accessLevel(tree: PageTree, product: Product): string {
  const text = shownBy(tree, product);
  return opensTicks.test(text) ? '' : text;
}

/** What a product's control shows, be it a level or not. */
export const shownBy = (tree: PageTree, { name, choice }: Product): string =>
  levelIn(chosenText(tree, choice), name);

/** I: what opens a list of levels and says how many of them are on, or that they can be changed, and not which. */
const opensTicks =
  /^(?:\d+(?: of \d+)? (?:selected|chosen|levels?|roles?)|(?:change|edit|manage|set)(?: (?:access|levels?|roles?))?)$/i;

/** I: the same, where none is on. */
const noTicks = /^(?:0|no|none)(?: of \d+)? (?:selected|chosen|levels?|roles?)\b/i;

/** Whether a product's control says that none of its levels is on. */
export const saysNoLevel = (tree: PageTree, product: Product): boolean =>
  noTicks.test(shownBy(tree, product));
