import { countText, text } from '../shared/text';
import { OfferButton } from './offer-button';
import { whyNoFill } from './offers';
import { FillResult } from './result';
import { resultSentences } from './result-sentences';
import { Sentences } from './sentences';
import { Status } from './status';
import type { Filling } from './use-fill';
import type { Look } from './use-sight';
import type { FollowedTab } from './use-tab';

interface FillSectionProps {
  look: Look;
  tab: FollowedTab;
  people: readonly string[];
  region: string;
  filling: Filling;
}

/** The button that fills the invite, how far it is, and what it came to. */
export function FillSection({ look, tab, people, region, filling }: FillSectionProps) {
  const { isBusy, progress, outcome } = filling;
  const refusal = whyNoFill(look, tab, people.length, isBusy);
  const fill = (product: string, whom: readonly string[], code: string) => {
    if (look) void filling.fill(look, { people: whom, region: code, product });
  };
  const { report } = outcome;
  const isShown = isBusy || resultSentences(outcome).length > 0;
  return (
    <section class="stack">
      <OfferButton
        isMain
        refusal={refusal && text(refusal)}
        hint={countText('fillHint', people.length)}
        press={() => fill('', people, region)}
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
            canAct={whyNoFill(look, tab, report.people.length, isBusy) === undefined}
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
