import type { DialogKind } from '../app/state/draft';
import { atRest, isAsking, pause, type Stage } from '../run/stage';
import { type Finding, notSure, right, wrong } from './finding';
import { describe, goTo } from './recognise';

/** A dialog may get its controls later, but not as late as this, in milliseconds. */
const lateMs = 1300;

/**
 * A press of Invite is held on the Administrators screen, and goes through on Users; so is what ends the dialog for
 * administrators, and not what ends the one for users, in which nothing is wrong.
 */
export async function guard(stage: Stage): Promise<Finding[]> {
  return [
    await onAdministrators(stage),
    await onDialog(stage, 'administrators'),
    await onUsers(stage),
    await onDialog(stage, 'invite'),
  ];
}

async function onDialog(stage: Stage, kind: DialogKind): Promise<Finding> {
  const job = `guard in dialog ${kind}`;
  const wanted = kind === 'administrators' ? 'inviteAdministrator' : 'inviteUser';
  await stage.app((app, which) => app.openDialog(which), kind);
  await atRest(stage);
  const seen = await describe(stage, { dialog: wanted });
  const before = await pressed(stage);
  const place = await placeOfFinal(stage);
  if (place) await stage.press(place);
  await atRest(stage);
  const isHeld = await isAsking(stage);
  const reached = (await pressed(stage)).final - before.final;
  if (isHeld) await stage.key('Escape');
  await stage.app((app) => app.closeDialog());
  await atRest(stage);
  const isToBeHeld = kind === 'administrators';
  if (isHeld && (!isToBeHeld || reached > 0))
    return wrong(job, 'held', { isHeld: isToBeHeld, reached: 0 }, { isHeld, reached });
  if (isHeld === isToBeHeld && (isHeld || reached === 1)) return right(job);
  if (reached === 0) return notSure(job, 'its last button was not found');
  const isKnown = seen.dialog === wanted && seen.certainty !== 'unsure';
  return isKnown
    ? wrong(job, 'not held', { isHeld: true, reached: 0 }, { isHeld, reached })
    : notSure(job, 'the dialog was not recognised', seen.dialog);
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

/** Where the last button of the open dialog is, once what comes late has come. */
async function placeOfFinal(stage: Stage) {
  await pause(stage, lateMs);
  await atRest(stage);
  return stage.app((app) => {
    const places = ['Grant access', 'Invite'].flatMap((word) => app.placesOf(word, true));
    const says = ({ x, y }: { x: number; y: number }) =>
      /grant|invite/i.test(document.elementFromPoint(x, y)?.textContent ?? '');
    // To find the next one may scroll the one before away.
    return places.find((place) => says(place)) ?? places.at(-1) ?? null;
  });
}

const pressed = (stage: Stage) => stage.app((app) => app.snapshot().presses);
