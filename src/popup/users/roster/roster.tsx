import { useState } from 'preact/hooks';
import { listText } from '../../../shared/format';
import { countText, text } from '../../../shared/text';
import { CopyList } from '../../../ui/copy-list';
import { ExportButtons } from '../../../ui/export/export-buttons';
import { exportTable } from '../../../ui/export/export-table';
import type { TableFormatId } from '../../../ui/export/formats';
import { Lazy } from '../../../ui/lazy';
import { Status } from '../../../ui/live-region';
import { Sentences } from '../../../ui/sentences';
import { useFileDrop } from '../../../ui/use-file-drop';
import { noFilter } from '../../../users/filter';
import { countStates, invitable, type RosterState } from '../../../users/roster';
import { contentKey, type User } from '../../../users/user';
import { FileButton } from '../../file-picker/file-button';
import { readingCoverage } from '../coverage';
import type { PanelProps } from '../panel-props';
import { RosterLists } from './roster-lists';
import { pendingWords, rosterFileName, rosterRows } from './sentences';
import { useRoster } from './use-roster';

const loadFilePart = () => import('../../list/file-part');

/** A list of who should be there, compared with the users who were read. */
export function RosterPanel({ reading, panels, tab, known, list, leave }: PanelProps) {
  const { box, isKept, isEmpty, comparison, typed, put } = useRoster(reading, known);
  const [files, setFiles] = useState<readonly File[]>();
  const [outcome, setOutcome] = useState('');
  const isDropping = useFileDrop(setFiles, true);
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
  const add = (content: string, sentence: string) => {
    put(content);
    setOutcome(sentence);
  };
  return (
    <>
      <div class={`field${isDropping ? ' dropping' : ''}`}>
        <label for="roster">{text(isDropping ? 'rosterDropHere' : 'rosterLabel')}</label>
        <textarea
          id="roster"
          ref={box}
          rows={5}
          spellcheck={false}
          autocomplete="off"
          autocapitalize="off"
          aria-label={text('rosterLabel')}
          aria-describedby="roster-hint"
          onInput={() => {
            setOutcome('');
            typed();
          }}
        />
        <p class="note" id="roster-hint">
          {text(isKept ? 'rosterHint' : 'draftNotKept')}
        </p>
      </div>
      <div class="row tools">
        <FileButton name={text('rosterFile')} tab={tab.id} chosen={setFiles} />
        {!isEmpty && <ExportButtons save={save} />}
      </div>
      {files && (
        <Lazy load={loadFilePart}>
          {({ FilePart }) => (
            <FilePart
              files={files}
              say={setOutcome}
              add={add}
              done={() => setFiles(undefined)}
              action={text('rosterTake')}
            />
          )}
        </Lazy>
      )}
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
