import { accessSigns } from '../../basespace/access-words';
import { accessLevel, isOfChoice, type Product, readInviteDialog } from '../../basespace/invite-dialog';
import { wordsOf } from '../../basespace/part-words';
import { levelsIn } from '../../basespace/product-levels';
import { type Choice, chosenText } from '../../page/choice/choice';
import { findChoices } from '../../page/choice/find';
import { isVisible, type PageTree } from '../../page/dom/tree';
import { isSeenBox, textBoxSelector } from '../../page/entry-box/box';
import { isOneOf } from '../../page/strings';
import type { ConsolePage } from '../feature';
import { anchored, featureContext, type Lesson } from './lesson';

/** The dialog that invites users, as it is open now. */
function inviteDialog(page: ConsolePage): Element | null {
  const { dialog, dialogElement } = page.recogniseNow();
  return dialog === 'inviteUser' ? dialogElement : null;
}

/** The box that takes the people. */
export function boxLesson(page: ConsolePage): Lesson {
  const candidates = (): HTMLElement[] => {
    const dialog = inviteDialog(page);
    return dialog ? page.tree.queryAll(dialog, textBoxSelector).filter(isSeenBox) : [];
  };
  return {
    candidates,
    meant: (pressed) => boxAt(page.tree, candidates(), pressed),
    learn(element) {
      const dialog = inviteDialog(page);
      return dialog ? anchored(element, dialog, featureContext(page)) : { problem: 'noDialog' };
    },
  };
}

/** The box that was pressed, or the only one in the nearest surroundings of what was pressed. */
function boxAt(tree: PageTree, boxes: readonly HTMLElement[], pressed: Element): Element | undefined {
  let at: Element | null = pressed;
  for (let left = 5; at && left > 0; left--, at = tree.parent(at)) {
    const holder = at;
    const inside = boxes.filter((box) => tree.contains(holder, box) || tree.contains(box, holder));
    if (inside.length > 0) return inside.length === 1 ? inside[0] : undefined;
  }
  return undefined;
}

/** The control of a product, or its row. */
export function productLesson(page: ConsolePage): Lesson {
  const choices = (): Choice[] => {
    const dialog = inviteDialog(page);
    return dialog ? findChoices(page.tree, dialog, levelsIn(page.wording)) : [];
  };
  const elementOf = (choice: Choice): Element => choice.parts[0] ?? choice.element;
  return {
    candidates: () => choices().map(elementOf),
    meant(pressed) {
      const all = choices();
      const own = all.find((choice) => isOfChoice(page.tree, choice, pressed));
      const around = own ?? all.find(({ area }) => page.tree.contains(area, pressed));
      return around && elementOf(around);
    },
    learn(element) {
      const dialog = inviteDialog(page);
      const choice = choices().find((one) => isOfChoice(page.tree, one, element));
      if (!dialog || !choice) return { problem: 'noDialog' };
      // The level that it shows now is another one soon.
      const context = featureContext(page, [chosenText(page.tree, choice)]);
      const learned = anchored(element, dialog, context);
      if (!('problem' in learned)) return learned;
      // Controls that offer the same levels are told apart by what stands beside them.
      const label = labelOf(page.tree, choice);
      return label ? anchored(label, dialog, context, ['name']) : learned;
    },
  };
}

/** The innermost drawn element in a control's own area that says what the control is called. */
function labelOf(tree: PageTree, { labels, area }: Choice): Element | undefined {
  const [name = ''] = labels;
  const says = tree
    .queryAll(area, '*')
    .filter((one) => isVisible(one) && name !== '' && tree.seenText(one, 200) === name);
  return says.at(-1);
}

/** The level that an invite is to give: what a product shows that the admin has set to it. */
export function levelLesson(page: ConsolePage): Lesson {
  const products = (): Product[] => {
    const dialog = inviteDialog(page);
    return dialog ? readInviteDialog(page.tree, dialog, page.wording, page.taught).products : [];
  };
  const elementOf = ({ choice }: Product): Element => choice.parts[0] ?? choice.element;
  const productAt = (element: Element): Product | undefined => {
    const all = products();
    return (
      all.find(({ choice }) => isOfChoice(page.tree, choice, element)) ??
      all.find(({ choice }) => page.tree.contains(choice.area, element))
    );
  };
  return {
    candidates: () => products().map(elementOf),
    meant(pressed) {
      const product = productAt(pressed);
      return product && elementOf(product);
    },
    learn(element) {
      const product = productAt(element);
      if (!product) return { problem: 'noDialog' };
      const levels = products().map((each) => accessLevel(page.tree, each));
      const text = accessLevel(page.tree, product);
      // Where all show the same, nobody has chosen anything yet.
      const isUnchosen = levels.length > 1 && levels.every((level) => level === text);
      if (
        text === '' ||
        text.length > 40 ||
        isUnchosen ||
        isOneOf(text, wordsOf(page.wording, 'notChosenYet'))
      )
        return { problem: 'notChosen' };
      if (isNoAccess(page, text)) return { problem: 'isNoAccess' };
      return { word: { list: 'invitedAccess', notIn: 'noAccess', text } };
    },
  };
}

function isNoAccess(page: ConsolePage, text: string): boolean {
  const sign = accessSigns(page.wording)(text);
  return sign === 'none' || sign === 'dash' || sign === 'empty';
}
