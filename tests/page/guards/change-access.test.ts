import { expect, test } from 'vitest';
import { useRoom } from '../harness';
import { dialogOf, productFields, type UserRow, usersScreen } from './users-screen';

const room = useRoom<{ asked: typeof import('./asked-page') }>({ asked: 'tests/page/guards/asked-page.ts' });

const two: UserRow[] = [
  { name: 'Ada Abara', ticked: true, levels: ['Has Access', 'Basic User', '-'] },
  { name: 'Ben Brook', ticked: true, levels: ['Has Access', 'Basic User', 'Analyst (+v38)'] },
  { name: 'Cy Cole', levels: ['-', '-', '-'] },
];
const now = { 'Sequence Hub - US': 'Has Access', 'Connected Insights': 'Basic User' };

const question = () => room.page.getByRole('alertdialog');
const final = () => room.page.getByRole('button', { name: 'Grant access' });
const level = (product: string) => room.page.getByRole('combobox', { name: product });
const said = () => room.page.locator('output').textContent();

async function show(users: readonly UserRow[], shown: Record<string, string>, extra = ''): Promise<void> {
  await room.show(
    usersScreen(users, dialogOf('Change Access', extra + productFields(shown), 'Grant access')),
  );
  await room.run(({ asked }) => asked.judgeComes());
}

/** What the question says, sentence by sentence. */
const sentences = () => question().locator('p').allTextContents();

test('a dialog that changes nothing is silent, and so is one in which each change was chosen', async () => {
  await show(two, now);
  await final().click();
  expect(await question().count()).toBe(0);
  expect(await said()).toBe('pressed ');
  await show(two, { ...now, Emedgene: 'No Access' });
  await level('Emedgene').press('End');
  await level('Connected Insights').press('Home');
  expect(await level('Emedgene').inputValue()).toBe('Analyst (+v38)');
  expect(await level('Connected Insights').inputValue()).toBe('No Access');
  await final().click();
  expect(await question().count()).toBe(0);
  expect(await said()).toBe('pressed ');
});

test('what ends a dialog that has only just come waits for what judges it', async () => {
  const open = (shown: Record<string, string>): Promise<void> =>
    room.show(usersScreen(two, dialogOf('Change Access', productFields(shown), 'Grant access')));
  await open({ ...now, 'Sequence Hub - US': 'No Access' });
  await final().click();
  expect([await question().count(), await said()]).toEqual([0, '']);
  await room.run(({ asked }) => asked.judgeComes());
  await question().waitFor();
  expect([await sentences(), await said()]).toEqual([['guardChangeLose | 2 | 2 | Sequence Hub - US'], '']);
  await open(now);
  await final().click();
  expect(await said()).toBe('');
  await room.run(({ asked }) => asked.judgeComes());
  await expect.poll(said).toBe('pressed ');
  expect(await question().count()).toBe(0);
});

test('a level behind a sign is that level, and a sign alone is none that was read', async () => {
  const rows = (own: string): UserRow[] => [
    { name: 'Ada Abara', ticked: true, levels: ['✓ Has Access', own, '−'] },
  ];
  await show(rows('Basic User'), { ...now, Emedgene: 'No Access' });
  await final().click();
  expect(await question().count()).toBe(0);
  await show(rows('✓'), { ...now, Emedgene: 'No Access' });
  await final().click();
  expect(await sentences()).toEqual(['guardChangeUnread | Connected Insights']);
});

test('while levels are being set, the final button is held whatever the dialog shows', async () => {
  await show(two, now);
  await room.run(({ asked }) => asked.setLevels());
  await final().click();
  expect(await sentences()).toEqual(['guardChangeSetting']);
  expect(await said()).toBe('');
  await question().getByRole('button', { name: 'guardCancel' }).click();
  await room.run(({ asked }) => asked.endSetting());
  await final().click();
  expect(await question().count()).toBe(0);
  expect(await said()).toBe('pressed ');
});

