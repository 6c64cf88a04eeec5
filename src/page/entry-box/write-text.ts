import { dialogOrFormAround } from '../dom/dialogs';
import { blur, focus } from '../dom/focus';
import { finishText, pasteText, setText, typeText } from '../dom/native-value';
import { isDisabled } from '../dom/state';
import type { PageTree } from '../dom/tree';
import { untilDrawn } from '../dom/wait';
import { fold } from '../strings';
import { type EntryBox, takesText } from './box';
import { boxText, holdsChips, splitEntries } from './box-text';
import { setBoxText } from './set-text';
import type { WatchedBox } from './watched-box';

/** How often a list is written as text: as a value, pasted, as if typed. */
export const textAttempts = 3;

/** Which of the wanted entries are not there, letter case aside. */
export function missingFrom(present: readonly string[], wanted: readonly string[]): string[] {
  const there = new Set(present.map(fold));
  return wanted.filter((entry) => !there.has(fold(entry)));
}

/**
 * Writes one entry a line; in a one-line box a comma-separated list, as its help text promises.
 * @returns the way, and whether the page has shown that text is what it takes
 */
export async function writeText(
  tree: PageTree,
  watched: WatchedBox,
  missing: readonly string[],
  attempt: number,
): Promise<{ strategy: 'value' | 'typing' | 'paste' | ''; isProven: () => boolean }> {
  const box = await watched.ready();
  if (!box) return { strategy: '', isProven: () => false };
  const { element } = box;
  const separator = element instanceof HTMLInputElement ? ', ' : '\n';
  const before = boxText(box).replace(/[\s,;]+$/, '');
  const added = missingFrom(splitEntries(before), missing);
  const text = fitting(element, [...(before ? [before] : []), ...added], separator);
  const waiting = waitingButtons(tree, box);
  focus(element);
  const strategy = enter(box, text, attempt);
  await leave(watched);
  const isText = takesText(tree, box);
  const isReleased = (): boolean => waiting.some((button) => button.isConnected && !isDisabled(button));
  return { strategy, isProven: () => isText || isReleased() };
}

/**
 * What a limit of the page has left of an entry: a text in the box that is the beginning of a wanted one. It may be the address
 * of somebody else.
 * @param earlier entries that stood in the box before
 */
export function cutEntries(box: EntryBox, wanted: readonly string[], earlier: readonly string[]): string[] {
  const known = new Set([...wanted, ...earlier].map(fold));
  const isCut = (entry: string): boolean =>
    !known.has(entry) && wanted.some((whole) => fold(whole).startsWith(entry));
  return splitEntries(boxText(box)).filter((entry) => isCut(fold(entry)));
}

/** Takes entries that were cut out of the text again. */
export async function removeCut(watched: WatchedBox, cut: readonly string[]): Promise<void> {
  const box = await watched.ready();
  if (!box) return;
  const separator = box.element instanceof HTMLInputElement ? ', ' : '\n';
  const whole = splitEntries(boxText(box)).filter((entry) => !cut.includes(entry));
  focus(box.element);
  setBoxText(box, whole.join(separator));
  await leave(watched);
}

/**
 * Tells the page that the text is complete, and leaves the box. Between any two events the page draws: a component that is
 * still to draw what became of the text would take what stands in its box for a second input, past its app. The last event is
 * an input for the same reason, also since to leave a box may bring about a `change`: what is read afterwards is what the app has drawn at last.
 */
async function leave(watched: WatchedBox): Promise<void> {
  await untilDrawn();
  const drawn = watched.now();
  if (!drawn) return;
  finishText(drawn.element);
  await untilDrawn();
  const finished = watched.now();
  if (!finished) return;
  blur(finished.element);
  await untilDrawn();
  const left = watched.now();
  if (left && boxText(left) !== '') announceAgain(left.element);
}

function announceAgain(element: HTMLElement): void {
  element.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText' }));
}

/**
 * Buttons outside of the field that wait for something: one that can be pressed once the text is there shows that the page
 * has taken it.
 */
function waitingButtons(tree: PageTree, { element, area }: EntryBox): Element[] {
  const place = dialogOrFormAround(tree, element);
  if (!place) return [];
  const buttons = tree.queryAll(place, 'button, [role=button], input[type=submit]');
  return buttons.filter((button) => isDisabled(button) && !tree.contains(area, button));
}

/**
 * What an editor holds is its own affair: it gets the text through the browser's editing from the start.
 * Others get it by their value, and where that was put back, as if typed or pasted.
 */
function enter(box: EntryBox, text: string, attempt: number): 'value' | 'typing' | 'paste' {
  const { element } = box;
  const isEditable = !(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement);
  if (isEditable && attempt === 1 && pasteText(element, text)) return 'paste';
  const byTyping = (isEditable && attempt === 0) || attempt === textAttempts - 1;
  if (byTyping && !holdsChips(element) && typeText(element, text)) return 'typing';
  if (isEditable) setBoxText(box, text);
  else setText(element, text);
  return 'value';
}

/** As many whole entries as the box has room for: half an address would be another person's. */
function fitting(element: HTMLElement, parts: string[], separator: string): string {
  const room = (element as HTMLTextAreaElement).maxLength ?? -1;
  const whole = parts.join(separator);
  if (room < 0 || whole.length <= room) return whole;
  let text = '';
  for (const part of parts) {
    const longer = text ? text + separator + part : part;
    if (longer.length > room) break;
    text = longer;
  }
  return text;
}
