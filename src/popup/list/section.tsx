import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { Lazy } from '../../ui/lazy';
import { useFileDrop } from '../../ui/use-file-drop';
import type { RegionChoice } from '../fill/use-region';
import { EntryLists } from './entry-lists';
import { ListField } from './field';
import { ListTools } from './tools';
import type { ListChoices } from './use-choices';
import type { DraftBox } from './use-draft';
import type { ListActions } from './use-list-actions';
import type { ListChanges } from './use-list-changes';
import type { ListReview } from './use-review';
import type { ReviewContext } from './use-review-context';

const loadFilePart = () => import('./file-part');
const loadHistory = () => import('./history/history');
const loadGroups = () => import('./groups/groups');

interface ListRoomProps {
  tab: number | undefined;
  draft: DraftBox;
  list: ListReview;
  choices: ListChoices;
  region: RegionChoice;
  changes: ListChanges;
  actions: ListActions;
  known: ReviewContext;
  /** How many entries the button to their review names; undefined where the review stands beside the list. */
  entries: number | undefined;
  reviewButton: RefObject<HTMLButtonElement | null>;
  showReview(isWanted: boolean): void;
}

/** The list: its text, the files and groups it can come from, and what of it needs a look. */
export function ListSection(props: ListRoomProps) {
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
        <Lazy load={loadFilePart}>
          {({ FilePart }) => <FilePart files={files} say={changes.tell} add={actions.add} done={done} />}
        </Lazy>
      )}
      {isGroupsOpen && (
        <Lazy load={loadGroups}>
          {({ GroupsSection }) => (
            <GroupsSection
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
        </Lazy>
      )}
      {isHistoryOpen && <Lazy load={loadHistory}>{({ HistorySection }) => <HistorySection />}</Lazy>}
      <EntryLists list={list} choices={choices.sets} remedy={actions} />
    </div>
  );
}

/** Exported groups are files of this kind; a list never is. */
function isGroupsFile({ name }: File): boolean {
  return /\.json$/i.test(name);
}
