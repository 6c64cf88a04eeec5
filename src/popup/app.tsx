import { useEffect, useRef, useState } from 'preact/hooks';
import type { Opening } from '../shared/assistant-page';
import { text } from '../shared/text';
import { Lazy } from '../ui/lazy';
import { useIsWide } from '../ui/use-is-wide';
import { CheckSection } from './check/section';
import { useCheck } from './check/use-check';
import { RegionField } from './fill/region-field';
import { FillSection } from './fill/section';
import { useBatches } from './fill/use-batches';
import { useFill } from './fill/use-fill';
import { Header } from './header';
import { ListSection } from './list/section';
import { useList } from './list/use-list';
import { PageRoom } from './page/page-room';
import { usePageState } from './page/use-page-state';
import { useTab } from './page/use-tab';
import { useUsersPanels } from './users/use-users-panels';

const loadAccounts = () => import('./fill/accounts-note');
const loadDue = () => import('./due/due-note');
const loadUnfinished = () => import('./fill/unfinished');
const loadReview = () => import('./list/review/review');
const loadKeys = () => import('./keys/keys');
const loadPeople = () => import('./users/users-panel');

/**
 * What popup, panel and window show. The sections keep one order on every screen, so that a list can be prepared anywhere
 * and nothing moves when the page changes. The review and the panels about users have a narrow page to themselves while they
 * are open; on a wide one they stand beside the rest.
 */
export function App({ opening }: { opening: Opening }) {
  const tab = useTab(opening.tab);
  const pageState = usePageState(tab.isGone ? undefined : tab.id);
  const list = useList(pageState);
  const filling = useFill(tab.id);
  const checking = useCheck(tab.id, pageState);
  const batching = useBatches(pageState, list);
  const { total } = list.review.counts;
  const isWide = useIsWide();
  const panels = useUsersPanels(pageState);
  const review = useReviewPanel(isWide, total === 0);
  const showList = () => {
    review.show(false);
    if (panels.open && !isWide) panels.leave();
  };
  const isPanelAlone = panels.open !== undefined && !isWide;
  const isReviewAlone = review.isOpen && !isPanelAlone;
  return (
    <div class={`app${isReviewAlone ? ' review-alone' : isPanelAlone ? ' users-panel-alone' : ''}`}>
      <Header opening={opening} tab={tab.id} />
      <main class="rooms">
        <PageRoom pageState={pageState} tab={tab} isQuiet={filling.isBusy || checking.isBusy} />
        <ListSection
          tab={tab.id}
          list={list}
          entries={isWide ? undefined : total}
          reviewButton={review.button}
          showReview={review.show}
        >
          <Lazy load={loadDue}>{({ DueNote }) => <DueNote pageState={pageState} panels={panels} />}</Lazy>
          {batching.unfinished.length > 0 && (
            <Lazy load={loadUnfinished}>
              {({ Unfinished }) => <Unfinished batching={batching} list={list} />}
            </Lazy>
          )}
        </ListSection>
        <div class="room">
          <RegionField region={list.region} />
          <FillSection pageState={pageState} tab={tab} list={list} filling={filling} batching={batching} />
          <CheckSection pageState={pageState} tab={tab} checking={checking} panels={panels} />
          {pageState?.dialog === 'inviteUser' && (
            <Lazy load={loadAccounts}>
              {({ AccountsNote }) => <AccountsNote target={pageState} list={list} />}
            </Lazy>
          )}
        </div>
        {(isReviewAlone || (isWide && total > 0)) && (
          <Lazy load={loadReview}>
            {({ Review }) => (
              <Review list={list} isTable={isWide} place={review.place} leave={review.leave} />
            )}
          </Lazy>
        )}
        {panels.open && (
          <Lazy load={loadPeople}>
            {({ UsersPanel }) => (
              <UsersPanel
                panels={panels}
                pageState={pageState}
                tab={tab}
                region={list.region.code}
                known={list.context}
                list={list}
                isWide={isWide}
              />
            )}
          </Lazy>
        )}
      </main>
      <Lazy load={loadKeys}>
        {({ Keys }) => <Keys tab={tab.id} pageState={pageState} list={list} showList={showList} />}
      </Lazy>
      <footer class="note">{text('notAffiliated')}</footer>
    </div>
  );
}

/** Whether the review has the narrow page to itself, and where in it the admin was. */
function useReviewPanel(isWide: boolean, isEmpty: boolean) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const place = useRef({ scrollTop: 0, filter: 'all', row: 0 });
  useEffect(() => {
    if (isEmpty) setOpen(false);
  }, [isEmpty]);
  const leave = () => {
    setOpen(false);
    // The button exists again only after the next render.
    requestAnimationFrame(() => button.current?.focus());
  };
  return { isOpen: isOpen && !isWide && !isEmpty, show: setOpen, leave, button, place: place.current };
}
