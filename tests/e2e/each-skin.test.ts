import { expect } from 'vitest';
import { fillWithDoubtful } from './filling';
import { startGuide, untilHint } from './guiding';
import { type SitePage, useBrowser } from './harness';
import { testInWhole } from './jobs';
import {
  consoleUrl,
  type PracticeConsole,
  type Skin,
  type Snapshot,
  skins,
  snapshot,
  untilNote,
  untilState,
  wordings,
} from './support';

const browser = useBrowser();

interface Face {
  skin: Skin;
  wording: (typeof wordings)[number];
}
type Press = () => Promise<void>;

const inQuestion = { within: { role: 'alertdialog', name: /./ } };
const invite = /^(\+ ?)?Invite$/;
const final = /^(Invite|Grant access|Change access)$/i;
const asAdministrators = 'Add as workgroup administrators';
const collaborative = 'Invite via collaborative enterprise';

/** What must not change while a press is held. */
const told = ({ events, drafts, workgroups, users }: Snapshot) => {
  const { pointerEventsSeenOnInvite, ...presses } = events;
  return {
    presses,
    dialog: drafts.dialog,
    active: workgroups.map(({ active }) => active),
    users: users.length,
  };
};

/** Presses, expects a question about it that says this, and that the page has heard of nothing; gives an answer, with the ticks that it asks for. */
async function held(site: SitePage, press: Press, says: RegExp, answer: string): Promise<void> {
  const before = told(await snapshot(site));
  await press();
  await site.findByRole('alertdialog');
  expect(await site.textOf('alertdialog')).toMatch(says);
  expect(told(await snapshot(site))).toEqual(before);
  if (answer !== 'Cancel')
    for (const [nth] of (await site.findAllByRole('checkbox', undefined, inQuestion)).entries())
      await site.press('checkbox', undefined, { ...inQuestion, nth });
  await site.press('button', answer, inQuestion);
  await site.waitUntilGone('alertdialog');
}

/** Presses what is no trap: it reaches the page at once, and nothing is asked. */
async function passes(
  site: SitePage,
  press: Press,
  isDone: (now: Snapshot, before: Snapshot) => boolean,
  message: string,
): Promise<void> {
  const before = await snapshot(site);
  await press();
  await untilState(site, (now) => isDone(now, before), `${message}, with nothing asked`);
  expect(await site.findAllByRole('alertdialog')).toEqual([]);
}

const pressed =
  (site: SitePage, role: string, name: string | RegExp, where = {}): Press =>
  () =>
    site.press(role, name, where);
const inDialog = (name: RegExp) => ({ within: { role: 'dialog', name } });
const granted = (now: Snapshot, before: Snapshot): boolean =>
  now.events.grantPressed === before.events.grantPressed + 1 && now.drafts.dialog === null;
const closed = ({ drafts }: Snapshot): boolean => drafts.dialog === null;

/** Each press that is a trap is held, and each that only stands beside one goes through, from screen to screen. */
async function guardsIn(face: Face): Promise<void> {
  const site = await browser.openPage(consoleUrl('workgroups', { ...face, tier: 'enterprise', users: 12 }));
  await site.findByRole('link', 'ILMN_TechSupport');
  if (face.wording === 'gen2') await activeTick(site);
  if (face.wording === 'gen3') await archive(site, face);
  await passes(
    site,
    pressed(site, 'button', /New$|Create workgroup$/),
    (now, before) => now.workgroups.length === before.workgroups.length + 1,
    'another workgroup',
  );
  await site.press('link', 'ILMN_TechSupport');
  await administrators(site);
  await site.press('link', /^users$/i);
  await site.findByRole('region', 'Marked users');
  await passes(
    site,
    pressed(site, 'button', invite),
    ({ drafts }) => drafts.dialog === 'invite-user',
    'the dialog',
  );
  await passes(site, pressed(site, 'button', 'Cancel', inDialog(/Invite/)), closed, 'the dialog to close');
  await filled(site, face);
  await changeAccess(site);
  await remove(site);
}

async function activeTick(site: SitePage): Promise<void> {
  const tick = (name: string): Press => pressed(site, 'checkbox', `Active Workgroup ${name}`);
  await held(site, tick('Teaching Lab'), /deletes the workgroup Teaching Lab/, 'Cancel');
  await passes(
    site,
    tick('Retired Pilot'),
    ({ workgroups }) => workgroups.every(({ active }) => active),
    'it to be active again',
  );
}

async function archive(site: SitePage, { skin }: Face): Promise<void> {
  await site.findByRole('button', 'Archive', { nth: 1 });
  await held(
    site,
    pressed(site, 'button', 'Archive', { nth: 1 }),
    /archives the workgroup Genomics Core/,
    'Archive anyway',
  );
  const isArchived = ({ workgroups }: Snapshot): boolean => workgroups[1]?.active === false;
  await untilState(site, isArchived, 'it to be archived');
  await site.press(skin === 'angular' ? 'switch' : 'checkbox', 'Show archived');
  await passes(
    site,
    pressed(site, 'button', 'Restore', { nth: 0 }),
    (now) => !isArchived(now),
    'it to be there again',
  );
}

