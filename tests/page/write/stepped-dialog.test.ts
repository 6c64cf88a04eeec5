import { expect, test } from 'vitest';
import { useRoom } from '../harness';

type Modules = { stepped: typeof import('./stepped-dialog') };
const modules = { stepped: 'tests/page/write/stepped-dialog.ts' };
const room = useRoom<Modules>(modules, { isSkipped: true });
/** Where somebody presses while something is waited for. */
const timed = useRoom<Modules>(modules);

const people = ['ada@example.org', 'ben@example.org'];
const levels = { 'Sequence Hub - US': 'Has Access', 'Sequence Hub - EU': 'No Access', Emedgene: 'No Access' };
const withEurope = { ...levels, 'Sequence Hub - EU': 'Has Access' };

test('a dialog that asks for the people first and for the access in its next step is filled in both', async () => {
  await room.run(({ stepped }) => stepped.openDialog());
  const first = await room.run(({ stepped }, people) => stepped.fill(people), people);
  expect(first).toMatchObject({ filled: 2, wanted: 2, region: { outcome: 'noProducts' } });
  await room.page.click('text=Next');
  const second = await room.run(({ stepped }, people) => stepped.fill(people), people);
  // Who is in the dialog can't be seen from there.
  expect(second).toMatchObject({
    doubt: 'boxGone',
    region: { outcome: 'set', product: 'Sequence Hub - EU' },
  });
  const held = () => room.run(({ stepped }) => stepped.held);
  expect(await held()).toEqual({ people: people.join('\n'), levels: withEurope });
  const undone = await room.run(({ stepped }) => stepped.undo());
  expect(undone).toEqual({ removed: 0, left: people, productRestored: true });
  expect(await held()).toEqual({ people: people.join('\n'), levels });
  await room.page.click('text=Back');
  expect(await room.run(({ stepped }) => stepped.undo())).toMatchObject({ removed: 2, left: [] });
  expect(await held()).toEqual({ people: '', levels });
});

test('a next step without any known control is no reason to have the people pasted once more', async () => {
  await room.run(({ stepped }) => stepped.openDialog());
  await room.run(({ stepped }, people) => stepped.fill(people), people);
  await room.run(({ stepped }) => {
    // It may have all applications in one list, which nobody knows how to set.
    Object.assign(stepped.held, { levels: {} });
  });
  await room.page.click('text=Next');
  const second = await room.run(({ stepped }, people) => stepped.fill(people), people);
  expect(second).toMatchObject({ doubt: 'boxGone', region: { outcome: 'noProducts' } });
});

test.each([
  ['invites users', ['Invite users', 'Invite administrators by email', 'Import a file']],
  ['invites by address', ['By email address', 'Import a file']],
])(
  'where Invite opens a menu, the one item that %s is pressed, and its dialog may come late',
  async (_, items) => {
    await room.run(({ stepped }, items) => stepped.drawMenu(items, 5000), items);
    expect(await room.run(({ stepped }, people) => stepped.fill(people), people)).toMatchObject({
      filled: 2,
    });
    expect(await room.run(({ stepped }) => stepped.pressed)).toEqual([items[0]]);
  },
);

test.each([
  ['nobody knows', ['Enter them here', 'Import a file']],
  ['there are two of', ['Invite user', 'By email address']],
])(
  'a menu whose items %s is left to the admin, who is told, and the fill goes on with the dialog',
  async (_, items) => {
    await timed.run(
      ({ stepped }, [items, people]) => {
        stepped.drawMenu(items);
        Object.assign(globalThis, { filling: stepped.fill(people) });
      },
      [items, people] as const,
    );
    await expect
      .poll(() => timed.run(({ stepped }) => [...stepped.said].join()))
      .toMatch(/^noteInviteMenu \| /);
    expect(await timed.run(({ stepped }) => stepped.pressed)).toEqual([]);
    await timed.page.click(`text=${items[0]}`);
    expect(await timed.page.evaluate('filling')).toMatchObject({ filled: 2 });
    expect(await timed.run(({ stepped }) => [...stepped.said])).toEqual([]);
  },
);

test('a menu that the admin closes ends the fill soon', async () => {
  await timed.run(({ stepped }) => {
    stepped.drawMenu(['Enter them here', 'Import a file']);
    Object.assign(globalThis, { filling: stepped.fill(['ada@example.org']) });
  });
  await expect.poll(() => timed.run(({ stepped }) => stepped.said.size)).toBe(1);
  await timed.page.keyboard.press('Escape');
  expect(await timed.page.evaluate('filling')).toBe('dialogNotOpened');
});

test('a dialog that is given up while its field is waited for, and opened again, is not filled by that wait', async () => {
  await timed.run(({ stepped }) => {
    stepped.openDialog(true);
    Object.assign(globalThis, { filling: stepped.fill(['ada@example.org']) });
  });
  await timed.page.click('text=Cancel');
  await timed.run(({ stepped }) => stepped.openDialog());
  expect(await timed.page.evaluate('filling')).toBe('dialogClosed');
  expect((await timed.run(({ stepped }) => stepped.held)).people).toBe('');
});
