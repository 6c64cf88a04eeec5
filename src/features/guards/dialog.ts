import { readInviteDialog } from '../../basespace/invite-dialog';
import type { DialogId } from '../../basespace/screens';
import { isVisible, type PageTree } from '../../page/dom/tree';
import { type EntryBox, takesText } from '../../page/entry-box/box';
import { boxText, splitEntries } from '../../page/entry-box/box-text';
import { foldedSet } from '../../page/entry-box/chips';
import { entriesIn } from '../../page/entry-box/reading';
import { fold, isOneOf } from '../../page/strings';
import type { ConsolePage } from '../feature';
import { contextNow } from './known-administrators';
import { type Press, tickBoxSelector } from './press';

/** Whether a press is of the button that ends the open dialog, which is one of that kind. */
export function isFinalPress(page: ConsolePage, { control, names }: Press, kind: DialogId): boolean {
  const { finalButtons, remove } = page.wording;
  // The cross of a chip may be called `Remove`.
  const isFinal = (name: string): boolean => isOneOf(name, finalButtons) && !isOneOf(name, remove);
  if (!names.some(isFinal)) return false;
  const { dialog, certainty, dialogElement } = page.recogniseNow();
  return (
    dialog === kind &&
    certainty !== 'unsure' &&
    dialogElement !== null &&
    page.tree.contains(dialogElement, control)
  );
}

/** Who stands in the open dialog's box; undefined where that cannot be told for certain. */
export function peopleInDialog(page: ConsolePage): string[] | undefined {
  const box = boxOf(page);
  if (!box) return undefined;
  const people = entriesIn(page.tree, box);
  // What is typed beside chips becomes one with the press, or not.
  const isTyping = boxText(box).trim() !== '' && !takesText(page.tree, box);
  return people.length > 0 && !isTyping ? people : undefined;
}

/**
 * Everybody who stands in the open dialog's box, also who was typed and is perhaps no entry yet: the press may invite them.
 * Who was filled in last is known by whatever a chip shows of them.
 */
export function mentionedInDialog(page: ConsolePage): string[] {
  const [box, ...others] = boxesOf(page);
  if (!box) return seenBefore.get(page) ?? [];
  if (others.length > 0) return [];
  const entries = entriesIn(page.tree, box, contextNow(page)?.filled?.people);
  const known = foldedSet(entries);
  return [...entries, ...splitEntries(boxText(box)).filter((entry) => !known.has(fold(entry)))];
}

/** Who stood in the Invite dialog's box when something was pressed last while that was there: a later step may not show it. */
const seenBefore = new WeakMap<ConsolePage, string[]>();

/** Follows who stands in the Invite dialog from step to step, until the signal aborts. */
export function followPeople(page: ConsolePage, signal: AbortSignal): void {
  const isOpen = (): boolean => page.recognition().dialog === 'inviteUser';
  page.onPress((event) => {
    const isBegun = event.type === 'click' || (event as Partial<KeyboardEvent>).key === 'Enter';
    if (event.isTrusted && isBegun && isOpen() && boxesOf(page).length > 0)
      seenBefore.set(page, mentionedInDialog(page));
  }, signal);
  page.onChange(() => {
    // A moment in which nobody can tell what the page shows does not close the dialog.
    if (!isOpen() && page.recognition().certainty !== 'unsure') seenBefore.delete(page);
  }, signal);
}

function boxOf(page: ConsolePage): EntryBox | undefined {
  const [box, ...others] = boxesOf(page);
  return others.length === 0 ? box : undefined;
}

function boxesOf(page: ConsolePage): readonly EntryBox[] {
  const { dialogElement } = page.recognition();
  if (!dialogElement) return [];
  page.tree.scan([dialogElement]);
  return readInviteDialog(page.tree, dialogElement, page.wording, page.taught).addressBoxes;
}

/** The tick box that is called by one of these phrases, or stands alone beside one; undefined for none and for several. */
export function tickBoxCalled(
  tree: PageTree,
  within: Element,
  phrases: readonly string[],
): HTMLElement | undefined {
  const boxes = tree.queryAll(within, tickBoxSelector);
  const named = boxes.filter((box) => tree.namesOf(box).some((name) => isOneOf(withoutSigns(name), phrases)));
  if (named.length > 0) return innermost(tree, named);
  const [label] = tree
    .queryAll(within, '*')
    .filter((element) => element.childElementCount === 0 && isOneOf(tree.seenText(element, 100), phrases));
  if (!label || !isVisible(label)) return undefined;
  for (let at = tree.parent(label); at && at !== within; at = tree.parent(at)) {
    const holder = at;
    const inside = boxes.filter((box) => tree.contains(holder, box));
    if (inside.length > 0) return innermost(tree, inside);
  }
  return undefined;
}

/** A name without the signs around it: a tick that is drawn stands in the label as well. */
const withoutSigns = (name: string): string => name.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/** The one box of which the others are only the outside; undefined where there are several. */
function innermost(tree: PageTree, boxes: HTMLElement[]): HTMLElement | undefined {
  const inner = boxes.filter((box) => !boxes.some((other) => other !== box && tree.contains(box, other)));
  return inner.length === 1 ? inner[0] : undefined;
}
