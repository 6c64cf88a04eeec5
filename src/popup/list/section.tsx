import type { ComponentChildren, RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { Lazy } from '../../ui/lazy';
import { useFileDrop } from '../../ui/use-file-drop';
import { ListField } from './field';
import { ListFindings } from './findings';
import { ListTools } from './tools';
import type { List } from './use-list';

const loadFilePart = () => import('./file-part');
const loadHistory = () => import('./history/history');
const loadGroups = () => import('./groups/groups');

interface ListSectionProps {
  tab: number | undefined;
  list: List;
  /** How many entries the button to their review names; undefined where the review stands beside the list. */
  entries: number | undefined;
  reviewButton: RefObject<HTMLButtonElement | null>;
  showReview(isWanted: boolean): void;
  /** What stands beneath the findings: lists that can be gone on with. */
  children: ComponentChildren;
}

/** The list: its text, what of it needs a look, and the files and groups it can come from. */
export function ListSection(props: ListSectionProps) {
  const { tab, list, entries, reviewButton, showReview, children } = props;
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
      <ListField list={list} isDropping={isDropping} />
      <ListFindings list={list}>{children}</ListFindings>
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
          {({ FilePart }) => <FilePart files={files} say={list.notify} add={list.add} done={done} />}
        </Lazy>
      )}
      {isGroupsOpen && (
        <Lazy load={loadGroups}>
          {({ GroupsSection }) => (
            <GroupsSection tab={tab} list={list} dropped={files?.find(isGroupsFile)} taken={done} />
          )}
        </Lazy>
      )}
      {isHistoryOpen && <Lazy load={loadHistory}>{({ HistorySection }) => <HistorySection />}</Lazy>}
    </div>
  );
}

/** Exported groups are files of this kind; a list never is. */
function isGroupsFile({ name }: File): boolean {
  return /\.json$/i.test(name);
}
