import { byAddress } from '../../app/invite-button';
import type { Screen } from '../../app/state/console-state';
import { atRest, pause, type Stage } from '../../run/stage';
import { enterSomebody } from '../enter';
import type { Finding } from '../finding';
import { describe, goTo } from '../recognise';
import { inTurn } from './guards';
import { attempt, leave, override, type Trial } from './trial';

/** A dialog may get its controls later, but not as late as this, in milliseconds. */
const lateMs = 1300;
const anyway = /^Invite an administrator anyway/;

/**
 * A press of Invite is held on the Administrators screen, and goes through on Users; so is what ends the dialog for
 * administrators, and not what ends the one for users, in which nothing is wrong. An override lets one press through.
 */
export async function guardInviteButtons(stage: Stage): Promise<Finding[]> {
  return [
    ...(await onScreen(stage, 'admins')),
    ...(await inDialog(stage, 'administrators')),
    ...(await onScreen(stage, 'users')),
    ...(await inDialog(stage, 'invite')),
  ];
}

async function onScreen(stage: Stage, screen: Screen): Promise<Finding[]> {
  const isAdmins = screen === 'admins';
  const job = isAdmins ? 'guard on Admins' : 'guard on Users';
  const by = inTurn(stage, isAdmins ? 0 : 1);
  await goTo(stage, screen);
  const seen = await describe(stage, { screen });
  const press = {
    job,
    target: { text: 'Invite' },
    counts: isAdmins ? 'inviteAdministrator' : 'inviteUser',
    isToBeHeld: isAdmins,
    isKnown: seen.screen === screen && seen.certainty !== 'unsure',
  } as const;
  if (stage.description.inviteOpens === 'menu') return fromMenu(stage, press);
  const tried = await attempt(stage, { ...press, by: by() });
  await leave(stage, tried);
  const found = [tried.finding];
  if (isAdmins && tried.question) {
    const again = await attempt(stage, { ...press, by: by() });
    found.push(again.finding);
    if (again.question) found.push(await override(stage, `${job}, override`, anyway, press.counts));
  }
  await stage.app((app) => app.closeDialog());
  await atRest(stage);
  return found;
}

/** What opens a menu may be held already; what its item opens is guarded by itself. */
async function fromMenu(stage: Stage, press: Omit<Trial, 'by'>): Promise<Finding[]> {
  const opened = await attempt(stage, { ...press, by: 'mouse', counts: 'menu' });
  await leave(stage, opened);
  const found = [opened.finding];
  if (!opened.question) {
    const target = { text: byAddress, isOver: true };
    const item = await attempt(stage, { ...press, target, by: 'mouse', isKnown: false });
    await leave(stage, item);
    found.push(item.finding);
  }
  await stage.app((app) => app.closeDialog());
  await atRest(stage);
  return found;
}

async function inDialog(stage: Stage, kind: 'administrators' | 'invite'): Promise<Finding[]> {
  const job = `guard in dialog ${kind}`;
  const isToBeHeld = kind === 'administrators';
  const wanted = isToBeHeld ? 'inviteAdministrator' : 'inviteUser';
  await stage.app((app, which) => app.openDialog(which), kind);
  await atRest(stage);
  await describe(stage, { dialog: wanted });
  await enterSomebody(stage);
  await stage.app((app) => app.toLastStep());
  await pause(stage, lateMs);
  const { dialog, certainty } = await describe(stage, { dialog: wanted });
  const text = await stage.app((app) => app.finalText());
  const by = inTurn(stage, isToBeHeld ? 2 : 0)();
  const target = { text, isOver: true };
  const isKnown = dialog === wanted && certainty !== 'unsure';
  const tried = await attempt(stage, { job, by, target, counts: 'final', isToBeHeld, isKnown });
  const found = [tried.finding];
  if (tried.question && isToBeHeld) found.push(await override(stage, `${job}, override`, anyway, 'final'));
  else await leave(stage, tried);
  await stage.app((app) => app.closeDialog());
  await atRest(stage);
  return found;
}
