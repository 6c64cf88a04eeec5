import type { User } from '../state/people';
import type { ConsoleStore } from '../state/store';
import { type Column, sortedUsers, userColumns } from '../state/users-view';
import { button, element, setText } from './element';

interface Row {
  root: HTMLTableRowElement;
  tick: HTMLInputElement;
  cells: Node[];
  shown: User | null;
}

/** A native table that keeps its row elements per user and changes only the texts that differ. */
export class UsersTable {
  readonly root: HTMLElement;
  readonly #columns: Column[];
  readonly #headings: HTMLTableCellElement[];
  readonly #body = element('tbody');
  readonly #rows = new Map<string, Row>();
  #pageSize: number;
  #page = 0;

  constructor(readonly store: ConsoleStore) {
    this.#pageSize = store.options.pageSize;
    this.#columns = userColumns(store);
    this.#headings = this.#columns.map(({ key, heading }) =>
      element(
        'th',
        { scope: 'col' },
        button(heading, () => store.sortBy(key), { class: 'sort' }),
      ),
    );
    const tickAll = element('input', {
      type: 'checkbox',
      'aria-label': 'Select all',
      change: (event) => this.#selectShown((event.target as HTMLInputElement).checked),
    });
    const head = element('tr', {}, element('th', { scope: 'col' }, tickAll), ...this.#headings);
    const table = element('table', { 'aria-label': 'Users' }, element('thead', {}, head), this.#body);
    this.root = element('div', { class: 'table-box users' }, table);
  }

  get range(): { first: number; last: number; total: number } {
    const total = this.store.workgroup.users.length;
    if (this.#pageSize === 0) return { first: 1, last: total, total };
    const start = this.#page * this.#pageSize;
    return { first: Math.min(total, start + 1), last: Math.min(total, start + this.#pageSize), total };
  }

  turn(pages: number): void {
    this.#page = Math.max(0, this.#page + pages);
    this.update();
  }

  setPageSize(size: number): void {
    this.#pageSize = size;
    this.turn(-this.#page);
  }

  update(): void {
    const users = this.#shown();
    const wanted = users.map((user) => this.#row(user));
    const same =
      wanted.length === this.#body.rows.length && wanted.every((row, i) => row === this.#body.rows[i]);
    if (!same) this.#body.replaceChildren(...wanted);
    const kept = new Set(users.map(({ id }) => id));
    for (const id of this.#rows.keys()) if (!kept.has(id)) this.#rows.delete(id);
    for (const [place, { key }] of this.#columns.entries()) this.#showOrder(this.#headings[place], key);
  }

  #shown(): User[] {
    const { first, last } = this.range;
    return sortedUsers(this.store).slice(Math.max(0, first - 1), last);
  }

  #showOrder(heading: HTMLTableCellElement | undefined, key: string): void {
    const { column, descending } = this.store.sort;
    if (column === key) heading?.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
    else heading?.removeAttribute('aria-sort');
  }

  #row(user: User): HTMLTableRowElement {
    const row = this.#rows.get(user.id) ?? this.#createRow(user);
    if (row.shown !== user) this.#showUser(row, user);
    const selected = this.store.selected.has(user.id);
    if (row.tick.checked !== selected) row.tick.checked = selected;
    row.root.classList.toggle('selected', selected);
    return row.root;
  }

  #showUser(row: Row, user: User): void {
    row.shown = user;
    for (const [place, column] of this.#columns.entries()) {
      const cell = row.cells[place];
      if (cell) setText(cell, column.read(user));
    }
  }

  #createRow(user: User): Row {
    const tick = element('input', {
      type: 'checkbox',
      'aria-label': `Select ${user.login}`,
      change: (event) => this.store.setSelected(user.id, (event.target as HTMLInputElement).checked),
    });
    const href = this.store.hrefOf(`workgroups/${this.store.workgroup.id}/users/${user.id}`);
    const cells = this.#columns.map(({ key }) => (key === 'name' ? element('a', { href }) : element('td')));
    const row: Row = {
      root: element(
        'tr',
        {},
        element('td', {}, tick),
        ...cells.map((cell) => (cell.localName === 'td' ? cell : element('td', {}, cell))),
      ),
      tick,
      cells,
      shown: null,
    };
    this.#rows.set(user.id, row);
    return row;
  }

  #selectShown(on: boolean): void {
    for (const { id } of this.#shown()) {
      if (on) this.store.selected.add(id);
      else this.store.selected.delete(id);
    }
    this.store.topics.emit('data');
  }
}
