import { blur, focus } from '../dom/focus';
import type { PageTree } from '../dom/tree';
import { waitFor } from '../dom/wait';
import { fold } from '../strings';
import { boxText } from './box';
import { type CommitPace, type Committed, commitEntry } from './chip-commit';
import { ChipReader } from './chip-reader';
import { type ChipStrategy, type Way, ways } from './chip-ways';
import { showsOnlySome } from './chips';
import { setBoxText } from './set-text';
import { closeSuggestions } from './suggestions';
import type { WatchedBox } from './watched-box';

/** While it is not known what works: how long a way may take without a sign, and with one, in milliseconds. */
const unknownWay = { staysMs: 100, leftMs: 450 };
/** The same once an entry was taken in no way: the next one is not waited for as long. */
const doubtedWay = { staysMs: 60, leftMs: 200 };
/** A field that takes none of so many entries in any way takes none. */
const maxRefused = 3;
/** A page that takes longer to show what it took is taken to be slow by chance, in milliseconds. */
const maxLag = 1000;
/** A field that took others is full when it refuses so many in a row, and for so long. */
const fullAfter = { entries: 3, milliseconds: 900 };
/** What went in before and is not seen is looked for so long before it is written once more, in milliseconds. */
const unseenMs = 1500;
/** Up to so many entries, and one in so many of those after them, are looked for among the chips at once; all are at the end. */
const checkedFirst = 100;
const checkEvery = 25;
/** A way that has brought in so many entries is the field's own. */
const provenAfter = 6;
/** So many entries show whether the field's chips say them or show names. */
const checkedForNames = 3;

/** The way that worked last in a document: the next field there is most likely of the same kind. */
const lastWays = new WeakMap<Document, Way>();

/** A field that makes chips of entries. Finds the way by which it takes them, and keeps to that way. */
export class ChipField {
  /** The way by which entries were taken. */
  way: ChipStrategy = '';
  /** Whether the field took some and then no more. */
  isFull = false;
  /** Whether what was written stays in the box in whichever way it is committed: then it may be a box of text. */
  staysAsText = false;
  /** Whether the page has emptied the box of an entry that nothing is seen of. */
  hasEmptied = false;
  /** Whether the field shows some of its chips to whoever enters it alone. */
  hidesChips = false;
  /** The first entry that was tried in all ways and stayed in the box as text. */
  private stayed = '';
  readonly chips: ChipReader;
  private order: Way[];
  private added = 0;
  /** Whether the first of the ways has brought in an entry by itself. */
  private isKnown = false;
  /** How long the field took at most to show an entry, in milliseconds. */
  private lag = 0;
  /** Ways of which one has brought in an entry late, so that it is not certain which. */
  private suspects = new Set<Way>();
  private readonly taken = new Map<string, string>();
  /** Entries that were taken in no way. */
  private readonly refused = new Set<string>();
  private refusals = { entries: 0, since: 0, first: '' };
  /** Whether this round has waited for what went in before. */
  private hasWaited = false;

  constructor(
    readonly tree: PageTree,
    readonly box: WatchedBox,
    wanted: readonly string[],
  ) {
    this.chips = new ChipReader(tree, box, wanted);
    this.order = inFront([...ways], lastWays.get(tree.document));
  }

  /** Entries that the field has taken, as far as could be seen when they went in. */
  get takenEntries(): string[] {
    return [...this.taken.values()];
  }

  /** Whether writing these (again) makes sense: not what was refused, nor what a field may hold without showing it. */
  mayTry(entries: readonly string[]): boolean {
    if (this.chips.isSpoiled || this.chips.hasUnread || this.isFull) return false;
    if (this.refused.size > 0 && entries.every((entry) => this.refused.has(fold(entry)))) return false;
    const box = this.box.now();
    if (!this.hidesChips && (box?.kind !== 'chips' || !showsOnlySome(this.tree, box))) return true;
    return entries.some((entry) => !this.taken.has(fold(entry)));
  }

