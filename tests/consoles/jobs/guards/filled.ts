import type { FilledBefore } from '../../../../src/shared/messages/workgroup-context';
import { asAdministrators, collaborative, waysToInvite } from '../../app/words';
import { atRest, pause, type Stage } from '../../run/stage';
import { type Finding, notSure } from '../finding';
import { describe, goTo } from '../recognise';
import { inTurn } from './guards';
import { attempt, heldBy, leave, override, pressOn, type Tried } from './trial';

const people = ['ann.archer@example.org', 'bo.baker@example.org', 'lab_user7'];
const settledMs = 1500;

/** A state of the dialog for users whose last button is to be held, or not. */
interface State {
  name: string;
  /** What the context says of the last fill. */
  filled?: Partial<FilledBefore>;
  /** Whom Users has shown. */
  users?: string[];
  /** Brings the dialog into the state, and back. */
  turn?: () => Promise<unknown>;
  title: RegExp;
  anyway: RegExp;
}

/**
 * What ends the dialog for users, once it is filled: held for people who needed a look, for new administrators, for another
 * region and for people without an account; by the override of one of them it goes through, and where nothing is wrong.
 */
export async function guardFilled(stage: Stage): Promise<Finding[]> {
  const job = 'guard filled';
  const by = inTurn(stage, 1);
  const filled = await fillDialog(stage);
  if (!filled) return [notSure(job, 'it could not be filled')];
  const { dialog, certainty } = await describe(stage, { dialog: 'inviteUser' });
  const text = await stage.app((app) => app.finalText());
  const press = {
    target: { text, isOver: true },
    counts: 'final',
    isKnown: filled.isRead && dialog === 'inviteUser' && certainty !== 'unsure',
  } as const;
  const states = statesOf(stage, filled.hub);
  const found: Finding[] = [];
  for (const [at, state] of states.entries()) {
    await enter(stage, state);
    const isKnown = press.isKnown && !(state.name === 'no access' && showsNoLevel(stage));
    const name = `${job}: ${state.name}`;
    const held = await attempt(stage, { ...press, isKnown, job: name, by: by(), isToBeHeld: true });
    found.push(judged(held, state));
    const isLast = at === states.length - 1;
    if (isLast && held.question)
      found.push(await override(stage, `${job}: ${state.name}, override`, state.anyway, 'final'));
    else await leave(stage, held);
    // What came through has sent the dialog: there is nothing left to press.
    if (!held.question) break;
    if (!isLast) await state.turn?.();
  }
  await stage.app((app) => app.closeDialog());
  if (!(await fillDialog(stage))) return found;
  await enter(stage, {});
  const idle = await attempt(stage, { ...press, job: `${job}: nothing wrong`, by: by(), isToBeHeld: false });
  await leave(stage, idle);
  await stage.app((app) => app.closeDialog());
  return [...found, idle.finding];
}

/** The states that this console can be in; the one that is overridden is another one each time. */
function statesOf(stage: Stage, hub: string): State[] {
  const { ways, seed } = stage.description;
  const doubtful: State = {
    name: 'doubtful',
    filled: { concerns: [{ person: people[0] ?? '', why: 'doubtful' }] },
    title: /needed a look/,
    anyway: /^Grant anyway/,
  };
  const tick = (control: string) => () => pressOn(stage, { control });
  const administrators: State = {
    name: 'administrators',
    turn: tick(asAdministrators),
    title: /as workgroup administrators/,
    anyway: /^Make administrators anyway/,
  };
  const isOn = { text: '' };
  const choose = async (): Promise<void> => {
    const way = isOn.text === waysToInvite[0] ? waysToInvite[1] : waysToInvite[0];
    isOn.text = way;
    await pressOn(stage, { control: way });
  };
  const account: State = {
    name: 'no account',
    users: people.slice(1),
    turn: ways === 'tick' ? tick(collaborative) : choose,
    title: /have an account already/,
    anyway: /^They have accounts/,
  };
  const region: State = {
    name: 'no access',
    turn: () => setLevels(stage, hub),
    title: /Not the region/,
    anyway: /^Grant anyway/,
  };
  const states = [doubtful, administrators, ...(ways === 'none' ? [] : [account]), ...(hub ? [region] : [])];
  const last = seed % states.length;
  return [...states.slice(last + 1), ...states.slice(0, last + 1)];
}

