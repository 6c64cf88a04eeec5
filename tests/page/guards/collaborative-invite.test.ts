import { expect, test } from 'vitest';
import { useRoom } from '../harness';
import { dialogOf, productFields, usersScreen } from './users-screen';

const room = useRoom<{ asked: typeof import('./asked-page') }>({ asked: 'tests/page/guards/asked-page.ts' });

const question = () => room.page.getByRole('alertdialog');
const grant = () => room.page.getByRole('button', { name: 'Grant access' });
const sentences = () => question().locator('h2, p').allTextContents();
const said = () => room.page.locator('output').textContent();
const note = () => room.page.locator('.note:popover-open');

const [unknownOne, both] = [
  'guardAccountUnknown_one | 1 | 2 | ben@example.org',
  'guardAccountUnknown_other | 2 | 2 | ada@example.org, ben@example.org',
];
const ticked = '<label><input type="checkbox" checked>Invite via collaborative enterprise</label>';
const radios = (chosen: 'domain' | 'public') => `<fieldset><legend>Invite by</legend>
  <label><input type="radio" name="way" ${chosen === 'domain' ? 'checked' : ''}>Collaborative Enterprise domain account</label>
  <label><input type="radio" name="way" ${chosen === 'public' ? 'checked' : ''}>Public Illumina account</label></fieldset>`;
const list = (chosen: string) =>
  `<label>Invite by <select>${['Collaborative Enterprise domain', 'Public Illumina account']
    .map((way) => `<option ${way === chosen ? 'selected' : ''}>${way}</option>`)
    .join('')}</select></label>`;

/** The Invite dialog with two people in it, this option, and who of them Users is said to have shown. */
async function show(
  option: string,
  seen: string[] | 'not answered' | 'not yet judged' = [],
  people = ['ada@example.org', 'ben@example.org'],
): Promise<void> {
  const box = `<label>User IDs<textarea rows="4">${people.join('\n')}</textarea></label>`;
  const content = box + productFields({ 'Sequence Hub - US': 'Has Access' }) + option;
  await room.show(usersScreen([], dialogOf('Invite new user', content, 'Grant access')));
  if (typeof seen === 'string') await room.run(({ asked }) => asked.backgroundIsSlow());
  if (seen !== 'not yet judged') await room.run(({ asked }) => asked.judgeComes());
  if (typeof seen === 'string') return;
  await room.run(({ asked }, users) => asked.setContext({ workgroup: 'Core Lab', users }), seen);
}

test.each([
  ['an option that is ticked', ticked],
  [
    'a switch',
    '<div role="switch" aria-checked="true" tabindex="0" aria-label="Invite via collaborative enterprise">on</div>',
  ],
  [
    'a tick box beside its words',
    '<p><input type="checkbox" checked> <span>Invite via collaborative enterprise</span></p>',
  ],
  ['one of two ways', radios('domain')],
  ['a list of the two ways', list('Collaborative Enterprise domain')],
])('%s: who was not seen in Users is named, and the page hears nothing', async (_what, option) => {
  await show(option, ['ada@example.org']);
  await grant().click();
  expect(await sentences()).toEqual([
    'guardAccountTitle',
    unknownOne,
    'guardAccountHappens',
    'guardAccountChoice',
  ]);
  expect(await said()).toBe('');
});

test.each([
  ['the option is not ticked', ticked.replace(' checked', '')],
  ['the other way is chosen', radios('public')],
  ['the other way is chosen in a list', list('Public Illumina account')],
  ['there is no choice', '<p>Invitations go out through the collaborative Enterprise domain.</p>'],
  [
    'another option is ticked',
    '<label><input type="checkbox" checked>Enable collaborators outside of this domain</label>',
  ],
  [
    'the option says the opposite',
    '<label><input type="checkbox" checked>Do not invite via collaborative enterprise</label>',
  ],
])('silent where %s', async (_what, option) => {
  await show(option, []);
  await grant().click();
  expect(await question().count()).toBe(0);
  expect(await said()).toBe('pressed ');
});

test('silent where everybody was seen in Users, and where nobody stands in the dialog', async () => {
  await show(ticked, ['ada@example.org', 'BEN@example.org']);
  await grant().click();
  expect({ asked: await question().count(), said: await said() }).toEqual({ asked: 0, said: 'pressed ' });
  await show(ticked, [], []);
  await grant().click();
  expect({ asked: await question().count(), said: await said() }).toEqual({ asked: 0, said: 'pressed ' });
});

test('the background is asked when the dialog opens; a press waits for its answer, and for an answer that does not come not for long', async () => {
  await show(ticked, 'not answered');
  expect(await room.run(({ asked }) => asked.emitted)).toContainEqual({
    type: 'contextRequested',
    workgroup: 'Core Lab',
    isInvite: true,
  });
  await grant().click();
  await question().waitFor();
  expect(await sentences()).toContain(both);
  expect(await said()).toBe('');
});

/** A press that is held when what judges it comes; what it rests on comes a moment after. Gives what was asked until then. */
async function pressBefore(seen: string[]): Promise<number> {
  await show(ticked, 'not yet judged');
  await grant().click();
  return room.run(async ({ asked }, users) => {
    asked.judgeComes();
    await new Promise((resolve) => setTimeout(resolve, 0));
    const questions = document
      .querySelector('#workgroup-assistant')
      ?.shadowRoot?.querySelectorAll('[role=alertdialog]');
    asked.setContext({ workgroup: 'Core Lab', users });
    return questions?.length ?? 0;
  }, seen);
}

test('a press that comes before what is known of the workgroup is held until that has come', async () => {
  expect(await pressBefore(['ada@example.org'])).toBe(0);
  await question().waitFor();
  expect(await sentences()).toContain(unknownOne);
  expect(await said()).toBe('');
});

test('a press that waited is the page’s where everybody was seen in Users', async () => {
  expect(await pressBefore(['ada@example.org', 'ben@example.org'])).toBe(0);
  await expect.poll(said).toBe('pressed ');
  expect(await question().count()).toBe(0);
});

test('the mail is shown to be selected, the assistant is opened on request, and an override lasts for one press', async () => {
  await show(ticked, []);
  await grant().click();
  await question().getByRole('button', { name: 'guardAccountMail' }).click();
  expect(await sentences()).toEqual(['guardAccountCopy', 'accountMail | Core Lab']);
  const line = question().locator('p');
  expect(await line.evaluate((words) => getComputedStyle(words).userSelect)).not.toBe('none');
  await question().getByRole('button', { name: 'guardAccountBack' }).click();
  expect(await question().count()).toBe(0);
  await grant().click();
  await question().getByRole('button', { name: 'guardAccountAssistant' }).click();
  expect(await room.run(({ asked }) => asked.emitted)).toContainEqual({ type: 'assistantWanted' });
  expect(await said()).toBe('');
  await grant().click();
  await question().getByRole('button', { name: 'guardAccountAnyway' }).click();
  expect(await said()).toBe('pressed ');
  await grant().click();
  expect(await question().count()).toBe(1);
  await room.page.keyboard.press('Escape');
  expect(await said()).toBe('pressed ');
});

test('it can be a note only, or off', async () => {
  for (const mode of ['note', 'off'] as const) {
    await show(ticked, []);
    await room.run(({ asked }, mode) => asked.setGuard('collaborativeInvite', mode), mode);
    await grant().click();
    expect(await question().count()).toBe(0);
    expect(await said()).toBe('pressed ');
    const notes = await note().locator('.sentence').allTextContents();
    expect(notes).toEqual(mode === 'note' ? ['guardAccountTitle'] : []);
  }
});
