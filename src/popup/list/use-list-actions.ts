import { useState } from 'preact/hooks';
import type { Entry, Review } from '../../collaborators/review';
import { type Choices, noChoices } from '../../shared/storage/choices';
import { countText, text } from '../../shared/text';
import { appended, mendedText, withSuggestions } from './entry-sentences';
import type { ListChoices } from './use-choices';
import type { DraftBox } from './use-draft';
import type { RegionChoice } from './use-region';

/** Where something was done to the list, and is said. */
export type NoticePlace = 'list' | 'review';

/** What was done to the list or its groups, and the way back where there is one. */
export interface UndoableNotice {
  sentence: string;
  undo?: (() => void) | undefined;
  where: NoticePlace;
}

/** A list with all that belongs to it, as groups and batches keep it. */
export interface ListContent {
  text: string;
  choices: Choices;
  region: string | undefined;
}

/**
 * What buttons, the review and files do with the list. The text stays the one source of who is in it. Whatever changes the
 * text says so in a notice, from which the change can be undone.
 */
export interface ListActions {
  /** Gives entries a tick, or takes it from them. */
  tick(entries: readonly Entry[], isWanted: boolean): void;
  /** Takes the entry as it stands. */
  accept(entry: Entry): void;
  /** Puts the person who was probably meant into the list. */
  useSuggestion(entry: Entry, where?: NoticePlace): void;
  /** Puts in every suggestion at once. */
  acceptAll(): void;
  /** Puts another text in the place of an entry. */
  edit(entry: Entry, by: string): void;
  /** Puts a text after the list, or in its place where it is empty. */
  add(more: string, sentence: string): void;
  /** Begins a new list with a text; the region stays. */
  begin(list: string, sentence: string): void;
  /** Puts another list, its choices and its region in the place of this one. */
  replace(content: ListContent, sentence: string): void;
  /** The choices as they stand now, to be kept elsewhere. */
  choicesNow(): Choices;
  /** Says what has happened. */
  notify(sentence: string, undo?: () => void, where?: NoticePlace): void;
  /** Takes the notice away: when the admin goes on typing, undoing would lose what is typed. */
  dismissNotice(): void;
}

interface ListParts {
  draft: DraftBox;
  review: Review;
  choices: ListChoices;
  region: RegionChoice;
}

export function useListActions(list: ListParts): [UndoableNotice | undefined, ListActions] {
  const { draft, review, choices, region } = list;
  const [notice, setNotice] = useState<UndoableNotice>();
  const notify: ListActions['notify'] = (sentence, undo, where = 'list') =>
    setNotice({ sentence, undo, where });
  const replaceText = (by: string) => draft.replace(0, draft.text().length, by);
  const put = (content: ListContent) => {
    choices.put(content.choices);
    replaceText(content.text);
    region.put(content.region);
  };
  /** Makes a change, says so, and remembers what the list was before. */
  const change = (sentence: string, make: () => void, where?: NoticePlace) => {
    const before = { text: draft.text(), choices: choices.now(), region: region.chosen };
    make();
    const undo = () => {
      setNotice(undefined);
      put(before);
    };
    notify(sentence, undo, where);
  };
  /** Entries are touched only where the text is still the one that was reviewed. */
  const isAsReviewed = ({ from, to, original }: Entry) => draft.text().slice(from, to) === original;
  const putInPlace = (entry: Entry, by: string, where?: NoticePlace) =>
    change(text('lineChanged', String(entry.line)), () => draft.replace(entry.from, entry.to, by), where);

  const begin: ListActions['begin'] = (next, sentence) =>
    change(sentence, () => {
      choices.put(noChoices);
      replaceText(next);
    });
  const actions: ListActions = {
    tick: choices.tick,
    accept: (entry) => choices.tick([entry], true),
    useSuggestion(entry, where) {
      // In a text that has changed, the next review offers it again.
      if (entry.suggestion !== undefined && isAsReviewed(entry)) putInPlace(entry, mendedText(entry), where);
    },
    acceptAll() {
      const mended = withSuggestions(draft.text(), review.entries);
      if (mended.count === 0) return;
      change(countText('suggestionsAccepted', mended.count), () => replaceText(mended.text), 'review');
    },
    edit(entry, by) {
      if (isAsReviewed(entry)) putInPlace(entry, by, 'review');
      else notify(text('editTooLate', by), undefined, 'review');
    },
    add(more, sentence) {
      const before = draft.text();
      if (before.trim() === '') begin(more, sentence);
      else change(sentence, () => replaceText(appended(before, more)));
    },
    begin,
    replace: (content, sentence) => change(sentence, () => put(content)),
    choicesNow: choices.now,
    notify,
    dismissNotice() {
      if (notice) setNotice(undefined);
    },
  };
  return [notice, actions];
}
