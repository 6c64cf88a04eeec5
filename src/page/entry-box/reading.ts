import type { PageTree } from '../dom/tree';
import { fold } from '../strings';
import type { EntryBox } from './box';
import { boxText } from './box-text';
import type { ChipField } from './chip-field';
import { foldedSet } from './chips';
import { complaintsAround, isRefusedWhole } from './complaints';
import { contents } from './contents';
import { showsOnlySome } from './hidden-chips';
import { missingInMirrors } from './mirrors';
import type { WatchedBox } from './watched-box';

/**
 * Why it is not certain what a page holds: the box is not there any more; another field of the page holds less; the text
 * may still wait to be confirmed, one entry after the other; the page marks the whole box as not accepted; the field
 * does not show all that it holds, or not who is who; the beginning of an entry is left in it.
 */
export type EntryDoubt =
  | 'boxGone'
  | 'otherField'
  | 'maybeText'
  | 'boxInvalid'
  | 'notAllShown'
  | 'cutShort'
  | '';

/** What a box holds, as far as the page shows it. */
export interface EntryReading {
  /** The entries that are in the box, as the box writes them. */
  present: string[];
  /** Entries that stand in the box and that the page marks as not accepted: they are not among those present. */
  invalid: string[];
  /** Why that is not certain; '' where it is. */
  doubt: EntryDoubt;
}

/**
 * All entries that the box holds, as written: those that stand as chips, and those in its text. In a field
 * that surely is one of chips, text that has not become a chip is no entry yet.
 * @param wanted entries to look for
 */
export function entriesIn(tree: PageTree, box: EntryBox, wanted: readonly string[] = []): string[] {
  return contents(tree, box, wanted, false).present;
}

/** Reads a box after a write, from the side of the page as far as that can be. */
export class EntryReader {
  /** Whether text in the box is known to be all that the page wants. */
  isTextProven: () => boolean = () => true;
  /** Whether the page keeps the beginning of an entry in the box. */
  isCut: () => boolean = () => false;
  /** Whether somebody has pressed a button beside the box: where entries are missing since, it may be another box. */
  isOver: () => boolean = () => false;
  private readonly wasInvalid: boolean;
  /** What the page said against entries before the write, naming nobody. */
  private readonly saidBefore: readonly string[];

  constructor(
    private readonly tree: PageTree,
    private readonly box: WatchedBox,
    private readonly field: ChipField,
    private readonly wanted: readonly string[],
  ) {
    const now = box.now();
    this.wasInvalid = now !== undefined && isRefusedWhole(tree, now);
    this.saidBefore = now ? complaintsAround(tree, now, new Set()).unnamed : [];
  }

  readonly read = (): EntryReading => {
    const { tree, wanted, field } = this;
    const box = this.box.shown();
    if (!box) return { present: [], invalid: [], doubt: 'boxGone' };
    field.chips.followRenamed();
    const now = contents(tree, box, wanted, field.way !== '');
    const { present, invalid, isText, isUnclear, unnamed } = now;
    const there = foldedSet([...present, ...invalid]);
    const isMissing = wanted.some((entry) => !there.has(fold(entry)));
    if (isMissing && this.isOver()) return { present, invalid, doubt: 'boxGone' };
    const unseen = field.takenEntries.filter((entry) => !there.has(fold(entry)));
    const isHidden = unseen.length > 0 && (field.hidesChips || showsOnlySome(tree, box));
    const isWhole = isHidden && field.chips.count.isComplete(field.takenEntries.length);
    const found = isWhole ? [...present, ...unseen] : present;
    return {
      present: found,
      invalid,
      doubt: this.doubt(box, found, {
        isText,
        isHidden: isUnclear || (isHidden && !isWhole) || (isMissing && field.chips.isUnreadable),
        foundNobody: wanted.length > 0 && wanted.every((entry) => !there.has(fold(entry))),
        unseen,
        isRefusedUnnamed: invalid.length === 0 && (now.areSomeRed || this.isRefused(box, unnamed)),
      }),
    };
  };

  private doubt(
    box: EntryBox,
    present: readonly string[],
    {
      isText,
      isHidden,
      foundNobody,
      unseen,
      isRefusedUnnamed,
    }: {
      isText: boolean;
      isHidden: boolean;
      foundNobody: boolean;
      unseen: readonly string[];
      isRefusedUnnamed: boolean;
    },
  ): EntryDoubt {
    const isGone = this.box.now() === undefined;
    if (isGone && (unseen.length > 0 || this.field.takenEntries.length === 0)) return 'boxGone';
    if (isHidden) return 'notAllShown';
    const folded = foldedSet(this.wanted);
    const ours = present.filter((entry) => folded.has(fold(entry)));
    if (!isGone && missingInMirrors(this.tree, box, ours).length > 0) return 'otherField';
    if (isText && this.isCut()) return 'cutShort';
    // What took each entry out of the box, or all of the text, may have taken it in.
    const isEmptied = this.field.hasEmptied && unseen.length === 0 && boxText(box).trim() === '';
    if (isEmptied && !isGone && foundNobody) return 'notAllShown';
    if (ours.length === 0) return '';
    if (isRefusedUnnamed) return 'boxInvalid';
    return !isText || this.isTextProven() ? '' : 'maybeText';
  }

  /** Whether the page, since the write, says of the whole box that it does not accept what is in it. */
  private isRefused(box: EntryBox, unnamed: readonly string[]): boolean {
    if (!this.wasInvalid && isRefusedWhole(this.tree, box)) return true;
    return unnamed.some((words) => !this.saidBefore.includes(words));
  }
}
