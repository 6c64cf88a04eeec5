/** Tables as applications build them, each over a list of users; a fixture says what differs. */
export interface TableOptions {
  users: number;
  pageSize: number;
  /** Milliseconds before rows come after a page was turned. */
  late: number;
  pager: 'words' | 'material' | 'numbers' | 'primeng';
}

export interface User {
  name: string;
  address: string;
  word: string;
}

/** Everybody has an address of their own, but for every 40th, who is the one before again. */
export function makeUsers(count: number): User[] {
  return Array.from({ length: count }, (_, at) => {
    const number = at % 40 === 39 ? at : at + 1;
    return {
      name: `User ${number}`,
      address: `user.${number}@example.org`,
      word: ['Has Access', '-', 'No Access'][number % 3] as string,
    };
  });
}

export function element(
  tag: string,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

export const heads = ['', 'Name', 'Email', 'Sequence Hub - US'];

function rowOf({ name, address, word }: User): HTMLElement {
  const box = element('input', { type: 'checkbox', 'aria-label': `Select ${name}` });
  return element(
    'tr',
    {},
    element('td', {}, box),
    element('td', {}, name),
    element('td', {}, address),
    element('td', {}, word),
  );
}

/** A native table with its heads, and its body to be filled. */
export function nativeTable(): { table: HTMLElement; body: HTMLElement; show(users: readonly User[]): void } {
  const body = element('tbody');
  const head = element('tr', {}, ...heads.map((text) => element('th', {}, text)));
  const table = element('table', {}, element('thead', {}, head), body);
  return { table, body, show: (users) => body.replaceChildren(...users.map(rowOf)) };
}

/** A table that is shown page by page. The list may be changed while it is shown. */
export class PagedTable {
  readonly users: User[];
  page = 0;
  private readonly table = nativeTable();
  private readonly pager = element('div');

  constructor(private readonly options: TableOptions) {
    this.users = makeUsers(options.users);
    const wrong = element('button', { type: 'button' }, 'Next step');
    document.body.replaceChildren(
      element('main', {}, element('h2', {}, 'Users'), this.table.table, this.pager, wrong),
    );
    this.table.show(this.shown);
    this.drawPager();
  }

  get last(): number {
    return Math.max(0, Math.ceil(this.users.length / this.options.pageSize) - 1);
  }

  private get shown(): User[] {
    return this.users.slice(this.page * this.options.pageSize, (this.page + 1) * this.options.pageSize);
  }

  turnTo(page: number): void {
    this.page = page;
    this.drawPager();
    const { late } = this.options;
    if (late === 0) this.table.show(this.shown);
    else setTimeout(() => this.table.show(this.shown), late);
  }

  private drawPager(): void {
    const { pageSize, pager } = this.options;
    const [first, end] = [this.page * pageSize + 1, Math.min(this.users.length, (this.page + 1) * pageSize)];
    const button = (name: string, label: string, to: number): HTMLElement => {
      const made = element('button', { type: 'button', ...(label ? { 'aria-label': label } : {}) }, name);
      if (to < 0 || to > this.last || to === this.page) made.setAttribute('disabled', '');
      made.addEventListener('click', () => this.turnTo(to));
      return made;
    };
    const range = `${first} – ${end} of ${this.users.length.toLocaleString('en')}`;
    if (pager === 'words')
      this.pager.replaceChildren(
        button('‹ Previous', '', this.page - 1),
        range,
        button('Next ›', '', this.page + 1),
      );
    else if (pager === 'material')
      this.pager.replaceChildren(
        element('div', { class: 'mat-mdc-paginator-range-label', 'aria-live': 'polite' }, range),
        button('', 'First page', this.page === 0 ? -1 : 0),
        button('', 'Previous page', this.page - 1),
        button('', 'Next page', this.page + 1),
        button('', 'Last page', this.page === this.last ? -1 : this.last),
      );
    else if (pager === 'primeng')
      this.pager.replaceChildren(
        element('span', {}, `Showing ${first} to ${end} of ${this.users.length} entries`),
        element(
          'div',
          { class: 'p-paginator' },
          button('', 'First Page', 0),
          button('', 'Previous Page', this.page - 1),
        ),
        element('span', {}, ...this.numbers(button)),
        element('div', {}, button('', 'Next Page', this.page + 1), button('', 'Last Page', this.last)),
      );
    else
      this.pager.replaceChildren(
        element('nav', { 'aria-label': 'Pagination' }, element('ul', {}, ...this.numbers(button))),
      );
  }

  /** Numbers around the present page, the first and the last, as pagers shorten them. */
  private numbers(button: (name: string, label: string, to: number) => HTMLElement): HTMLElement[] {
    const near = [0, this.page - 1, this.page, this.page + 1, this.last];
    const shown = [...new Set(near.filter((at) => at >= 0 && at <= this.last))].sort(
      (one, other) => one - other,
    );
    return shown.map((at) => {
      const made = button(String(at + 1), '', at);
      if (at === this.page) made.setAttribute('aria-current', 'page');
      return element('li', {}, made);
    });
  }
}

/** A box that loads more rows as one comes to its end. */
export function infiniteList(count: number, atOnce: number, late: number): User[] {
  const users = makeUsers(count);
  const { table, body } = nativeTable();
  const box = element('div', { style: 'height: 300px; overflow-y: auto' }, table);
  document.body.replaceChildren(box);
  let loading = false;
  const more = (): void => {
    const from = body.childElementCount;
    body.append(...users.slice(from, from + atOnce).map(rowOf));
    loading = false;
  };
  more();
  box.addEventListener('scroll', () => {
    if (loading || box.scrollTop + box.clientHeight < box.scrollHeight - 40) return;
    loading = true;
    setTimeout(more, late);
  });
  return users;
}

/** A table with a button below that brings more of it; others of like names stand around. @param isBroken after the first press nothing comes */
export function moreList(count: number, atOnce: number, late: number, isBroken = false): User[] {
  const users = makeUsers(count);
  const { table, body } = nativeTable();
  const button = (name: string): HTMLElement => element('button', { type: 'button' }, name);
  const more = button('Load more');
  let presses = 0;
  const add = (): void => {
    const from = body.childElementCount;
    body.append(...users.slice(from, from + atOnce).map(rowOf));
    more.hidden = body.childElementCount >= count;
  };
  add();
  more.addEventListener('click', () => {
    presses++;
    if (!isBroken || presses < 2) setTimeout(add, late);
  });
  const aside = element('aside', { style: 'margin-top: 400px' }, button('Show more'));
  document.body.replaceChildren(button('Show more'), table, more, button('Show more filters'), aside);
  return users;
}

/** Rows that come and go as their box is scrolled, without a word of their places, as with a CDK viewport. */
export function virtualList(count: number, late: number): User[] {
  const users = makeUsers(count);
  const height = 30;
  const rows = element('div', { role: 'rowgroup', style: 'position: absolute; inset: 0 0 auto 0' });
  const space = element('div', { style: `position: relative; height: ${count * height}px` }, rows);
  const box = element('div', { style: 'height: 400px; overflow-y: auto' }, space);
  const head = element(
    'div',
    { role: 'row' },
    ...heads.map((text) => element('span', { role: 'columnheader' }, text)),
  );
  document.body.replaceChildren(element('div', { role: 'grid' }, head, box));
  const draw = (): void => {
    const first = Math.max(0, Math.floor(box.scrollTop / height) - 2);
    const shown = users.slice(first, first + 18);
    rows.style.transform = `translateY(${first * height}px)`;
    rows.replaceChildren(
      ...shown.map(({ name, address, word }) =>
        element(
          'div',
          { role: 'row', style: `height: ${height}px; overflow: hidden` },
          ...['', name, address, word].map((text) => element('span', { role: 'gridcell' }, text)),
        ),
      ),
    );
  };
  draw();
  box.addEventListener('scroll', () => setTimeout(draw, late));
  return users;
}
