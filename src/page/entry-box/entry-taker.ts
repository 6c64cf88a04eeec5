import type { PageTree } from '../dom/tree';
import { fold } from '../strings';
import { boxText } from './box-text';
import { commitEntry } from './chip-commit';
import type { ChipReader } from './chip-reader';
import type { ChipStrategy, Way } from './chip-ways';
import { Refusals } from './refusals';
import type { WatchedBox } from './watched-box';
import { type TriedWay, WaySearch } from './way-search';

/** So many entries show whether the field's chips say them or show names. */
const checkedForNames = 3;

/** Brings single entries into a field of chips, and knows which have gone in and how. */
export class EntryTaker {
  /** The way by which entries were taken. */
  way: ChipStrategy = '';
  /** Whether what was written stays in the box in whichever way it is committed: then it may be a box of text. */
  staysAsText = false;
  /** Whether the page has emptied the box of an entry that nothing is seen of. */
  hasEmptied = false;
  /** How often an entry was taken. */
  added = 0;
  readonly search: WaySearch;
  readonly refusals = new Refusals();
  private readonly taken = new Map<string, string>();
  /** The first entry that was tried in all ways and stayed in the box as text. */
  private stayed = '';

  constructor(
    readonly tree: PageTree,
    readonly box: WatchedBox,
    readonly chips: ChipReader,
  ) {
    this.search = new WaySearch(tree.document);
  }

  /** Entries that the field has taken, as far as could be seen when they went in. */
  get takenEntries(): string[] {
    return [...this.taken.values()];
  }

  hasTaken(entry: string): boolean {
    return this.taken.has(fold(entry));
  }

  /** By the way that works; an entry that is not taken gets a second chance, at leisure. */
  async addKnown(entry: string): Promise<boolean> {
    const [way] = this.search.order;
    if (!way) return false;
    const isAfterRefusal = this.refusals.inARow > 0;
    const pace = this.search.knownPace(this.added, isAfterRefusal);
    // A field that shows the first entries as they are shows the others so as well.
    const mayShowNames = this.added < checkedForNames || !this.chips.names.isEmpty;
    const before = mayShowNames ? this.chips.texts() : undefined;
    const first = await commitEntry(this, way, entry, pace, before);
    if (this.isTaken(entry, first, way)) return true;
    // It stands there, not accepted: written once more it would stand there twice.
    if (first.committed === 'invalid') {
      this.refusals.add(entry);
      return true;
    }
    // There is a second chance for the first of those that are refused in a row.
    if (first.committed === 'gone' || isAfterRefusal) return false;
    const atLeisure = { ...this.search.knownPace(this.added, true), isKnown: false };
    const again = await commitEntry(this, way, entry, atLeisure, before);
    const isTaken = this.isTaken(entry, again, way);
    this.search.needsDrawing ||= isTaken;
    return isTaken;
  }

  /**
   * By one way after the other, until one brings it in.
   * @param isRefused whether the way that is known has just been tried with it in vain: then the others are tried, and not for long
   */
  async addUnknown(entry: string, isRefused = false): Promise<boolean> {
    const started = performance.now();
    const before = this.chips.texts();
    const isDoubted = isRefused || this.refusals.count > 0;
    const tried: TriedWay[] = [];
    for (const { way, isDrawnFirst } of this.search.attempts(this.added, isRefused)) {
      const box = await this.box.ready();
      if (!box || this.chips.isSpoiled) return false;
      if (way.fits && !way.fits(box)) continue;
      // An earlier way may have brought it in late.
      if (tried.length > 0 && this.chips.stateOf(entry, before)) {
        this.search.suspect(tried, performance.now() - started);
        return this.take(entry);
      }
      const pace = { ...this.search.paceOf(way, tried.length === 0, isDoubted), isDrawnFirst };
      const result = await commitEntry(this, way, entry, pace, before);
      tried.push({ way, committed: result.committed });
      const isChip = result.committed === 'invalid' || this.isTaken(entry, result, way);
      if (result.committed === 'gone') return false;
      if (!isChip) continue;
      // It may have come in by itself, as when a dialog takes what stands in a box that it draws anew.
      if (!result.hasActed) return true;
      this.search.needsDrawing ||= isDrawnFirst;
      this.search.found(tried, performance.now() - started, result.milliseconds);
      if (result.committed === 'invalid') this.refusals.add(entry);
      return true;
    }
    // What came in last of all came late.
    if (this.chips.stateOf(entry, before)) {
      this.search.suspect(tried, performance.now() - started);
      return this.take(entry);
    }
    this.staysAsText = tried.every(({ committed }) => committed === 'stays');
    if (this.staysAsText) this.stayed ||= entry;
    const dropping = tried.filter(({ committed }) => committed === 'dropped').at(-1);
    this.hasEmptied ||= dropping !== undefined;
    // A field that has taken others keeps to the way by which it did.
    if (!this.search.last) this.search.prefer(dropping?.way);
    return false;
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
      this.search.remember(way, this.box.now()?.element);
    }
    // One that only left the box was waited for in vain: that says nothing of how slow the page is.
    if (committed === 'chip') this.search.tookFor(milliseconds);
    return this.take(entry);
  }

  private take(entry: string): true {
    this.taken.set(fold(entry), entry);
    this.added++;
    this.refusals.endRow();
    return true;
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
    this.search.suspectAll();
    this.take(this.stayed);
  }
}
