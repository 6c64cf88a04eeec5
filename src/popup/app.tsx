import { useRef, useState } from 'preact/hooks';
import { remaining } from '../shared/batches';
import type { BatchRun } from '../shared/storage/batch-runs';
import { noChoices } from '../shared/storage/choices';
import { text } from '../shared/text';
import { CheckSection } from './check-section';
import { EntryLists } from './entry-lists';
import { FillSection } from './fill-section';
import { Header } from './header';
import { Later } from './later';
import { ListField } from './list-field';
import { ListTools } from './list-tools';
import type { Opening } from './opening';
import { RegionField } from './region-field';
import { ThisPage } from './this-page';
import { useBatches } from './use-batches';
import { useCheck } from './use-check';
import { useChoices } from './use-choices';
import { useDraft } from './use-draft';
import { useFileDrop } from './use-file-drop';
import { useFill } from './use-fill';
import { useIsWide } from './use-is-wide';
import { useKnown } from './use-known';
import { useListActions } from './use-list-actions';
import { useListChanges } from './use-list-changes';
import { useRegion } from './use-region';
import { useReview } from './use-review';
import { useSight } from './use-sight';
import { useTab } from './use-tab';

const loadReview = () => import('./review/review');
const loadFilePart = () => import('./files/file-part');
const loadHistory = () => import('./history/history-part');
const loadAllowed = () => import('./allowed-part');
const loadUnfinished = () => import('./batches/unfinished');
const loadGroups = () => import('./groups/groups-part');

/**
 * The assistant's own face: popup, panel and window alike. Everything stands in one fixed order on every screen, so that
 * a list can be prepared anywhere and nothing moves when the page changes.
 */
export function App({ opening }: { opening: Opening }) {
  const tab = useTab(opening.tab);
  const look = useSight(tab.isGone ? undefined : tab.id);
  const choices = useChoices();
  const known = useKnown(look);
  const list = useReview(choices.sets, known.options);
  const draft = useDraft(list.request, () => choices.put(noChoices));
  const region = useRegion();
  const changes = useListChanges(draft, choices, region);
  const actions = useListActions(draft, list, choices, changes);
  const filling = useFill(tab.id);
  const checking = useCheck(tab.id, look);
  const batching = useBatches(look, list);

  const isWide = useIsWide();
  const [isReviewOpen, setReviewOpen] = useState(false);
  const [isGroupsOpen, setGroupsOpen] = useState(false);
  const [isHistoryOpen, setHistoryOpen] = useState(false);
  const [files, setFiles] = useState<readonly File[]>();
  const reviewButton = useRef<HTMLButtonElement>(null);
  const reviewPlace = useRef({ scrollTop: 0, filter: 'all', row: 0 });
  const takeFiles = (taken: readonly File[]) => {
    setFiles(taken);
    if (taken.some(isGroupsFile)) setGroupsOpen(true);
  };
  const isDropping = useFileDrop(takeFiles);
  const { total } = list.review.counts;
  const isReviewAlone = isReviewOpen && !isWide && total > 0;
  const goOn = (run: BatchRun) =>
    changes.change(text('unfinishedTaken', run.workgroup), () => {
      choices.put(noChoices);
      draft.replace(0, draft.text().length, remaining(run.people, run.batches).join('\n'));
      region.put(run.region || undefined);
    });
  const leaveReview = () => {
    setReviewOpen(false);
    // Once the rest is drawn again.
    requestAnimationFrame(() => reviewButton.current?.focus());
  };
  return (
    <div class={`app${isReviewAlone ? ' review-alone' : ''}`}>
      <Header opening={opening} tab={tab.id} />
      <main class="rooms">
        <ThisPage look={look} tab={tab} isQuiet={filling.isBusy || checking.isBusy} />
        {look?.screen === 'domainUserManagement' && tab.id !== undefined && (
          <Later load={loadAllowed}>
            {({ AllowedPart }) => <AllowedPart seen={look} tab={tab.id as number} />}
          </Later>
        )}
        {batching.unfinished.length > 0 && (
          <Later load={loadUnfinished}>
            {({ Unfinished }) => (
              <Unfinished
                runs={batching.unfinished}
                size={batching.size}
                goOn={goOn}
                giveUp={batching.giveUp}
              />
            )}
          </Later>
        )}
        <div class="room">
          <ListField draft={draft} list={list} changes={changes} known={known} isDropping={isDropping} />
          <ListTools
            tab={tab.id}
            entries={isWide ? undefined : total}
            reviewButton={reviewButton}
            isGroupsOpen={isGroupsOpen}
            isHistoryOpen={isHistoryOpen}
            toggleHistory={() => setHistoryOpen(!isHistoryOpen)}
            takeFiles={takeFiles}
            toggleGroups={() => setGroupsOpen(!isGroupsOpen)}
            openReview={() => setReviewOpen(true)}
          />
          {files && !files.some(isGroupsFile) && (
            <Later load={loadFilePart}>
              {({ FilePart }) => (
                <FilePart
                  files={files}
                  say={changes.tell}
                  add={actions.add}
                  done={() => setFiles(undefined)}
                />
              )}
            </Later>
          )}
          {isGroupsOpen && (
            <Later load={loadGroups}>
              {({ GroupsPart }) => (
                <GroupsPart
                  tab={tab.id}
                  draft={draft}
                  choices={choices}
                  list={list}
                  region={region}
                  changes={changes}
                  dropped={files?.find(isGroupsFile)}
                  taken={() => setFiles(undefined)}
                />
              )}
            </Later>
          )}
          {isHistoryOpen && <Later load={loadHistory}>{({ HistoryPart }) => <HistoryPart />}</Later>}
          <EntryLists list={list} choices={choices.sets} remedy={actions} />
        </div>
        <div class="room">
          <RegionField region={region} />
          <FillSection
            look={look}
            tab={tab}
            list={list}
            region={region.code}
            filling={filling}
            batching={batching}
          />
          <CheckSection look={look} tab={tab} checking={checking} />
        </div>
        {(isReviewAlone || (isWide && total > 0)) && (
          <Later load={loadReview}>
            {({ Review }) => (
              <Review
                list={list}
                choices={choices.sets}
                changes={changes}
                isTable={isWide}
                place={reviewPlace.current}
                tick={choices.tick}
                useSuggestion={(entry) => actions.useSuggestion(entry, 'review')}
                edit={actions.edit}
                acceptAll={actions.acceptAll}
                leave={leaveReview}
              />
            )}
          </Later>
        )}
      </main>
      <footer class="note">{text('notAffiliated')}</footer>
    </div>
  );
}

/** Exported groups are files of this kind; a list never is. */
function isGroupsFile({ name }: File): boolean {
  return /\.json$/i.test(name);
}