  /** Entries that were never taken come first: one that is dropped each time must not keep the others out. */
  inOrder(entries: readonly string[]): string[] {
    const wasTaken = (entry: string): boolean => this.taken.has(fold(entry));
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
      this.isFull ||= this.added > 0;
      return false;
    }
    if (this.taken.has(fold(entry)) && (await this.isThereAfterAll(entry))) return true;
    if (this.isKnown) {
      if (await this.addKnown(entry)) return true;
      // A way that brought in only a few may have done so by chance: the others are tried before the field is called full.
      if (this.added >= provenAfter || this.refusals.entries > 0) return this.goesOnAfter(entry);
      this.isKnown = false;
    }
    if (await this.addUnknown(entry)) return true;
    this.clear();
    this.refused.add(fold(entry));
    if (this.added > 0) return this.goesOnAfter(entry);
    // One refused entry says nothing of the others; several do.
    return this.refused.size < maxRefused && this.box.now() !== undefined && !this.chips.isSpoiled;
  }

  /** Before another round: a field that was drawn anew or put back may take an entry by another way. */
  startOver(): void {
    this.isKnown = false;
    this.hasWaited = false;
    this.refusals = { entries: 0, since: 0, first: '' };
  }

  /**
   * After entries were written as text: where the page has emptied the box meanwhile, it has taken what stayed there at first, and
   * later than any way was waited for. A chip that says that entry, or its beginning, is the entry's.
   */
  noticeLate(): void {
    this.chips.lookForUnclaimed();
    const box = this.box.now();
    if (!this.stayed || this.added > 0 || !box || boxText(box).trim() !== '') return;
    if (!this.chips.readLate(this.stayed)) return;
    this.staysAsText = false;
    this.lag = maxLag / 2;
    this.suspects = new Set(this.order);
    this.take(this.stayed);
  }

  /** Removes chips that nobody asked for and those that came in twice, and leaves the box. */
  async finish(): Promise<void> {
    await this.chips.removeStrangers();
    await this.chips.removeDoubles();
    if (this.added > 0) this.clear();
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

  /** By the way that works; an entry that is not taken gets a second chance, at leisure. */
  private async addKnown(entry: string): Promise<boolean> {
    const [way] = this.order;
    if (!way) return false;
    const isClose = this.added < checkedFirst || this.added % checkEvery === 0;
    const patience = 2 * this.lag + 100;
    const pace: CommitPace = { isKnown: true, staysMs: patience, leftMs: patience, isClose };
    // A field that shows the first entries as they are shows the others so as well.
    const mayShowNames = this.added < checkedForNames || !this.chips.names.isEmpty;
    const before = mayShowNames ? this.chips.texts() : undefined;
    const first = await commitEntry(this, way, entry, pace, before);
    if (this.isTaken(entry, first, way)) return true;
    // There is a second chance for the first of those that are refused in a row.
    if (/^(gone|invalid)$/.test(first.committed) || this.refusals.entries > 0) return false;
    const again = await commitEntry(this, way, entry, { ...pace, isKnown: false }, before);
    return this.isTaken(entry, again, way);
  }

  /** By one way after the other, until one brings it in. */
  private async addUnknown(entry: string): Promise<boolean> {
    const started = performance.now();
    const before = this.chips.texts();
    const base = this.refused.size > 0 ? doubtedWay : unknownWay;
    const tried: { way: Way; committed: Committed }[] = [];
    for (const way of this.order) {
      const box = await this.box.ready();
      if (!box || this.chips.isSpoiled) return false;
      if (way.fits && !way.fits(box)) continue;
      // An earlier way may have brought it in late.
      if (tried.length > 0 && this.chips.stateOf(entry, before)) {
        this.suspect(tried, performance.now() - started);
        return this.take(entry);
      }
      const lag = this.suspects.has(way) || tried.length === 0 ? this.lag : 0;
      const pace = { isKnown: false, isClose: true, staysMs: base.staysMs + lag, leftMs: base.leftMs + lag };
      const result = await commitEntry(this, way, entry, pace, before);
      tried.push({ way, committed: result.committed });
      const isChip = result.committed === 'invalid' || this.isTaken(entry, result, way);
      if (result.committed === 'gone') return false;
      if (!isChip) continue;
      // It may have come in by itself, as when a dialog takes what stands in a box that it draws anew.
      if (!result.hasActed) return true;
      this.order = inFront(this.order, way);
      this.isKnown = tried.length === 1;
      if (this.isKnown) this.lag = result.milliseconds;
      else this.suspect(tried, performance.now() - started, result.milliseconds);
      if (result.committed === 'invalid') this.refused.add(fold(entry));
      return true;
    }
    // What came in last of all came late.
    if (this.chips.stateOf(entry, before)) {
      this.suspect(tried, performance.now() - started);
      return this.take(entry);
    }
    this.staysAsText = tried.every(({ committed }) => committed === 'stays');
    if (this.staysAsText) this.stayed ||= entry;
    const dropping = tried.filter(({ committed }) => committed === 'dropped').at(-1);
    this.hasEmptied ||= dropping !== undefined;
    this.order = inFront(this.order, dropping?.way);
    return false;
  }

  /** Where an entry came in after other ways and not at once, it may be their doing: the next entry tells. */
  private suspect(tried: { way: Way }[], passed: number, milliseconds = passed): void {
    const isAtOnce = milliseconds < 40;
    this.lag = isAtOnce ? milliseconds : Math.min(passed, maxLag);
    this.suspects = new Set(isAtOnce ? [] : tried.map(({ way }) => way));
  }

  private isTaken(
    entry: string,
    { committed, hasActed, milliseconds }: Awaited<ReturnType<typeof commitEntry>>,
    way: Way,
  ): boolean {
    if (committed !== 'chip' && committed !== 'left') return false;
    // A dialog may take in what stands in its box when it is drawn anew: then the way did nothing.
    if (hasActed) {
      this.way = way.name;
      lastWays.set(this.tree.document, way);
    }
    // One that only left the box was waited for in vain: that says nothing of how slow the page is.
    if (this.isKnown && committed === 'chip') this.lag = Math.max(this.lag, milliseconds);
    return this.take(entry);
  }

  private take(entry: string): true {
    this.taken.set(fold(entry), entry);
    this.added++;
    this.refusals = { entries: 0, since: 0, first: '' };
    return true;
  }

  /** A field that took others refuses this one: it is left out, until there are so many that the field is full. */
  private goesOnAfter(entry: string): boolean {
    this.refused.add(fold(entry));
    this.clear();
    const now = performance.now();
    const { entries: earlier, since, first: firstRefused } = this.refusals;
    this.refusals = { entries: earlier + 1, since: since || now, first: firstRefused || entry };
    const { entries, first } = this.refusals;
    const isLong = now - this.refusals.since >= fullAfter.milliseconds;
    // As long as those that are not accepted stay, there is room for more.
    const isEnough =
      entries >= (this.isKnown ? fullAfter.entries : 2) && isLong && !this.chips.stateOf(first);
    if (this.box.now() === undefined || isEnough) this.isFull = true;
    return !this.isFull;
  }

  private clear(): void {
    const box = this.box.now();
    if (box && boxText(box).trim() !== '') setBoxText(box, '');
  }
}

function inFront(order: Way[], way: Way | undefined): Way[] {
  return way ? [way, ...order.filter((other) => other !== way)] : order;
}
