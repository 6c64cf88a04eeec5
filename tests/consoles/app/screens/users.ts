import { button } from '../button';
import { dash } from '../dashes';
import type { Child, Kit } from '../kit';
import { paged } from '../paging';
import type { User } from '../state/people';
import { tables } from '../tables/tables';
import { cellTexts } from '../twins';

interface Column {
  head: Child;
  cell(user: User): Child[];
}

/** The Users screen: what can be done with users, and their table. */
export function users(kit: Kit): HTMLElement[] {
  const { state } = kit;
  const press = (): void => {
    state.presses.other++;
  };
  const actions = kit.make(
    'div',
    { named: 'toolbar' },
    button(kit, 'Change Access', press),
    button(kit, 'Remove', press),
    button(kit, 'Invite', () => state.openDialog('invite')),
  );
  return [...titleOf(kit), kit.wrap(actions), usersTable(kit)];
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
    return { head, cell: ({ access }) => cellTexts(kit, head, access[label] || dash(kit)) };
  });
  const columns = [...person, ...besideColumns(kit), ...applications];
  const all = kit.state.users;
  return paged(kit, all.length, (from, to) => {
    kit.rows.clear();
    return tables[kit.is.table](kit, {
      heads: columns.map(({ head }) => head),
      rows: all
        .slice(from, to)
        .map((user) => ({ id: user.id, cells: () => columns.map(({ cell }) => cell(user)) })),
      people: person.length,
      total: all.length,
    });
  });
}

function tickColumn(kit: Kit): Column[] {
  const { tick } = kit.is;
  if (tick === 'none') return [];
  const change = (id: string) => (event: Event) =>
    kit.state.tick(id, (event.target as HTMLInputElement).checked);
  const native = (id: string, name: string): HTMLElement =>
    kit.make('input', { type: 'checkbox', 'aria-label': name, on: { change: change(id) } });
  const aria = (name: string): HTMLElement =>
    kit.make('span', { role: 'checkbox', 'aria-checked': 'false', tabindex: 0, 'aria-label': name });
  const box = tick === 'native' ? native : (_id: string, name: string) => aria(name);
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
          cell: ({ name, login }) => [
            kit.make('div', {}, link(name)),
            kit.make('div', { named: 'sub text' }, login),
          ],
        },
      ];
    case 'loginOnly':
      return [{ head: kit.say(loginHead), cell: ({ login }) => [link(login)] }];
    default:
      return [
        { head: kit.say(nameHead), cell: ({ name }) => [link(name)] },
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
