/** How a table of users is to look. */
export interface TableShape {
  rows: number;
  applications: number;
  /** A native table, or a grid of `div` elements with ARIA roles. */
  native: boolean;
}

const personColumns = ['Name', 'User ID', 'Last login'];
const products = ['Sequence Hub - US', 'Connected Analytics', 'Emedgene', 'Connected Insights', 'Variant'];
const levels = ['Has Access', 'No Access', 'Basic User', '-', 'HasAccess+Archive', '-', 'Privileged User'];

/** The texts of the users' cells; every third user has no access to any application. */
function rowTexts(row: number, applications: number): string[] {
  const person = [`User ${row}`, `user.${row}@example.org`, `2026-11-${10 + (row % 20)}`];
  const access = Array.from({ length: applications }, (_, at) =>
    row % 3 === 0 ? '-' : (levels[(row + at) % levels.length] ?? '-'),
  );
  return [...person, ...access];
}

function makeRow(native: boolean, texts: string[], cell: string, role: string): HTMLElement {
  const row = document.createElement(native ? 'tr' : 'div');
  if (!native) row.setAttribute('role', 'row');
  for (const text of texts) {
    const made = document.createElement(native ? cell : 'div');
    if (!native) made.setAttribute('role', role);
    made.textContent = text;
    row.append(made);
  }
  return row;
}

/** Rows of users, from one on. */
export function makeRows({ rows, applications, native }: TableShape, from = 0): HTMLElement[] {
  return Array.from({ length: rows }, (_, at) =>
    makeRow(native, rowTexts(from + at, applications), 'td', 'gridcell'),
  );
}

/** Puts a table of users into the page, in place of an earlier one. */
export function showTable(shape: TableShape): HTMLElement {
  const { applications, native } = shape;
  const heads = [
    ...personColumns,
    ...Array.from({ length: applications }, (_, at) =>
      at < products.length ? (products[at] ?? '') : `Application ${at}`,
    ),
  ];
  const table = document.createElement(native ? 'table' : 'div');
  const head = document.createElement(native ? 'thead' : 'div');
  const body = document.createElement(native ? 'tbody' : 'div');
  if (!native) {
    table.setAttribute('role', 'grid');
    for (const group of [head, body]) group.setAttribute('role', 'rowgroup');
  }
  head.append(makeRow(native, heads, 'th', 'columnheader'));
  body.append(...makeRows(shape));
  table.append(head, body);
  document.body.replaceChildren(table);
  return table;
}

/** The least that anybody can do who wants to know what the cells say. */
export function readBare(table: HTMLElement): number {
  let length = 0;
  if (table instanceof HTMLTableElement) {
    for (const row of table.rows) for (const cell of row.cells) length += cell.textContent?.length ?? 0;
    return length;
  }
  for (const row of table.querySelectorAll('[role=row]'))
    for (const cell of row.children) length += cell.textContent?.length ?? 0;
  return length;
}
