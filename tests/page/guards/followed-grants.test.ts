import { expect, test } from 'vitest';
import { useRoom } from '../harness';
import { dialogOf, usersScreen } from './users-screen';

const room = useRoom<{ asked: typeof import('./asked-page') }>({ asked: 'tests/page/guards/asked-page.ts' });

const ada = 'ada@example.org';
const button = (name: string) => room.page.getByRole('button', { name, exact: true });
const question = () => room.page.getByRole('alertdialog');

/** The Invite dialog with one person in it, of whom the review has said something where that is wanted. */
async function show({ isDoubted = false, isJudged = true } = {}): Promise<void> {
  const content = `<label>User IDs<textarea rows="4">${ada}</textarea></label>`;
  await room.show(usersScreen([], dialogOf('Invite new user', content, 'Grant access')));
  await room.run(
    ({ asked }, { ada, isDoubted, isJudged }) => {
      asked.followGrants();
      if (isJudged) asked.judgeComes();
      const concerns = isDoubted ? [{ person: ada, why: 'outside' as const }] : [];
      const filled = { workgroup: 'Core Lab', region: '', product: '', people: [ada], concerns, earlier: [] };
      asked.setContext({ workgroup: 'Core Lab', filled });
    },
    { ada, isDoubted, isJudged },
  );
}

/** The page closes its dialog. @returns whom a grant is told of */
async function granted(): Promise<string[][]> {
  return room.run(({ asked }) => {
    document.querySelector('dialog')?.remove();
    asked.tellChange();
    return asked.grantedPeople();
  });
}

test('whoever stood in the dialog when its last button was pressed was granted access, once it has closed', async () => {
  await show();
  await button('Grant access').click();
  expect(await room.run(({ asked }) => asked.grantedPeople())).toEqual([]);
  expect(await granted()).toEqual([[ada]]);
});

test.each(['click', 'Enter'])('a press by %s that was held, and is not made, is no grant', async (how) => {
  await show({ isDoubted: true });
  await (how === 'click' ? button('Grant access').click() : button('Grant access').press(how));
  await question().getByRole('button', { name: 'guardCancel' }).click();
  expect(await granted()).toEqual([]);
});

test.each(['click', 'Enter'])(
  'a press by %s that was held, and is made all the same, is one',
  async (how) => {
    await show({ isDoubted: true });
    await (how === 'click' ? button('Grant access').click() : button('Grant access').press(how));
    await question().getByRole('button', { name: 'guardCheckAnyway' }).click();
    expect(await room.page.locator('output').textContent()).toBe('pressed ');
    expect(await granted()).toEqual([[ada]]);
  },
);

test('a press that has waited for what judges presses is one as well', async () => {
  await show({ isJudged: false });
  await button('Grant access').press('Enter');
  await room.run(({ asked }) => asked.judgeComes());
  await expect.poll(() => room.page.locator('output').textContent()).toBe('pressed ');
  expect(await granted()).toEqual([[ada]]);
});

test.each(['Cancel', 'Escape'])(
  'whom the page has refused, and who still stand in the dialog when it is closed by %s, were granted nothing',
  async (how) => {
    await show();
    await button('Grant access').click();
    await (how === 'Cancel' ? button('Cancel').click() : room.page.keyboard.press('Escape'));
    expect(await granted()).toEqual([]);
  },
);

test('once nobody stands in the dialog any more, what closes it takes nothing back', async () => {
  await show();
  await button('Grant access').click();
  await room.page.evaluate(() => document.querySelector('textarea')?.replaceWith('1 user was invited.'));
  await button('Cancel').click();
  expect(await granted()).toEqual([[ada]]);
});

test('while the dialog is open nothing of it is told, whatever ends the following', async () => {
  await show();
  await button('Grant access').click();
  expect(
    await room.run(({ asked }) => {
      asked.stopFollowing();
      return asked.grantedPeople();
    }),
  ).toEqual([]);
});
