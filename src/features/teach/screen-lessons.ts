import { administrationIn, dialogOf } from '../../basespace/shown';
import type { TaughtPlace } from '../../basespace/teachable';
import { roleOf } from '../../page/dom/aria';
import { dialogAround } from '../../page/dom/dialogs';
import type { Landmark } from '../../page/dom/landmarks';
import { isPressable } from '../../page/dom/pressable';
import { isSelected } from '../../page/dom/state';
import { isVisible } from '../../page/dom/tree';
import type { ConsolePage } from '../feature';
import { anchored, featureContext, type Lesson } from './lesson';

const menus = 'nav, [role=navigation], [role=menu], [role=menubar], [role=tablist], [role=tree]';

/** The landmarks of some kinds, and how a press is taken to one of them: the innermost that holds what was pressed. */
function among(
  page: ConsolePage,
  fits: (landmark: Landmark) => boolean,
): Pick<Lesson, 'candidates' | 'meant'> {
  const candidates = (): Element[] =>
    page.tree
      .landmarks()
      .all.filter((landmark) => fits(landmark) && isVisible(landmark.element))
      .map(({ element }) => element);
  return {
    candidates,
    meant: (pressed) => candidates().findLast((one) => page.tree.contains(one, pressed)),
  };
}

/** A screen, by its title or its chosen menu item: by what is there on that screen only. */
export function screenLesson(page: ConsolePage, place: TaughtPlace): Lesson {
  return {
    ...among(page, ({ dialog, kind }) => dialog === null && kind !== 'column'),
    learn(element) {
      const { screen, certainty } = page.recognition();
      if (place !== 'screen_admins' && screen === 'admins' && certainty !== 'unsure')
        return { problem: 'isAdministration' };
      const isChosen = isSelected(element);
      const isMenuItem = isControl(element) || page.tree.closest(element, menus) !== null;
      if (isMenuItem && !isChosen) return { problem: 'onEveryScreen' };
      return anchored(element, page.tree.document, featureContext(page), [
        'route',
        ...(isMenuItem ? (['isSelected'] as const) : []),
      ]);
    },
  };
}

const isControl = (element: Element): boolean => /^(button|link|tab|menuitem|treeitem)/.test(roleOf(element));

/** The dialog that invites users, by its title. */
export function dialogLesson(page: ConsolePage): Lesson {
  const isInDialog = (element: Element): boolean =>
    dialogAround(page.tree, element) !== null || dialogOf(page.tree, element) !== null;
  return {
    ...among(page, ({ kind, element }) => (kind === 'heading' || kind === 'text') && isInDialog(element)),
    learn(element) {
      const dialog = dialogOf(page.tree, element);
      if (!dialog) return { problem: 'noDialog' };
      if (
        page.recognition().dialog === 'inviteAdministrator' ||
        administrationIn(page.tree, element, page.wording)
      )
        return { problem: 'isAdministration' };
      return anchored(element, page.tree.document, featureContext(page), ['name']);
    },
  };
}

/** The menu item that leads to Users. */
export function entryLesson(page: ConsolePage): Lesson {
  return {
    ...among(page, ({ dialog, kind }) => dialog === null && (kind === 'control' || kind === 'text')),
    learn: (element) => anchored(element, page.tree.document, featureContext(page), ['name']),
  };
}

/** The button that opens the Invite dialog: never the one on the Administrators screen. */
export function inviteLesson(page: ConsolePage): Lesson {
  return {
    ...among(page, (each) => each.dialog === null && isPressable(each)),
    learn(element) {
      if (page.recognition().screen === 'admins') return { problem: 'isAdministration' };
      return anchored(element, page.tree.document, featureContext(page), ['name']);
    },
  };
}
