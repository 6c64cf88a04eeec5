import { expect, test } from 'vitest';
import { useRoom } from '../harness';
import { dialogOf, type UserRow, usersScreen } from './users-screen';

const room = useRoom<{ asked: typeof import('./asked-page') }>({ asked: 'tests/page/guards/asked-page.ts' });

const roles = ['Has Access', 'Basic User', 'Analyst (+v38)'];
const two: UserRow[] = [
  { name: 'Ada Abara', ticked: true, levels: ['Has Access', 'Basic User', '-'] },
  { name: 'Ben Brook', ticked: true, levels: ['Has Access', 'Basic User', '-'] },
];
const now = { 'Sequence Hub - US': 'Has Access', 'Connected Insights': 'Basic User', Emedgene: 'No Access' };

const question = () => room.page.getByRole('alertdialog');
const final = () => room.page.getByRole('button', { name: 'Grant access' });
const sentences = () => question().locator('p').allTextContents();
const held = (): Promise<Record<string, string>> => room.page.evaluate('held');

/** What a control is called by, and the control. */
const inGroup = (name: string, control: string): string =>
  `<fieldset><legend>${name}</legend>${control}</fieldset>`;
/** The same with the name on its left, tied to nothing. */
const onLeft = (name: string, control: string): string =>
  `<div style="display:grid;grid-template-columns:240px 1fr;align-items:center;margin:6px 0"><div>${name}</div><div>${control}</div></div>`;
type Field = typeof inGroup;

/** A drop-down whose value stands beside an input that nobody types into. */
const twin = (level: string): string =>
  `<div style="position:relative;display:inline-block;border:1px solid"><span>${level}</span>
    <input type=search readonly role=combobox aria-haspopup=listbox style="position:absolute;inset:0;opacity:0;width:100%"></div>`;
/** A box in which the level may be typed. */
const typed = (level: string): string =>
  `<span><input role=combobox aria-autocomplete=list value="${level}"></span>`;
const select = (level: string): string =>
  `<select>${roles.map((role) => `<option${role === level ? ' selected' : ''}>${role}`).join('')}</select>`;

/**
 * Shows a Change Access dialog in which each product has a switch, and beside it what says its level for as long as it is on.
 * @param given what a product gets when its switch is turned on
 */
async function show(levels: Record<string, string>, field: Field, level: typeof twin): Promise<void> {
  await room.show(usersScreen(two, dialogOf('Change Access', '<div id=fields></div>', 'Grant access')));
  const rows = Object.keys(levels).map((name) => [
    name,
    field(name, '<span><input type=checkbox role=switch><span> Has Access </span></span>'),
    field(
      name,
      `<span><input type=checkbox role=switch checked><span> Has Access </span><span>${field('Role', level('LEVEL'))}</span></span>`,
    ),
  ]);
  await room.page.evaluate(
    ([rows, levels]) => {
      const held = { ...levels };
      Object.assign(window, { held });
      const draw = (): void => {
        const fields = document.getElementById('fields') as HTMLElement;
        fields.innerHTML = rows
          .map(([name = '', off = '', on = '']) =>
            held[name] === 'No Access'
              ? off
              : on
                  .replace('LEVEL', held[name] ?? '')
                  .replace(`<option>${held[name]}`, `<option selected>${held[name]}`),
          )
          .join('');
        for (const [at, row] of [...fields.children].entries()) {
          const [name = ''] = rows[at] ?? [];
          const turner = row.querySelector('[role=switch]') as HTMLInputElement;
          turner.onchange = () => {
            held[name] = turner.checked ? 'Has Access' : 'No Access';
            draw();
          };
          const list = row.querySelector('select');
          if (list)
            list.onchange = () => {
              held[name] = list.value;
            };
        }
      };
      draw();
    },
    [rows, levels] as [string[][], Record<string, string>],
  );
  await room.run(({ asked }) => asked.judgeComes());
}

test.each([
  ['in a group', inGroup, twin],
  ['in a group, typed', inGroup, typed],
  ['on its left', onLeft, twin],
  ['on its left, typed', onLeft, typed],
] as const)(
  'a switch whose name stands %s is that product, and the level beside it is what would be written',
  async (_name, field, level) => {
    const both = { 'Sequence Hub - US': 'Has Access', 'Connected Insights': 'Basic User' };
    await show(both, field, level);
    await final().click();
    expect(await question().count()).toBe(0);
    await show({ ...both, 'Connected Insights': 'Analyst (+v38)' }, field, level);
    await final().click();
    expect(await sentences()).toEqual(['guardChangeOther | 2 | 2 | Connected Insights | Analyst (+v38)']);
  },
);

