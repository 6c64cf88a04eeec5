import { useEffect, useRef, useState } from 'preact/hooks';
import { noChoices } from '../shared/storage/choices';
import { text } from '../shared/text';
import { Lazy } from '../ui/lazy';
import { useIsWide } from '../ui/use-is-wide';
import { CheckSection } from './check/section';
import { useCheck } from './check/use-check';
import { RegionField } from './fill/region-field';
import { FillSection } from './fill/section';
import { UnfinishedSection } from './fill/unfinished-section';
import { useBatches } from './fill/use-batches';
import { useFill } from './fill/use-fill';
import { useRegion } from './fill/use-region';
import { Header } from './header';
import { ListSection } from './list/section';
import { useChoices } from './list/use-choices';
import { useDraft } from './list/use-draft';
import { useListActions } from './list/use-list-actions';
import { useListChanges } from './list/use-list-changes';
import { useReview } from './list/use-review';
import { useReviewContext } from './list/use-review-context';
import type { Opening } from './opening';
import { ThisPage } from './page/this-page';
import { usePageState } from './page/use-page-state';
import { useTab } from './page/use-tab';
import { useUsersPanels } from './users/use-users-panels';

const loadAllowed = () => import('./page/allowed-domains');
const loadReview = () => import('./list/review/review');
const loadPeople = () => import('./users/users-panel');

/**
 * The assistant's own face: popup, panel and window alike. Everything stands in one fixed order on every screen, so that
 * a list can be prepared anywhere and nothing moves when the page changes. The review, and the rooms about users, have all of
 * a narrow page to themselves while they are open; on a wide one they stand beside the rest.
 */
export function App({ opening }: { opening: Opening }) {
  const tab = useTab(opening.tab);
  const look = usePageState(tab.isGone ? undefined : tab.id);
  const choices = useChoices();
  const known = useReviewContext(look);
  const list = useReview(choices.sets, known.options);
  const draft = useDraft(list.request, () => choices.put(noChoices));
  const region = useRegion();
  const changes = useListChanges(draft, choices, region);
  const actions = useListActions(draft, list, choices, changes);
  const filling = useFill(tab.id);
  const checking = useCheck(tab.id, look);
  const batching = useBatches(look, list);
  const { total } = list.review.counts;
  const isWide = useIsWide();
  const panels = useUsersPanels(look);
  const arePeopleAlone = panels.open !== undefined && !isWide;
  const { isOpen, show, leave, button, place } = useReviewPlace(isWide, total === 0);
  const isAlone = isOpen && !arePeopleAlone;
  return (
    <div class={`app${isAlone ? ' review-alone' : arePeopleAlone ? ' users-panel-alone' : ''}`}>
      <Header opening={opening} tab={tab.id} />
      <main class="rooms">
        <ThisPage look={look} tab={tab} isQuiet={filling.isBusy || checking.isBusy} />
        {look?.screen === 'domainUserManagement' && tab.id !== undefined && (
          <Lazy load={loadAllowed}>
            {({ AllowedDomainsNote }) => <AllowedDomainsNote seen={look} tab={tab.id as number} />}
          </Lazy>
        )}
        <UnfinishedSection {...{ batching, draft, choices, region, changes }} />
        <ListSection
          {...{ draft, list, choices, region, changes, actions, known }}
          tab={tab.id}
          entries={isWide ? undefined : total}
          reviewButton={button}
          showReview={show}
        />
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
          <CheckSection {...{ look, tab, checking, panels }} />
        </div>
        {(isAlone || (isWide && total > 0)) && (
          <Lazy load={loadReview}>
            {({ Review }) => (
              <Review
                {...{ list, changes, place, leave }}
                choices={choices.sets}
                isTable={isWide}
                tick={choices.tick}
                useSuggestion={(entry) => actions.useSuggestion(entry, 'review')}
                edit={actions.edit}
                acceptAll={actions.acceptAll}
              />
            )}
          </Lazy>
        )}
        {panels.open && (
          <Lazy load={loadPeople}>
            {({ UsersPanel }) => (
              <UsersPanel
                panels={panels}
                pageState={look}
                tab={tab}
                region={region.code}
                known={known}
                list={actions}
                isWide={isWide}
              />
            )}
          </Lazy>
        )}
      </main>
      <footer class="note">{text('notAffiliated')}</footer>
    </div>
  );
}

/** Whether the review has the narrow page to itself, and where in it the admin was. */
function useReviewPlace(isWide: boolean, isEmpty: boolean) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const place = useRef({ scrollTop: 0, filter: 'all', row: 0 });
  useEffect(() => {
    if (isEmpty) setOpen(false);
  }, [isEmpty]);
  const leave = () => {
    setOpen(false);
    // Once the rest is drawn again.
    requestAnimationFrame(() => button.current?.focus());
  };
  return { isOpen: isOpen && !isWide && !isEmpty, show: setOpen, leave, button, place: place.current };
}
