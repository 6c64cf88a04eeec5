import { expect, test } from 'vitest';
import { useRoom } from '../harness';

const room = useRoom<{ asked: typeof import('./asked-page') }>({ asked: 'tests/page/guards/asked-page.ts' });

/** A button, and whether the page has heard of its press. */
const shown =
  '<!doctype html><button onclick="this.nextSibling.textContent = 1">Invite</button><output>0</output>';

const recognisedAs = (now: { screen?: 'users' | 'admins'; certainty?: 'sure' | 'unsure' }): Promise<void> =>
  room.run(({ asked }, given) => asked.recognisedAs(given), now);

test('the question stays while nobody can tell what the page shows, and goes when another screen is shown', async () => {
  await room.show(shown);
  const question = room.page.getByRole('alertdialog');
  await room.page.getByRole('button', { name: 'Invite', exact: true }).click();
  expect(await question.count()).toBe(1);
  await recognisedAs({ certainty: 'unsure' });
  await recognisedAs({ certainty: 'unsure', screen: 'users' });
  expect(await question.count()).toBe(1);
  await recognisedAs({ certainty: 'sure', screen: 'admins' });
  expect(await question.count()).toBe(1);
  await recognisedAs({ screen: 'users' });
  expect(await question.count()).toBe(0);
  expect(await room.page.locator('output').textContent()).toBe('0');
});

test('the answer to a question that outlived such a moment is carried out', async () => {
  await room.show(shown);
  await room.page.getByRole('button', { name: 'Invite', exact: true }).click();
  await recognisedAs({ certainty: 'unsure' });
  const question = room.page.getByRole('alertdialog');
  await question.getByRole('button').nth(1).click();
  expect(await question.count()).toBe(0);
  expect(await room.page.locator('output').textContent()).toBe('1');
});
