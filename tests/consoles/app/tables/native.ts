import type { Child, Kit } from '../kit';
import type { MakeTable, Row, TableContents } from './tables';

const cellLooks = 'padding:4px 8px;border-bottom:1px solid #ddd;text-align:left;position:relative';

const headRow = (kit: Kit, heads: readonly Child[]): HTMLElement =>
  kit.make('tr', {}, ...heads.map((head) => kit.make('th', { isSign: true, looks: cellLooks }, head)));

function bodyRow(kit: Kit, row: Row, more: HTMLElement[] = []): HTMLElement {
  const cells = row.cells().map((content) => kit.make('td', { looks: cellLooks }, ...content));
  const element = kit.make('tr', { named: 'table row' }, ...more, ...cells);
  kit.rows.set(row.id, [element]);
  return element;
}

export const native: MakeTable = (kit, { heads, rows }) =>
  kit.make(
    'table',
    { named: 'table', looks: 'border-collapse:collapse' },
    kit.make('thead', {}, headRow(kit, heads)),
    kit.make('tbody', {}, ...rows.map((row) => bodyRow(kit, row))),
  );

/** No heads by tag: a first row of words that are bold. */
export const unmarkedHeads: MakeTable = (kit, { heads, rows }) => {
  const bold = `${cellLooks};font-weight:bold`;
  const cells = heads.map((head) => kit.make('td', { isSign: true, looks: bold }, head));
  return kit.make(
    'table',
    { named: 'table', looks: 'border-collapse:collapse' },
    kit.make('tbody', {}, kit.make('tr', {}, ...cells), ...rows.map((row) => bodyRow(kit, row))),
  );
};

/** The head stands still in a table of its own above the body's. */
function split(kit: Kit, { heads, rows }: TableContents, first: HTMLElement[]): HTMLElement {
  const fixed = 'table-layout:fixed;width:1100px;border-collapse:collapse';
  const body = kit.make('tbody', {}, ...first, ...rows.map((row) => bodyRow(kit, row)));
  return kit.make(
    'div',
    { named: 'table container' },
    kit.make(
      'div',
      { named: 'table header' },
      kit.make('table', { looks: fixed }, kit.make('thead', {}, headRow(kit, heads))),
    ),
    kit.make(
      'div',
      { named: 'table body', looks: 'max-height:400px;overflow:auto' },
      kit.make('table', { looks: fixed }, body),
    ),
  );
}

export const splitHead: MakeTable = (kit, contents) => split(kit, contents, []);

/** The body's first row has no height: it only gives the columns their widths. */
export const measured: MakeTable = (kit, contents) => {
  const flat = (): HTMLElement => kit.make('div', { looks: 'height:0;overflow:hidden' }, '\u00a0');
  const cells = contents.heads.map(() => kit.make('td', { looks: 'padding:0;border:0;height:0' }, flat()));
  return split(kit, contents, [
    kit.make('tr', { 'aria-hidden': 'true', looks: 'height:0;font-size:0' }, ...cells),
  ]);
};

/** Each row opens details below it, with a table in them; the second row is open. */
export const expandable: MakeTable = (kit, { heads, rows }) => {
  const opener = (isOpen: boolean): HTMLElement =>
    kit.make(
      'td',
      { looks: cellLooks },
      kit.make(
        'button',
        { type: 'button', 'aria-label': 'Details', 'aria-expanded': String(isOpen) },
        isOpen ? '▾' : '▸',
      ),
    );
  const body = rows.flatMap((row, at) => {
    const isOpen = at === 1;
    const element = bodyRow(kit, row, [opener(isOpen)]);
    return isOpen ? [element, details(kit, heads.length + 1)] : [element];
  });
  return kit.make(
    'table',
    { named: 'table' },
    kit.make('thead', {}, headRow(kit, ['', ...heads])),
    kit.make('tbody', {}, ...body),
  );
};

function details(kit: Kit, columns: number): HTMLElement {
  const line = (...texts: string[]): HTMLElement =>
    kit.make('tr', {}, ...texts.map((text) => kit.make('td', {}, text)));
  const inner = kit.make(
    'table',
    {},
    kit.make('thead', {}, headRow(kit, ['Workgroup', 'Since', 'Note'])),
    kit.make('tbody', {}, line('Rare Disease', '2025-03-01', '-'), line('Training', '-', '-')),
  );
  return kit.make('tr', { named: 'details row' }, kit.make('td', { colspan: columns }, inner));
}
