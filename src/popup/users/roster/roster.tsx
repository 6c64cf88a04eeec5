import { useState } from 'preact/hooks';
import { listText } from '../../../shared/format';
import { countText, text } from '../../../shared/text';
import { CopyList } from '../../../ui/copy-list';
import { Lazy } from '../../../ui/lazy';
import { Status } from '../../../ui/live-region';
import { saveFile } from '../../../ui/save-file';
import { Sentences } from '../../../ui/sentences';
import { csvFile } from '../../../ui/spreadsheet';
import { useFileDrop } from '../../../ui/use-file-drop';
import { noFilter } from '../../../users/filter';
import { countStates, invitable, type RosterState } from '../../../users/roster';
import { contentKey, type User } from '../../../users/user';
import { FileButton } from '../../file-picker/file-button';
import { coverageWords } from '../coverage';
import type { PanelProps } from '../users-panel';
import { RosterLists } from './roster-lists';
import { pendingWords, rosterFileName, rosterLines } from './sentences';
import { useRoster } from './use-roster';

const loadFilePart = () => import('../../list/file-part');

/** The list of who should be there against who was read: who is missing, pending, without access, or not in the list. */
export function RosterPanel({ reading, rooms, tab, known, actions, leave }: PanelProps) {
  const { box, isKept, isEmpty, comparison, typed, put } = useRoster(reading, known);
  const [files, setFiles] = useState<readonly File[]>();
  const [news, setNews] = useState('');
  const isDropping = useFileDrop(setFiles, true);
  const { matches, unused, extra } = comparison;
  const { ids, nameOnly } = invitable(matches);
  const invite = () => {
    actions.begin(ids.join('\n'), countText('rosterMissingInList', ids.length));
    leave('.offer button.main');
  };
  const selectUsers = (places: readonly number[]) => {
    const place = rooms.placeOf(`${reading.host}|${reading.workgroup}`);
    const selected = new Set(places.map((at) => contentKey(reading.users[at] as User)));
    Object.assign(place, { selected, filter: noFilter, scrollTop: 0, row: 0 });
    rooms.show('users');
  };
  const below = (list: RosterState | 'extra') => {
    if (list === 'missing') {
      return (
        <>
          {nameOnly > 0 && <p class="note">{countText('rosterNameOnly', nameOnly)}</p>}
          {ids.length > 0 && <CopyList people={ids} />}
        </>
      );
    }
    if (list !== 'extra' && list !== 'noAccess') return null;
    const places =
      list === 'extra' ? extra : matches.filter(({ state }) => state === list).flatMap(({ users }) => users);
    return (
      <div class="row">
        <button type="button" class="small" onClick={() => selectUsers(places)}>
          {text('rosterSelectUsers')}
        </button>
      </div>
    );
  };
  const exportLines = () =>
    saveFile(rosterFileName(reading), csvFile(rosterLines(comparison, reading)), 'text/csv');
  const add = (taken: string, sentence: string) => {
    put(taken);
    setNews(sentence);
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
            setNews('');
            typed();
          }}
        />
        <p class="note" id="roster-hint">
          {text(isKept ? 'rosterHint' : 'draftNotKept')}
        </p>
      </div>
      <div class="row tools">
        <FileButton name={text('rosterFile')} tab={tab.id} chosen={setFiles} />
        {!isEmpty && (
          <button type="button" onClick={exportLines}>
            {text('saveCsv')}
          </button>
        )}
      </div>
      {files && (
        <Lazy load={loadFilePart}>
          {({ FilePart }) => (
            <FilePart
              files={files}
              say={setNews}
              add={add}
              done={() => setFiles(undefined)}
              action={text('rosterTake')}
            />
          )}
        </Lazy>
      )}
      <Status name={text('room_roster')}>
        <Sentences all={[...(news ? [news] : []), ...(isEmpty ? [] : sumSentences())]} />
      </Status>
      {ids.length > 0 && (
        <div class="row">
          <button type="button" class="main" onClick={invite}>
            {countText('rosterInvite', ids.length)}
          </button>
        </div>
      )}
      {!isEmpty && <RosterLists {...{ reading, comparison, below }} />}
      <p class="note">
        {coverageWords(reading)} {pendingWords(known.seen?.pending)}
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
