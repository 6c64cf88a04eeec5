import { reviewCollaborators } from '../../../collaborators/review';
import { AssistantError, asAssistantError } from '../../../shared/errors';
import { type Group, groupsItem, maxGroups } from '../../../shared/storage/groups';
import { update } from '../../../shared/storage/item';
import { countText, text } from '../../../shared/text';
import { useStored } from '../../../ui/use-stored';
import { choiceSets, select } from '../choices';
import { untilWords } from '../until-form';
import type { ListActions } from '../use-list-actions';
import type { GroupContent } from './group-file';
import { merged, type OnSameName, sameName } from './merge';

/** The stored groups, and what can be done with them. Each action says what came of it; one that fails changes nothing. */
export interface Groups {
  /** Undefined until they have been read. */
  all: readonly Group[] | undefined;
  add(contents: readonly GroupContent[], on: OnSameName, sentence: string): void;
  rename(group: Group, name: string): void;
  /** Sets until when its people are to have access, or takes that away. */
  setUntil(group: Group, until: string | undefined): void;
  remove(group: Group): void;
  /** Counts a group as used now, so that it is kept on. */
  touch(group: Group): void;
}

export function useGroups(notify: ListActions['notify']): Groups {
  const all = useStored(groupsItem);
  const store = (make: (groups: Group[]) => Group[], sentence: string, undo?: () => void) => {
    update(groupsItem, make).then(
      () => sentence && notify(sentence, undo),
      (thrown: unknown) => notify(sentenceOf(thrown)),
    );
  };
  return {
    all,
    add(contents, on, sentence) {
      const incoming = contents.map(asGroup);
      store((groups) => checked(merged(groups, incoming, on)), sentence);
    },
    rename(group, name) {
      const renamed = (groups: Group[]) => {
        const others = groups.filter(({ id }) => id !== group.id);
        if (others.some((other) => sameName(other.name) === sameName(name))) {
          throw new AssistantError('groupNameTaken');
        }
        return merged(others, [{ ...group, name }], 'keepBoth');
      };
      store(renamed, text('groupRenamed', name));
    },
    setUntil({ id, name }, until) {
      const sentence = text(until === undefined ? 'untilTaken' : 'untilSet', name, untilWords(until));
      store((groups) => groups.map((one) => (one.id === id ? { ...one, until } : one)), sentence);
    },
    remove(group) {
      const undo = () =>
        store((groups) => merged(groups, [group], 'keepBoth'), text('groupBack', group.name));
      store((groups) => groups.filter(({ id }) => id !== group.id), text('groupDeleted', group.name), undo);
    },
    touch(group) {
      const usedAt = Date.now();
      store((groups) => groups.map((one) => (one.id === group.id ? { ...one, usedAt } : one)), '');
    },
  };
}

/** What a group is on this machine, from what is in it. */
function asGroup(content: GroupContent): Group {
  const { text, accepted, unticked } = content;
  const { people } = select(reviewCollaborators(text), choiceSets({ accepted, unticked }));
  return { ...content, id: crypto.randomUUID(), people: people.length, usedAt: Date.now() };
}

function checked(groups: Group[]): Group[] {
  if (groups.length > maxGroups) throw new AssistantError('tooMany');
  return groups;
}

function sentenceOf(thrown: unknown): string {
  const { code } = asAssistantError(thrown);
  if (code === 'groupNameTaken') return text('error_groupNameTaken');
  if (code === 'tooMany') return countText('groupsTooMany', maxGroups);
  return text(code === 'storageFull' ? 'groupStorageFull' : 'error_unexpected');
}
