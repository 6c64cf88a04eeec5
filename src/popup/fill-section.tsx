import { countText, text } from '../shared/text';
import { OfferButton } from './offer-button';
import { mostPeople, whyNoFill } from './offers';
import { FillResult } from './result';
import { resultSentences } from './result-sentences';
import { Sentences } from './sentences';
import { Status } from './status';
import type { Filling } from './use-fill';
import type { ListReview } from './use-review';
import type { Look } from './use-sight';
import type { FollowedTab } from './use-tab';

interface FillSectionProps {
  look: Look;
  tab: FollowedTab;
  list: ListReview;
  region: string;
  filling: Filling;
}

/** The button that fills the invite, how far it is, and what it came to. */
export function FillSection({ look, tab, list, region, filling }: FillSectionProps) {
  const { isBusy, progress, outcome } = filling;
  const count = list.review.people.length;
  const refusal = whyNoFill(look, tab, count);
  const fill = (product: string, people: readonly string[], code: string) => {
    if (tab.isGone) filling.refuse('pageGone');
    else if (!look) filling.refuse('notTheConsole');
    else if (people.length === 0) filling.refuse('nothingToFill');
    else if (people.length > mostPeople) filling.refuse('tooMany');
    else void filling.fill(look, { people, region: code, product });
  };
  const { report } = outcome;
  const isShown = isBusy || resultSentences(outcome).length > 0;
  return (
    <section class="stack">
      <OfferButton
        isMain
        isBusy={isBusy}
        hint={refusal ? text(refusal) : countText('fillHint', count)}
        press={() => fill('', list.peopleNow(), region)}
      >
        {text('fillInvite')}
      </OfferButton>
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
          <FillResult
            report={report}
            at={outcome.at}
            canAct={whyNoFill(look, tab, report.people.length) === undefined}
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
      </div>
    </section>
  );
}
