import { isOfChoice, levelsIn } from '../../basespace/invite-dialog';
import { type Choice, chosenText } from '../../page/choice/choice';
import { findChoices } from '../../page/choice/find';
import type { PageTree } from '../../page/dom/tree';
import { isSeenBox, textBoxSelector } from '../../page/entry-box/box';
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
      return anchored(element, dialog, context);
    },
  };
}
