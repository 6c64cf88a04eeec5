import { reviewCollaborators } from '../../../collaborators/review';
import { AssistantError, asAssistantError } from '../../../shared/errors';
import { type Group, groupsItem, mostGroups } from '../../../shared/storage/groups';
import { update } from '../../../shared/storage/item';
import { countText, text } from '../../../shared/text';
import { useStored } from '../../../ui/use-stored';
import { choiceSets, select } from '../choices';
import type { ListChanges } from '../use-list-changes';
import type { GroupContent } from './group-file';
import { merged, type OnSameName } from './merge';
import { sameName } from './names';

/** The kept groups, and what can be done with them. Each says what has become of it; what fails leaves all as it was. */
export interface Groups {
  /** Undefined until they have been read. */
  all: readonly Group[] | undefined;
  add(contents: readonly GroupContent[], on: OnSameName, sentence: string): void;
  rename(group: Group, name: string): void;
  remove(group: Group): void;
  /** Counts a group as used now, so that it is kept on. */
  touch(group: Group): void;
}

export function useGroups(tell: ListChanges['tell']): Groups {
  const all = useStored(groupsItem);
  const store = (make: (groups: Group[]) => Group[], sentence: string, undo?: () => void) => {
    update(groupsItem, make).then(
      () => sentence && tell(sentence, undo),
      (thrown: unknown) => tell(sentenceOf(thrown)),
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
          throw new AssistantError('unexpected', ['groupNameTaken']);
        }
        return merged(others, [{ ...group, name }], 'keepBoth');
      };
      store(renamed, text('groupRenamed', name));
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
  if (groups.length > mostGroups) throw new AssistantError('tooMany');
  return groups;
}

function sentenceOf(thrown: unknown): string {
  const { code, details } = asAssistantError(thrown);
  if (details[0] === 'groupNameTaken') return text('groupNameTaken');
  if (code === 'tooMany') return countText('groupsTooMany', mostGroups);
  return text(code === 'storageFull' ? 'groupStorageFull' : 'error_unexpected');
}
