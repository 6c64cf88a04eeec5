import type { RunStand } from '../../shared/batches';
import { countText, text } from '../../shared/text';
import { ActionButton } from '../../ui/action-button';
import { Lazy } from '../../ui/lazy';
import { Status } from '../../ui/live-region';
import { Sentences } from '../../ui/sentences';
import type { ListReview } from '../list/use-review';
import { fillBlockedBy, mostPeople } from '../page/availability';
import type { PageState } from '../page/use-page-state';
import type { FollowedTab } from '../page/use-tab';
import { BatchNote } from './batch-note';
import { resultSentences } from './result-sentences';
import type { Batching } from './use-batches';
import type { Filling } from './use-fill';

interface FillSectionProps {
  look: PageState;
  tab: FollowedTab;
  list: ListReview;
  region: string;
  filling: Filling;
  batching: Batching;
}

/** Whom a press takes: all of the list, or which part of it. */
function hintOf({ next, number, of, left, granted }: RunStand): string {
  if (of <= 1) return countText('fillHint', next.length);
  return text('fillBatchHint', number, of, next.length, left + granted);
}

const loadResult = () => import('./result');

/** The button that fills the invite, how far it is, and what it came to. */
export function FillSection({ look, tab, list, region, filling, batching }: FillSectionProps) {
  const { isBusy, progress, outcome } = filling;
  const { stand } = batching;
  const count = stand.next.length;
  const refusal = fillBlockedBy(look, tab, count);
  const fill = (product: string, people: readonly string[], code: string) => {
    if (tab.isGone) filling.refuse('pageGone');
    else if (!look) filling.refuse('notTheConsole');
    else if (people.length === 0) filling.refuse('nothingToFill');
    else if (people.length > mostPeople) filling.refuse('tooMany');
    else void filling.fill(look, { people, region: code, product });
  };
  const fillList = () => {
    const start = (people: readonly string[]) => fill('', batching.begin(people, region), region);
    const people = list.peopleNow();
    if (people instanceof Promise) people.then(start, () => filling.refuse('unexpected'));
    else start(people);
  };
  const { report } = outcome;
  const isShown = isBusy || resultSentences(outcome).length > 0;
  return (
    <section class="stack">
      <ActionButton isMain isBusy={isBusy} hint={refusal ? text(refusal) : hintOf(stand)} press={fillList}>
        {stand.granted > 0 && count > 0 ? text('fillNext', count) : text('fillInvite')}
      </ActionButton>
      <BatchNote batching={batching} />
      {progress && (
        <progress
          aria-label={text('fillProgress')}
          {...(progress.of > 0 && { value: progress.done, max: progress.of })}
        />
      )}
      <div class={isShown ? 'result' : 'visually-hidden'}>
        {isShown && <h2>{text('result')}</h2>}
        <Status name={text('result')}>
          {isBusy ? progress && <p>{text('filling')}</p> : <Sentences all={resultSentences(outcome)} />}
        </Status>
        {report && !isBusy && look !== undefined && (
          <Lazy load={loadResult}>
            {({ FillResult }) => (
              <FillResult
                report={report}
                at={outcome.at}
                canAct={fillBlockedBy(look, tab, report.people.length) === undefined}
                setAccess={(product) =>
                  fill(
                    product,
                    report.people.map(({ person }) => person),
                    report.region.code,
                  )
                }
                undo={() => look && void filling.undo(look)}
              />
            )}
          </Lazy>
        )}
      </div>
    </section>
  );
}
