import type { Target } from '../../app/targets';
import { atRest, type Stage } from '../../run/stage';
import { type Finding, notSure, right, wrong } from '../finding';
import { describe, goTo } from '../recognise';
import { inTurn } from './guards';
import { attempt, heldBy, leave, override, pressOn, type Tried } from './trial';

const job = 'guard workgroup';

/** Whatever ends a workgroup is held, by its name; what opens a menu, looks for workgroups or makes one active is not. */
export async function guardWorkgroups(stage: Stage): Promise<Finding[]> {
  const { wording, seed } = stage.description;
  if (wording === 'gen1') return [];
  await goTo(stage, 'workgroups');
  const { screen, certainty } = await describe(stage, { screen: 'workgroupList' });
  const isKnown = screen === 'workgroupList' && certainty !== 'unsure';
  return wording === 'gen2'
    ? activeTick(stage, isKnown)
    : actions(stage, isKnown, seed % 2 === 0 ? 'Archive' : 'Delete');
}

async function activeTick(stage: Stage, isKnown: boolean): Promise<Finding[]> {
  const by = inTurn(stage, 2);
  const out = { target: { control: 'active 0' }, counts: 'end', isToBeHeld: true, isKnown } as const;
  const held = await attempt(stage, { ...out, job, by: by() });
  const found = [held.finding, namedIn(held)];
  await leave(stage, held);
  const { workgroups } = await heldBy(stage);
  if (held.question && !workgroups[0]?.isActive) found.push(wrong(job, 'the tick is out', true, false));
  const isIn = { target: { control: 'active 2' }, counts: 'harmless', isToBeHeld: false, isKnown } as const;
  const turnedOn = await attempt(stage, { ...isIn, job: `${job}, made active`, by: by() });
  await leave(stage, turnedOn);
  const again = await attempt(stage, { ...out, job, by: by() });
  found.push(turnedOn.finding, again.finding);
  if (again.question) found.push(await override(stage, `${job}, override`, /^Delete anyway/, 'end'));
  return found;
}

async function actions(stage: Stage, isKnown: boolean, verb: 'Archive' | 'Delete'): Promise<Finding[]> {
  const by = inTurn(stage, 2);
  const { actions: kind, removal } = stage.description;
  const target: Target = kind === 'toolbar' ? { text: verb } : { control: `${verb} 0` };
  const ready = async (): Promise<void> => {
    if (kind === 'menu') await pressOn(stage, { control: 'menu 0' });
    await atRest(stage);
  };
  if (kind === 'toolbar' && !(await pressOn(stage, { control: 'select 0' })))
    return [notSure(job, 'the workgroup is out of sight')];
  const press = { target, counts: 'end', isToBeHeld: true, isKnown } as const;
  await ready();
  const held = await attempt(stage, { ...press, job, by: by() });
  const found = [held.finding, namedIn(held)];
  await leave(stage, held);
  if (kind === 'menu') await stage.key('Escape');
  await ready();
  const again = await attempt(stage, { ...press, job, by: by() });
  found.push(again.finding);
  if (again.question) {
    found.push(await override(stage, `${job}, override`, new RegExp(`^${verb} anyway`), 'end'));
    if (removal === 'dialog') found.push(await confirmed(stage, by, verb));
  }
  await stage.app((app) => app.closeDialog());
  await atRest(stage);
  return found;
}

/** What the page asks about a press that was let through is answered. */
async function confirmed(stage: Stage, by: ReturnType<typeof inTurn>, verb: string): Promise<Finding> {
  const target = { text: verb, isOver: true };
  const press = {
    job: `${job}, asked by the page`,
    target,
    counts: 'final',
    isToBeHeld: false,
    isKnown: true,
  } as const;
  const next = await attempt(stage, { ...press, by: by() });
  await leave(stage, next);
  return next.finding;
}

/** The first workgroup is named, or none is. */
function namedIn({ question }: Tried): Finding {
  const name = `${job}, name`;
  if (!question) return notSure(name, 'not held');
  if (/Rare Disease|Training/.test(question.title))
    return wrong(name, 'another workgroup', '', question.title);
  return /Cancer Genomics Lab/.test(question.title)
    ? right(name)
    : notSure(name, 'not named', question.title);
}
