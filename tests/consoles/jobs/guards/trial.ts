import type { Question } from '../../app/question';
import type { Place, Target } from '../../app/targets';
import { atRest, type Stage } from '../../run/stage';
import { type Finding, notSure, right, wrong } from '../finding';

/** What a press is made with. */
export const means = ['mouse', 'keys', 'touch'] as const;
export type Means = (typeof means)[number];
export type Held = Awaited<ReturnType<typeof heldBy>>;
type Presses = Held['presses'];

export const heldBy = (stage: Stage) => stage.app((app) => app.snapshot());

/** A press that is tried. */
export interface Trial {
  job: string;
  by: Means;
  target: Target;
  /** What the page counts of such presses. */
  counts: keyof Presses;
  isToBeHeld: boolean;
  /** Whether the assistant has said for certain where it is: else nothing is to be held. */
  isKnown: boolean;
}

/** What came of it; the question is left open. */
export interface Tried {
  finding: Finding;
  question: Question | null;
}

/** A part of the assistant may have to come first, within so long, in milliseconds. */
const partMs = 300;

/** Presses, and judges whether that was held as it should be, and whether the page has heard of it as it should. */
export async function attempt(
  stage: Stage,
  { job, by, target, counts, isToBeHeld, isKnown }: Trial,
): Promise<Tried> {
  const aim = { target, isByKeys: by === 'keys' };
  const before = await stage.app((app, { target, isByKeys }) => {
    const { presses } = app.snapshot();
    return { presses, heard: app.heard(), start: app.startOfPress(target, isByKeys) };
  }, aim);
  if (!(await made(stage, by, before.start)))
    return { finding: notSure(job, 'there is nothing to press', target), question: null };
  const after = await stage.app(async (app, time) => {
    await app.untilRest(time);
    return { presses: app.snapshot().presses, heard: app.heard(), question: app.question() };
  }, partMs);
  const { question } = after;
  const reached = after.presses[counts] - before.presses[counts];
  const heard = after.heard - before.heard;
  const got = { isHeld: question !== null, reached, heard, by, title: question?.title, text: question?.text };
  const judge = (): Finding => {
    if (question && !isToBeHeld) return wrong(job, 'held', { isHeld: false, reached: 1 }, got);
    if (question && (reached > 0 || heard > 0)) return wrong(job, 'held, but the page heard of it', 0, got);
    if (question || (!isToBeHeld && reached === 1)) return right(job);
    if (!isToBeHeld || reached !== 1) return wrong(job, 'lost or made twice', 1, got);
    return isKnown ? wrong(job, 'not held', { isHeld: true }, got) : notSure(job, 'not recognised', got);
  };
  return { finding: judge(), question };
}

/** Where a press begins: at a place, or with a key. */
type Start = { place: Place } | { key: string } | null;

/** Makes a press as a person does. @returns whether there was something to press */
async function made(stage: Stage, by: Means, start: Start): Promise<boolean> {
  if (!start) return false;
  if ('key' in start) await stage.key(start.key);
  else await (by === 'touch' ? stage.tap(start.place) : stage.press(start.place));
  return true;
}

/** Presses something with the mouse. @returns whether it is there */
export async function pressOn(stage: Stage, target: Target): Promise<boolean> {
  return made(stage, 'mouse', await stage.app((app, aim) => app.startOfPress(aim, false), target));
}

/** Leaves the open question as it is. */
export async function leave(stage: Stage, { question }: Tried): Promise<void> {
  if (!question) return;
  await stage.key('Escape');
  await atRest(stage);
}

/** Answers the open question, with the tick that the answer asks for. @returns the finding that exactly one press has come through */
export async function override(
  stage: Stage,
  job: string,
  label: RegExp,
  counts: keyof Presses,
): Promise<Finding> {
  const before = (await heldBy(stage)).presses[counts];
  const answered = await answer(stage, label);
  if (answered) return { ...answered, job };
  const reached = (await heldBy(stage)).presses[counts] - before;
  return reached === 1 ? right(job) : wrong(job, 'the override did not let one press through', 1, reached);
}

/** Gives an answer to the open question, ticking what it asks for first. @returns what went wrong */
export async function answer(stage: Stage, label: RegExp): Promise<Finding | undefined> {
  let question = await stage.app((app) => app.question());
  for (const tick of question?.ticks ?? []) {
    await stage.press(tick);
    question = await stage.app((app) => app.question());
  }
  const button = question?.buttons.find((each) => label.test(each.label));
  if (!button || button.isDisabled) return wrong('', 'there is no such answer', String(label), question);
  await stage.press(button);
  await stage.app((app, time) => app.untilRest(time), partMs);
  return undefined;
}
