import type { PageTree } from '../dom/tree';
import { becomesTrue } from '../dom/wait';
import { fold } from '../strings';
import { ChipCount } from './chip-count';
import { type Chip, chipsOf, foldedSet } from './chips';
import { mentions } from './mentions';
import { mayBeName, NamedChips, namedChipsAround } from './named-chips';
import { removeChip } from './remove-chip';
import { isRenamed, nameIn } from './renamed-chips';
import { nameAddedBetween, type SmallTexts, smallTexts } from './small-texts';
import { isOnOffer } from './suggestions';
import { removeDoubles, strangersAmong } from './surplus-chips';
import { cameUpAmong, isStartOf, unclaimedAmong } from './unread-texts';
import type { WatchedBox } from './watched-box';

const said = (chips: readonly Chip[]): Set<string> => foldedSet(chips.map(({ text }) => text));

/** The chips of a field while entries are written: wanted ones, those from before, and strangers. */
export class ChipReader {
  /** Whether the field holds a chip that nobody asked for and does not give it up: then it is left alone. */
  isSpoiled = false;
  /** Whether something came up in the field, later than could be waited for, that may be somebody's chip. */
  hasUnread = false;
  names = new NamedChips();
  /** How many the field says that it holds. */
  readonly count: ChipCount;
  private readonly wanted: ReadonlySet<string>;
  /** The chips that were there before the first entry. */
  private foreign: ReadonlySet<string> | undefined;
  /** The chips that said their entry when it was taken: some pages look a name up, and say that a moment later. */
  private readonly elements = new Map<string, HTMLElement>();
  private firstTexts: SmallTexts = new Map();

  constructor(
    private readonly tree: PageTree,
    private readonly box: WatchedBox,
    wanted: readonly string[],
  ) {
    this.wanted = foldedSet(wanted);
    this.count = new ChipCount(tree, box, this.wanted, () => this.all());
  }

  /** Before the first entry: what is there by now is not ours to remove. */
  rememberForeign(): void {
    if (this.foreign) return;
    const box = this.box.now();
    if (!box) return;
    this.names = namedChipsAround(this.tree, box);
    this.names.prune(this.texts());
    this.firstTexts = this.texts();
    const all = this.all();
    this.foreign = new Set(all.map(({ text }) => fold(text)));
    this.count.rememberFirst(all.length);
  }

  /** The chips as they are drawn now. */
  all(): Chip[] {
    const box = this.box.shown();
    return box ? chipsOf(this.tree, box, this.wanted) : [];
  }

  texts(): SmallTexts {
    const box = this.box.shown();
    return box ? smallTexts(this.tree, box, said(this.all())) : new Map();
  }

  /**
   * Whether a chip stands for an entry: one that the page accepts, one that it marks as not accepted, or none.
   * @param before the texts before the entry was written, where a chip that came in since may show another text than
   *   the entry: it is kept then as the entry's
   */
  stateOf(entry: string, before?: SmallTexts): 'chip' | 'invalid' | '' {
    const folded = fold(entry);
    const box = this.box.shown();
    const isThere =
      box !== undefined && [box.area, ...box.beside].some((place) => mentions(this.tree, place, entry));
    const own = isThere ? this.all().filter(({ text }) => fold(text) === folded) : [];
    const [first] = own;
    if (first) this.elements.set(folded, first.element);
    if (first) return own.every(({ isInvalid }) => isInvalid) ? 'invalid' : 'chip';
    if (this.names.isEmpty && !before) return '';
    const texts = this.texts();
    if (this.names.among(texts).includes(folded)) return 'chip';
    const name = before ? nameAddedBetween(before, texts, this.wanted) : '';
    // One of the suggestions would be another person's.
    if (!name || !box || isOnOffer(this.tree, box, name)) return '';
    this.names.remember(entry, name);
    return 'chip';
  }

  /**
   * Whether somebody may be in the field whose chip does not tell who it is: chips from before that are no entries, or texts
   * from before where the field turned out to show names.
   */
  get isUnreadable(): boolean {
    if (this.hasUnread) return true;
    const mayBe = (text: string): boolean => mayBeName(text, this.wanted);
    if ([...(this.foreign ?? [])].some(mayBe)) return true;
    if (!this.names.isEmpty) return [...this.firstTexts.keys()].some(mayBe);
    return false;
  }

  /**
   * Whether an entry stands in a field that was given up on, its chip saying the entry or its beginning. Where something else has come
   * up that may be somebody's, nobody can tell whose.
   */
  readLate(entry: string): boolean {
    if (this.stateOf(entry)) return true;
    const text = nameAddedBetween(this.firstTexts, this.texts(), this.wanted);
    if (isStartOf(text, entry)) {
      this.names.remember(entry, text);
      return true;
    }
    this.lookForUnread();
    return false;
  }

  /** Follows chips that have come to say something else since: each is still the one of its entry, and one of its own. */
  followRenamed(): void {
    const renamed = [...this.elements].filter(
      ([entry, element]) => !this.names.has(entry) && isRenamed(entry, element),
    );
    if (renamed.length === 0) return;
    const texts = this.texts();
    for (const [entry, element] of renamed) {
      const name = nameIn(this.tree, element, texts, this.wanted);
      if (name) this.names.remember(entry, name);
    }
  }

  /** Looks, once the page has settled, for somebody who came in unseen, be it under the name of another. */
  lookForUnclaimed(): void {
    const unclaimed = unclaimedAmong(this.texts(), this.firstTexts, this.names, this.wanted);
    if (unclaimed.length === 0) return;
    this.names.unread = unclaimed;
    this.hasUnread = true;
  }

  private lookForUnread(): boolean {
    this.names.unread = cameUpAmong(this.texts(), this.firstTexts, this.wanted);
    this.hasUnread = this.names.unread.length > 0;
    return this.hasUnread;
  }

  /**
   * Waits whether the field shows after all what it took: names, perhaps, of which it can't be told any more whose they are.
   * @param milliseconds how long at most
   */
  comesLate(milliseconds: number): Promise<boolean> {
    return becomesTrue(() => this.lookForUnread(), milliseconds);
  }

  /**
   * Removes chips that nobody asked for, as a suggestion may bring them in.
   * @returns whether there were any
   */
  async removeStrangers(): Promise<boolean> {
    const strangers = this.strangers();
    for (const chip of strangers) {
      await removeChip(this.tree, this.box.shown()?.element, chip.element);
    }
    if (strangers.length > 0 && this.strangers().length > 0) this.isSpoiled = true;
    return strangers.length > 0;
  }

  /** Where two ways have both brought in an entry, its second chip goes out again. */
  removeDoubles(): Promise<void> {
    return removeDoubles(this.tree, this.all(), this.wanted);
  }

  private strangers(): Chip[] {
    return strangersAmong(this.all(), this.wanted, this.foreign);
  }
}
