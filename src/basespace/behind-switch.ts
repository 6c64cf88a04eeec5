import { type Choice, chosenText } from '../page/choice/choice';
import { isOn } from '../page/dom/state';
import type { PageTree } from '../page/dom/tree';
import { fold, holdsOneOf, isOneOf } from '../page/strings';
import type { Product } from './invite-dialog';
import { wordsOf } from './part-words';
import { isAccessWord } from './product-levels';
import type { Wording } from './wording';

/**
 * Puts together what is one product in two controls: a switch that gives access, and beside it what says which level that is,
 * which many dialogs have only while the switch is on. Of a switch that is on, the other one says the level.
 * @param choices all choices of the dialog; one that stands with a product's switch is no product of its own
 * @returns the products, and what stands beside a switch
 */
export function joinedBySwitch(
  tree: PageTree,
  products: Product[],
  choices: readonly Choice[],
  wording: Wording,
): { products: Product[]; beside: ReadonlyMap<Choice, Product> } {
  const switches = products.filter(({ choice }) => choice.kind.isNamedAlone);
  const beside = new Map<Choice, Product>();
  for (const choice of switches.length > 0 ? choices : []) {
    const product = choice.kind.isNamedAlone ? undefined : switchOf(tree, choice, switches, wording);
    if (product) beside.set(choice, product);
  }
  const levelOf = (product: Product): Choice | undefined => {
    const levels = [...beside].filter(([level, of]) => of === product && saysLevel(tree, level, wording));
    return levels.length === 1 ? levels[0]?.[0] : undefined;
  };
  const joined = products
    .filter(({ choice }) => !beside.has(choice))
    .map((product) => {
      const level = isOn(product.choice.element) ? levelOf(product) : undefined;
      return level ? { ...product, choice: level, turner: product.choice } : product;
    });
  return { products: joined, beside };
}

/** The only switch of a product in the box around a choice; none where that box says another product's name, too. */
function switchOf(
  tree: PageTree,
  { element }: Choice,
  switches: readonly Product[],
  wording: Wording,
): Product | undefined {
  for (let box = tree.parent(element); box; box = tree.parent(box)) {
    const at = box;
    const inside = switches.filter(({ choice }) => tree.contains(at, choice.element));
    const [product] = inside;
    if (!product) continue;
    const words = fold(tree.seenText(at, 500)).replaceAll(fold(product.name), ' ');
    return inside.length === 1 && !holdsOneOf(words, wording.products) ? product : undefined;
  }
  return undefined;
}

/** Whether a choice shows a level, or is called as what chooses one. */
function saysLevel(tree: PageTree, choice: Choice, wording: Wording): boolean {
  const { labels } = choice;
  return (
    isAccessWord(chosenText(tree, choice), wording) ||
    labels.some((label) => isOneOf(label, wordsOf(wording, 'levelLabels')))
  );
}
