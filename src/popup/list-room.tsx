import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { EntryLists } from './entry-lists';
import { Later } from './later';
import { ListField } from './list-field';
import { ListTools } from './list-tools';
import type { ListChoices } from './use-choices';
import type { DraftBox } from './use-draft';
import { useFileDrop } from './use-file-drop';
import type { Known } from './use-known';
import type { ListActions } from './use-list-actions';
import type { ListChanges } from './use-list-changes';
import type { RegionChoice } from './use-region';
import type { ListReview } from './use-review';

const loadFilePart = () => import('./files/file-part');
const loadHistory = () => import('./history/history-part');
const loadGroups = () => import('./groups/groups-part');

interface ListRoomProps {
  tab: number | undefined;
  draft: DraftBox;
  list: ListReview;
  choices: ListChoices;
  region: RegionChoice;
  changes: ListChanges;
  actions: ListActions;
  known: Known;
  /** How many entries the button to their review names; undefined where the review stands beside the list. */
  entries: number | undefined;
  reviewButton: RefObject<HTMLButtonElement | null>;
  showReview(isWanted: boolean): void;
}

/** The list: its text, the files and groups it can come from, and what of it needs a look. */
export function ListRoom(props: ListRoomProps) {
  const { tab, draft, list, choices, region, changes, actions, known } = props;
  const { entries, reviewButton, showReview } = props;
  const [isGroupsOpen, setGroupsOpen] = useState(false);
  const [isHistoryOpen, setHistoryOpen] = useState(false);
  const [files, setFiles] = useState<readonly File[]>();
  const takeFiles = (taken: readonly File[]) => {
    showReview(false);
    setFiles(taken);
    if (taken.some(isGroupsFile)) setGroupsOpen(true);
  };
  const isDropping = useFileDrop(takeFiles);
  const done = () => setFiles(undefined);
  return (
    <div class="room">
      <ListField draft={draft} list={list} changes={changes} known={known} isDropping={isDropping} />
      <ListTools
        tab={tab}
        entries={entries}
        reviewButton={reviewButton}
        isGroupsOpen={isGroupsOpen}
        isHistoryOpen={isHistoryOpen}
        toggleHistory={() => setHistoryOpen(!isHistoryOpen)}
        takeFiles={takeFiles}
        toggleGroups={() => setGroupsOpen(!isGroupsOpen)}
        openReview={() => showReview(true)}
      />
      {files && !files.some(isGroupsFile) && (
        <Later load={loadFilePart}>
          {({ FilePart }) => <FilePart files={files} say={changes.tell} add={actions.add} done={done} />}
        </Later>
      )}
      {isGroupsOpen && (
        <Later load={loadGroups}>
          {({ GroupsPart }) => (
            <GroupsPart
              tab={tab}
              draft={draft}
              choices={choices}
              list={list}
              region={region}
              changes={changes}
              dropped={files?.find(isGroupsFile)}
              taken={done}
            />
          )}
        </Later>
      )}
      {isHistoryOpen && <Later load={loadHistory}>{({ HistoryPart }) => <HistoryPart />}</Later>}
      <EntryLists list={list} choices={choices.sets} remedy={actions} />
    </div>
  );
}

/** Exported groups are files of this kind; a list never is. */
function isGroupsFile({ name }: File): boolean {
  return /\.json$/i.test(name);
}
