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

test('where Invite opens a menu, the one item that invites users is pressed', async () => {
  await room.run(({ stepped }) =>
    stepped.drawMenu(['Invite users', 'Invite administrators', 'Import a file']),
  );
  expect(await room.run(({ stepped }, people) => stepped.fill(people), people)).toMatchObject({ filled: 2 });
  expect(await room.run(({ stepped }) => stepped.pressed)).toEqual(['Invite users']);
});

test.each([
  ['nobody knows', ['By email address', 'Import a file']],
  ['there are two of', ['Invite user', 'Invite users']],
])(
  'of a menu whose items %s none is pressed, and it is said soon that no dialog has opened',
  async (_, items) => {
    await room.run(({ stepped }, items) => stepped.drawMenu(items), items);
    const { code, seconds } = await room.run(async ({ stepped }) => {
      // By the page's own clock, which jumps ahead.
      const started = performance.now();
      const code = await stepped.fill(['ada@example.org']);
      return { code, seconds: (performance.now() - started) / 1000 };
    });
    expect(code).toBe('dialogNotOpened');
    expect(seconds).toBeLessThan(5);
    expect(await room.run(({ stepped }) => stepped.pressed)).toEqual([]);
  },
);

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
