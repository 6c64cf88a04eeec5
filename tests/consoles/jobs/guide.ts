import { atRest, isAsking, type Stage } from '../run/stage';
import { type Finding, notSure, right, wrong } from './finding';
import { describe, goTo } from './recognise';

/** What the guide is told, and what its way comes to in the console once what it points at is pressed. */
interface Step {
  job: string;
  /** Told to be done by hand, so that the step is the one that is tried. */
  done: string[];
  /** A documented text of the control, which is brought into sight. */
  says: string;
  /** Whether the console did what the control is for. */
  isReached(before: Held, after: Held): boolean;
}
type Held = Awaited<ReturnType<typeof heldBy>>;
const heldBy = (stage: Stage) => stage.app((app) => app.snapshot());

/**
 * What the guide points at is the control that its step is for: a press in the middle of the ring does what that control does.
 * Where it is not found, it says so and points at nothing.
 */
export async function guide(stage: Stage): Promise<Finding[]> {
  await goTo(stage, 'admins');
  await describe(stage, { screen: 'admins' });
  const toUsers = await follow(stage, {
    job: 'guide to Users',
    done: [],
    says: 'Users',
    isReached: (_before, { screen }) => screen === 'users',
  });
  await goTo(stage, 'users');
  await describe(stage, { screen: 'users' });
  const toInvite = await follow(stage, {
    job: 'guide to Invite',
    done: [],
    says: 'Invite',
    isReached: (_before, { dialog }) => dialog === 'invite',
  });
  await stage.app((app) => app.openDialog('invite'));
  await atRest(stage);
  await describe(stage, { dialog: 'inviteUser' });
  const toGrant = await follow(stage, {
    job: 'guide to Grant access',
    done: ['people', 'region'],
    says: 'Grant access',
    isReached: (before, after) => after.presses.final === before.presses.final + 1,
  });
  await stage.app((app) => app.closeDialog());
  await atRest(stage);
  return [toUsers, toInvite, toGrant];
}

async function follow(stage: Stage, { job, done, says, isReached }: Step): Promise<Finding> {
  await stage.app((app, text) => [app.placesOf(text, false), app.placesOf(text, true)].length, says);
  await stage.ask<'guide'>({ type: 'guide', way: 'invite', done, hints: true });
  const shown = await untilShown(stage);
  const before = await heldBy(stage);
  if (shown.middle) await stage.press(shown.middle);
  await atRest(stage);
  // A guard may ask about what ends a dialog in which something is missing: then it was that.
  const isHeld = await isAsking(stage);
  const after = await heldBy(stage);
  if (isHeld) await stage.key('Escape');
  await stage.ask<'guide'>({ type: 'guide', way: '', done: [], hints: true });
  await stage.app((app) => app.closeDialog());
  await atRest(stage);
  if (!shown.middle) return notSure(job, shown.says ? 'pointed at nothing' : 'said nothing', shown.says);
  if (isReached(before, after) || (isHeld && job === 'guide to Grant access')) return right(job);
  const { screen, dialog, presses } = after;
  return wrong(job, 'pointed at something else', says, { screen, dialog, presses, ...shown });
}

/** What the guide shows, once it shows something; it says that it has found nothing only after a while. */
function untilShown(stage: Stage): Promise<{ says: string; middle: { x: number; y: number } | null }> {
  return stage.app(async () => {
    for (let times = 0; times < 40; times++) {
      const layer = document
        .getElementById('workgroup-assistant')
        ?.shadowRoot?.querySelector('.guide-hints:popover-open');
      const ring = layer?.querySelector('.guide-ring:not([hidden])')?.getBoundingClientRect();
      const says = layer?.querySelector('.guide-card')?.textContent ?? '';
      if (ring && ring.width > 0)
        return { says, middle: { x: ring.x + ring.width / 2, y: ring.y + ring.height / 2 } };
      if (layer && times > 30) return { says, middle: null };
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return { says: '', middle: null };
  });
}
