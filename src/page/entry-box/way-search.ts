import type { CommitPace, Committed } from './chip-commit';
import { type Way, ways } from './chip-ways';

/** While it is not known what works: how long a way may take without a sign, and with one, in milliseconds. */
const unknownWay = { staysMs: 100, leftMs: 450 };
/** The same once an entry was taken in no way: the next one is not waited for as long. */
const doubtedWay = { staysMs: 60, leftMs: 200 };
/** A page that takes longer to show what it took is taken to be slow by chance, in milliseconds. */
const maxLag = 1000;
/** Up to so many entries, and one in so many of those after them, are looked for among the chips at once; all are at the end. */
const checkedFirst = 100;
const checkEvery = 25;

/** The way that worked last in a document: the next field there is most likely of the same kind. */
const lastWays = new WeakMap<Document, Way>();

/** A way that was tried with an entry, and what became of it. */
export interface TriedWay {
  way: Way;
  committed: Committed;
}

/** What was known of a box when it took its last entry. */
const ofBoxes = new WeakMap<Element, WaySearch>();

/** What is known of the way by which a field takes entries, and of how long it needs to show them. */
export class WaySearch {
  /** The ways, the likeliest first. */
  order: Way[];
  /** Whether the first of the ways has brought in an entry by itself. */
  isKnown = false;
  /** The way by which the field took its last entry, now or before; undefined where it took none. */
  last: Way | undefined;
  /** Whether an entry was lost that came before the page had drawn the one before. */
  needsDrawing = false;
  /** How long the field took at most to show an entry, in milliseconds. */
  private lag = 0;
  /** Ways of which one has brought in an entry late, so that it is not certain which. */
  private suspects = new Set<Way>();

  constructor(private readonly document: Document) {
    this.order = inFront([...ways], lastWays.get(document));
  }

  /**
   * How an entry is committed by the way that is known.
   * @param added how many entries have gone in
   * @param isAfterRefusal whether one was just refused, which is still looked for: then this one is waited for as long as the slowest
   *   took, and not twice as long, so that a slow field is soon known to be full
   */
  knownPace(added: number, isAfterRefusal: boolean): CommitPace {
    const waitMs = (isAfterRefusal ? 1 : 2) * this.lag + 100;
    const isClose = added < checkedFirst || added % checkEvery === 0;
    return { isKnown: true, staysMs: waitMs, leftMs: waitMs, isClose, isDrawnFirst: this.needsDrawing };
  }

  /**
   * How one is committed by a way that is not known to work.
   * @param isFirst whether no other way was tried with this entry
   * @param isDoubted whether an entry before was taken in no way
   */
  paceOf(way: Way, isFirst: boolean, isDoubted: boolean): CommitPace {
    const base = isDoubted ? doubtedWay : unknownWay;
    const lag = isFirst || this.suspects.has(way) ? this.lag : 0;
    return { isKnown: false, isClose: true, staysMs: base.staysMs + lag, leftMs: base.leftMs + lag };
  }

  /**
   * The ways to try one after the other. The first gets a second chance once it has brought in an entry: the page may not have drawn
   * what came of that one when the next was written.
   * @param added how many entries have gone in
   * @param isTried whether the first one was tried by itself already
   */
  attempts(added: number, isTried: boolean): { way: Way; isDrawnFirst: boolean }[] {
    const [first, ...others] = this.order.map((way) => ({ way, isDrawnFirst: this.needsDrawing }));
    if (!first || isTried) return others;
    const again = added > 0 && !this.needsDrawing ? [{ ...first, isDrawnFirst: true }] : [];
    return [first, ...again, ...others];
  }

  /** An entry came in by the last of the ways that were tried with it. */
  found(tried: readonly TriedWay[], passed: number, milliseconds: number): void {
    this.prefer(tried.at(-1)?.way);
    this.isKnown = tried.every(({ way }) => way === tried[0]?.way);
    if (this.isKnown) this.lag = milliseconds;
    else this.suspect(tried, passed, milliseconds);
  }

  /** Where an entry came in after other ways and not at once, it may be their doing: the next entry tells. */
  suspect(tried: readonly TriedWay[], passed: number, milliseconds = passed): void {
    const isAtOnce = milliseconds < 40;
    this.lag = isAtOnce ? milliseconds : Math.min(passed, maxLag);
    this.suspects = new Set(isAtOnce ? [] : tried.map(({ way }) => way));
  }

  /** An entry came in so late that any of the ways may have done it. */
  suspectAll(): void {
    this.lag = maxLag / 2;
    this.suspects = new Set(this.order);
  }

  /** The way that is known has brought in one more, so long after. */
  tookFor(milliseconds: number): void {
    if (this.isKnown) this.lag = Math.max(this.lag, milliseconds);
  }

  /** The next field of the document starts with this way, and this box as well when it is filled once more. */
  remember(way: Way, box: Element | undefined): void {
    this.last = way;
    lastWays.set(this.document, way);
    if (box) ofBoxes.set(box, this);
  }

  /** Before the first entry: a box that was filled before is known. */
  recall(box: Element | undefined): void {
    const before = box && ofBoxes.get(box);
    if (!before) return;
    this.last = before.last;
    this.lag = before.lag;
    this.needsDrawing = before.needsDrawing;
    this.prefer(this.last);
    this.isKnown = true;
  }

  /** Whether the field is known to have taken an entry, now or before, by the way that is tried first. */
  get isLastFirst(): boolean {
    return this.last !== undefined && this.order[0] === this.last;
  }

  prefer(way: Way | undefined): void {
    this.order = inFront(this.order, way);
  }
}

function inFront(order: Way[], way: Way | undefined): Way[] {
  return way ? [way, ...order.filter((other) => other !== way)] : order;
}