test('what all of them have is set behind switches: one is turned on and its level chosen, another is turned off', async () => {
  await show({ ...now, 'Connected Insights': 'No Access', Emedgene: 'Has Access' }, onLeft, select);
  await final().click();
  await question().getByRole('button', { name: 'guardChangeMend' }).click();
  await expect.poll(held).toEqual(now);
  // Until it is said that all are set, the last button is held.
  await room.page.locator('.note:popover-open', { hasText: 'guardChangeSet' }).waitFor();
  await final().click();
  expect(await question().count()).toBe(0);
});

test('a level that could not be set counts as chosen by nobody, and is asked about once more', async () => {
  const other = (level: string): string => select(level).replace('Basic User', 'Privileged User');
  await show({ ...now, 'Connected Insights': 'No Access' }, onLeft, other);
  await final().click();
  await question().getByRole('button', { name: 'guardChangeMend' }).click();
  await room.page.getByText('guardChangeNotSet | Connected Insights').waitFor();
  expect(await held()).toEqual({ ...now, 'Connected Insights': 'No Access' });
  await final().click();
  expect(await sentences()).toEqual(['guardChangeLose | 2 | 2 | Connected Insights']);
});

test('levels of which nothing says what they are of are asked about', async () => {
  const nameless = `<p><label>Role ${select('Basic User')}</label></p>`;
  await room.show(usersScreen(two, dialogOf('Change Access', nameless.repeat(2), 'Grant access')));
  await room.run(({ asked }) => asked.judgeComes());
  await final().click();
  expect(await sentences()).toEqual(['guardChangeNameless']);
});

test('of whom only some were read, at least so many are spoken of', async () => {
  const users: UserRow[] = [two[0] as UserRow, { name: 'Ben Brook', ticked: true, levels: ['', '-', '-'] }];
  await room.show(
    usersScreen(
      users,
      dialogOf('Change Access', onLeft('Sequence Hub - US', select('Basic User')), 'Grant access'),
    ),
  );
  await room.run(({ asked }) => asked.judgeComes());
  await final().click();
  expect((await sentences())[0]).toBe(
    'guardChangeOther | guardChangeAtLeast | 1 | 2 | Sequence Hub - US | Basic User',
  );
});

test('the heading that a cell says again, aloud or to be seen, is no level', async () => {
  const aloud = (text: string): string =>
    `<span style="position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)">Sequence Hub - US: </span>${text}`;
  const users = ['', 'Sequence Hub - US: Has Access', aloud('Has Access'), aloud('')].map((level, at) => ({
    name: ['Ada Abara', 'Ben Brook', 'Cy Cole', 'Di Dean'][at] ?? '',
    ticked: at > 0,
    levels: [level, '-', '-'],
  }));
  await room.show(
    usersScreen(
      users,
      dialogOf('Change Access', onLeft('Sequence Hub - US', select('Has Access')), 'Grant access'),
    ),
  );
  await room.run(({ asked }) => asked.judgeComes());
  await final().click();
  expect(await sentences()).toEqual(['guardChangeUnread | Sequence Hub - US']);
});

test('a menu in the dialog that says how many levels are selected counts no users, be it open or put aside', async () => {
  const menu = '<button type=button aria-haspopup=menu>5 selected</button>';
  const dialog = dialogOf(
    'Change Access',
    onLeft('Sequence Hub - US', select('Has Access')) + onLeft('Emedgene', menu),
    'Grant access',
  );
  await room.show(usersScreen(two, dialog));
  await room.run(({ asked }) => asked.judgeComes());
  await final().click();
  expect(await sentences()).toEqual(['guardChangeUnread | Emedgene']);
  const aside = dialog.replace('<dialog open', '<div role=dialog inert').replace('</dialog>', '</div>');
  await room.show(
    usersScreen(
      two.map((user) => ({ ...user, ticked: false })),
      aside,
    ),
  );
  await room.run(({ asked }) => asked.judgeComes());
  await room.page.getByRole('button', { name: 'Remove', exact: true }).click();
  expect(await question().count()).toBe(0);
});