test('a question about a box that is a dialog by its looks alone stays, though nothing behind a question can be met', async () => {
  const fields = productFields({ ...now, 'Sequence Hub - US': 'No Access' });
  const drawer = dialogOf('Change Access', fields, 'Grant access')
    .replace(
      '<dialog open aria-label="Change Access" style="position:fixed;inset:80px 20px auto">',
      '<div style="position:fixed;inset:0 0 0 55%;background:#fff">',
    )
    .replace('</dialog>', '</div>');
  await room.show(usersScreen(two, drawer));
  await room.run(({ asked }) => asked.judgeComes());
  await final().click();
  expect(await sentences()).toEqual(['guardChangeLose | 2 | 2 | Sequence Hub - US']);
  // The page draws something meanwhile, and is looked at once more.
  await room.run(({ asked }) => asked.tellChange());
  expect(await question().count()).toBe(1);
  // It takes its dialog away: then there is nothing left to ask about.
  await room.page.evaluate(() => document.querySelector('select')?.closest('div')?.remove());
  await room.run(({ asked }) => asked.tellChange());
  expect(await question().count()).toBe(0);
  expect(await said()).toBe('');
});

test('it is said who would lose, gain or change what without anybody having touched it', async () => {
  await show(two, {
    'Sequence Hub - US': 'No Access',
    'Connected Insights': 'Analyst (+v38)',
    Emedgene: 'No Access',
  });
  await final().click();
  expect(await sentences()).toEqual([
    'guardChangeLose | 2 | 2 | Sequence Hub - US',
    'guardChangeOther | 2 | 2 | Connected Insights | Analyst (+v38)',
    'guardChangeLose | 1 | 2 | Emedgene',
    'guardChangeApart | Emedgene',
  ]);
  expect(await said()).toBe('');
});

test('what all selected users have is set and read back; where they differ it is left, and held again', async () => {
  await show(two, {
    'Sequence Hub - US': 'No Access',
    'Connected Insights': 'No Access',
    Emedgene: 'No Access',
  });
  await final().click();
  await question().getByRole('button', { name: 'guardChangeMend' }).click();
  await room.page.locator('.note:popover-open').waitFor({ state: 'attached' });
  expect(await level('Sequence Hub - US').inputValue()).toBe('Has Access');
  expect(await level('Connected Insights').inputValue()).toBe('Basic User');
  expect(await level('Emedgene').inputValue()).toBe('No Access');
  expect(await said()).toBe('');
  await final().click();
  expect(await sentences()).toEqual(['guardChangeLose | 1 | 2 | Emedgene', 'guardChangeApart | Emedgene']);
  await question().getByRole('button', { name: 'guardChangeAnyway' }).click();
  expect(await said()).toBe('pressed ');
});

test('a control that says how many levels are on, or that they can be changed, shows none: that is said', async () => {
  const opener = (product: string, says: string): string =>
    `<div><label>${product}</label> <button type=button aria-haspopup=menu aria-label="${product}">${says}</button></div>`;
  const openers = opener('Sequence Hub - US', '1 selected') + opener('Emedgene', 'Change');
  await show(two, { 'Connected Insights': 'Basic User' }, openers);
  await final().click();
  expect(await sentences()).toEqual(['guardChangeUnread | Sequence Hub - US, Emedgene']);
});

test('opening a control and leaving it as it was is no choice of its default', async () => {
  await show(two, { ...now, 'Connected Insights': 'No Access' });
  await level('Connected Insights').focus();
  await room.page.keyboard.press('Space');
  await room.page.keyboard.press('Escape');
  await final().press('Enter');
  expect(await sentences()).toEqual(['guardChangeLose | 2 | 2 | Connected Insights']);
});

test('a script of the page that sets a level is no person who has chosen it', async () => {
  await show(two, now);
  await room.page.evaluate(() => {
    const [, select] = document.querySelectorAll('select');
    if (select) select.value = 'No Access';
    select?.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await final().click();
  expect(await sentences()).toEqual(['guardChangeLose | 2 | 2 | Connected Insights']);
});

test('where it was not read what users have now, that is said, and the assistant is offered', async () => {
  await show(two, now, '<p>5 users selected</p>');
  await final().click();
  expect(await sentences()).toEqual(['guardChangeUnseen | 3']);
  await question().getByRole('button', { name: 'guardChangeRead' }).click();
  expect(await room.run(({ asked }) => asked.emitted)).toContainEqual({ type: 'assistantWanted' });
  await show(two, { ...now, 'Connected Multiomics': 'No Access' });
  await final().click();
  expect(await sentences()).toEqual(['guardChangeUnread | Connected Multiomics']);
});

test('a control that shows no level yet sets none', async () => {
  const open =
    '<p><label>Emedgene <select><option>Select access…</option><option>No Access</option></select></label></p>';
  await show(two, now, open);
  await final().click();
  expect(await question().count()).toBe(0);
  expect(await said()).toBe('pressed ');
});
