import type { Screen } from '../../app/state/console-state';
import type { DialogKind } from '../../app/state/draft';
import type { Target } from '../../app/targets';
import { atRest, type Stage } from '../../run/stage';
import type { Finding } from '../finding';
import { describe, goTo } from '../recognise';
import { inTurn } from './guards';
import { attempt, type Held, leave } from './trial';

/** What looks like a trap and is none, by where it is. */
interface Harmless {
  job: string;
  screen: Screen;
  dialog?: DialogKind;
  target: Target;
  counts: keyof Held['presses'];
  /** Whether only a console with look-alikes has it. */
  isBeside?: boolean;
  /** Whether only a console has it whose dialogs are closed in their corner. */
  isCross?: boolean;
}

const all: readonly Harmless[] = [
  {
    job: 'Remove filter',
    screen: 'users',
    target: { text: 'Remove filter' },
    counts: 'harmless',
    isBeside: true,
  },
  {
    job: 'a filter',
    screen: 'users',
    target: { control: 'Locked users only' },
    counts: 'harmless',
    isBeside: true,
  },
  {
    job: 'Delete of a tag',
    screen: 'admins',
    target: { text: 'Delete' },
    counts: 'harmless',
    isBeside: true,
  },
  {
    job: 'Remove filter of the list',
    screen: 'workgroups',
    target: { text: 'Remove filter' },
    counts: 'harmless',
    isBeside: true,
  },
  {
    job: 'a filter of the list',
    screen: 'workgroups',
    target: { control: 'My workgroups only' },
    counts: 'harmless',
    isBeside: true,
  },
  {
    job: 'Save of settings',
    screen: 'admins',
    dialog: 'settings',
    target: { text: 'Save', isOver: true },
    counts: 'final',
  },
  {
    job: 'Cancel of Change Access',
    screen: 'users',
    dialog: 'change',
    target: { text: 'Cancel', isOver: true },
    counts: 'cancel',
  },
  {
    job: 'Cancel of an invite',
    screen: 'users',
    dialog: 'invite',
    target: { text: 'Cancel', isOver: true },
    counts: 'cancel',
  },
  {
    job: 'Cancel of administrators',
    screen: 'admins',
    dialog: 'administrators',
    target: { text: 'Cancel', isOver: true },
    counts: 'cancel',
  },
  {
    job: 'the corner of an invite',
    screen: 'users',
    dialog: 'invite',
    target: { control: 'Close' },
    counts: 'cancel',
    isCross: true,
  },
  {
    job: 'the corner of administrators',
    screen: 'admins',
    dialog: 'administrators',
    target: { control: 'Close' },
    counts: 'cancel',
    isCross: true,
  },
  { job: 'Invite elsewhere', screen: 'elsewhere', target: { text: 'Invite' }, counts: 'harmless' },
];

/** What looks like a trap, and is none, goes through once, with nothing asked. */
export async function guardNothing(stage: Stage): Promise<Finding[]> {
  const by = inTurn(stage, 0);
  const found: Finding[] = [];
  for (const { job, screen, dialog, target, counts, isBeside, isCross } of all) {
    const { lookAlikes, cross } = stage.description;
    if ((isBeside && lookAlikes === 'none') || (isCross && cross === 'none')) continue;
    await goTo(stage, screen);
    if (dialog) await stage.app((app, kind) => app.openDialog(kind), dialog);
    await atRest(stage);
    await describe(stage);
    const trial = {
      job: `guard nothing: ${job}`,
      // A mere sign takes no focus.
      by: isCross && cross === 'sign' ? ('mouse' as const) : by(),
      target,
      counts,
      isToBeHeld: false,
      isKnown: true,
    };
    const tried = await attempt(stage, trial);
    await leave(stage, tried);
    await stage.app((app) => app.closeDialog());
    await atRest(stage);
    found.push(tried.finding);
  }
  return found;
}
