import { isOnTop, isShown } from '../page/dom/dialogs';
import type { Landmark, Landmarks } from '../page/dom/landmarks';
import { isVisible, type PageTree } from '../page/dom/tree';
import { holdsOneOf, isOneOf } from '../page/strings';
import { boxOfTitle, enterDialog, enterDrawnDialogs, hasTextBox, isFinal } from './dialog-boxes';
import type { Evidence } from './evidence';
import type { DialogId } from './screens';
import type { Wording } from './wording';

/** An open dialog, which of the known ones it is, and what showed that. */
export interface RecognisedDialog {
  id: Exclude<DialogId, ''>;
  certainty: 'sure' | 'likely' | 'unsure';
  evidence: Evidence[];
  element: Element;
}

/**
 * Tells which dialog is open: the one that means something to us, and, of several that do, the one that lies on
 * top. The dialog's title decides: both Invite dialogs take addresses and end in `Grant access`. Boxes that are
 * dialogs only by how they are drawn are entered among the landmarks' dialogs.
 */
export function recogniseDialog(
  tree: PageTree,
  landmarks: Landmarks,
  wording: Wording,
): RecognisedDialog | null {
  enterDrawnDialogs(tree, landmarks, wording);
  const shown = landmarks.dialogs.filter((element) => isShown(tree, element));
  const recognised = shown.flatMap((element) => {
    const titles = titlesOf(tree, element, landmarks);
    return byTitles(element, titles, wording) ?? byContent(tree, element, wording, landmarks) ?? [];
  });
  const known = recognised.filter(({ id }) => id !== 'unknown');
  return theOne(tree, known) ?? withoutRole(tree, landmarks, wording) ?? recognised.at(-1) ?? null;
}

/** Of several known dialogs the one on top, else the last; where two different ones are shown it is not sure. */
function theOne(tree: PageTree, known: RecognisedDialog[]): RecognisedDialog | undefined {
  const last = known.at(-1);
  if (!last || known.every(({ id }) => id === last.id)) return last;
  const [top, ...others] = known.filter(({ element }) => isOnTop(tree, element));
  return top && others.length === 0 ? top : { ...last, certainty: 'unsure' };
}

/** What the button that ends a dialog is called on the page; '' where none is found. */
export function finalButtonOf(...where: Parameters<typeof finalControlsOf>): string {
  return finalControlsOf(...where)[0]?.text ?? '';
}

/** The buttons that end a dialog; several where more than one is called so. */
export function finalControlsOf(
  tree: PageTree,
  landmarks: Landmarks,
  dialog: Element,
  wording: Wording,
): Landmark[] {
  const finals = landmarks.all.filter(
    (landmark) =>
      isFinal(landmark, wording) && tree.contains(dialog, landmark.element) && isVisible(landmark.element),
  );
  // The surest first; the cross of a chip may be called `Remove`, and no known dialog ends so.
  const phrase = wording.finalButtons.find(
    (each) => !isOneOf(each, wording.remove) && finals.some(({ text }) => isOneOf(text, [each])),
  );
  return finals.filter(({ text }) => phrase && isOneOf(text, [phrase]));
}

/**
 * What a dialog may be called by: its name, the words above its headings (a legend is one, and none of the whole), and them.
 */
function titlesOf(tree: PageTree, element: Element, landmarks: Landmarks): string[] {
  const inside = landmarks.all.filter(
    (landmark) => landmark.dialog === element && isVisible(landmark.element),
  );
  const headings = inside.filter(({ kind }) => kind === 'heading').map(({ text }) => text);
  const first = inside.find(({ kind }) => kind === 'heading' || kind === 'text');
  const above = first?.kind === 'text' ? [first.text] : [];
  return [tree.nameOf(element), ...above, ...headings].filter(Boolean);
}

function byTitles(element: Element, titles: string[], wording: Wording): RecognisedDialog | null {
  const dialogOf = (id: RecognisedDialog['id'], title: string, sure: boolean): RecognisedDialog => ({
    id,
    certainty: sure ? 'sure' : 'likely',
    evidence: [{ code: 'dialog', parts: [title] }],
    element,
  });
  // The wrong dialog first: one whose name or first title speaks of administration is never the right one.
  const wrong =
    titles.find((title) => isOneOf(title, wording.inviteAdministratorTitle)) ??
    titles.slice(0, 2).find((title) => holdsOneOf(title, wording.administrationWords));
  if (wrong) return dialogOf('inviteAdministrator', wrong, isOneOf(wrong, wording.inviteAdministratorTitle));
  const right = titles.find((title) => isOneOf(title, wording.inviteUserTitle));
  const nearly = right ?? titles.find((title) => holdsOneOf(title, wording.inviteUserTitle));
  if (nearly) return dialogOf('inviteUser', nearly, right !== undefined);
  const change = titles.find((title) => holdsOneOf(title, wording.changeAccessTitle));
  return change ? dialogOf('changeAccess', change, true) : null;
}

/** A dialog of no known title that takes text and ends in `Grant access`: a fill refuses it. */
function byContent(
  tree: PageTree,
  element: Element,
  wording: Wording,
  landmarks: Landmarks,
): RecognisedDialog | null {
  const final = landmarks.all.find(
    (landmark) => isFinal(landmark, wording) && tree.contains(element, landmark.element),
  );
  if (!final || !hasTextBox(tree, element)) return null;
  return {
    id: 'unknown',
    certainty: 'unsure',
    evidence: [{ code: 'untitledDialog', parts: [final.text] }],
    element,
  };
}

/** A dialog without a role: a known title in a box that also holds a text box and a final button. */
function withoutRole(tree: PageTree, landmarks: Landmarks, wording: Wording): RecognisedDialog | null {
  const titles = [...wording.inviteUserTitle, ...wording.inviteAdministratorTitle];
  const fitting = landmarks.all.filter(
    ({ kind, text, element, dialog }) =>
      dialog === null &&
      (kind === 'heading' ? holdsOneOf(text, titles) : kind === 'text' && isOneOf(text, titles)) &&
      isVisible(element),
  );
  let found: RecognisedDialog | null = null;
  // The last lies on top. Closed ones may stay in the page: what they hold is not the screen either.
  for (const { element, text } of fitting.reverse()) {
    const box = boxOfTitle(tree, landmarks, element, wording);
    if (!box) continue;
    enterDialog(tree, landmarks, box);
    if (isShown(tree, box)) found ??= byTitles(box, [text], wording);
  }
  return found;
}
