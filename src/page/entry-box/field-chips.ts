import { focus } from '../dom/focus';
import { setText } from '../dom/native-value';
import { press, pressKey } from '../dom/press';
import { isVisible, type PageTree } from '../dom/tree';
import { pause } from '../dom/wait';
import { fold } from '../strings';
import type { EntryBox } from './box';
import { type Chip, chipsOf, isRemover } from './chips';

/** The chips of a field while entries are written: wanted ones, those from before, and strangers. */
export class FieldChips {
  /** Whether the field holds a chip that nobody asked for and does not give it up: then it is left alone. */
  isSpoiled = false;
  private readonly wanted: ReadonlySet<string>;
  /** The chips that were there before the first entry. */
  private foreign: ReadonlySet<string> | undefined;

  constructor(
    private readonly tree: PageTree,
    private readonly find: () => EntryBox | undefined,
    wanted: readonly string[],
  ) {
    this.wanted = new Set(wanted.map(fold));
  }

  /** Before the first entry: what is there by now is not ours to remove. */
  rememberForeign(): void {
    this.foreign ??= new Set(this.all().map(({ text }) => fold(text)));
  }

  holds(entry: string): boolean {
    return this.all().some(({ text }) => fold(text) === fold(entry));
  }

  /**
   * Removes chips that nobody asked for, as a suggestion may bring them in.
   * @returns whether there were any
   */
  async removeStrangers(): Promise<boolean> {
    const strangers = this.strangers();
    for (const { element } of strangers) {
      const cross = this.tree
        .queryAll(element, '*')
        .find((part) => isRemover(this.tree, part) && isVisible(part));
      if (cross) press(cross);
      else if (this.all().at(-1)?.element === element) this.removeLast();
      await pause(30);
    }
    if (strangers.length > 0 && this.strangers().length > 0) this.isSpoiled = true;
    return strangers.length > 0;
  }

  private all(): Chip[] {
    const box = this.find();
    return box ? chipsOf(this.tree, box, this.wanted) : [];
  }

  private strangers(): Chip[] {
    const isStrange = (text: string): boolean => !this.wanted.has(text) && !this.foreign?.has(text);
    return this.all().filter(({ text }) => isStrange(fold(text)));
  }

  private removeLast(): void {
    const element = this.find()?.element;
    if (!element) return;
    focus(element);
    setText(element, '');
    pressKey(element, 'Backspace');
  }
}
