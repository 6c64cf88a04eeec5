import type { ComponentChildren } from 'preact';
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
import {
  endGuide,
  type GuideStand,
  guideItem,
  guideStandItem,
  type StoredGuide,
  showHints,
  startGuide,
  stepDone,
} from '../../shared/storage/guide';
import { text } from '../../shared/text';
import { Lazy } from '../../ui/lazy';
import { Status } from '../../ui/live-region';
import { useStored } from '../../ui/use-stored';
import type { PageState } from '../page/use-page-state';
import './guide.css';

const loadShowMe = () => import('../teach/show-me');

interface GuidePanelProps {
  pageState: PageState;
  tab: number | undefined;
  /** Whether the admin has asked to see all of it. */
  isOpen: boolean;
  close(): void;
}

/** The guide: which ways there are, how far the admin has come on one, and what to do next. */
export function GuidePanel({ pageState, tab, isOpen, close }: GuidePanelProps) {
  const guide = useStored(guideItem);
  const stand = useStored(tab === undefined ? undefined : guideStandItem(tab));
  const leave = () => {
    close();
    void endGuide().catch(() => undefined);
  };
  if (guide?.state === 'on')
    return (
      <Checklist guide={guide} stand={stand} pageState={pageState} tab={tab} isOpen={isOpen} leave={leave} />
    );
  if (guide?.state === 'finished')
    return (
      <Panel>
        <Status name={text('guideTitle')}>
          <p>{text('guideFinished')}</p>
        </Status>
        <div class="row">
          <Press says={text('guideClose')} does={leave} />
        </div>
      </Panel>
    );
  return guide && isOpen ? (
    <Panel>
      <p>{text('guideChoose')}</p>
      <div class="row">
        <Ways chosen={close} />
        <Press says={text('guideClose')} does={close} />
      </div>
    </Panel>
  ) : null;
}

interface ChecklistProps {
  guide: StoredGuide;
  stand: GuideStand | undefined;
  pageState: PageState;
  tab: number | undefined;
  isOpen: boolean;
  leave(): void;
}

function Checklist({ guide, stand, pageState, tab, isOpen, leave }: ChecklistProps) {
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

function HintsSwitch({ isOn }: { isOn: boolean }) {
  return (
    <label class="guide-hints">
      <input
        type="checkbox"
        checked={isOn}
        onChange={({ currentTarget }) => void showHints(currentTarget.checked).catch(() => undefined)}
      />
      {text('guideHintsSetting')}
    </label>
  );
}

/** Buttons that start a way from its beginning. */
function Ways({ without, chosen }: { without?: StoredGuide['way']; chosen?: () => void }) {
  const start = (way: StoredGuide['way']) => {
    chosen?.();
    return startGuide(way);
  };
  return (
    <>
      {without !== 'invite' && <Press says={text('guideInvite')} does={() => start('invite')} />}
      {without !== 'change' && <Press says={text('guideChange')} does={() => start('change')} />}
    </>
  );
}

function Panel({ children }: { children: ComponentChildren }) {
  return (
    <section class="panel guide" aria-label={text('guideTitle')}>
      {children}
    </section>
  );
}

function Press({ says, does }: { says: string; does(): unknown }) {
  const press = () => void Promise.resolve(does()).catch(() => undefined);
  return (
    <button type="button" class="small" onClick={press}>
      {says}
    </button>
  );
}
