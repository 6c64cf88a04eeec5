import { pressEscapeWithin } from '../dom/escape';
import { blur, focus } from '../dom/focus';
import { setText } from '../dom/native-value';
import type { PageTree } from '../dom/tree';
import { pause, untilDrawn } from '../dom/wait';
import { fold } from '../strings';
import { boxText, type EntryBox } from './box';
import { type ChipStrategy, type Way, ways } from './chip-ways';
import { showsOnlySome } from './chips';
import { FieldChips } from './field-chips';
import { closeSuggestions, isTempting } from './suggestions';

/** How long after a commit a field may take to show what it took, in milliseconds. */
const commitWaits = [0, 16, 40, 80, 120] as const;
/** Some fields ask a server first: further waits, where the box was emptied. */
const thinkingWaits = [200, 300, 400] as const;
/** After so many waits in vain, no more long waits: what the field has not taken by then it does not take. */
const maxFailedWaits = 3;
/** A field that drops so many entries, each of them in every way, takes none. */
const maxRefused = 3;
/**
 * Each of the first entries is looked for among the chips; then one in so many, and all of them at the end.
 */
const checkedFirst = 3;
const checkEvery = 25;

/** A field that makes chips of entries. Finds the way by which it takes them, and keeps to that way. */
export class ChipField {
  /** The way by which entries were taken. */
  way: ChipStrategy = '';
  private wayIndex = 0;
  private added = 0;
  private readonly chips: FieldChips;
  private readonly taken = new Set<string>();
  /** Entries that were taken in no way. When they come again there is no long wait for them. */
  private readonly refused = new Set<string>();
  private failedWaits = 0;
  /** Whether the way that was tried last could do something. */
  private hasActed = true;

  constructor(
    private readonly tree: PageTree,
    private readonly find: () => EntryBox | undefined,
    wanted: readonly string[],
  ) {
    this.chips = new FieldChips(tree, find, wanted);
  }

  /**
   * Whether writing these (again) makes sense: a field that shows only some of its chips may hold the others.
   */
  mayTry(entries: readonly string[]): boolean {
    if (this.chips.isSpoiled) return false;
    const box = this.find();
    if (box?.kind !== 'chips' || !showsOnlySome(this.tree, box)) return true;
    return entries.some((entry) => !this.taken.has(fold(entry)));
  }

  /**
   * Writes one entry and commits it.
   * @returns whether to go on: false when the field is gone or takes nothing in any way
   */
  async add(entry: string): Promise<boolean> {
    this.chips.rememberForeign();
    for (; this.wayIndex < ways.length; this.wayIndex++) {
      const box = this.find();
      const way = ways[this.wayIndex];
      if (!box || !way || this.chips.isSpoiled) return false;
      if (way.onlyWhenSure && !box.isSure) continue;
      // An earlier way may have brought it in late.
      if (this.wayIndex > 0 && this.chips.holds(entry)) return true;
      if (await this.commit(box, way, entry)) {
        this.taken.add(fold(entry));
        // A dialog may take in what stands in its box when it is drawn anew: then the way did nothing.
        if (!this.hasActed) return true;
        this.way = way.name;
        this.added++;
        return true;
      }
      // The field takes others but not this entry: it refuses it, and no other way is tried.
      if (this.added > 0 && this.find()) {
        this.refused.add(fold(entry));
        this.clear();
        return true;
      }
    }
    this.clear();
    this.wayIndex = 0;
    this.refused.add(fold(entry));
    // One refused entry says nothing of the others; several do.
    return this.refused.size < maxRefused && this.find() !== undefined;
  }

  /** Entries that were never taken come first: one that is dropped each time must not keep the others out. */
  inOrder(entries: readonly string[]): string[] {
    const wasTaken = (entry: string): boolean => this.taken.has(fold(entry));
    return [...entries.filter((entry) => !wasTaken(entry)), ...entries.filter(wasTaken)];
  }

  /** Before another round: a field that was drawn anew or put back may take an entry by another way. */
  startOver(missing: readonly string[]): void {
    // Entries that were not taken while others were are refused: they are tried again, but not in every way.
    if (this.added > 0 && !missing.some((entry) => this.taken.has(fold(entry)))) return;
    this.wayIndex = 0;
    this.added = 0;
  }

  /** Removes chips that nobody asked for, and leaves the box. */
  async finish(): Promise<void> {
    await this.chips.removeStrangers();
    const element = this.find()?.element;
    if (element) blur(element);
    await closeSuggestions(this.tree, element);
  }

  private async commit(box: EntryBox, way: Way, entry: string): Promise<boolean> {
    const { element } = box;
    focus(element);
    // The same text once more would be no change to the page.
    if (boxText(box) === entry) setText(element, '');
    setText(element, entry);
    if (way.name !== 'chipsBySuggestion' && !(await this.resistSuggestions(element, entry))) return false;
    this.hasActed = (await way.commit(this.tree, box, entry)) !== false;
    const isClose = this.added < checkedFirst || this.added % checkEvery === 0;
    const isPatient = this.failedWaits < maxFailedWaits && !this.refused.has(fold(entry));
    for (const wait of isPatient ? [...commitWaits, ...thinkingWaits] : commitWaits) {
      await pause(wait);
      const now = this.find();
      if (!now) return true;
      const hasLeft = !boxText(now).includes(entry);
      // An entry that has left the box was taken or dropped; one that stays is not waited for any longer.
      if (!hasLeft && wait >= thinkingWaits[0]) break;
      if (hasLeft && (!isClose || this.chips.holds(entry))) return true;
    }
    this.failedWaits++;
    if (await this.chips.removeStrangers()) return false;
    const now = this.find();
    return now !== undefined && !boxText(now).includes(entry) && showsOnlySome(this.tree, now);
  }

  /** Closes a list with something else highlighted: a key, or leaving the box, would take that. */
  private async resistSuggestions(element: HTMLElement, entry: string): Promise<boolean> {
    if (!element.matches('[aria-autocomplete], [role=combobox], [aria-expanded], [list]')) return true;
    await untilDrawn();
    if (!isTempting(this.tree, element, entry)) return true;
    pressEscapeWithin(this.tree, element);
    await untilDrawn();
    if (!boxText({ element }).includes(entry)) {
      setText(element, entry);
      await untilDrawn();
    }
    return !isTempting(this.tree, element, entry);
  }

  private clear(): void {
    const box = this.find();
    if (box && boxText(box) !== '') setText(box.element, '');
  }
}
