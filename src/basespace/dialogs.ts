import type { Landmark, Landmarks } from '../page/dom/landmarks';
import { isVisible, type PageTree } from '../page/dom/tree';
import { holdsOneOf, isOneOf } from '../page/strings';
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

const textBoxes =
  'textarea, input:not([type]), input[type=text], input[type=email], [contenteditable=true], [role=textbox]';

/**
 * Tells which dialog is open: the last one drawn that is known, else the last one that takes people. The
 * dialog's title decides: both Invite dialogs take addresses and end in `Grant access`.
 */
export function recogniseDialog(
  tree: PageTree,
  landmarks: Landmarks,
  wording: Wording,
): RecognisedDialog | null {
  const open = landmarks.dialogs
    .filter(isVisible)
    .map((element) => ({ element, titles: titlesOf(tree, element, landmarks) }));
  const recognised = open.map(
    ({ element, titles }) =>
      byTitles(element, titles, wording) ?? byContent(tree, element, wording, landmarks),
  );
  return recognised.findLast((dialog) => dialog !== null) ?? withoutRole(tree, landmarks, wording);
}

/**
 * What a dialog may be called by: its name, its headings, and, where there are none, the first words in it.
 */
function titlesOf(tree: PageTree, element: Element, landmarks: Landmarks): string[] {
  const inside = landmarks.all.filter(
    (landmark) => landmark.dialog === element && isVisible(landmark.element),
  );
  const headings = inside.filter(({ kind }) => kind === 'heading').map(({ text }) => text);
  const first = inside.find(({ kind }) => kind === 'text');
  const titles = [tree.nameOf(element), ...headings, ...(headings.length === 0 && first ? [first.text] : [])];
  return titles.filter(Boolean);
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
  if (right) return dialogOf('inviteUser', right, true);
  const nearly = titles.find((title) => holdsOneOf(title, wording.inviteUserTitle));
  if (nearly) return dialogOf('inviteUser', nearly, false);
  const change = titles.find(
    (title) => isOneOf(title, wording.changeAccessTitle) || holdsOneOf(title, wording.changeAccessTitle),
  );
  return change ? dialogOf('changeAccess', change, true) : null;
}

/** A dialog of no known title that takes text and ends in `Grant access`: a fill refuses it. */
function byContent(
  tree: PageTree,
  element: Element,
  wording: Wording,
  landmarks: Landmarks,
): RecognisedDialog | null {
  const final = landmarks.all.find((landmark) => landmark.dialog === element && isFinal(landmark, wording));
  if (!final || !tree.queryAll(element, textBoxes).some(isVisible)) return null;
  return {
    id: 'unknown',
    certainty: 'unsure',
    evidence: [{ code: 'untitledDialog', parts: [final.text] }],
    element,
  };
}

function isFinal(landmark: Landmark, wording: Wording): boolean {
  return landmark.kind === 'control' && isOneOf(landmark.text, wording.finalButtons);
}

/** A dialog without a role: a known title in a box that also holds a text box and a final button. */
function withoutRole(tree: PageTree, landmarks: Landmarks, wording: Wording): RecognisedDialog | null {
  const titles = [...wording.inviteUserTitle, ...wording.inviteAdministratorTitle];
  const title = landmarks.all.findLast(
    ({ kind, text, element }) =>
      (kind === 'heading' || kind === 'text') && isOneOf(text, titles) && isVisible(element),
  );
  const finals = landmarks.all.filter((landmark) => isFinal(landmark, wording));
  let box = title ? tree.parent(title.element) : null;
  while (box && box !== tree.document.body) {
    const holder = box;
    const holdsFinal = finals.some(({ element }) => tree.contains(holder, element));
    if (holdsFinal && tree.queryAll(holder, textBoxes).some(isVisible))
      return byTitles(holder, [title?.text ?? ''], wording);
    box = tree.parent(box);
  }
  return null;
}
