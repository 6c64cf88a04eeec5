import { expect, test } from 'vitest';
import type { FilledBefore } from '../../../src/shared/messages/workgroup-context';
import { useRoom } from '../harness';
import { dialogOf, productFields, usersScreen } from './users-screen';

const room = useRoom<{ asked: typeof import('./asked-page') }>({ asked: 'tests/page/guards/asked-page.ts' });

const question = () => room.page.getByRole('alertdialog');
const grant = () => room.page.getByRole('button', { name: 'Grant access' });
const sentences = () => question().locator('h2, p').allTextContents();
const said = () => room.page.locator('output').textContent();
const box = () => room.page.getByRole('textbox');
const admins = () => room.page.getByRole('checkbox', { name: /Add as/ });
const [us, eu] = ['Sequence Hub - US', 'Sequence Hub - EU'];

/** The Invite dialog with these people and levels, and what the last fill is known to have done. */
async function show(
  people: string[],
  levels: Record<string, string>,
  filled?: Partial<FilledBefore>,
  options = '<label><input type="checkbox">Add as workgroup administrators</label>',
): Promise<void> {
  const content = `<label>User IDs<textarea rows="4">${people.join('\n')}</textarea></label>${productFields(levels)}`;
  await room.show(usersScreen([], dialogOf('Invite new user', content + options, 'Grant access')));
  await room.run(
    ({ asked }, given) => {
      asked.judgeComes();
      asked.setContext({ workgroup: 'Core Lab', ...given });
    },
    filled && { filled: { ...nothing, people, ...filled } },
  );
}
const nothing: FilledBefore = {
  workgroup: 'Core Lab',
  region: 'euc1',
  product: eu,
  people: [],
  concerns: [],
  earlier: [],
};
const two = ['ada@example.org', 'ben@example.org'];
const right = { [us]: 'Has Access', [eu]: 'Has Access' };

test('the right state is silent: nobody to look at, the chosen region set, others as the dialog had them', async () => {
  for (const filled of [undefined, {}, { region: '' }]) {
    await show(two, right, filled);
    await grant().click();
    expect(await question().count()).toBe(0);
    expect(await said()).toBe('pressed ');
  }
});

test('a menu of ticks that says that none is on gives no access; one that says how many says nothing of which', async () => {
  const menu = (says: string): string =>
    `<p><label for="eu">${eu}</label> <button id="eu" type="button" aria-haspopup="menu" aria-expanded="false">${says}</button></p>`;
  for (const says of ['1 selected', 'Change']) {
    await show(two, { [us]: 'Has Access' }, {}, menu(says));
    await grant().click();
    expect([says, await question().count()]).toEqual([says, 0]);
  }
  for (const says of ['0 selected', 'None selected', '0 of 2 roles']) {
    await show(two, { [us]: 'Has Access' }, {}, menu(says));
    await grant().click();
    expect(await sentences()).toEqual(['guardCheckRegionTitle', `guardCheckNoAccess | ${eu}`]);
  }
});

test('a dialog that holds nobody of the last fill, or of which nothing is known, is never held', async () => {
  const against = [{ person: 'ada@example.org', why: 'doubtful' } as const];
  for (const filled of [
    { people: ['cy@example.org'], concerns: against },
    { workgroup: 'Core Lab', people: [], concerns: against },
  ]) {
    await show(two, { [us]: 'Has Access', [eu]: 'No Access' }, filled);
    await grant().click();
    expect(await question().count()).toBe(0);
  }
});

test('people whom the review had something against are named, and one press takes them out', async () => {
  await show(two, right, { concerns: [{ person: 'ben@example.org', why: 'outside' }] });
  await grant().click();
  expect(await sentences()).toEqual(['guardCheckPeopleTitle', 'guardCheck_outside | ben@example.org']);
  expect(await said()).toBe('');
  await question().getByRole('button', { name: 'guardCheckPeopleMend' }).click();
  await room.page.getByText('guardCheckMended').waitFor({ state: 'attached' });
  expect(await box().inputValue()).toBe('ada@example.org');
  await grant().click();
  expect(await question().count()).toBe(0);
  expect(await said()).toBe('pressed ');
});

