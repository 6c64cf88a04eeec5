import { expect, test } from 'vitest';
import { useRoom } from '../harness';
import { dialogOf, type UserRow, usersScreen } from './users-screen';

const room = useRoom<{ asked: typeof import('./asked-page') }>({ asked: 'tests/page/guards/asked-page.ts' });

const users: UserRow[] = [
  { name: 'Ada Abara', ticked: true, levels: ['Has Access', 'Basic User', '-'] },
  { name: 'Owen Owner', ticked: true, levels: ['Has Access', '-', '-'] },
  { name: 'Cy Cole', levels: ['-', '-', '-'] },
];
const owner = { name: 'Owen Owner', login: '', address: 'owen.owner@example.org' };

const question = () => room.page.getByRole('alertdialog');
const remove = () => room.page.getByRole('button', { name: 'Remove', exact: true }).first();
const sentences = () => question().locator('h2, p').allTextContents();

async function show(rows: readonly UserRow[], extra = ''): Promise<void> {
  await room.show(usersScreen(rows, extra));
  await room.run(({ asked }) => asked.judgeComes());
}

test('it is said who and how many; an owner and a last administrator need a tick', async () => {
  await show(users);
  await remove().click();
  expect(await sentences()).toEqual([
    'guardRemoveCounted_other | 2 | guardInWorkgroup | Core Lab',
    'guardRemoveWho | Ada Abara, Owen Owner',
    'guardRemoveChargeUnseen',
    'guardRemoveNoneKept',
  ]);
  expect(await question().getByRole('checkbox').count()).toBe(0);
  await room.page.keyboard.press('Escape');
  await room.run(
    ({ asked }, person) =>
      asked.setContext({ workgroup: 'Core Lab', owner: person, administrators: [person] }),
    owner,
  );
  await remove().click();
  expect(await sentences()).toEqual([
    'guardRemoveCounted_other | 2 | guardInWorkgroup | Core Lab',
    'guardRemoveWho | Ada Abara, Owen Owner',
    'guardRemoveOwner | Owen Owner',
    'guardRemoveLast | Owen Owner',
    'guardRemoveNoneKept',
  ]);
  expect(await question().getByRole('button', { name: 'guardRemoveAnyway' }).isDisabled()).toBe(true);
});

test('where an owner and the users shown cannot be compared, or some are out of sight, that is said; a name that differs says nothing', async () => {
  const shown = async (context: object, extra = ''): Promise<string[]> => {
    await show(users, extra);
    await room.run(({ asked }, known) => asked.setContext({ workgroup: 'Core Lab', ...known }), context);
    await remove().click();
    return (await sentences()).slice(2, -1);
  };
  const byLogin = { name: '', login: 'oowner', address: '' };
  const other = { name: 'Dora Dean', login: '', address: '' };
  expect(await shown({ owner: byLogin, administrators: [byLogin] })).toEqual([
    'guardRemoveOwnerUnclear | oowner',
    'guardRemoveLastUnclear | oowner',
  ]);
  expect(await shown({ owner: other, administrators: [other, byLogin] })).toEqual([]);
  expect(await shown({ owner: other }, '<p>12 users selected</p>')).toEqual([
    'guardRemoveUnseen_other | 10',
    'guardRemoveOwnerUnclear | Dora Dean',
  ]);
});

test('an ID that is made of the name of whoever is in charge may be theirs: that is said, and needs a tick', async () => {
  const byLogin = usersScreen(users).replace(/<td>(?:Ada Abara|Owen Owner|Cy Cole)</g, '<td><');
  const shown = async (context: object): Promise<string[]> => {
    await room.show(byLogin);
    await room.run(({ asked }) => asked.judgeComes());
    await room.run(({ asked }, known) => asked.setContext({ workgroup: 'Core Lab', ...known }), context);
    await remove().click();
    return (await sentences()).slice(2, -1);
  };
  const byName = { name: 'Owner, Owen', login: '', address: '' };
  expect(await shown({ owner: byName, administrators: [byName] })).toEqual([
    'guardRemoveOwnerLikely | owen.owner@example.org | Owner, Owen',
    'guardRemoveLastLikely | owen.owner@example.org | Owner, Owen',
  ]);
  expect(await question().getByRole('button', { name: 'guardRemoveAnyway' }).isDisabled()).toBe(true);
  const other = { name: 'Owen Ownerson', login: '', address: '' };
  expect(await shown({ owner: other, administrators: [byName, other] })).toEqual([
    'guardRemoveOwnerUnclear | Owen Ownerson',
  ]);
  expect(await question().getByRole('checkbox').count()).toBe(0);
});

