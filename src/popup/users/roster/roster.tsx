import { useState } from 'preact/hooks';
import { listText } from '../../../shared/format';
import { rosterItem } from '../../../shared/storage/users-reading';
import { countText, text } from '../../../shared/text';
import { CopyList } from '../../../ui/copy-list';
import { ExportButtons } from '../../../ui/export/export-buttons';
import { exportTable } from '../../../ui/export/export-table';
import type { TableFormatId } from '../../../ui/export/formats';
import { Status } from '../../../ui/live-region';
import { Sentences } from '../../../ui/sentences';
import { noFilter } from '../../../users/filter';
import { countStates, invitable, type RosterState } from '../../../users/roster';
import { contentKey, type User } from '../../../users/user';
import { readingCoverage } from '../coverage';
import type { PanelProps } from '../panel-props';
import { RosterField } from './roster-field';
import { RosterLists } from './roster-lists';
import { pendingWords, rosterFileName, rosterRows } from './sentences';
import { useRoster } from './use-roster';

/** A list of who should be there, compared with the users who were read. */
export function RosterPanel({ reading, panels, tab, known, list, leave }: PanelProps) {
  const roster = useRoster(reading, known, rosterItem);
  const { isEmpty, comparison } = roster;
  const [outcome, setOutcome] = useState('');
  const { matches, unused, extra } = comparison;
  const { ids, nameOnly } = invitable(matches);
  const invite = () => {
    list.begin(ids.join('\n'), countText('rosterMissingInList', ids.length));
    leave('.offer button.main');
  };
  const selectUsers = (indexes: readonly number[]) => {
    const selected = new Set(indexes.map((index) => contentKey(reading.users[index] as User)));
    Object.assign(panels.viewStateOf(reading), { selected, filter: noFilter, scrollTop: 0, row: 0 });
    panels.show('users');
  };
  const below = (name: RosterState | 'extra') => {
    if (name === 'missing') {
      return (
        <>
          {nameOnly > 0 && <p class="note">{countText('rosterNameOnly', nameOnly)}</p>}
          {ids.length > 0 && <CopyList people={ids} />}
        </>
      );
    }
    if (name !== 'extra' && name !== 'noAccess') return null;
    const indexes =
      name === 'extra' ? extra : matches.filter(({ state }) => state === name).flatMap(({ users }) => users);
    return (
      <div class="row">
        <button type="button" class="small" onClick={() => selectUsers(indexes)}>
          {text('rosterSelectUsers')}
        </button>
      </div>
    );
  };
  const save = (format: TableFormatId) =>
    exportTable(rosterFileName(reading), rosterRows(comparison, reading), format);
  return (
    <>
      <RosterField of="roster" roster={roster} tab={tab.id} say={setOutcome}>
        {!isEmpty && <ExportButtons save={save} />}
      </RosterField>
      <Status name={text('panel_roster')}>
        <Sentences all={[...(outcome ? [outcome] : []), ...(isEmpty ? [] : sumSentences())]} />
      </Status>
      {ids.length > 0 && (
        <div class="row">
          <button type="button" class="main" onClick={invite}>
            {countText('rosterInvite', ids.length)}
          </button>
        </div>
      )}
      {!isEmpty && <RosterLists reading={reading} comparison={comparison} below={below} />}
      <p class="note">
        {readingCoverage(reading)} {pendingWords(known.seen?.pending)}
      </p>
    </>
  );

  function sumSentences(): string[] {
    const counts = countStates(matches);
    const shown = Object.entries(counts).filter(([, count]) => count > 0);
    const missing = reading.isWhole ? 'rosterCount_missing' : 'rosterCount_notSeen';
    const parts = shown.map(([state, count]) =>
      text(state === 'missing' ? missing : `rosterCount_${state as RosterState}`, count),
    );
    return [
      `${parts.join(' · ') || '0'} = ${countText('rosterNamed', matches.length)}`,
      ...(extra.length > 0 ? [countText('rosterExtra', extra.length)] : []),
      ...(unused.length > 0 ? [countText('rosterUnused', unused.length, lines(unused))] : []),
    ];
  }
}

/** The first few lines that name nobody. */
function lines(unused: readonly { line: number }[]): string {
  const few = [...new Set(unused.map(({ line }) => line))].slice(0, 5);
  return listText(few.map(String)) + (unused.length > few.length ? ' …' : '');
}
