import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Group } from '../../../shared/storage/groups';
import { text } from '../../../shared/text';
import { saveFile } from '../../../ui/export/save-file';
import { FileButton } from '../../file-picker/file-button';
import type { List } from '../use-list';
import { groupsFile, groupsFileName } from './group-file';
import { GroupItem } from './group-item';
import { NameForm } from './name-form';
import { SameName } from './same-name';
import { useGroupActions } from './use-group-actions';

interface GroupsSectionProps {
  tab: number | undefined;
  list: List;
  /** A file of groups that was dropped on the page. */
  dropped: File | undefined;
  /** That file has been read. */
  taken(): void;
}

/** Lists kept under a name: saved, put into the list again, renamed, deleted, and carried elsewhere as a file. */
export function GroupsSection({ tab, list, dropped, taken }: GroupsSectionProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const focusHeading = () => heading.current?.focus();
  const { groups, waiting, answer, save, take, importFile } = useGroupActions(list);
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
      {waiting && (
        <SameName
          names={waiting.names}
          answer={(on) => {
            answer(on);
            focusHeading();
          }}
        />
      )}
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
              setUntil={(until) => groups.setUntil(group, until)}
              save={() => exportAll([group])}
              remove={() => {
                groups.remove(group);
                focusHeading();
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

function exportAll(groups: readonly Group[]): void {
  saveFile(groupsFileName(groups), groupsFile(groups), 'application/json');
}
