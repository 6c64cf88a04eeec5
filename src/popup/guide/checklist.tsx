import type { Teachable } from '../../basespace/teachable';
import {
  isSaidByHand,
  isStepOf,
  type StepId,
  standOf,
  stepAt,
  type WayFact,
  ways,
} from '../../basespace/ways';
import { type GuideStand, type StoredGuide, stepDone } from '../../shared/storage/guide';
import { text } from '../../shared/text';
import { Lazy } from '../../ui/lazy';
import { Status } from '../../ui/live-region';
import type { PageState } from '../page/use-page-state';
import { HintsSwitch, Panel, Press, Ways } from './controls';

const loadShowMe = () => import('../teach/show-me');

interface ChecklistProps {
  guide: StoredGuide;
  stand: GuideStand | undefined;
  pageState: PageState;
  tab: number | undefined;
  isOpen: boolean;
  leave(): void;
}

export function Checklist({ guide, stand, pageState, tab, isOpen, leave }: ChecklistProps) {
  const { way, done } = guide;
  const here = stepHere(guide, stand, pageState);
  const at = here ?? lastStep(guide);
  const steps = standOf(way, at, done);
  const number = steps.findIndex(({ step }) => step === at) + 1;
  return (
    <Panel>
      <Status name={text('guideTitle')}>
        <p class="note">{text('guideStepOf', number, steps.length)}</p>
        <p>
          <strong>{text(`guideStep_${at}`)}</strong>
        </p>
        <p>{sentenceOf(at)}</p>
        {pageState === null && <p class="note">{text('guideElsewhere')}</p>}
      </Status>
      {here && stand?.step === here && <Lacking stand={stand} tab={tab} />}
      <div class="row">
        {isSaidByHand(at) && <Press says={text('guideStepDone')} does={() => stepDone(at)} />}
        <Press says={text('guideEnd')} does={leave} />
      </div>
      {isOpen && (
        <>
          <ol class="guide-steps" aria-label={text('guideAllSteps')}>
            {steps.map(({ step, stand }) => (
              <li key={step} class={stand} aria-current={stand === 'now' ? 'step' : undefined}>
                {text(`guideStep_${step}`)}
                {stand === 'done' && <span class="visually-hidden">, {text('guideStandDone')}</span>}
              </li>
            ))}
          </ol>
          <HintsSwitch isOn={guide.hints} />
          <div class="row">
            <Ways without={way} />
          </div>
        </>
      )}
    </Panel>
  );
}

/** The step that the page of this tab stands for; undefined where it stands for none. */
function stepHere(
  { way, done }: StoredGuide,
  stand: GuideStand | undefined,
  pageState: PageState,
): StepId | undefined {
  if (!pageState) return undefined;
  const facts = stand?.frame === pageState.frame ? (stand.facts as WayFact[]) : [];
  const { screen, dialog, state } = pageState;
  return stepAt(way, { screen, dialog, certainty: state.certainty, facts }, done);
}

const lastStep = ({ way, at }: StoredGuide): StepId => (isStepOf(way, at) ? at : ways[way][0]);

const sentenceOf = (step: StepId): string =>
  text(`guideHint_${step}`, text(step === 'region' ? 'guideRegionsHub' : 'guideFinalButton'));

/** Why nothing is pointed at in the page, and the way to show it. */
function Lacking({ stand: { control, teach }, tab }: { stand: GuideStand; tab: number | undefined }) {
  if (control !== 'missing' && control !== 'several') return null;
  return (
    <div class="stack">
      <p class="warning">{text(control === 'missing' ? 'guideMissing' : 'guideSeveral')}</p>
      {teach !== '' && tab !== undefined && (
        <Lazy load={loadShowMe}>{({ ShowMe }) => <ShowMe tab={tab} what={teach as Teachable} isBare />}</Lazy>
      )}
    </div>
  );
}
