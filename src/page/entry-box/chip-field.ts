import { pressEscapeWithin } from '../dom/escape';
import { blur, focus } from '../dom/focus';
import { setText } from '../dom/native-value';
import { press, pressKey } from '../dom/press';
import { isVisible, type PageTree } from '../dom/tree';
import { pause, untilDrawn } from '../dom/wait';
import { fold } from '../strings';
import { boxText, type EntryBox } from './box';
import { type ChipStrategy, type Way, ways } from './chip-ways';
import { chipsOf, isRemover, showsOnlySome } from './chips';
import { closeSuggestions, isTempting } from './suggestions';

/** How long after the last commit a field may take to show what it took. */
const commitWaits = [0, 16, 40, 80, 120] as const;
/** Some ask a server first: so much longer, where the box was emptied. */
const thinkingWaits = [200, 300, 400] as const;
/** After so many waits in vain the field is taken at its word. */
const mostVain = 3;
/** A field that drops so many entries, each in every way, takes none. */
const mostRefused = 3;
/** Of so many entries each is looked at closely; then every so many, and all at the end. */
const closely = 3;
const everySo = 25;

/** A field that makes chips of entries: finds the way that it takes them by and keeps to it. */
export class ChipField {
  /** The way by which entries were taken. */
  way: ChipStrategy = '';
  private at = 0;
  private added = 0;
  private readonly known: ReadonlySet<string>;
  private readonly taken = new Set<string>();
  /** Were not taken in any way: when they are asked for again the field has had its time to think. */
  private readonly refused = new Set<string>();
  private vain = 0;
  /** Whether the way that was tried last could do something. */
  private hasActed = true;
  /** Whether the field holds what no one asked for and does not give it up: it is left alone then. */
  private isSpoiled = false;
  private foreign: ReadonlySet<string> | undefined;

  constructor(
    private readonly tree: PageTree,
    private readonly find: () => EntryBox | undefined,
    wanted: readonly string[],
  ) {
    this.known = new Set(wanted.map(fold));
  }

  /** Whether it makes sense to write these (again): a field that shows only some of its chips may hold them unseen. */
  mayTry(entries: readonly string[]): boolean {
    if (this.isSpoiled) return false;
    const box = this.find();
    if (box?.kind !== 'chips' || !showsOnlySome(box)) return true;
    return entries.some((entry) => !this.taken.has(fold(entry)));
  }

  /** Writes one entry and commits it. @returns whether to go on: false when the field is gone or takes nothing in any way */
  async add(entry: string): Promise<boolean> {
    this.foreign ??= new Set(this.chips().map(fold));
    for (; this.at < ways.length; this.at++) {
      const box = this.find();
      const way = ways[this.at];
      if (!box || !way || this.isSpoiled) return false;
      if (way.onlyWhenSure && !box.isSure) continue;
      // What an earlier way brought in late is in.
      if (this.at > 0 && this.holds(entry)) return true;
      if (await this.commit(box, way, entry)) {
        this.taken.add(fold(entry));
        // A dialog that is drawn anew may take in what stands in its box: that is no way to go by.
        if (!this.hasActed) return true;
        this.way = way.name;
        this.added++;
        return true;
      }
      // An entry that the field refuses after others went in is the field's affair: no other way is tried for it.
      if (this.added > 0 && this.find()) {
        this.refused.add(fold(entry));
        this.clear();
        return true;
      }
    }
    this.clear();
    this.at = 0;
    this.refused.add(fold(entry));
    // That one is dropped in whatever way says nothing of the others; several do.
    return this.refused.size < mostRefused && this.find() !== undefined;
  }

  /** Those that were never taken first: one that is taken and dropped each time must not keep the others out. */
  inOrder(entries: readonly string[]): string[] {
    const wasTaken = (entry: string): boolean => this.taken.has(fold(entry));
    return [...entries.filter((entry) => !wasTaken(entry)), ...entries.filter(wasTaken)];
  }

  /** Before another round: a field that was drawn anew or put back may take an entry by another way. */
  startOver(missing: readonly string[]): void {
    // What was never taken while others were is refused: it is asked for again, but not in every way.
    if (this.added > 0 && !missing.some((entry) => this.taken.has(fold(entry)))) return;
    this.at = 0;
    this.added = 0;
  }

  /** Takes away what was taken instead of an entry, and leaves the box. */
  async finish(): Promise<void> {
    await this.removeStrangers();
    const element = this.find()?.element;
    if (element) blur(element);
    await closeSuggestions(this.tree, element);
  }

  private async commit(box: EntryBox, way: Way, entry: string): Promise<boolean> {
    const { element } = box;
    focus(element);
    // What the last way has left there would be no change when it comes again.
    if (boxText(box) === entry) setText(element, '');
    setText(element, entry);
    if (way.name !== 'chipsBySuggestion' && !(await this.resistSuggestions(element, entry))) return false;
    this.hasActed = (await way.commit(this.tree, box, entry)) !== false;
    const isClose = this.added < closely || this.added % everySo === 0;
    const isPatient = this.vain < mostVain && !this.refused.has(fold(entry));
    for (const wait of isPatient ? [...commitWaits, ...thinkingWaits] : commitWaits) {
      await pause(wait);
      const now = this.find();
      if (!now) return true;
      const hasLeft = !boxText(now).includes(entry);
      // What has left the box was taken or dropped; what stays in it is not waited for any longer.
      if (!hasLeft && wait >= thinkingWaits[0]) break;
      if (hasLeft && (!isClose || this.holds(entry))) return true;
    }
    this.vain++;
    if (await this.removeStrangers()) return false;
    const now = this.find();
    return now !== undefined && !boxText(now).includes(entry) && showsOnlySome(now);
  }

  /** With something highlighted in a list, a key or leaving the box would take it: the list is closed before. */
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

  private holds(entry: string): boolean {
    return this.chips().some((text) => fold(text) === fold(entry));
  }

  private chips(): string[] {
    const box = this.find();
    return box ? chipsOf(this.tree, box, this.known).map(({ text }) => text) : [];
  }

  /** What no one asked for came by a suggestion: it goes out again. @returns whether there was any */
  private async removeStrangers(): Promise<boolean> {
    const strangers = this.strangers();
    for (const { element } of strangers) {
      const cross = this.tree.queryAll(element, '*').find((part) => isRemover(part) && isVisible(part));
      if (cross) press(cross);
      else if (this.isLast(element)) this.removeLast();
      await pause(30);
    }
    if (strangers.length > 0 && this.strangers().length > 0) this.isSpoiled = true;
    return strangers.length > 0;
  }

  private isLast(element: Element): boolean {
    const box = this.find();
    return box !== undefined && chipsOf(this.tree, box, this.known).at(-1)?.element === element;
  }

  private removeLast(): void {
    const element = this.find()?.element;
    if (!element) return;
    focus(element);
    setText(element, '');
    pressKey(element, 'Backspace');
  }

  private strangers(): ReturnType<typeof chipsOf> {
    const box = this.find();
    const isStrange = (text: string): boolean =>
      !this.known.has(fold(text)) && !this.foreign?.has(fold(text));
    return box ? chipsOf(this.tree, box, this.known).filter(({ text }) => isStrange(text)) : [];
  }

  private clear(): void {
    const box = this.find();
    if (box && boxText(box) !== '') setText(box.element, '');
  }
}
