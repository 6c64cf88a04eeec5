import { blur, focus, preservingFocusAndScroll } from '../dom/focus';
import { finishText } from '../dom/native-value';
import { withoutSubmitting } from '../dom/press';
import type { PageTree } from '../dom/tree';
import { untilDrawn, waitUntilSettled } from '../dom/wait';
import { fold } from '../strings';
import type { EntryBox } from './box';
import { boxText, splitEntries } from './box-text';
import { removerOf } from './chip-text';
import { chipsOf, foldedSet } from './chips';
import { hiddenCount, showsOnlySome } from './hidden-chips';
import { namedChipsAround } from './named-chips';
import { isOfField } from './places';
import { removeChip } from './remove-chip';
import { setBoxText } from './set-text';
import { smallTexts } from './small-texts';
import { WatchedBox } from './watched-box';
import type { EntryWriting } from './write';

/**
 * Takes entries out of a box again, and puts its text back to what it was before they came.
 * @param text the box's own text before, chips aside
 * @param last the box as it was seen last, for a field that hides it when it is full
 * @returns those that are still there after the page has settled; all, where chips are left that may be anybody's
 */
export async function removeEntries(
  writing: EntryWriting,
  entries: readonly string[],
  text: string,
  last?: EntryBox,
): Promise<string[]> {
  const { tree, find } = writing;
  const unwanted = foldedSet(entries);
  const watched = new WatchedBox(find, last);
  const box = watched.shown();
  if (!box) return [...entries];
  /** Those that are still there; undefined where the field does not show all that it holds. */
  const left = (): string[] | undefined => {
    const now = watched.shown();
    if (!now) return [];
    if (hiddenCount(tree, now) > 0) return undefined;
    const { unread } = namedChipsAround(tree, now);
    const texts = unread.length > 0 ? smallTexts(tree, now, new Set()) : undefined;
    if (unread.some((text) => texts?.has(text))) return [...entries];
    const all = [...chipsNow(tree, now, unwanted).map(({ entry }) => entry), ...splitEntries(boxText(now))];
    return [...new Set(all.filter((entry) => unwanted.has(fold(entry))))];
  };
  const putBack = async (): Promise<void> => {
    const now = watched.now();
    if (now && boxText(now) !== text) await putTextBack(watched, now, text);
    // A field that folds its chips together shows them to whoever enters it.
    const shown = watched.now();
    isFolded = shown !== undefined && showsOnlySome(tree, shown);
    if (shown && isFolded) focus(shown.element);
    await removeChips(tree, watched, unwanted);
    if (!isFolded) return;
    await waitUntilSettled(() => asText(left()));
    entered = left();
  };
  let isFolded = false;
  let entered: string[] | undefined;
  const isWithin = (button: Element): boolean => isOfField(tree, watched.shown() ?? box, button);
  await withoutSubmitting(
    tree.document,
    () => preservingFocusAndScroll(tree, box.element, putBack),
    isWithin,
  );
  await waitUntilSettled(() => asText(left()));
  // Of names of which some are hidden nobody can tell whose they are.
  if (isFolded && !namedChipsAround(tree, box).isEmpty) return [...entries];
  return left() ?? entered ?? [...entries];
}

const asText = (entries: readonly string[] = ['?']): string => entries.join('\n');

async function putTextBack(watched: WatchedBox, { element }: EntryBox, text: string): Promise<void> {
  focus(element);
  setBoxText({ element }, text);
  await untilDrawn();
  const drawn = watched.now();
  if (!drawn) return;
  finishText(drawn.element);
  blur(drawn.element);
  await untilDrawn();
}

interface EntryChip {
  entry: string;
  /** Undefined where it can't be told from another's. */
  element: HTMLElement | undefined;
}

/** The chips of some entries, those that show a name instead included. */
function chipsNow(tree: PageTree, box: EntryBox, unwanted: ReadonlySet<string>): EntryChip[] {
  // The text of a box of many lines is no chip, nor is what stands around it.
  if (box.kind === 'textArea' && boxText(box).trim() !== '') return [];
  const said = chipsOf(tree, box, unwanted).map(({ text, element }) => ({ entry: text, element }));
  const names = namedChipsAround(tree, box);
  if (names.isEmpty) return said.filter(({ entry }) => unwanted.has(fold(entry)));
  const known = foldedSet(said.map(({ entry }) => entry));
  const texts = smallTexts(tree, box, known);
  const byName = names.among(texts).filter((entry) => !known.has(entry));
  const named = byName.map((entry) => {
    const element = names.elementOf(entry, texts);
    return { entry, element: element && wholeChip(tree, element, box) };
  });
  return [...said, ...named].filter(({ entry }) => unwanted.has(fold(entry)));
}

/** The chip that a text stands in: the outermost element without other text, up to the one with the cross. */
function wholeChip(tree: PageTree, text: HTMLElement, box: EntryBox): HTMLElement {
  let chip = text;
  for (let outer = text.parentElement; outer && outer !== box.area; outer = outer.parentElement) {
    if (outer.contains(box.element) || removerOf(tree, chip)) break;
    chip = outer;
  }
  return removerOf(tree, chip) ? chip : text;
}

async function removeChips(
  tree: PageTree,
  watched: WatchedBox,
  unwanted: ReadonlySet<string>,
): Promise<void> {
  let before = Number.POSITIVE_INFINITY;
  for (;;) {
    const box = watched.shown();
    const chips = box ? chipsNow(tree, box, unwanted).filter(({ element }) => element) : [];
    const last = chips.at(-1)?.element;
    // Stop when none is left, and also when the last round removed none: the page does not let go of them.
    if (!box || !last || chips.length >= before) return;
    before = chips.length;
    await removeChip(tree, watched.now()?.element, last);
  }
}
