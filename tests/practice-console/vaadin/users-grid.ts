import '@vaadin/grid';
import '@vaadin/grid/vaadin-grid-selection-column';
import '@vaadin/grid/vaadin-grid-sort-column';
import type { Grid } from '@vaadin/grid';
import type { GridSortColumn } from '@vaadin/grid/vaadin-grid-sort-column';
import { element } from '../../../src/practice/console/plain/element';
import type { User } from '../../../src/practice/console/state/people';
import type { ConsoleStore } from '../../../src/practice/console/state/store';
import { type Column, sortedUsers, userColumns } from '../../../src/practice/console/state/users-view';
import type { TestOptions } from '../options';

const widths: Record<string, string> = { login: '270px', lastLogin: '130px', phone: '130px' };

/** Rows come page by page from a provider, as from a server, and their elements are used again while scrolling. */
export function usersGrid(store: ConsoleStore, signal: AbortSignal): HTMLElement {
  const grid: Grid<User> = element('vaadin-grid', { class: 'users' });
  grid.accessibleName = 'Users';
  grid.itemIdPath = 'id';
  if ((store.options as TestOptions).virtualColumns) grid.columnRendering = 'lazy';
  const columns = userColumns(store).map((column) => sortColumn(store, column));
  grid.append(element('vaadin-grid-selection-column', { frozen: true }), ...columns);

  grid.dataProvider = ({ page, pageSize }, deliver) => {
    const answer = () => {
      const users = sortedUsers(store);
      deliver(users.slice(page * pageSize, (page + 1) * pageSize), users.length);
    };
    if (store.options.late === 0) answer();
    else setTimeout(answer, store.options.late);
  };

  const showSelection = () => {
    const shown = new Set(grid.selectedItems.map(({ id }) => id));
    const same = shown.size === store.selected.size && [...shown].every((id) => store.selected.has(id));
    if (!same) grid.selectedItems = store.workgroup.users.filter(({ id }) => store.selected.has(id));
  };
  grid.addEventListener('selected-items-changed', () => {
    const chosen = grid.selectedItems.map(({ id }) => id);
    if (chosen.length === store.selected.size && chosen.every((id) => store.selected.has(id))) return;
    store.selected.clear();
    for (const id of chosen) store.selected.add(id);
    store.topics.emit('data');
  });
  showSelection();

  let shown: readonly User[] = [...store.workgroup.users];
  const showData = () => {
    showSelection();
    const { users } = store.workgroup;
    if (shown.length === users.length && shown.every((user, place) => user === users[place])) return;
    shown = [...users];
    grid.clearCache();
  };
  store.topics.on('data', showData, signal);
  store.topics.on('sort', () => showOrder(store, columns), signal);
  showOrder(store, columns);
  return grid;
}

function sortColumn(store: ConsoleStore, { key, heading, read }: Column): GridSortColumn<User> {
  const column: GridSortColumn<User> = element('vaadin-grid-sort-column', {
    header: heading,
    width: widths[key] ?? '180px',
    'flex-grow': 0,
    resizable: true,
  });
  column.path = key;
  column.renderer = (cell, _column, { item }) => {
    if (key !== 'name') {
      cell.textContent = read(item);
      return;
    }
    const href = store.hrefOf(`workgroups/${store.workgroup.id}/users/${item.id}`);
    cell.replaceChildren(element('a', { href }, read(item)));
  };
  column.addEventListener('direction-changed', () => {
    const { direction } = column;
    if (direction) store.sort = { column: key, descending: direction === 'desc' };
    else if (store.sort.column === key) store.sort = { column: '', descending: false };
  });
  return column;
}

/** Puts the order that was asked for from outside into the heads of the columns. */
function showOrder({ sort }: ConsoleStore, columns: readonly GridSortColumn<User>[]): void {
  for (const column of columns) {
    const direction = sort.descending ? 'desc' : 'asc';
    column.direction = column.path === sort.column ? direction : null;
  }
}
