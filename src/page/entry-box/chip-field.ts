import { blur, focus } from '../dom/focus';
import type { PageTree } from '../dom/tree';
import { waitFor } from '../dom/wait';
import { boxText } from './box-text';
import { ChipReader } from './chip-reader';
import type { ChipStrategy } from './chip-ways';
import { EntryTaker } from './entry-taker';
import { showsOnlySome } from './hidden-chips';
import { setBoxText } from './set-text';
import { closeSuggestions } from './suggestions';
import type { WatchedBox } from './watched-box';

/** A field that takes none of so many entries in any way takes none. */
const maxRefused = 3;
/** What went in before and is not seen is looked for so long before it is written once more, in milliseconds. */
const unseenMs = 1500;
/** A way that has brought in so many entries is the field's own. */
const provenAfter = 6;

/** A field that makes chips of entries. Finds the way by which it takes them, and keeps to that way. */
export class ChipField {
  /** Whether the field took some and then no more. */
  isFull = false;
  /** Whether the field shows some of its chips to whoever enters it alone. */
  hidesChips = false;
  readonly chips: ChipReader;
  private readonly taker: EntryTaker;
  /** Whether another round has come before. */
  private isAgain = false;
  /** Whether this round has waited for what went in before. */
  private hasWaited = false;

  constructor(
    readonly tree: PageTree,
    readonly box: WatchedBox,
    wanted: readonly string[],
  ) {
    this.chips = new ChipReader(tree, box, wanted);
    this.taker = new EntryTaker(tree, box, this.chips);
  }

  /** Entries that the field has taken, as far as could be seen when they went in. */
  get takenEntries(): string[] {
    return this.taker.takenEntries;
  }

  /** The way by which entries were taken. */
  get way(): ChipStrategy {
    return this.taker.way;
  }

  /** Whether what was written stays in the box in whichever way it is committed, and nothing was taken: then it may be a box of text. */
  get staysAsText(): boolean {
    return this.taker.staysAsText && this.taker.added === 0;
  }

  /** Whether the page has emptied the box of an entry that nothing is seen of. */
  get hasEmptied(): boolean {
    return this.taker.hasEmptied;
  }

  /** Whether writing these (again) makes sense: not what was refused, nor what a field may hold without showing it. */
  mayTry(entries: readonly string[]): boolean {
    if (this.chips.isSpoiled || this.chips.hasUnread || this.isFull) return false;
    const { refusals } = this.taker;
    // What was given up before it was known how the field takes any gets one more chance.
    const isRefused = (entry: string): boolean =>
      refusals.has(entry) && !(this.taker.added > 0 && refusals.isEarly(entry));
    if (refusals.count > 0 && entries.every(isRefused)) return false;
    const box = this.box.now();
    if (!this.hidesChips && (box?.kind !== 'chips' || !showsOnlySome(this.tree, box))) return true;
    return entries.some((entry) => !this.taker.hasTaken(entry));
  }

  /** Entries that were never taken come first: one that is dropped each time must not keep the others out. */
  inOrder(entries: readonly string[]): string[] {
    const wasTaken = (entry: string): boolean => this.taker.hasTaken(entry);
    return [...entries.filter((entry) => !wasTaken(entry)), ...entries.filter(wasTaken)];
  }

  /**
   * Writes one entry and commits it.
   * @returns whether to go on: false when the field is gone, is full, or takes nothing in any way
   */
  async add(entry: string): Promise<boolean> {
    this.chips.rememberForeign();
    const box = await this.box.ready();
    if (!box || this.chips.isSpoiled) {
      this.isFull ||= this.taker.added > 0;
      return false;
    }
    if (this.taker.hasTaken(entry) && (await this.isThereAfterAll(entry))) return true;
    const { search, refusals } = this.taker;
    const started = performance.now();
    const isSecondChance = this.taker.added > 0 && refusals.isEarly(entry);
    const isRefusing = refusals.inARow > 0;
    let isRefused = false;
    // Once one was tried in all ways in vain, the way that has worked speaks for all of them.
    if (search.isKnown || isSecondChance || (isRefusing && search.isLastFirst)) {
      if (await this.taker.addKnown(entry)) return true;
      // A way that brought in only a few may have done so by chance: the others are tried before the field is called full.
      const isProven = this.taker.added >= provenAfter || isRefusing;
      if (isProven || isSecondChance) return this.goesOnAfter(entry, started);
      search.isKnown = false;
      isRefused = true;
    }
    if (await this.taker.addUnknown(entry, isRefused)) return true;
    this.clear();
    const isTaker = this.taker.added > 0 || search.last !== undefined;
    refusals.add(entry, !isTaker);
    if (isTaker) return this.goesOnAfter(entry, started);
    // One refused entry says nothing of the others; several do.
    return refusals.count < maxRefused && this.box.now() !== undefined && !this.chips.isSpoiled;
  }

  /** Before a round. Before another one: a field that was drawn anew or put back may take an entry by another way. */
  startOver(): void {
    this.taker.search.isKnown = false;
    if (!this.isAgain) this.taker.search.recall(this.box.now()?.element);
    this.isAgain = true;
    this.hasWaited = false;
    this.taker.refusals.endRow();
  }

  /** After entries were written as text: what stayed there at first may have become a chip since. */
  noticeLate(): void {
    this.taker.noticeLate();
  }

  /** Removes chips that nobody asked for and those that came in twice, and leaves the box. */
  async finish(): Promise<void> {
    await this.chips.removeStrangers();
    await this.chips.removeDoubles();
    if (this.taker.added > 0) this.clear();
    const element = this.box.now()?.element;
    if (element) blur(element);
    await closeSuggestions(this.tree, element);
  }

  /**
   * Whether an entry that went in before stands in the field, which may show its chips to whoever enters it alone, and late. Nobody
   * comes in twice because a page is slow; one round waits once.
   */
  private async isThereAfterAll(entry: string): Promise<boolean> {
    const box = this.box.now();
    if (box) focus(box.element);
    const isSeen = (): true | undefined => (this.chips.stateOf(entry) ? true : undefined);
    const isThere = await waitFor(this.tree, isSeen, this.hasWaited ? 0 : unseenMs);
    this.hasWaited ||= !isThere;
    this.hidesChips ||= isThere === true;
    return isThere === true;
  }

  /**
   * A field that took others refuses this one: it is left out, until there are so many that the field is full.
   * @param started when it was first tried
   */
  private goesOnAfter(entry: string, started: number): boolean {
    this.taker.refusals.addToRow(entry, started);
    this.clear();
    const isThere = (refused: string): boolean => this.chips.stateOf(refused) !== '';
    if (this.box.now() === undefined || this.taker.refusals.saysFull(this.taker.search.isKnown, isThere))
      this.isFull = true;
    return !this.isFull;
  }

  private clear(): void {
    const box = this.box.now();
    if (box && boxText(box).trim() !== '') setBoxText(box, '');
  }
}
