import { blur, focus, preservingFocusAndScroll } from '../dom/focus';
import { finishText, setText } from '../dom/native-value';
import { press, pressKey, withoutSubmitting } from '../dom/press';
import type { PageTree } from '../dom/tree';
import { pause, waitUntilSettled } from '../dom/wait';
import { fold } from '../strings';
import { boxText, type EntryBox } from './box';
import { type Chip, chipsOf, isRemover } from './chips';
import type { EntryWriting } from './write';

/**
 * Takes entries out of a box again, and puts its text back to what it was before they came.
 * @param text the box's own text before, chips aside
 * @returns those that are still there after the page has settled
 */
export async function removeEntries(
  writing: EntryWriting,
  entries: readonly string[],
  text: string,
): Promise<string[]> {
  const { tree, find } = writing;
  const unwanted = new Set(entries.map(fold));
  await withoutSubmitting(tree.document, async () => {
    const box = find();
    if (!box) return;
    if (boxText(box) !== text) {
      await preservingFocusAndScroll(tree, box.element, async () => {
        focus(box.element);
        setText(box.element, text);
        finishText(box.element);
        blur(box.element);
      });
    }
    if (box.kind === 'chips' || box.kind === 'line') await removeChips(writing, unwanted);
  });
  const left = (box: EntryBox | undefined): string[] =>
    box
      ? [...chipsOf(tree, box, unwanted).map((chip) => chip.text), ...boxText(box).split(/[\s,;]+/)].filter(
          (entry) => unwanted.has(fold(entry)),
        )
      : [];
  await waitUntilSettled(() => left(find()).join('\n'));
  return left(find());
}

async function removeChips(writing: EntryWriting, unwanted: ReadonlySet<string>): Promise<void> {
  const { tree, find } = writing;
  let before = Number.POSITIVE_INFINITY;
  for (;;) {
    const box = find();
    const chips = box ? chipsOf(tree, box, unwanted).filter(({ text }) => unwanted.has(fold(text))) : [];
    const last = chips.at(-1);
    // Stop when none is left, and also when the last round removed none: the page does not let go of them.
    if (!box || !last || chips.length >= before) return;
    before = chips.length;
    await removeChip(tree, last);
  }
}

/** Removes a chip by its own cross where it has one, else by the keys that remove a chip. */
async function removeChip(tree: PageTree, { element }: Chip): Promise<void> {
  const gone = async (): Promise<boolean> => {
    for (const wait of [0, 16, 60, 150]) {
      if (!element.isConnected) return true;
      await pause(wait);
    }
    return !element.isConnected;
  };
  const cross = [...element.querySelectorAll('*')].find((part) => isRemover(tree, part));
  if (cross) {
    press(cross);
    if (await gone()) return;
  }
  const target = element.querySelector<HTMLElement>('[tabindex], button') ?? element;
  for (const key of ['Delete', 'Backspace']) {
    target.focus({ preventScroll: true });
    pressKey(target, key);
    if (await gone()) return;
  }
}
