import '@vaadin/grid/vaadin-grid.js';
import '@vaadin/grid/vaadin-grid-selection-column.js';
import type { Grid } from '@vaadin/grid/vaadin-grid.js';
import {
  AllCommunityModule,
  type ColDef,
  createGrid,
  type GridOptions,
  ModuleRegistry,
} from 'ag-grid-community';
import { element, makeUsers, type User } from './tables';

ModuleRegistry.registerModules([AllCommunityModule]);

const columns: (ColDef<User> & { field: keyof User; headerName: string })[] = [
  { field: 'name', headerName: 'Name', pinned: 'left' },
  { field: 'address', headerName: 'Email' },
  { field: 'word', headerName: 'Sequence Hub - US' },
];

/** Real AG Grid: all rows at once, page by page, or loaded in blocks as it is scrolled. */
export function agGrid(
  count: number,
  kind: 'all' | 'pages' | 'blocks',
): { users: User[]; selected(): number } {
  const users = makeUsers(count);
  const box = element('div', { style: 'height: 400px; width: 800px' });
  document.body.replaceChildren(box);
  const options: GridOptions<User> = {
    columnDefs: columns,
    rowSelection: { mode: 'multiRow', enableClickSelection: false },
  };
  if (kind !== 'blocks') options.rowData = users;
  if (kind === 'pages') Object.assign(options, { pagination: true, paginationPageSize: 100 });
  if (kind === 'blocks') {
    options.rowModelType = 'infinite';
    options.cacheBlockSize = 100;
    options.datasource = {
      rowCount: count,
      getRows: ({ startRow, endRow, successCallback }) => {
        setTimeout(() => successCallback(users.slice(startRow, endRow), count), 30);
      },
    };
  }
  const api = createGrid(box, options);
  return { users, selected: () => api.getSelectedRows().length };
}

/** Real Vaadin grid, whose rows are provided lazily; columns are drawn by renderers, as an application does. */
export function vaadinGrid(count: number, late: number): { users: User[]; selected(): number } {
  const users = makeUsers(count);
  const grid = element('vaadin-grid', { style: 'height: 400px; width: 800px' }) as Grid<User>;
  grid.append(element('vaadin-grid-selection-column'));
  for (const { field, headerName } of columns)
    grid.append(element('vaadin-grid-column', { path: field, header: headerName }));
  grid.dataProvider = ({ page, pageSize }, done) => {
    setTimeout(() => done(users.slice(page * pageSize, (page + 1) * pageSize), count), late);
  };
  document.body.replaceChildren(grid);
  return { users, selected: () => grid.selectedItems.length };
}
