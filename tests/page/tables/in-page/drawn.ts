import { type ColumnState, columnsOf, shownUsers, type TableState, type UserState } from './state';

/** How a table of each kind is drawn, and redrawn when its state changes. */
export interface Drawn {
  /** @param how whether rows are kept and only what changed is written, kept and moved, or all made anew */
  show(state: TableState, how: 'patch' | 'rebuild'): void | Promise<void>;
  /** Whom each row element is about now. */
  rows(): Map<Element, string>;
  /** Shows that the table is loading. */
  load(state: TableState): void | Promise<void>;
}

/** `slotted`: rows are components that draw their cells through slots of their own, in a grid that does so with the rows. */
export type HandMade = 'native' | 'grid' | 'spread' | 'material' | 'plain' | 'slotted';

const tags: Record<HandMade, { table: string; group?: string; row: string; head: string; cell: string }> = {
  native: { table: 'table', group: 'tbody', row: 'tr', head: 'th', cell: 'td' },
  grid: { table: 'div', row: 'div', head: 'div', cell: 'div' },
  spread: { table: 'div', row: 'div', head: 'div', cell: 'div' },
  material: { table: 'mat-table', row: 'mat-row', head: 'mat-header-cell', cell: 'mat-cell' },
  slotted: { table: 'x-grid', row: 'x-row', head: 'x-head', cell: 'x-cell' },
  plain: { table: 'section', row: 'article', head: 'div', cell: 'div' },
};

/** A table of plain markup, of one of the kinds. */
export class HandDrawn implements Drawn {
  private readonly ids = new Map<Element, string>();
  private readonly root: HTMLElement;
  private bodies: HTMLElement[] = [];
  private heads: HTMLElement[] = [];
  private isMessage = false;

  constructor(private readonly kind: HandMade) {
    this.root = document.createElement(tags[kind].table);
    if (kind === 'grid' || kind === 'spread') this.root.setAttribute('role', 'grid');
    if (kind === 'slotted')
      this.root.attachShadow({ mode: 'open' }).innerHTML = '<div role=grid><slot></slot></div>';
    if (kind === 'material') this.root.setAttribute('role', 'table');
    document.body.append(this.root);
  }

  rows(): Map<Element, string> {
    return this.ids;
  }

  load(state: TableState): void {
    this.ids.clear();
    for (const body of this.bodies) {
      const rows = [...body.children].filter((row) => !this.heads.includes(row as HTMLElement));
      for (const row of rows) for (const cell of row.children) cell.textContent = '';
    }
    if (this.kind === 'native') {
      const message = document.createElement('tr');
      message.innerHTML = `<td colspan="${state.order.length}">-</td>`;
      this.bodies[0]?.replaceChildren(message);
      this.isMessage = true;
    }
  }

  show(state: TableState, how: 'patch' | 'rebuild'): void {
    const all = columnsOf(state);
    const columns = state.order.map((at) => ({
      ...(all[at] as ColumnState),
      isHidden: state.hidden.includes(at),
    }));
    const parts = this.kind === 'spread' ? [columns.slice(0, 1), columns.slice(1)] : [columns];
    const isNew = how === 'rebuild' || this.bodies.length !== parts.length || this.isMessage;
    this.isMessage = false;
    if (isNew) this.make(parts.length);
    const users = shownUsers(state);
    this.ids.clear();
    let from = 1;
    for (const [at, part] of parts.entries()) {
      const head = this.heads[at];
      const body = this.bodies[at];
      if (!head || !body) continue;
      this.fill(head, part, (column) => column.heading, tags[this.kind].head, from);
      const kept = [...body.children].filter((row) => row !== head);
      for (const [index, user] of users.entries()) this.showRow(body, kept[index], user, index, part, from);
      for (const row of kept.slice(users.length)) row.remove();
      from += part.length;
    }
  }

  private make(parts: number): void {
    this.root.replaceChildren();
    const { group, row } = tags[this.kind];
    this.heads = Array.from({ length: parts }, () =>
      this.newRow(this.kind === 'material' ? 'mat-header-row' : row),
    );
    this.bodies = this.heads.map((head) => {
      const within = document.createElement(group ?? 'div');
      if (this.kind === 'native') {
        const top = document.createElement('thead');
        top.append(head);
        this.root.append(top, within);
        return within;
      }
      if (this.kind !== 'spread') {
        this.root.append(head);
        return this.root;
      }
      head.setAttribute('aria-rowindex', '1');
      within.append(head);
      this.root.append(within);
      return within;
    });
  }

  private newRow(tag: string): HTMLElement {
    const row = document.createElement(tag);
    if (this.kind === 'slotted') row.attachShadow({ mode: 'open' });
    if (this.kind !== 'native' && this.kind !== 'plain') row.setAttribute('role', 'row');
    return row;
  }

  private showRow(
    body: HTMLElement,
    kept: Element | undefined,
    user: UserState,
    index: number,
    columns: (ColumnState & { isHidden: boolean })[],
    from: number,
  ): void {
    const row = (kept as HTMLElement | undefined) ?? this.newRow(tags[this.kind].row);
    if (this.kind === 'spread') row.setAttribute('aria-rowindex', String(index + 2));
    this.fill(row, columns, (column) => column.of(user), tags[this.kind].cell, from);
    if (!kept) body.append(row);
    this.ids.set(row, user.id);
  }

  private fill(
    row: HTMLElement,
    columns: (ColumnState & { isHidden: boolean })[],
    textOf: (column: ColumnState) => string,
    tag: string,
    from: number,
  ): void {
    while (row.childElementCount > columns.length) row.lastElementChild?.remove();
    while (row.childElementCount < columns.length) row.append(document.createElement(tag));
    if (row.shadowRoot && row.shadowRoot.childElementCount !== columns.length)
      row.shadowRoot.innerHTML = columns.map((_, at) => `<slot name="cell-${at}"></slot>`).join('');
    const role = row.matches('mat-header-row') || this.heads.includes(row) ? 'columnheader' : 'gridcell';
    for (const [at, column] of columns.entries()) {
      const cell = row.children[at] as HTMLElement;
      if (this.kind !== 'native' && this.kind !== 'plain')
        cell.setAttribute('role', this.kind === 'material' && role === 'gridcell' ? 'cell' : role);
      if (this.kind === 'spread') cell.setAttribute('aria-colindex', String(from + at));
      if (this.kind === 'slotted') cell.slot = `cell-${at}`;
      if (cell.style.display !== (column.isHidden ? 'none' : ''))
        cell.style.display = column.isHidden ? 'none' : '';
      write(cell, textOf(column));
    }
  }
}

/** Writes only what is different, and what is there already as a change of its text, as frameworks do. */
function write(cell: HTMLElement, text: string): void {
  if (text === '<remove>') {
    if (cell.firstElementChild) return;
    cell.replaceChildren(
      Object.assign(document.createElement('mat-icon'), { textContent: 'remove', ariaHidden: 'true' }),
    );
    return;
  }
  const [only] = cell.childNodes;
  if (only?.nodeType !== Node.TEXT_NODE || cell.childNodes.length > 1) cell.textContent = text;
  else if (only.nodeValue !== text) only.nodeValue = text;
}
