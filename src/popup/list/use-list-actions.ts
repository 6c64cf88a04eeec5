import type { Entry } from '../../collaborators/review';
import { noChoices } from '../../shared/storage/choices';
import { countText, text } from '../../shared/text';
import { appended, mendedText, withSuggestions } from './entry-sentences';
import type { ListChoices } from './use-choices';
import type { DraftBox } from './use-draft';
import type { ListChanges, UndoableNotice } from './use-list-changes';
import type { ListReview } from './use-review';

/** What buttons, the review and files do with the list. Its text stays the one source of who is in it. */
export interface ListActions {
  /** Puts what was probably meant into the list; `place` is where that was pressed. */
  useSuggestion(entry: Entry, place?: UndoableNotice['place']): void;
  /** Takes the entry as it stands. */
  accept(entry: Entry): void;
  /** Puts another text in the place of an entry. */
  edit(entry: Entry, by: string): void;
  /** Puts in every suggestion at once. */
  acceptAll(): void;
  /** Puts a text after the list, or in its place where it is empty, and says so. */
  add(more: string, sentence: string): void;
  /** Puts a text in the place of the list, and says so. */
  begin(list: string, sentence: string): void;
}

export function useListActions(
  draft: DraftBox,
  list: ListReview,
  choices: ListChoices,
  changes: ListChanges,
): ListActions {
  /** The list may have been changed since it was reviewed: then nothing of it is touched. */
  const isAsReviewed = ({ from, to, original }: Entry) => draft.text().slice(from, to) === original;
  const replaceAll = (by: string) => draft.replace(0, draft.text().length, by);
  return {
    useSuggestion(entry, place) {
      // Where it was changed, the next review offers it anew.
      if (entry.suggestion === undefined || !isAsReviewed(entry)) return;
      const put = () => draft.replace(entry.from, entry.to, mendedText(entry));
      changes.change(text('lineChanged', String(entry.line)), put, place);
    },
    accept: (entry) => choices.tick([entry], true),
    edit(entry, by) {
      const put = () => draft.replace(entry.from, entry.to, by);
      if (isAsReviewed(entry)) changes.change(text('lineChanged', String(entry.line)), put, 'review');
      else changes.tell(text('editTooLate', by), undefined, 'review');
    },
    acceptAll() {
      const mended = withSuggestions(draft.text(), list.review.entries);
      if (mended.count === 0) return;
      const sentence = countText('suggestionsAccepted', mended.count);
      changes.change(sentence, () => replaceAll(mended.text), 'review');
    },
    begin(next, sentence) {
      changes.change(sentence, () => {
        choices.put(noChoices);
        replaceAll(next);
      });
    },
    add(more, sentence) {
      const before = draft.text();
      changes.change(sentence, () => {
        if (before.trim() === '') choices.put(noChoices);
        replaceAll(appended(before, more));
      });
    },
  };
}
