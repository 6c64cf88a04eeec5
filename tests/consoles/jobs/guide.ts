import { atRest, isAsking, pause, type Stage } from '../run/stage';
import { enterSomebody } from './enter';
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
    // What opens a menu of ways to invite is the right thing to press as well.
    isReached: (before, { dialog, presses }) => dialog === 'invite' || presses.menu > before.presses.menu,
  });
  await stage.app((app) => app.openDialog('invite'));
  await atRest(stage);
  await describe(stage, { dialog: 'inviteUser' });
  await enterSomebody(stage);
  await stage.app((app) => app.toLastStep());
  await atRest(stage);
  const toGrant = await follow(stage, {
    job: 'guide to Grant access',
    done: ['people', 'region'],
    says: 'Grant access',
    isReached: (before, after) => after.presses.final === before.presses.final + 1,
  });
  return [toUsers, toInvite, toGrant, ...(await inDialog(stage))];
}

/** What it points at in the dialog is the box for the people, and the control of the chosen region's product. */
async function inDialog(stage: Stage): Promise<Finding[]> {
  await stage.app((app) => app.openDialog('invite'));
  await atRest(stage);
  const { workgroup } = await describe(stage, { dialog: 'inviteUser' });
  const nobody = { ownerAt: 0, administrators: [], administratorsAt: 0 };
  await stage.ask<'setContext'>({ type: 'setContext', context: { workgroup, region: 'euc1', ...nobody } });
  const { products } = await heldBy(stage);
  const hub = products.find(({ documented }) => /Sequence Hub - EU/.test(documented))?.documented ?? '';
  const toBox = await lookAt(stage, 'guide to the box', [], 'Collaborators', /step 7/);
  await stage.app((app) => app.toLastStep());
  await atRest(stage);
  const toProduct = await lookAt(stage, 'guide to the product', ['people'], hub, /step 8/);
  await end(stage);
  return [toBox, toProduct];
}

/**
 * @param control the label of what is to be pointed at; '' where there is no such thing
 * @param says what it says at the step, which may be done already
 */
async function lookAt(
  stage: Stage,
  job: string,
  done: string[],
  control: string,
  says: RegExp,
): Promise<Finding> {
  await stage.ask<'guide'>({ type: 'guide', way: 'invite', done, hints: true });
  await pause(stage, settledMs);
  const box = await stage.app((app, label) => app.boxOfControl(label), control);
  await pause(stage, settledMs);
  const { middle, says: said } = await untilShown(stage);
  if (!says.test(said)) return said === '' ? notSure(job, 'said nothing') : right(job);
  if (!middle) return control === '' ? right(job) : notSure(job, 'pointed at nothing', said);
  // The console knows the whole field; what is pressed in it may be a part.
  const isOn =
    middle.x > box.x && middle.x < box.x + box.width && middle.y > box.y && middle.y < box.y + box.height;
  return isOn ? right(job) : wrong(job, 'pointed at something else', { control, box }, { middle, said });
}

async function end(stage: Stage): Promise<void> {
  await stage.ask<'guide'>({ type: 'guide', way: '', done: [], hints: true });
  await stage.app((app) => app.closeDialog());
  await atRest(stage);
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
  await end(stage);
  if (!shown.middle) return notSure(job, shown.says ? 'pointed at nothing' : 'said nothing', shown.says);
  if (isReached(before, after) || (isHeld && job === 'guide to Grant access')) return right(job);
  const { screen, dialog, presses } = after;
  return wrong(job, 'pointed at something else', says, { screen, dialog, presses, ...shown });
}

/** The guide looks again, and has its hint go along, within so long, in milliseconds of the page's clock. */
const settledMs = 1500;

interface Shown {
  says: string;
  /** Of what is pointed at; null for nothing. */
  middle: { x: number; y: number } | null;
}

/** What the guide shows, once it shows something; it says that it has found nothing only after a while. */
function untilShown(stage: Stage): Promise<Shown> {
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