test('in a later step of the dialog, which does not show who is in it, those count who stood in the one before', async () => {
  const steps = `<button type="button" onclick="this.previousElementSibling.remove(); this.remove()">Next</button>`;
  const people = `<label>User IDs<textarea rows="4">${two.join('\n')}</textarea></label>${steps}`;
  const open = async (): Promise<void> => {
    await room.show(
      usersScreen([], dialogOf('Invite new user', people + productFields(right), 'Grant access')),
    );
    const concerns = [{ person: 'ben@example.org', why: 'outside' } as const];
    await room.run(
      ({ asked }, filled) => {
        asked.judgeComes();
        asked.setContext({ workgroup: 'Core Lab', filled });
      },
      { ...nothing, people: two, concerns },
    );
  };
  await open();
  await room.page.getByRole('button', { name: 'Next' }).click();
  await grant().click();
  expect(await sentences()).toEqual(['guardCheckPeopleTitle', 'guardCheck_outside | ben@example.org']);
  // There is no field to take anybody out of.
  expect(await question().getByRole('button').allTextContents()).toEqual(['guardCheckAnyway', 'guardCancel']);
  await open();
  await box().fill('ada@example.org');
  await room.page.getByRole('button', { name: 'Next' }).press('Enter');
  await grant().click();
  expect(await question().count()).toBe(0);
});

test('whoever was taken out by hand is not spoken of', async () => {
  await show(two, right, { concerns: [{ person: 'ben@example.org', why: 'pending' }] });
  await box().fill('ada@example.org');
  await grant().click();
  expect(await question().count()).toBe(0);
});

test('the chosen region without access is held, mended and read back', async () => {
  await show(two, { [us]: 'Has Access', [eu]: 'No Access' }, {});
  await grant().click();
  expect(await sentences()).toEqual(['guardCheckRegionTitle', `guardCheckNoAccess | ${eu}`]);
  await question().getByRole('button', { name: 'guardCheckRegionMend' }).click();
  await room.page.getByText('guardCheckMended').waitFor({ state: 'attached' });
  expect(await room.page.getByRole('combobox', { name: eu }).inputValue()).toBe('Has Access');
  expect(await room.page.getByRole('combobox', { name: us }).inputValue()).toBe('Has Access');
  expect(await said()).toBe('');
});

test('a region that an earlier fill has set is taken back; “Grant anyway” passes the one press on', async () => {
  await show(two, right, { earlier: [us] });
  await grant().click();
  expect(await sentences()).toEqual(['guardCheckRegionTitle', `guardCheckOther | ${us}`]);
  await question().getByRole('button', { name: 'guardCheckRegionMend' }).click();
  await room.page.getByText('guardCheckMended').waitFor({ state: 'attached' });
  expect(await room.page.getByRole('combobox', { name: us }).inputValue()).toBe('No Access');
  await show(two, { [us]: 'Has Access', [eu]: 'No Access' }, { earlier: [us] });
  await grant().click();
  expect(await sentences()).toEqual(['guardCheckRegionTitle', `guardCheckWrongRegion | ${eu} | ${us}`]);
  await question().getByRole('button', { name: 'guardCheckAnyway' }).click();
  expect(await said()).toBe('pressed ');
});

test('the ticked box that makes administrators is held, with how many it would make, and can be unticked', async () => {
  await show(two, right);
  await admins().check();
  await grant().click();
  expect(await sentences()).toEqual([
    'guardAddTitle',
    'guardAddCounted_other | 2 | guardInWorkgroup | Core Lab',
    'guardPerhapsProfessional',
  ]);
  await question().getByRole('button', { name: 'guardAddUntick' }).click();
  await question().waitFor({ state: 'detached' });
  expect(await admins().isChecked()).toBe(false);
  await grant().click();
  expect(await question().count()).toBe(0);
  expect(await said()).toBe('pressed ');
});

test('other ticked boxes, and that one unticked, hold nothing', async () => {
  await show(
    two,
    right,
    {},
    '<label><input type="checkbox" checked>Enable collaborators outside of this domain</label>',
  );
  await grant().click();
  expect(await question().count()).toBe(0);
});

test('a box that is named by what stands beside it is found', async () => {
  const beside =
    '<div><span role="checkbox" tabindex="0" aria-checked="true">✓</span><span>Add as workgroup administrators</span></div>';
  await show(two, right, {}, beside);
  await grant().press('Enter');
  expect((await sentences())[0]).toBe('guardAddTitle');
});

test('what one guard lets through the next one still asks about', async () => {
  await show(two, { [us]: 'Has Access', [eu]: 'No Access' }, {});
  await admins().check();
  await grant().click();
  await question().getByRole('button', { name: 'guardAddAnyway' }).click();
  expect(await sentences()).toEqual(['guardCheckRegionTitle', `guardCheckNoAccess | ${eu}`]);
  expect(await said()).toBe('');
  await question().getByRole('button', { name: 'guardCheckAnyway' }).click();
  expect(await said()).toBe('pressed ');
});
