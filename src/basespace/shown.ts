import { dialogAround } from '../page/dom/dialogs';
import { isVisible, type PageTree } from '../page/dom/tree';
import { textBoxSelector } from '../page/entry-box/box';
import { holdsOneOf } from '../page/strings';
import type { RecognisedDialog } from './dialogs';
import type { Evidence } from './evidence';
import type { Recognition } from './recognise';
import type { Taught } from './taught';
import { taughtScreens } from './teachable';
import type { Wording } from './wording';

type Screen = Pick<Recognition, 'screen' | 'certainty' | 'evidence'>;

const shown = (tree: PageTree, element: Element): Evidence[] => [
  { code: 'shown', parts: [tree.seenText(element, 80).slice(0, 80)] },
];

/**
 * The screen that the admin has shown, where one fits; else the one that was recognised. What is surely the
 * Administrators screen stays it, for an invitation there is the dangerous one.
 */
export function shownScreen(tree: PageTree, recognised: Screen, taught: Taught | undefined): Screen {
  if (!taught || (recognised.screen === 'admins' && recognised.certainty !== 'unsure')) return recognised;
  const fitting = taughtScreens.flatMap((screen) => {
    const element = taught.one(`screen_${screen}`);
    return element ? [{ screen, element }] : [];
  });
  const [only, ...others] = fitting;
  if (!only) return recognised;
  const certainty = others.length > 0 ? 'unsure' : 'sure';
  return { screen: only.screen, certainty, evidence: fitting.flatMap(({ element }) => shown(tree, element)) };
}

/** The dialog that the admin has shown as the one that invites users, unless the open one is known as another. */
export function shownDialog(
  tree: PageTree,
  recognised: RecognisedDialog | null,
  taught: Taught | undefined,
): RecognisedDialog | null {
  if (!taught || (recognised && recognised.id !== 'unknown')) return recognised;
  const title = taught.one('inviteDialog');
  const element = title && dialogOf(tree, title);
  return element
    ? { id: 'inviteUser', certainty: 'sure', evidence: shown(tree, title), element }
    : recognised;
}

/** Whether a title speaks of administration: what it is the title of invites administrators. */
export function administrationIn(tree: PageTree, element: Element, wording: Wording): boolean {
  return holdsOneOf(tree.seenText(element, 200), wording.administrationWords);
}

/** The dialog that something is in; where none says that it is one, the nearest box around it that takes text. */
export function dialogOf(tree: PageTree, element: Element): Element | null {
  const dialog = dialogAround(tree, element);
  if (dialog) return dialog;
  for (let at = tree.parent(element); at && at !== tree.document.body; at = tree.parent(at))
    if (tree.queryAll(at, textBoxSelector).some(isVisible)) return at;
  return null;
}
