import type { FrameState } from '../../../src/shared/messages/frame-state';
import type { Screen } from '../app/state/console-state';
import type { DialogKind } from '../app/state/draft';
import { atRest, pause, type Stage } from '../run/stage';
import { type Finding, notSure, right, wrong } from './finding';

/** What the assistant calls each screen. */
const screenIds: Record<Screen, string> = {
  workgroups: 'workgroupList',
  admins: 'admins',
  users: 'users',
  pending: 'pendingInvites',
  applications: 'applications',
  details: 'userDetails',
  domain: 'domainUserManagement',
  elsewhere: '',
};
const mostLooks = 6;
/** What it calls each dialog; '' for those that are none of its business. */
const dialogIds: Record<DialogKind, string> = {
  invite: 'inviteUser',
  administrators: 'inviteAdministrator',
  change: 'changeAccess',
  settings: '',
  remove: '',
  archive: '',
  delete: '',
};
const screenOf: Partial<Record<DialogKind, Screen>> = {
  administrators: 'admins',
  settings: 'admins',
  archive: 'workgroups',
};

type Seen = Pick<FrameState, 'screen' | 'dialog' | 'certainty' | 'workgroup'>;

/** What the assistant says it sees, at last: it may wake up a moment after the page has come; nothing where it does not. */
export async function describe(stage: Stage, wanted: Partial<Seen> = {}): Promise<Seen> {
  let seen: Seen = { screen: '', dialog: '', certainty: 'sure', workgroup: '' };
  for (let times = 0; times < mostLooks; times++) {
    if (times > 0) await pause(stage, 400);
    const answer = await stage.ask<'describe'>({ type: 'describe' });
    if (!answer?.ok) continue;
    seen = answer.state;
    const { screen = seen.screen, dialog = seen.dialog } = wanted;
    if (seen.screen === screen && seen.dialog === dialog) break;
  }
  return seen;
}

export async function goTo(stage: Stage, screen: Screen): Promise<void> {
  await stage.app((app, to) => app.go(to), screen);
  await atRest(stage);
}

/** Each screen is known for what it is, and a page that is none of the console's for nothing. */
export async function recognise(stage: Stage): Promise<Finding[]> {
  const found: Finding[] = [];
  for (const screen of await stage.app((app) => app.screens())) {
    await goTo(stage, screen);
    const wanted = screenIds[screen];
    const seen = await describe(stage, { screen: wanted, dialog: '' });
    found.push(judged(`recognise ${screen}`, wanted, seen.screen, seen.certainty));
    if (seen.dialog !== '' && seen.certainty !== 'unsure')
      found.push(wrong(`recognise ${screen}`, 'a dialog that is not open', '', seen.dialog));
  }
  return found;
}

/** Each dialog is known for what it is. */
export async function recogniseDialogs(stage: Stage): Promise<Finding[]> {
  const found: Finding[] = [];
  for (const kind of ['administrators', 'settings', 'archive', 'invite', 'change', 'remove'] as const) {
    await goTo(stage, screenOf[kind] ?? 'users');
    await stage.app((app, which) => app.openDialog(which), kind);
    await atRest(stage);
    const wanted = dialogIds[kind];
    const seen = await describe(stage, wanted ? { dialog: wanted } : {});
    const dialog = seen.dialog === 'unknown' ? '' : seen.dialog;
    found.push(judged(`recognise dialog ${kind}`, wanted, dialog, seen.certainty));
    await stage.app((app) => app.closeDialog());
    await atRest(stage);
  }
  return found;
}

function judged(job: string, wanted: string, seen: string, certainty: string): Finding {
  if (seen !== wanted && (seen === '' || certainty === 'unsure')) return notSure(job, 'not recognised', seen);
  if (seen !== wanted) return wrong(job, 'taken for another', wanted, seen);
  return wanted !== '' && certainty === 'unsure' ? notSure(job, 'unsure', seen) : right(job);
}
