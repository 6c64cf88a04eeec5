import type { RunStand } from '../../shared/batches';
import type { FillReport } from '../../shared/messages/reports';
import { countText, text } from '../../shared/text';
import { ActionButton } from '../../ui/action-button';
import { Lazy } from '../../ui/lazy';
import { Status } from '../../ui/live-region';
import { Sentences } from '../../ui/sentences';
import type { List } from '../list/use-list';
import { fillBlockedBy, maxPeople } from '../page/availability';
import type { PageState } from '../page/use-page-state';
import type { FollowedTab } from '../page/use-tab';
import { shownAfterFill } from '../teach/places';
import { useResume } from '../teach/use-teaching';
import { BatchNote, isInBatches } from './batch-note';
import type { Batching } from './use-batches';
import type { Filling } from './use-fill';

interface FillSectionProps {
  pageState: PageState;
  tab: FollowedTab;
  list: List;
  filling: Filling;
  batching: Batching;
}

/** How many people a press fills in: all of the list, or the next batch of it. */
function hintOf({ next, number, of, left, granted }: RunStand): string {
  if (of <= 1) return countText('fillHint', next.length);
  return text('fillBatchHint', number, of, next.length, left + granted);
}

const loadSentences = () => import('../../shared/result-sentences');
const loadResult = () => import('./result');
const loadShowMe = () => import('../teach/show-me');

/** The button that fills the invite, how far it is, and what it came to. */
export function FillSection({ pageState, tab, list, filling, batching }: FillSectionProps) {
  const { isBusy, progress, outcome } = filling;
  const { stand } = batching;
  const count = stand.next.length;
  const refusal = fillBlockedBy(pageState, tab, count);
  const fill = (product: string, people: readonly string[], code: string) => {
    if (tab.isGone) filling.refuse('pageGone');
    else if (!pageState) filling.refuse('notTheConsole');
    else if (people.length === 0) filling.refuse('nothingToFill');
    else if (people.length > maxPeople) filling.refuse('tooMany');
    else void filling.fill(pageState, { people, region: code, product });
  };
  const fillList = () => {
    const { code } = list.region;
    // Comes while the page is being filled, so that the result is said as soon as it is there.
    void loadSentences();
    const start = (people: readonly string[]) => fill('', batching.begin(people, code), code);
    const people = list.peopleNow();
    if (people instanceof Promise) people.then(start, () => filling.refuse('unexpected'));
    else start(people);
  };
  const fillProduct = ({ people, region }: FillReport, product: string) =>
    fill(
      product,
      people.map(({ person }) => person),
      region.code,
    );
  const { report } = outcome;
  const unfound = isBusy ? undefined : shownAfterFill(outcome);
  useResume(tab.id, 'fill', pageState != null && count > 0 && !isBusy, fillList);
  const hasEnded = Boolean(outcome.report ?? outcome.failure ?? outcome.undone);
  const isShown = isBusy || hasEnded || isInBatches(stand);
  // From the press on the box has the height that a result needs, so that nothing below it moves when that arrives.
  const isReserved = isBusy || outcome.at !== undefined;
  return (
    <section class="stack">
      <ActionButton isMain isBusy={isBusy} hint={refusal ? text(refusal) : hintOf(stand)} press={fillList}>
        {stand.granted > 0 && count > 0 ? text('fillNext', count) : text('fillInvite')}
      </ActionButton>
      <div class={isShown ? `result${isReserved ? ' reserved' : ''}` : 'visually-hidden'}>
        {isShown && <h2>{text('result')}</h2>}
        <Status name={text('result')}>
          {isBusy
            ? progress && <p>{text('filling')}</p>
            : hasEnded && (
                <Lazy load={loadSentences}>
                  {({ resultSentences }) => <Sentences all={resultSentences(outcome)} />}
                </Lazy>
              )}
        </Status>
        {progress && (
          <progress
            aria-label={text('fillProgress')}
            value={progress.of > 0 ? progress.done : undefined}
            max={progress.of > 0 ? progress.of : undefined}
          />
        )}
        {unfound && tab.id !== undefined && (
          <Lazy load={loadShowMe}>
            {({ ShowMe }) => (
              <ShowMe
                tab={tab.id as number}
                what={unfound}
                resume="fill"
                host={pageState?.state.host}
                isExplained={unfound === 'hasAccess'}
              />
            )}
          </Lazy>
        )}
        <BatchNote batching={batching} finalButton={report?.finalButton ?? ''} />
        {report && !isBusy && pageState !== undefined && (
          <Lazy load={loadResult}>
            {({ FillResult }) => (
              <FillResult
                report={report}
                at={outcome.at}
                canAct={fillBlockedBy(pageState, tab, report.people.length) === undefined}
                setAccess={(product) => fillProduct(report, product)}
                undo={() => pageState && void filling.undo(pageState)}
              />
            )}
          </Lazy>
        )}
      </div>
    </section>
  );
}
