import { atRest, isAsking, type Stage } from '../run/stage';
import { type Finding, notSure, right, wrong } from './finding';
import { describe, goTo } from './recognise';

/** A press of Invite is held on the Administrators screen, and goes through on Users. */
export async function guard(stage: Stage): Promise<Finding[]> {
  return [await onAdministrators(stage), await onUsers(stage)];
}

async function pressInvite(stage: Stage): Promise<void> {
  const place = await stage.app((app) => app.placeOf('Invite'));
  if (!place) throw new Error('The console shows no Invite.');
  await stage.press(place);
  await atRest(stage);
}

async function onAdministrators(stage: Stage): Promise<Finding> {
  const job = 'guard on Admins';
  await goTo(stage, 'admins');
  const seen = await describe(stage, { screen: 'admins' });
  const before = await pressed(stage);
  await pressInvite(stage);
  const isHeld = await isAsking(stage);
  const reached = (await pressed(stage)).inviteAdministrator - before.inviteAdministrator;
  if (isHeld) await stage.key('Escape');
  await stage.app((app) => app.closeDialog());
  await atRest(stage);
  if (isHeld && reached === 0) return right(job);
  const isKnown = seen.screen === 'admins' && seen.certainty !== 'unsure';
  if (!isKnown && !isHeld) return notSure(job, 'the screen was not recognised', seen.screen);
  return wrong(job, 'not held', { isHeld: true, reached: 0 }, { isHeld, reached });
}

async function onUsers(stage: Stage): Promise<Finding> {
  const job = 'guard on Users';
  await goTo(stage, 'users');
  const before = await pressed(stage);
  await pressInvite(stage);
  const isHeld = await isAsking(stage);
  const reached = (await pressed(stage)).inviteUser - before.inviteUser;
  if (isHeld) await stage.key('Escape');
  await stage.app((app) => app.closeDialog());
  await atRest(stage);
  if (!isHeld && reached === 1) return right(job);
  return wrong(job, 'held', { isHeld: false, reached: 1 }, { isHeld, reached });
}

const pressed = (stage: Stage) => stage.app((app) => app.snapshot().presses);
