import { useState } from 'preact/hooks';
import type { Choices } from '../../../shared/storage/choices';
import { type Group, longestGroupText } from '../../../shared/storage/groups';
import { countText, text } from '../../../shared/text';
import type { RegionChoice } from '../../fill/use-region';
import { keyOf } from '../choices';
import type { ListChoices } from '../use-choices';
import type { DraftBox } from '../use-draft';
import type { ListChanges } from '../use-list-changes';
import type { ListReview } from '../use-review';
import type { GroupContent } from './group-file';
import { namesInBoth, type OnSameName } from './merge';
import { readGroups } from './read-groups';
import { type Groups, useGroups } from './use-groups';

/** The list that groups are made of and put into. */
export interface ListForGroups {
  draft: DraftBox;
  choices: ListChoices;
  list: ListReview;
  region: RegionChoice;
  changes: ListChanges;
}

/** New groups whose names are there already, until the admin has said what is to become of them. */
interface Waiting {
  contents: readonly GroupContent[];
  names: string[];
  sentence: string;
}

/** What can be done between the list, its groups and their files. */
export interface GroupActions {
  groups: Groups;
  waiting: Waiting | undefined;
  /** What is to become of the waiting groups; undefined leaves everything as it is. */
  answer(on: OnSameName | undefined): void;
  /** Keeps the list under a name. @returns whether it can be kept at all */
  save(name: string): boolean;
  /** Puts a group in the place of the list. */
  take(group: Group): void;
  importFile(file: File): Promise<void>;
}

export function useGroupActions({ draft, choices, list, region, changes }: ListForGroups): GroupActions {
  const groups = useGroups(changes.tell);
  const [waiting, setWaiting] = useState<Waiting>();
  const add = (contents: readonly GroupContent[], sentence: string) => {
    const names = namesInBoth(groups.all ?? [], contents);
    if (names.length > 0) setWaiting({ contents, names, sentence });
    else groups.add(contents, 'keepBoth', sentence);
  };
  const answer = (on: OnSameName | undefined) => {
    if (waiting && on) groups.add(waiting.contents, on, waiting.sentence);
    setWaiting(undefined);
  };
  const save = (name: string): boolean => {
    const now = draft.text();
    const isKeepable = now.trim() !== '' && now.length <= longestGroupText;
    if (!isKeepable) changes.tell(text(now.trim() === '' ? 'groupNothingToSave' : 'groupTooLong'));
    else {
      const ticks = choicesAbout(list, choices.now());
      add([{ name, text: now, region: region.code, ...ticks }], text('groupSaved', name));
    }
    return isKeepable;
  };
  const take = (group: Group) => {
    changes.change(text('groupTaken', group.name), () => {
      choices.put({ accepted: group.accepted, unticked: group.unticked });
      draft.replace(0, draft.text().length, group.text);
      region.put(group.region || undefined);
    });
    groups.touch(group);
  };
  const importFile = async (file: File) => {
    const read = await readGroups(file);
    if (read.isOurs) add(read.groups, countText('groupsImported', read.groups.length));
    else changes.tell(text(read.why));
  };
  return { groups, waiting, answer, save, take, importFile };
}

/** The choices about people of the list: nobody else is to be kept in a group. */
function choicesAbout({ review }: ListReview, { accepted, unticked }: Choices): Choices {
  const people = new Set(review.entries.map(keyOf));
  const isOfList = (person: string) => people.has(person);
  return { accepted: accepted.filter(isOfList), unticked: unticked.filter(isOfList) };
}