async function administrators(site: SitePage): Promise<void> {
  await untilNote(site, /Invite here makes people administrators/);
  const anyway = 'Invite an administrator anyway';
  await held(site, pressed(site, 'button', invite), /ILMN_TechSupport/, 'Cancel');
  await held(site, pressed(site, 'button', invite), /administrator/, anyway);
  await untilState(site, ({ drafts }) => drafts.dialog === 'invite-admin', 'the administrators’ dialog');
  const dialog = inDialog(/administration/);
  await passes(site, pressed(site, 'button', 'Cancel', dialog), closed, 'the dialog to close');
  await held(site, pressed(site, 'button', invite), /administrator/, anyway);
  await site.focus('textbox', /user IDs/i);
  await site.type('anna@example.org,');
  await held(site, pressed(site, 'button', final, dialog), /becomes an administrator/, 'Cancel');
  await site.press('button', 'Cancel', dialog);
  await untilState(site, closed, 'the dialog to close');
}

/** The dialog as the assistant fills it: each thing that is wrong in it is asked about, and when nothing is, nothing. */
async function filled(site: SitePage, { wording }: Face): Promise<void> {
  await fillWithDoubtful(browser, site);
  const dialog = inDialog(/Invite/);
  const grant = pressed(site, 'button', final, dialog);
  await site.press('checkbox', asAdministrators);
  await held(site, grant, /2 people in this dialog become administrators/, 'Take the tick out');
  await untilState(site, ({ drafts }) => drafts.options[asAdministrators] === false, 'the tick to be out');
  await held(site, grant, /Doubtful.*flo@gmial\.com/, 'Take them out');
  await untilState(site, ({ drafts }) => drafts.people.join() === 'anna@example.org', 'one person');
  if (wording !== 'gen1') {
    await site.press('checkbox', collaborative);
    await held(site, grant, /have an account/, 'Cancel');
    await site.press('checkbox', collaborative);
  }
  await passes(site, grant, granted, 'the grant');
}

/** Two users who have other levels than the dialog's defaults, and then those. */
async function changeAccess(site: SitePage): Promise<void> {
  const open = async (insights: string): Promise<void> => {
    for (const nth of [1, 2]) await site.press('checkbox', undefined, { nth });
    const { selected } = await untilState(site, (now) => now.selected.length === 2, 'the selection');
    await site.evaluate(setLevels, { ids: selected, insights });
    await passes(
      site,
      pressed(site, 'button', 'Change Access', { nth: 0 }),
      ({ drafts }) => drafts.dialog === 'change-access',
      'the dialog',
    );
  };
  const end = pressed(site, 'button', final, inDialog(/Change access/i));
  await open('Basic User');
  await held(site, end, /2 of 2 would lose Connected Insights/, 'Set what they have now');
  await untilState(
    site,
    ({ drafts }) => drafts.access['Connected Insights'] === 'Basic User',
    'the level that both have',
  );
  await untilNote(site, /Set to what the users have now/);
  await passes(site, end, granted, 'the change');
  await open('-');
  await passes(site, end, granted, 'the change that changes nothing');
}

const setLevels = ({ ids, insights }: { ids: string[]; insights: string }): void => {
  const { practiceConsole } = window as never as { practiceConsole: PracticeConsole };
  const others = [
    'Sequence Hub - EU',
    'Illumina Connected Analytics',
    'Emedgene',
    'BaseSpace Variant Interpreter',
  ];
  for (const id of ids) {
    practiceConsole.setAccess(id, 'Sequence Hub - US', 'Has Access');
    practiceConsole.setAccess(id, 'Connected Insights', insights);
    for (const other of others) practiceConsole.setAccess(id, other, '-');
  }
};

async function remove(site: SitePage): Promise<void> {
  for (const nth of [2, 3]) await site.press('checkbox', undefined, { nth });
  const { users } = await untilState(site, ({ selected }) => selected.length === 2, 'the selection');
  const press = pressed(site, 'button', 'Remove', { nth: 0 });
  await held(site, press, /This removes 2 users from the workgroup ILMN_TechSupport/, 'Cancel');
  await held(site, press, /Selected: /, 'Remove anyway');
  await untilState(site, ({ drafts }) => drafts.dialog === 'remove', 'the page’s own question');
  await passes(site, pressed(site, 'button', 'Remove', inDialog(/Remove users/)), granted, 'the removal');
  expect((await snapshot(site)).users).toHaveLength(users.length - 2);
}

/** Both ways: what the hint is around is the control of the step at hand, and a press of it leads on to the next. */
async function guideIn(face: Face): Promise<void> {
  const site = await browser.openPage(consoleUrl('workgroups', { ...face, tier: 'enterprise', users: 12 }));
  const assistant = await browser.openAssistant(site);
  await startGuide(assistant, 'Invite people');
  await untilHint(site, /step 4 of 10.*list of workgroups/);
  await site.press('link', 'ILMN_TechSupport');
  await untilHint(site, /step 5 of 10/, /^users/i);
  await site.press('link', /^users$/i);
  await untilHint(site, /step 6 of 10/, /Invite$/);
  await site.press('button', invite);
  await untilHint(site, /step 7 of 10/);
  await assistant.paste('anna@example.org');
  await assistant.chooseRegion('use1');
  await assistant.pressButton('Fill invite');
  const { around } = await untilHint(site, /step 9 of 10/, final);
  expect((await snapshot(site)).events.grantPressed).toBe(0);
  await site.press('button', around, inDialog(/Invite/));
  await untilState(site, ({ events }) => events.grantPressed === 1, 'the grant');
  await untilHint(site, /step 10 of 10/);
}

const faces = skins.flatMap((skin) => wordings.map((wording): Face => ({ skin, wording })));

for (const face of faces) {
  const named = `${face.skin}, ${face.wording}`;
  const guards = `guards in each skin: whatever is a trap is held, and nothing else (${named})`;
  testInWhole(guards, () => guardsIn(face), 120_000);
  testInWhole(
    `the guide in each skin points at the control of each step (${named})`,
    () => guideIn(face),
    120_000,
  );
}
