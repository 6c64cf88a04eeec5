import { administrator, owner } from '../../app/state/people';
import type { Stage } from '../../run/stage';
import { type Finding, notSure, right, wrong } from '../finding';
import { describe, goTo } from '../recognise';
import { inTurn, type Known, withContext } from './guards';
import { attempt, heldBy, leave, override, pressOn, type Trial, type Tried } from './trial';

const remove = { text: 'Remove' };

/**
 * `Remove` of users is held while some are selected, and says who; one of them is the owner, or the only administrator. It is
 * not held while nobody is, and what the page itself asks then is not held once more.
 */
export async function guardRemove(stage: Stage): Promise<Finding[]> {
  const job = 'guard Remove';
  const by = inTurn(stage, 0);
  const known = await withContext(stage);
  await goTo(stage, 'users');
  const { screen, certainty } = await describe(stage, { screen: 'users' });
  const isKnown = screen === 'users' && certainty !== 'unsure';
  const target = remove;
  const common = { target, isKnown };
  const idle = await ofNobody(stage, { ...common, job: `${job} of nobody`, by: by() });
  if (stage.description.tick === 'none') return idle;
  for (const control of ['tick u1', 'tick u2', 'tick u3']) await pressOn(stage, { control });
  if ((await heldBy(stage)).ticked.length < 2) return [...idle, notSure(job, 'the users are out of sight')];
  const held = await attempt(stage, { ...common, job, by: by(), counts: 'remove', isToBeHeld: true });
  const said = await judgedWords(stage, held, known);
  await leave(stage, held);
  const again = await attempt(stage, { ...common, job, by: by(), counts: 'remove', isToBeHeld: true });
  const found = [...idle, held.finding, said, again.finding];
  if (again.question) {
    found.push(await override(stage, `${job}, override`, /^Remove anyway/, 'remove'));
    found.push(await afterwards(stage, isKnown));
  }
  await stage.app((app) => app.selectNobody());
  return found;
}

/** With nobody selected it goes through, where it can be pressed then. */
async function ofNobody(
  stage: Stage,
  trial: Pick<Trial, 'job' | 'by' | 'target' | 'isKnown'>,
): Promise<Finding[]> {
  const { idle, tick } = stage.description;
  if (idle !== 'pressable' && tick !== 'none') return [];
  const tried = await attempt(stage, { ...trial, counts: 'other', isToBeHeld: false });
  await leave(stage, tried);
  return [tried.finding];
}

/** What the page asks is answered; else the next press is held once more. */
async function afterwards(stage: Stage, isKnown: boolean): Promise<Finding> {
  const job = 'guard Remove, next press';
  const by = inTurn(stage, 1)();
  const asks = stage.description.removal === 'dialog';
  const next = await attempt(stage, {
    job,
    by,
    target: asks ? { ...remove, isOver: true } : remove,
    counts: asks ? 'final' : 'remove',
    isToBeHeld: !asks,
    isKnown,
  });
  await leave(stage, next);
  await stage.app((app) => app.closeDialog());
  return next.finding;
}

/** What it says of who is selected is so; who is in charge among them is said where the screens have shown that. */
async function judgedWords(stage: Stage, { question }: Tried, known: Known): Promise<Finding> {
  const job = 'guard Remove, words';
  if (!question) return notSure(job, 'not held');
  const { selected, total } = await heldBy(stage);
  const all = `${question.title}\n${question.text}`;
  if (/could not be read/.test(all)) return notSure(job, 'not read', all);
  const count = /one user/.test(question.title) ? 1 : Number(/(\d+) users/.exec(question.title)?.[1]);
  if (count !== selected.length) return wrong(job, 'a wrong number', selected.length, { all, total });
  const isIn = selected.some(({ login }) => login === owner.login);
  const isOnly =
    known.administrators?.length === 1 && selected.some(({ login }) => login === administrator.login);
  // Where one screen shows a name alone and the other a login, it is said of that login.
  const says = (person: typeof owner, role: string): boolean =>
    new RegExp(`is the ${role}`).test(all) || all.includes(`\n${person.login} may be the ${role}`);
  const saysOwner = says(owner, 'owner');
  const saysOnly = says(administrator, 'only administrator');
  const isOther = [...all.matchAll(/^(.*) may be the (owner|only administrator)/gm)].find(
    ([, login, role]) => login !== (role === 'owner' ? owner : administrator).login,
  );
  if (isOther) return wrong(job, 'somebody else may be in charge', { isIn, isOnly }, all);
  if ((saysOwner && !isIn) || (saysOnly && !isOnly))
    return wrong(job, 'somebody is not in charge', { isIn, isOnly }, all);
  if (isIn !== saysOwner || isOnly !== saysOnly)
    return /cannot be told/.test(all)
      ? notSure(job, 'in charge, said to be unclear', { known, all })
      : notSure(job, 'in charge, but not said', { known, all });
  return (saysOwner || saysOnly) === question.ticks.length > 0
    ? right(job)
    : wrong(job, 'no tick', true, question);
}
