import type { Child } from '../kit';
import type { MakeTable } from './tables';

const rowLooks = 'display:flex;border-bottom:1px solid #ddd';
const cellLooks = 'flex:0 0 150px;min-width:0;overflow-wrap:anywhere;position:relative;display:block';

/** Each row is a component with its cells in its own shadow root. */
export const shadowRows: MakeTable = (kit, { heads, rows }) => {
  const cell = (role: string, content: readonly Child[]): HTMLElement =>
    kit.make('div', { role, looks: cellLooks, isSign: role === 'columnheader' }, ...content);
  const rowOf = (cells: HTMLElement[]): HTMLElement =>
    kit.component('row', { role: 'row', looks: 'display:block' }, [
      kit.make('div', { looks: rowLooks }, ...cells),
    ]);
  const body = rows.map((row) => {
    const element = rowOf(row.cells().map((content) => cell('gridcell', content)));
    kit.rows.set(row.id, [element]);
    return element;
  });
  const head = rowOf(heads.map((text) => cell('columnheader', [text])));
  return kit.make(kit.tag('table'), { role: 'grid', looks: 'display:block' }, head, ...body);
};

/** The table's frame is in a shadow root, what the cells say is slotted into it. */
export const slottedCells: MakeTable = (kit, { heads, rows }) => {
  const light: HTMLElement[] = [];
  const slotFor = (content: readonly Child[]): HTMLElement => {
    const name = `c${light.length}`;
    light.push(kit.make(kit.tag('cell-content'), { slot: name }, ...content));
    return kit.make('slot', { name });
  };
  const headRow = kit.make(
    'tr',
    { role: 'row' },
    ...heads.map((head) => kit.make('th', { role: 'columnheader', isSign: true }, slotFor([head]))),
  );
  const body = rows.map((row) => {
    const cells = row.cells().map((content) => kit.make('td', { role: 'gridcell' }, slotFor(content)));
    const element = kit.make('tr', { role: 'row' }, ...cells);
    kit.rows.set(row.id, [element]);
    return element;
  });
  const table = kit.make(
    'table',
    { role: 'grid' },
    kit.make('thead', { role: 'rowgroup' }, headRow),
    kit.make('tbody', { role: 'rowgroup' }, ...body),
  );
  return kit.component('grid', { looks: 'display:block' }, [table], light);
};

/** The rows are elements of the page that are slotted into the grid's frame. */
export const slottedRows: MakeTable = (kit, { heads, rows }) => {
  const cell = (role: string, content: readonly Child[]): HTMLElement =>
    kit.make(kit.tag('cell'), { role, looks: cellLooks, isSign: role === 'columnheader' }, ...content);
  const rowOf = (cells: HTMLElement[], properties = {}): HTMLElement =>
    kit.make(kit.tag('row'), { role: 'row', looks: rowLooks, ...properties }, ...cells);
  const body = rows.map((row) => {
    const element = rowOf(row.cells().map((content) => cell('gridcell', content)));
    kit.rows.set(row.id, [element]);
    return element;
  });
  const head = rowOf(
    heads.map((text) => cell('columnheader', [text])),
    { slot: 'head' },
  );
  const frame = kit.make(
    'div',
    { role: 'grid' },
    kit.make('div', { role: 'rowgroup' }, kit.make('slot', { name: 'head' })),
    kit.make('div', { role: 'rowgroup' }, kit.make('slot')),
  );
  return kit.component('grid', { looks: 'display:block' }, [frame], [head, ...body]);
};
