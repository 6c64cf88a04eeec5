import { pressEscapeWithin } from '../dom/escape';
import { focus } from '../dom/focus';
import { press } from '../dom/press';
import type { PageTree } from '../dom/tree';
import { pause, untilDrawn } from '../dom/wait';
import { fold } from '../strings';
import { type EntryBox, entranceOf } from './box';
import { boxText } from './box-text';
import type { ChipReader } from './chip-reader';
import type { Way } from './chip-ways';
import { complaintsAround } from './complaints';
import { showsOnlySome } from './hidden-chips';
import { setBoxText } from './set-text';
import { partsIn } from './small-parts';
import type { SmallTexts } from './small-texts';
import { isTempting, mayOffer } from './suggestions';
import type { WatchedBox } from './watched-box';

/**
 * What became of an entry: it stands as a chip; as one that the page marks, or refuses in words, as not accepted; it has left the box, which is all that is asked or can be seen; it has left
 * the box and nothing came of it; it stays in the box; something else came in for it; the box is gone.
 */
export type Committed = 'chip' | 'invalid' | 'left' | 'dropped' | 'stays' | 'stranger' | 'gone';

/** How an entry is committed. */
export interface CommitPace {
  /** Whether the way is known to work: then the page is given no more time than it was seen to need. */
  isKnown: boolean;
  /** For how long an entry is looked for that stays in the box without any sign that the page has heard. */
  staysMs: number;
  /** For how long one is looked for that has left the box, or that the page has done something about. */
  leftMs: number;
  /** Whether to look for the chip itself: to do so each time is felt where there are hundreds. */
  isClose: boolean;
  /** Whether the page has to draw what came of the entry before, or the next one is lost. */
  isDrawnFirst?: boolean;
}

/** What a commit has to do with. */
export interface CommitContext {
  tree: PageTree;
  box: WatchedBox;
  chips: ChipReader;
  /** The entries that have gone in. */
  takenEntries: string[];
}

/** At which look the field may already count an entry that it does not show: dearer to see than a chip. */
const countAt = 3;

/**
 * Writes an entry into the box and commits it in one way.
 * @param before the texts in the field before the entry was first written, where its chip may show another text
 * @returns besides, how long it took until that was seen
 */
export async function commitEntry(
  context: CommitContext,
  way: Way,
  entry: string,
  pace: CommitPace,
  before: SmallTexts | undefined,
): Promise<{ committed: Committed; hasActed: boolean; milliseconds: number }> {
  const { tree, box, chips } = context;
  const written = await writeEntry(context, way, entry, pace);
  const drawn = pace.isKnown ? () => pause(0) : untilDrawn;
  let started = performance.now();
  const done = (committed: Committed, hasActed = true) => ({
    committed,
    hasActed,
    milliseconds: performance.now() - started,
  });
  // What has come in before anything was done has come in by itself.
  if (!written) return done(chips.stateOf(entry) || 'gone', false);
  const byItself = boxText(written).includes(entry) ? '' : chips.stateOf(entry);
  if (byItself) return done(byItself, false);
  if (way.name !== 'chipsBySuggestion' && !(await resistSuggestions(tree, box, entry, drawn)))
    return done('stays');
  const parts = partsIn(tree, written);
  const { hasActed, isUsed, isEmptied } = await way.commit({
    tree,
    box: written,
    now: box.now,
    entry,
    drawn,
  });
  started = performance.now();
  for (let look = 0; ; look++) {
    await pause(Math.min(4 * look, 25));
    const passed = performance.now() - started;
    const now = box.now();
    const isEmpty = now === undefined || !boxText(now).includes(entry);
    const hasLeft = isEmpty && (!isEmptied || isUsed);
    if (hasLeft && now && !pace.isClose) return done('left', hasActed);
    // A name is looked for once the page has had a moment to say the entry itself.
    const state = chips.stateOf(entry, hasLeft && (look > 1 || !chips.names.isEmpty) ? before : undefined);
    if (state) return done(state, hasActed);
    const isOver = passed >= (hasLeft || isUsed ? pace.leftMs : pace.staysMs);
    // A field that shows only some of its chips, and counts the others, may count this one.
    const isCountDue = hasLeft && (look === countAt || isOver);
    if (isCountDue && chips.count.hasCounted(context.takenEntries.length)) return done('left', hasActed);
    if (!isOver) continue;
    if (!now) return done('gone', hasActed);
    if (await chips.removeStrangers()) return done('stranger', hasActed);
    if (!hasLeft) return done('stays', hasActed);
    // What the page refuses in words elsewhere, it would refuse once more.
    if (complaintsAround(tree, now, new Set([fold(entry)])).named.size > 0) return done('invalid', hasActed);
    if (showsOnlySome(tree, now))
      return done(chips.count.hasLeftOut(context.takenEntries.length) ? 'dropped' : 'left', hasActed);
    if (partsIn(tree, now) <= parts) return done('dropped', hasActed);
    // Something came in for it that says nothing of anybody: written once more it might stand there twice.
    chips.hasUnread = true;
    return done('left', hasActed);
  }
}

/** Writes the entry, and once more where the page draws its box anew without it. */
async function writeEntry(
  { box, chips }: CommitContext,
  way: Way,
  entry: string,
  { isKnown, isDrawnFirst }: CommitPace,
): Promise<EntryBox | undefined> {
  if (isDrawnFirst) await untilDrawn();
  for (let attempt = 0; attempt < 2; attempt++) {
    const now = await box.ready();
    if (!now) return undefined;
    await enter(now);
    focus(now.element);
    // The same text once more would be no change to the page, and none that it has not drawn.
    if (boxText(now) === entry) {
      setBoxText(now, '');
      await untilDrawn();
    }
    const empty = box.now();
    if (!empty) return undefined;
    setBoxText(empty, entry);
    // What reads the entry from the page's state, and not from the box, reads it after the page has drawn.
    await (isKnown && attempt === 0 && way.name !== 'chipsBySuggestion' ? pause(0) : untilDrawn());
    const after = box.now();
    if (after && (boxText(after).includes(entry) || chips.stateOf(entry))) return after;
  }
  return box.now();
}

/** Has a field show its box, where it does so only for whoever enters it. */
async function enter({ element }: EntryBox): Promise<void> {
  for (const go of [focus, press]) {
    const entrance = entranceOf(element);
    if (!entrance) return;
    go(entrance);
    await untilDrawn();
  }
}

/** Closes a list with something else highlighted: a key, or leaving the box, would take that. */
async function resistSuggestions(
  tree: PageTree,
  box: WatchedBox,
  entry: string,
  drawn: () => Promise<void>,
): Promise<boolean> {
  const element = box.now()?.element;
  if (!element || !mayOffer(element)) return true;
  await drawn();
  if (!isTempting(tree, element, entry)) return true;
  pressEscapeWithin(tree, element);
  await untilDrawn();
  const now = box.now();
  if (!now) return false;
  if (!boxText(now).includes(entry)) {
    setBoxText(now, entry);
    await untilDrawn();
  }
  return !isTempting(tree, now.element, entry);
}
