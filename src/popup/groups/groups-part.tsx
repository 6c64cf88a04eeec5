import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Group, longestGroupText } from '../../shared/storage/groups';
import { countText, text } from '../../shared/text';
import { FileButton } from '../file-button';
import { saveFile } from '../save-file';
import type { ListChoices } from '../use-choices';
import type { DraftBox } from '../use-draft';
import type { ListChanges } from '../use-list-changes';
import type { RegionChoice } from '../use-region';
import type { ListReview } from '../use-review';
import { type GroupContent, groupsFile, groupsFileName } from './group-file';
import { GroupItem } from './group-item';
import { namesInBoth, type OnSameName } from './merge';
import { NameForm } from './name-form';
import { readGroups } from './read-groups';
import { SameName } from './same-name';
import { useGroups } from './use-groups';

interface GroupsPartProps {
  tab: number | undefined;
  draft: DraftBox;
  choices: ListChoices;
  list: ListReview;
  region: RegionChoice;
  changes: ListChanges;
  /** A file of groups that was dropped on the page. */
  dropped: File | undefined;
  /** That file has been read. */
  taken(): void;
}

/** New groups whose names are there already, until the admin has said what is to become of them. */
interface Waiting {
  contents: readonly GroupContent[];
  names: string[];
  sentence: string;
}

/** Lists kept under a name: saved, put into the list again, renamed, deleted, and carried elsewhere as a file. */
export function GroupsPart(props: GroupsPartProps) {
  const { tab, draft, choices, list, region, changes, dropped, taken } = props;
  const groups = useGroups(changes.tell);
  const [waiting, setWaiting] = useState<Waiting>();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);

  const add = (contents: readonly GroupContent[], sentence: string) => {
    const names = namesInBoth(groups.all ?? [], contents);
    if (names.length > 0) setWaiting({ contents, names, sentence });
    else groups.add(contents, 'keepBoth', sentence);
  };
  const answer = (on: OnSameName | undefined) => {
    if (waiting && on) groups.add(waiting.contents, on, waiting.sentence);
    setWaiting(undefined);
    heading.current?.focus();
  };
  const save = (name: string): boolean => {
    const now = draft.text();
    if (now.trim() === '') changes.tell(text('groupNothingToSave'));
    else if (now.length > longestGroupText) changes.tell(text('groupTooLong'));
    else {
      add([{ name, text: now, region: region.code, ...choices.now() }], text('groupSaved', name));
      return true;
    }
    return false;
  };
  const take = (group: Group) => {
    changes.change(text('groupTaken', group.name), () => {
      choices.put({ accepted: group.accepted, unticked: group.unticked });
      draft.replace(0, draft.text().length, group.text);
      region.put(group.region || undefined);
    });
    groups.touch(group);
  };
  const exportAll = (all: readonly Group[]) =>
    saveFile(groupsFileName(all), groupsFile(all), 'application/json');
  const importFile = async (file: File) => {
    const read = await readGroups(file);
    if (read.isOurs) add(read.groups, countText('groupsImported', read.groups.length));
    else changes.tell(text(read.why));
  };
  useEffect(() => {
    // The names that are here already must be known first.
    if (!dropped || groups.all === undefined) return;
    taken();
    void importFile(dropped);
  }, [dropped, groups.all === undefined]);

  const all = groups.all ?? [];
  return (
    <section class="panel" id="groups" aria-labelledby="groups-title">
      <h2 id="groups-title" ref={heading} tabIndex={-1}>
        {text('groupsTitle')}
      </h2>
      <NameForm
        label={text('groupName')}
        action={text('groupSave')}
        save={save}
        isCleared
        hint={list.review.counts.total === 0 ? text('groupNothingToSave') : ''}
      />
      {waiting && <SameName names={waiting.names} answer={answer} />}
      {all.length === 0 ? (
        <p class="note">{text('groupsNone')}</p>
      ) : (
        <ul class="entries groups" aria-label={text('groups')}>
          {all.map((group) => (
            <GroupItem
              key={group.id}
              group={group}
              take={() => take(group)}
              rename={(name) => groups.rename(group, name)}
              save={() => exportAll([group])}
              remove={() => {
                groups.remove(group);
                heading.current?.focus();
              }}
            />
          ))}
        </ul>
      )}
      <div class="row">
        {all.length > 0 && (
          <button type="button" onClick={() => exportAll(all)}>
            {text('groupsExport')}
          </button>
        )}
        <FileButton
          name={text('groupsImport')}
          accept=".json"
          tab={tab}
          chosen={([file]) => file && void importFile(file)}
        />
      </div>
    </section>
  );
}
