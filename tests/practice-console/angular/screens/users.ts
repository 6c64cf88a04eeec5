import { Component, computed, DestroyRef, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { AgGridAngular } from 'ag-grid-angular';
import type {
  ColDef,
  GetRowIdParams,
  GridApi,
  GridReadyEvent,
  ICellRendererParams,
  RowSelectionOptions,
} from 'ag-grid-community';
import type { User } from '../../../../src/practice/console/state/people';
import type { ConsoleStore } from '../../../../src/practice/console/state/store';
import { userColumns } from '../../../../src/practice/console/state/users-view';
import { ICON } from '../icon';
import { LiveStore } from '../live-store';

function nameLink(store: ConsoleStore) {
  return ({ data, value }: ICellRendererParams<User>) => {
    const link = document.createElement('a');
    link.href = store.hrefOf(`workgroups/${store.workgroup.id}/users/${data?.id ?? ''}`);
    link.textContent = String(value);
    return link;
  };
}

/** Rows come and go with scrolling; tick box and name are pinned, so each row is drawn in two containers. */
@Component({
  selector: 'app-workgroup-users',
  imports: [AgGridAngular, MatButton, ICON],
  template: `
    <div class="screen-bar">
      <h3 class="screen-title">{{ store.workgroup.name }}</h3>
      <span class="soft">{{ count() }}</span>
      <button mat-flat-button type="button" (click)="store.openDialog('invite-user')">
        <mat-icon>person_add</mat-icon> Invite
      </button>
      <button mat-stroked-button type="button" [disabled]="none()" (click)="store.openDialog('change-access')">
        <mat-icon>edit</mat-icon> Change Access
      </button>
      <button mat-stroked-button type="button" [disabled]="none()" (click)="store.openDialog('remove')">
        <mat-icon>delete</mat-icon> Remove
      </button>
    </div>
    <ag-grid-angular
      class="users-grid"
      [rowData]="rows()"
      [columnDefs]="columns"
      [defaultColDef]="{ sortable: true, resizable: true, width: 170 }"
      [rowSelection]="selection"
      [selectionColumnDef]="{ pinned: 'left', width: 52 }"
      [suppressColumnVirtualisation]="!store.options.virtualColumns"
      [getRowId]="rowId"
      (gridReady)="ready($event)"
      (selectionChanged)="selected()"
    />
  `,
})
export class UsersScreen {
  readonly #live = inject(LiveStore);
  readonly #destroyRef = inject(DestroyRef);
  readonly store = this.#live.store;
  readonly selection: RowSelectionOptions<User> = { mode: 'multiRow', enableClickSelection: false };
  readonly rows = computed(() => {
    this.#live.data();
    return [...this.store.workgroup.users];
  });
  readonly rowId = ({ data }: GetRowIdParams<User>) => data.id;
  readonly columns: ColDef<User>[] = userColumns(this.store).map(({ key, heading, read }) => ({
    colId: key,
    headerName: heading,
    valueGetter: ({ data }) => (data ? read(data) : ''),
    ...(key === 'name' ? { pinned: 'left' as const, cellRenderer: nameLink(this.store) } : {}),
    ...(key === 'login' ? { width: 270 } : {}),
    ...(key === 'lastLogin' || key === 'phone' ? { width: 125 } : {}),
  }));
  #grid: GridApi<User> | null = null;

  count(): string {
    this.#live.data();
    const chosen = this.store.selected.size;
    return chosen === 0 ? `${this.store.workgroup.users.length} users` : `${chosen} selected`;
  }

  none(): boolean {
    this.#live.data();
    return this.store.selected.size === 0;
  }

  ready({ api }: GridReadyEvent<User>): void {
    this.#grid = api;
    const leave = new AbortController();
    this.#destroyRef.onDestroy(() => leave.abort());
    this.store.topics.on('sort', () => this.#applySort(), leave.signal);
    this.store.topics.on('data', () => this.#followSelection(), leave.signal);
    this.#applySort();
  }

  selected(): void {
    this.store.selected.clear();
    for (const { id } of this.#grid?.getSelectedRows() ?? []) this.store.selected.add(id);
    this.store.topics.emit('data');
  }

  /** After the final button of a dialog nobody is chosen any more. */
  #followSelection(): void {
    if (this.store.selected.size === 0 && this.#grid?.getSelectedRows().length) this.#grid.deselectAll();
  }

  #applySort(): void {
    const { column, descending } = this.store.sort;
    if (column === '') return;
    const state = [{ colId: column, sort: descending ? ('desc' as const) : ('asc' as const) }];
    this.#grid?.applyColumnState({ state, defaultState: { sort: null } });
  }
}
