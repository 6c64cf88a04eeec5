import type { PageTree } from '../dom/tree';
import { fold } from '../strings';
import type { EntryBox } from './box';
import { boxText, splitEntries } from './box-text';
import { isMarkedInvalid } from './chip-text';
import { type Chip, chipsOf, foldedSet } from './chips';
import { complaintsAround } from './complaints';
import { namedChipsAround } from './named-chips';
import type { EntryReading } from './reading';
import { areSomeRed } from './red-chips';
import { smallTexts } from './small-texts';

/** What a box holds, and what may be said against that. */
interface Contents extends Omit<EntryReading, 'doubt'> {
  isText: boolean;
  isUnclear: boolean;
  /** What the page says against entries, naming nobody. */
  unnamed: readonly string[];
  /** Whether some of the chips alone are drawn in red. */
  areSomeRed: boolean;
}

/** Reads a box. @param isOfChips whether the field is known to be one of chips */
export function contents(
  tree: PageTree,
  box: EntryBox,
  wanted: readonly string[],
  isOfChips: boolean,
): Contents {
  const text = splitEntries(boxText(box));
  const isText = box.kind === 'textArea' && text.length > 0;
  const all = isText ? [] : chipsOf(tree, box, foldedSet(wanted));
  const chips = box.kind === 'textArea' ? ofEntries(all, wanted) : all;
  const names = namedChipsAround(tree, box);
  const known = new Set(chips.map((chip) => fold(chip.text)));
  const texts = isText || names.isEmpty ? new Map() : smallTexts(tree, box, known);
  const named = names.among(texts);
  const byName = named.filter((entry) => !known.has(entry));
  const byNameInvalid = names.judge(byName, texts, (element) => isMarkedInvalid(tree, element));
  const isUncommitted =
    isOfChips ||
    (box.kind === 'chips' && box.isSure) ||
    (box.kind !== 'textArea' && chips.length + byName.length > 0);
  const typed = isUncommitted ? [] : text.filter((entry) => !known.has(fold(entry)));
  const acceptedByName = byName.filter((entry) => !byNameInvalid.invalid.includes(entry));
  const accepted = chips.filter(({ isInvalid }) => !isInvalid).map((chip) => chip.text);
  const here = [...accepted, ...acceptedByName, ...typed];
  const complaints = complaintsAround(tree, box, foldedSet(wanted));
  const isRefused = (entry: string): boolean => complaints.named.has(fold(entry));
  return {
    present: here.filter((entry) => !isRefused(entry)),
    invalid: [
      ...new Set([
        ...chips.filter(({ isInvalid }) => isInvalid).map((chip) => chip.text),
        ...byNameInvalid.invalid,
        ...here.filter(isRefused),
      ]),
    ],
    unnamed: complaints.unnamed,
    isUnclear: byNameInvalid.unclear.length > 0,
    isText: typed.length > 0,
    areSomeRed: areSomeRed(chips.map(({ element }) => element)),
  };
}

/** Around a box of text other things stand as well: only who was asked for counts. */
function ofEntries(chips: Chip[], wanted: readonly string[]): Chip[] {
  const folded = foldedSet(wanted);
  return chips.filter(({ text }) => folded.has(fold(text)));
}
