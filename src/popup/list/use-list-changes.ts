import { useState } from 'preact/hooks';
import type { RegionChoice } from '../fill/use-region';
import type { ListChoices } from './use-choices';
import type { DraftBox } from './use-draft';

/** What was done to the list or its groups, and the way back where there is one. */
export interface UndoableNotice {
  sentence: string;
  undo?: (() => void) | undefined;
  /** Where it was done, and is said. */
  place: 'list' | 'review';
}

/** Changes that come from a button, a file or a group: each is said, and the last can be undone. */
export interface ListChanges {
  news: UndoableNotice | undefined;
  /** Says what has happened. */
  tell(sentence: string, undo?: () => void, place?: UndoableNotice['place']): void;
  /** Changes the list, its choices or its region, says so, and offers the way back. */
  change(sentence: string, make: () => void, place?: UndoableNotice['place']): void;
  /** The admin goes on typing: what was said is old, and undoing would lose what is typed. */
  forget(): void;
}

/** Remembers what the list was before each change. */
export function useListChanges(draft: DraftBox, choices: ListChoices, region: RegionChoice): ListChanges {
  const [news, setNews] = useState<UndoableNotice>();
  const tell: ListChanges['tell'] = (sentence, undo, place = 'list') => setNews({ sentence, undo, place });
  const change: ListChanges['change'] = (sentence, make, place) => {
    const before = { text: draft.text(), choices: choices.now(), region: region.chosen };
    make();
    const undo = () => {
      setNews(undefined);
      draft.replace(0, draft.text().length, before.text);
      choices.put(before.choices);
      region.put(before.region);
    };
    tell(sentence, undo, place);
  };
  const forget = () => {
    if (news) setNews(undefined);
  };
  return { news, tell, change, forget };
}
