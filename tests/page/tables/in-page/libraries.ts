import '@vaadin/grid';
import { AllCommunityModule, createGrid, type GridApi, ModuleRegistry } from 'ag-grid-community';
import type { Drawn } from './drawn';
import { columnsOf, shownUsers, type TableState, type UserState } from './state';

ModuleRegistry.registerModules([AllCommunityModule]);

/** AG Grid: the first column pinned, applications under a merged heading with a row of filters, virtual rows. */
export class AgGrid implements Drawn {
  private api: GridApi<UserState> | undefined;
  private readonly host = document.createElement('div');
  private shownOrder = '';

  /** @param size of the grid in pixels; a narrow one leaves columns out */
  constructor(private readonly size = { width: 1400, height: 320 }) {
    Object.assign(this.host.style, { width: `${size.width}px`, height: `${size.height}px` });
    document.body.append(this.host);
  }

  show(state: TableState, how: 'patch' | 'rebuild'): void {
    const rowData = shownUsers(state);
    const all = columnsOf(state);
    const columns = state.order.map((at) => ({
      colId: String(at),
      headerName: all[at]?.heading ?? '',
      valueGetter: ({ data }: { data: UserState | undefined }) => (data ? (all[at]?.of(data) ?? '') : ''),
      floatingFilter: true,
      filter: true,
      width: 150,
      ...(at === 0 ? { pinned: 'left' as const } : {}),
    }));
    const columnDefs = [
      ...columns.slice(0, 2),
      { headerName: 'Applications and more', marryChildren: false, children: columns.slice(2) },
    ];
    const order = JSON.stringify([state.order, state.applications]);
    if (how === 'rebuild') this.api?.destroy();
    if (!this.api || how === 'rebuild') {
      this.api = createGrid<UserState>(this.host, {
        rowData,
        columnDefs,
        getRowId: ({ data }) => data.id,
        suppressColumnVirtualisation: this.size.width > 1000,
        isFullWidthRow: ({ rowNode }) => rowNode.data?.note === 'opens details',
        fullWidthCellRenderer: () => '-',
      });
    } else {
      if (order !== this.shownOrder) this.api.setGridOption('columnDefs', columnDefs);
      this.api.setGridOption('rowData', rowData);
    }
    this.shownOrder = order;
  }

  /** Has the user drag a column elsewhere: cells stay where they are in the tree and state another index. */
  move(column: number, to: number): void {
    this.api?.moveColumns([String(column)], to);
  }

  scrollTo(row: number): void {
    this.api?.ensureIndexVisible(row, 'top');
  }

  rows(): Map<Element, string> {
    const rows = [...this.host.querySelectorAll('[role=row][row-id]:not(.ag-full-width-row)')];
    return new Map(rows.map((row) => [row, row.getAttribute('row-id') ?? '']));
  }

  load(): void {
    this.api?.setGridOption('rowData', []);
    this.api?.setGridOption('loading', true);
    this.api?.setGridOption('loading', false);
  }
}

interface VaadinColumn extends HTMLElement {
  header: string;
  renderer: (root: HTMLElement, column: VaadinColumn, model: { item: UserState }) => void;
}
interface VaadinGridElement extends HTMLElement {
  items: UserState[];
  rowDetailsRenderer: (root: HTMLElement) => void;
  detailsOpenedItems: UserState[];
  columnRendering: string;
  scrollToIndex(index: number): void;
}

/** Vaadin's grid: texts in the page's tree, roles in a shadow root, rows that are used again for other users. */
export class VaadinGrid implements Drawn {
  private grid: VaadinGridElement | undefined;
  private shownOrder = '';

  /** @param columnRendering `lazy` leaves out columns that are out of sight */
  constructor(
    private readonly width = 1400,
    private readonly columnRendering = 'eager',
  ) {}

  show(state: TableState, how: 'patch' | 'rebuild'): void {
    const users = shownUsers(state);
    const all = columnsOf(state);
    if (!this.grid || how === 'rebuild') {
      this.grid?.remove();
      this.grid = document.createElement('vaadin-grid') as unknown as VaadinGridElement;
      Object.assign(this.grid.style, { width: `${this.width}px`, height: '320px' });
      this.grid.columnRendering = this.columnRendering;
      this.grid.rowDetailsRenderer = (root) => {
        root.textContent = '-';
      };
      document.body.append(this.grid);
      this.shownOrder = '';
    }
    const order = JSON.stringify([state.order, state.applications]);
    if (order !== this.shownOrder) this.grid.replaceChildren(...this.columns(state, all));
    this.shownOrder = order;
    this.grid.items = users;
    this.grid.detailsOpenedItems = users.slice(0, 1);
  }

  private columns(state: TableState, all: ReturnType<typeof columnsOf>): HTMLElement[] {
    const columns = state.order.map((at) => {
      const column = document.createElement('vaadin-grid-column') as unknown as VaadinColumn;
      Object.assign(column, { header: all[at]?.heading ?? '', width: '150px', flexGrow: 0 });
      column.renderer = (root, _column, { item }) => {
        const span = root.firstElementChild ?? root.appendChild(document.createElement('span'));
        span.textContent = all[at]?.of(item) ?? '';
      };
      return column;
    });
    const group = Object.assign(document.createElement('vaadin-grid-column-group'), {
      header: 'Applications and more',
    });
    group.append(...columns.slice(2));
    return [...columns.slice(0, 2), group];
  }

  scrollTo(row: number): void {
    this.grid?.scrollToIndex(row);
  }

  rows(): Map<Element, string> {
    const rows = [...(this.grid?.shadowRoot?.querySelectorAll('#items > tr:not([hidden])') ?? [])];
    return new Map(rows.map((row) => [row, (row as unknown as { _item?: UserState })._item?.id ?? '']));
  }

  load(): void {
    if (this.grid) this.grid.items = [];
  }
}
