import { useState } from 'preact/hooks';
import type { Choices } from '../../../shared/storage/choices';
import { type Group, maxGroupTextLength } from '../../../shared/storage/groups';
import { countText, text } from '../../../shared/text';
import { keyOf } from '../choices';
import type { List } from '../use-list';
import { type GroupContent, readGroups } from './group-file';
import { namesInBoth, type OnSameName } from './merge';
import { type Groups, useGroups } from './use-groups';

/** New groups whose names are taken already, until the admin has decided what is to become of them. */
interface Waiting {
  contents: readonly GroupContent[];
  names: string[];
  sentence: string;
}

/** What can be done between the list, its groups and their files. */
export interface GroupActions {
  groups: Groups;
  waiting: Waiting | undefined;
  /** Decides what becomes of the waiting groups; undefined leaves everything as it is. */
  answer(on: OnSameName | undefined): void;
  /** Keeps the list under a name. @returns whether it can be kept at all */
  save(name: string): boolean;
  /** Puts a group in the place of the list. */
  take(group: Group): void;
  importFile(file: File): Promise<void>;
}

/** @param list what groups are made of and put into */
export function useGroupActions(list: List): GroupActions {
  const groups = useGroups(list.notify);
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
    const content = list.draft.text();
    const isKeepable = content.trim() !== '' && content.length <= maxGroupTextLength;
    if (!isKeepable) list.notify(text(content.trim() === '' ? 'groupNothingToSave' : 'groupTooLong'));
    else {
      const ticks = choicesAbout(list);
      add([{ name, text: content, region: list.region.code, ...ticks }], text('groupSaved', name));
    }
    return isKeepable;
  };
  const take = (group: Group) => {
    const { accepted, unticked } = group;
    const content = { text: group.text, choices: { accepted, unticked }, region: group.region || undefined };
    list.replace(content, text('groupTaken', group.name));
    groups.touch(group);
  };
  const importFile = async (file: File) => {
    const read = await readGroups(file);
    if (read.isOurs) add(read.groups, countText('groupsImported', read.groups.length));
    else list.notify(text(read.why));
  };
  return { groups, waiting, answer, save, take, importFile };
}

/** The choices about people of the list; those about anybody else are not stored with the group. */
function choicesAbout({ review, choicesNow }: List): Choices {
  const { accepted, unticked } = choicesNow();
  const people = new Set(review.entries.map(keyOf));
  const isOfList = (person: string) => people.has(person);
  return { accepted: accepted.filter(isOfList), unticked: unticked.filter(isOfList) };
}