test('whom another workgroup is owned by is nobody here', async () => {
  await show(users);
  await room.run(({ asked }, person) => asked.setContext({ workgroup: 'Other', owner: person }), owner);
  await remove().click();
  // What is known of this one may still come.
  await question().waitFor();
  expect((await sentences()).join()).not.toContain('guardRemoveOwner');
});

test('selected users out of sight are counted, and with nobody selected nothing is held', async () => {
  await show(users, '<p>12 users selected</p>');
  await remove().click();
  expect(await sentences()).toEqual([
    'guardRemoveCounted_other | 12 | guardInWorkgroup | Core Lab',
    'guardRemoveWho | Ada Abara, Owen Owner',
    'guardRemoveUnseen_other | 10',
    'guardRemoveChargeUnseen',
    'guardRemoveNoneKept',
  ]);
  await show(users.map((user) => ({ ...user, ticked: false })));
  await remove().click();
  expect(await question().count()).toBe(0);
});

test('in a table that cannot be read nothing is held while nobody is ticked, and who is ticked is not known', async () => {
  const broken = (rows: readonly UserRow[]): string =>
    usersScreen(rows).replaceAll('<td>Has Access</td>', '<td>Has Access</td><td>More</td>');
  const shown = async (rows: readonly UserRow[]): Promise<string[]> => {
    await room.show(broken(rows));
    await room.run(({ asked }) => asked.judgeComes());
    await remove().click();
    return sentences();
  };
  expect(await shown(users)).toEqual([
    'guardRemoveTitle',
    'guardRemoveUnread',
    'guardRemoveChargeUnseen',
    'guardRemoveNoneKept',
  ]);
  await room.page.keyboard.press('Escape');
  expect(await shown(users.map((user) => ({ ...user, ticked: false })))).toEqual([]);
});

test('the override lasts for one press and for what the page asks about it', async () => {
  await show(
    users,
    dialogOf('Remove users', '<p>Two users.</p>', 'Remove').replace('<dialog open', '<dialog'),
  );
  await room.page.evaluate(() => {
    const [button] = [...document.querySelectorAll('button')].filter(
      ({ textContent }) => textContent === 'Remove',
    );
    if (button) button.onclick = () => document.querySelector('dialog')?.show();
  });
  await remove().click();
  await question().getByRole('button', { name: 'guardRemoveAnyway' }).click();
  await room.page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  expect(await question().count()).toBe(0);
  expect(await room.page.locator('output').textContent()).toBe('pressed ');
  await room.page.evaluate(() => document.querySelector('dialog')?.close());
  await remove().click();
  expect(await question().count()).toBe(1);
});

test('a snapshot is asked for, and said to be kept once it is, of how many', async () => {
  await show(users);
  await remove().click();
  await question().getByRole('button', { name: 'guardRemoveSnapshot' }).click();
  expect(await room.run(({ asked }) => asked.emitted)).toContainEqual({
    type: 'snapshotWanted',
    workgroup: 'Core Lab',
  });
  const note = room.page.locator('.note .sentence');
  await room.run(({ asked }) =>
    asked.setContext({ workgroup: 'Core Lab', snapshot: { at: Date.now() - 60_000, users: 2, total: 2 } }),
  );
  expect(await note.count()).toBe(0);
  await room.run(({ asked }) =>
    asked.setContext({ workgroup: 'Core Lab', snapshot: { at: Date.now(), users: 3, total: 5 } }),
  );
  expect(await note.textContent()).toBe('guardSnapshotPart | 3 | 5');
});
