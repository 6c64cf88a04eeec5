import type { ConsoleStore } from '../state/store';
import { button, element, setText } from './element';
import type { Screen } from './screen';
import { UsersTable } from './users-table';

const pageSizes = [10, 25, 50, 100];

export const usersScreen: Screen = (store, signal) => {
  const table = new UsersTable(store);
  const change = button('Change Access', () => store.openDialog('change-access'));
  const remove = button('Remove', () => store.openDialog('remove'));
  const count = element('p', { class: 'count', role: 'status' });
  const paging = store.options.pageSize === 0 ? null : pagingBar(store, table, signal);

  const update = () => {
    table.update();
    const chosen = store.selected.size;
    change.disabled = chosen === 0;
    remove.disabled = chosen === 0;
    setText(count, chosen === 0 ? `${store.workgroup.users.length} users` : `${chosen} selected`);
  };
  store.topics.on('data', update, signal);
  store.topics.on('sort', update, signal);
  update();

  return element(
    'section',
    {},
    element('p', { class: 'above' }, store.workgroup.name),
    element(
      'div',
      { class: 'heading-row' },
      element('h2', {}, store.wording.menu.users),
      count,
      button('Invite', () => store.openDialog('invite-user'), { class: 'primary' }),
      change,
      remove,
    ),
    table.root,
    paging,
  );
};

function pagingBar(store: ConsoleStore, table: UsersTable, signal: AbortSignal): HTMLElement {
  const range = element('span', { class: 'range' });
  const previous = button('Previous', () => turn(-1));
  const next = button('Next', () => turn(1));
  const update = () => {
    const { first, last, total } = table.range;
    setText(range, `${first} – ${last} of ${total}`);
    previous.disabled = first <= 1;
    next.disabled = last >= total;
  };
  function turn(pages: number) {
    table.turn(pages);
    update();
  }
  const resize = (event: Event) => {
    table.setPageSize(Number((event.target as HTMLSelectElement).value));
    update();
  };
  const sizes = [...new Set([...pageSizes, store.options.pageSize])].sort((one, other) => one - other);
  const select = element(
    'select',
    { change: resize },
    ...sizes.map((size) =>
      element('option', { value: size, selected: size === store.options.pageSize }, `${size}`),
    ),
  );
  store.topics.on('data', update, signal);
  update();
  return element(
    'nav',
    { 'aria-label': 'Pages', class: 'paging' },
    element('label', { class: 'inline' }, 'Rows per page', select),
    range,
    previous,
    next,
  );
}
