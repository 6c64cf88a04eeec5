import type { Child, Kit, Properties } from '../kit';
import type { MakeTable, Row, TableContents } from './tables';

const cellLooks = 'padding:4px 8px;border-bottom:1px solid #ddd;text-align:left;position:relative';

const headRow = (kit: Kit, heads: readonly Child[]): HTMLElement =>
  kit.make('tr', {}, ...heads.map((head) => headCell(kit, head)));

function headCell(kit: Kit, text: Child, properties: Properties = {}): HTMLElement {
  return kit.make('th', { isSign: true, looks: cellLooks, ...properties }, text);
}

/** The heads; those of applications may stand in groups, and the others then reach over both rows, or stand below nothing. */
function headRows(kit: Kit, { heads, groups = [] }: TableContents): HTMLElement[] {
  if (kit.is.heads !== 'grouped' || groups.length === 0) return [headRow(kit, heads)];
  const first = heads.length - groups.reduce((sum, { columns }) => sum + columns, 0);
  const names = groups.map(({ name, columns }) => headCell(kit, kit.say(name), { colspan: columns }));
  if (kit.is.seed % 2 === 0)
    return [kit.make('tr', {}, headCell(kit, '', { colspan: first }), ...names), headRow(kit, heads)];
  const others = heads.slice(0, first).map((head) => headCell(kit, head, { rowspan: 2 }));
  return [kit.make('tr', {}, ...others, ...names), headRow(kit, heads.slice(first))];
}

function bodyRow(kit: Kit, row: Row, more: HTMLElement[] = []): HTMLElement {
  const cells = row.cells().map((content) => kit.make('td', { looks: cellLooks }, ...content));
  const element = kit.make('tr', { named: 'table row' }, ...more, ...cells);
  kit.rows.set(row.id, [element]);
  return element;
}

export const native: MakeTable = (kit, contents) =>
  kit.is.heads === 'unmarked'
    ? unmarked(kit, contents)
    : kit.make(
        'table',
        { named: 'table', looks: 'border-collapse:collapse' },
        kit.make('thead', {}, ...headRows(kit, contents)),
        kit.make('tbody', {}, ...contents.rows.map((row) => bodyRow(kit, row))),
      );

/** No heads by tag: a first row of words that are bold. */
const unmarked: MakeTable = (kit, { heads, rows }) => {
  const bold = `${cellLooks};font-weight:bold`;
  const cells = heads.map((head) => kit.make('td', { isSign: true, looks: bold }, head));
  return kit.make(
    'table',
    { named: 'table', looks: 'border-collapse:collapse' },
    kit.make('tbody', {}, kit.make('tr', {}, ...cells), ...rows.map((row) => bodyRow(kit, row))),
  );
};

/** The head stands still in a table of its own above the body's. */
function split(kit: Kit, contents: TableContents, first: HTMLElement[]): HTMLElement {
  const fixed = 'table-layout:fixed;width:1100px;border-collapse:collapse';
  const body = kit.make('tbody', {}, ...first, ...contents.rows.map((row) => bodyRow(kit, row)));
  return kit.make(
    'div',
    { named: 'table container' },
    kit.make(
      'div',
      { named: 'table header' },
      kit.make('table', { looks: fixed }, kit.make('thead', {}, ...headRows(kit, contents))),
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
export const expandable: MakeTable = (kit, contents) => {
  const { heads, rows } = contents;
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
    kit.make('thead', {}, ...headRows(kit, { ...contents, heads: ['', ...heads] })),
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
