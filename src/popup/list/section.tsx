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
  const [groupsFile, setGroupsFile] = useState<File>();
  const takeFiles = async (taken: readonly File[]) => {
    showReview(false);
    const groups = await findGroupsFile(taken);
    setGroupsFile(groups);
    setFiles(taken);
    if (groups) setGroupsOpen(true);
  };
  const isDropping = useFileDrop((taken) => void takeFiles(taken));
  const done = () => {
    setFiles(undefined);
    setGroupsFile(undefined);
  };
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
        takeFiles={(taken) => void takeFiles(taken)}
        toggleGroups={() => setGroupsOpen(!isGroupsOpen)}
        openReview={() => showReview(true)}
      />
      {files && !groupsFile && (
        <Lazy load={loadFilePart}>
          {({ FilePart }) => <FilePart files={files} say={list.notify} add={list.add} done={done} />}
        </Lazy>
      )}
      {isGroupsOpen && (
        <Lazy load={loadGroups}>
          {({ GroupsSection }) => <GroupsSection tab={tab} list={list} dropped={groupsFile} taken={done} />}
        </Lazy>
      )}
      {isHistoryOpen && <Lazy load={loadHistory}>{({ HistorySection }) => <HistorySection />}</Lazy>}
    </div>
  );
}

/** Exported groups are files of this kind by name or by what stands at their begin; any other JSON is a list. */
async function findGroupsFile(files: readonly File[]): Promise<File | undefined> {
  for (const file of files) {
    if (!/\.json$/i.test(file.name)) continue;
    if (/\.groups\.json$/i.test(file.name)) return file;
    const begin = await file
      .slice(0, 200)
      .text()
      .catch(() => '');
    if (begin.includes('workgroup-assistant-groups')) return file;
  }
  return undefined;
}
