import { button } from '../button';
import { dash } from '../dashes';
import { forSelected } from '../disabled';
import { headOf } from '../head-tools';
import { inviteButton } from '../invite-button';
import type { Child, Kit } from '../kit';
import { levelCell } from '../level-cells';
import { filters } from '../look-alikes';
import { paged } from '../paging';
import { withPortrait } from '../portraits';
import { sorted } from '../sorting';
import type { User } from '../state/people';
import { headGroups } from '../tables/head-groups';
import { tables } from '../tables/tables';
import { cellTexts } from '../twins';

interface Column {
  head: Child;
  cell(user: User): Child[];
}

/** The Users screen: what can be done with users, and their table. */
export function users(kit: Kit): HTMLElement[] {
  const actions = kit.make(
    'div',
    { named: 'toolbar' },
    forSelected(kit, (isIdle) => button(kit, 'Change Access', () => isIdle() || changeAccess(kit))),
    forSelected(kit, (isIdle) => button(kit, 'Remove', () => isIdle() || remove(kit))),
    inviteButton(kit, 'invite'),
  );
  return [...titleOf(kit), kit.wrap(actions), ...filters(kit, 'Locked users only'), usersTable(kit)];
}

/** With nobody selected there is nothing to do. */
function remove({ state, is }: Kit): void {
  if (state.selected().length === 0) state.presses.other++;
  else {
    state.presses.remove++;
    if (is.removal === 'dialog') state.openDialog('remove');
  }
}

/** Opens the dialog about the selected users, or the one whose details are shown. */
export function changeAccess({ state }: Kit): void {
  if (state.selected().length === 0) state.presses.other++;
  else {
    state.presses.change++;
    state.openDialog('change');
  }
}

function titleOf(kit: Kit): HTMLElement[] {
  const text = kit.say('Users');
  if (kit.is.title === 'heading') return [kit.make('h2', { named: 'page title', isSign: true }, text)];
  return kit.is.title === 'text' ? [kit.make('div', { named: 'page title', isSign: true }, text)] : [];
}

function usersTable(kit: Kit): HTMLElement {
  const person = [...tickColumn(kit), ...personColumns(kit)];
  const applications = kit.state.products.map(({ label }): Column => {
    const head = kit.say(label);
    return { head, cell: ({ access }) => cellTexts(kit, head, ...levelOf(kit, access[label])) };
  });
  const columns = [...person, ...besideColumns(kit), ...applications];
  const heads = columns.map(({ head }) => headOf(kit, head));
  const { length: total } = kit.state.users;
  const contents = { heads, people: person.length, groups: headGroups(kit), total };
  return sorted(kit, kit.state.users, (all, waiting) => {
    if (waiting) {
      const row = { cells: () => columns.map(waiting.cell) };
      const rows = Array.from({ length: waiting.rows }, (_, at) => ({ ...row, id: `waiting ${at}` }));
      return tables[kit.is.table](kit, { ...contents, rows });
    }
    return paged(kit, all.length, (from, to) => {
      kit.rows.clear();
      const shown = all.slice(from, to);
      const rows = shown.map((user) => ({ id: user.id, cells: () => columns.map(({ cell }) => cell(user)) }));
      return tables[kit.is.table](kit, { ...contents, rows });
    });
  });
}

const levelOf = (kit: Kit, level = ''): Child[] => (level ? levelCell(kit, level) : [dash(kit)]);

function tickColumn(kit: Kit): Column[] {
  const { tick } = kit.is;
  if (tick === 'none') return [];
  const { state } = kit;
  const isOn = (id: string): boolean =>
    id === 'all' ? state.users.every((user) => state.ticked.has(user.id)) : state.ticked.has(id);
  const native = (id: string, name: string): HTMLElement => {
    const input = kit.make('input', {
      type: 'checkbox',
      'aria-label': name,
      on: { change: () => state.tick(id, input.checked) },
    });
    return following(input, () => {
      input.checked = isOn(id);
    });
  };
  const aria = (id: string, name: string): HTMLElement => {
    const turn = (): void => state.tick(id, !isOn(id));
    const looks = 'display:inline-block;width:14px;height:14px;border:1px solid #555';
    const properties = { role: 'checkbox', tabindex: 0, 'aria-label': name, looks, on: { click: turn } };
    const element = kit.make('span', properties);
    return following(element, () => element.setAttribute('aria-checked', String(isOn(id))));
  };
  const following = (element: HTMLElement, draw: () => void): HTMLElement => {
    draw();
    state.on('ticks', draw);
    return element;
  };
  const box = (id: string, name: string): HTMLElement => {
    const element = tick === 'native' ? native(id, name) : aria(id, name);
    kit.controls.set(`tick ${id}`, element);
    return element;
  };
  return [{ head: box('all', 'Select all'), cell: ({ id, name }) => [box(id, `Select ${name}`)] }];
}

function personColumns(kit: Kit): Column[] {
  const { nameHead, loginHead } = kit.words;
  const link = (name: string): HTMLElement =>
    kit.make('a', { href: '#', on: { click: (event) => event.preventDefault() } }, name);
  switch (kit.is.person) {
    case 'oneCell':
      return [
        {
          head: kit.say(nameHead),
          cell: (user) => [
            kit.make('div', {}, ...withPortrait(kit, user, link(user.name))),
            kit.make('div', { named: 'sub text' }, user.login),
          ],
        },
      ];
    case 'loginOnly':
      return [{ head: kit.say(loginHead), cell: (user) => withPortrait(kit, user, link(user.login)) }];
    default:
      return [
        { head: kit.say(nameHead), cell: (user) => withPortrait(kit, user, link(user.name)) },
        { head: kit.say(loginHead), cell: ({ login }) => [login] },
      ];
  }
}

function besideColumns(kit: Kit): Column[] {
  const phone: Column = { head: kit.say('Phone'), cell: (user) => [user.phone || dash(kit)] };
  const all: Column[] = [
    { head: kit.say('Role'), cell: ({ role }) => [role] },
    phone,
    { head: kit.say('Last login'), cell: ({ lastLogin }) => [lastLogin || dash(kit)] },
    { head: kit.say('Status'), cell: ({ status }) => [status] },
  ];
  return { none: [], phone: [phone], all }[kit.is.beside];
}