/** Whether the controls of levels say how many are on, or nothing of them. */
const showsNoLevel = ({ description: { level, seed } }: Stage): boolean =>
  level === 'tickMenu' && seed % 3 > 0;

/** Gives the region's product the other one of both levels. */
const setLevels = (stage: Stage, hub: string): Promise<void> =>
  stage.app((app, product) => {
    const { levels } = app.snapshot();
    const isOn = levels[app.speak(product)] === app.speak('Has Access');
    app.choose(product, isOn ? 'No Access' : 'Has Access');
  }, hub);

interface Filled {
  /** The region's product; '' where there is none, or it has no access. */
  hub: string;
  /** Whether the assistant has said that all of them are in the dialog: else it knows nobody there. */
  isRead: boolean;
}

/** Fills the dialog as the assistant does; undefined where that did not succeed. */
async function fillDialog(stage: Stage): Promise<Filled | undefined> {
  await goTo(stage, 'users');
  const { screen, dialog, workgroup } = await describe(stage, { screen: 'users' });
  const aim = { screen, dialog, workgroup };
  const filling = { type: 'fillInvite', people, region: 'euc1', product: '', aim } as const;
  let answer = await stage.ask<'fillInvite'>(filling);
  await atRest(stage);
  if ((await heldBy(stage)).dialog === null) {
    // Of a menu of ways to invite a person picks the one.
    await stage.app((app) => app.openDialog('invite'));
    await atRest(stage);
    answer = await stage.ask<'fillInvite'>({ ...filling, aim: await aimNow(stage) });
    await atRest(stage);
  }
  const isInSteps = stage.description.steps !== 'one';
  const isLedOn = isInSteps && (await pressOn(stage, { text: 'Next', isOver: true }));
  if (isInSteps) {
    await atRest(stage);
    await stage.app((app) => app.toLastStep());
    await atRest(stage);
    await stage.ask<'fillInvite'>({ ...filling, aim: await aimNow(stage) });
    await atRest(stage);
  }
  const held = await heldBy(stage);
  if (!people.every((person) => held.people.includes(person))) return undefined;
  // In a later step those are known who stood in the first one when its button was pressed.
  const isRead =
    isLedOn === isInSteps && answer?.ok === true && answer.report.people.every(({ found }) => found);
  const hub = held.products.find(({ documented }) => /Sequence Hub - EU/.test(documented));
  const isSet = hub && held.levels[hub.label] === (await stage.app((app) => app.speak('Has Access')));
  // Without access for the region that was chosen, something is wrong from the start.
  if (hub && !isSet) return undefined;
  return { hub: hub?.documented ?? '', isRead };
}

async function aimNow(stage: Stage) {
  const { screen, dialog, workgroup } = await describe(stage, { dialog: 'inviteUser' });
  return { screen, dialog, workgroup };
}

async function enter(stage: Stage, { filled = {}, users = people, turn }: Partial<State>): Promise<void> {
  await turn?.();
  const { workgroup } = await describe(stage, { dialog: 'inviteUser' });
  const before = { workgroup, region: 'euc1', product: '', people, concerns: [], earlier: [], ...filled };
  const nobody = { ownerAt: 0, administrators: [], administratorsAt: 0 };
  const context = { workgroup, region: 'euc1', ...nobody, users, filled: before };
  await stage.ask<'setContext'>({ type: 'setContext', context });
  await pause(stage, settledMs);
  await atRest(stage);
}

/** The question is the one about what is wrong. */
function judged({ finding, question }: Tried, { title }: State): Finding {
  if (!question || title.test(question.title)) return finding;
  return { ...finding, verdict: 'wrong', what: 'another question', expected: String(title), got: question };
}
