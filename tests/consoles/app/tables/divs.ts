import type { MakeTable } from './tables';

const rowLooks = 'display:flex;border-bottom:1px solid #ddd;padding:4px';
const cellLooks = 'flex:0 0 150px;min-width:0;overflow-wrap:anywhere;position:relative';

/** Plain elements without any role; heads and rows stand in groups, or all beside each other. */
export const divs: MakeTable = (kit, { heads, rows }) => {
  const headCells = heads.map((head) =>
    kit.make('div', { named: 'head cell', looks: cellLooks, isSign: true }, head),
  );
  const head = kit.make('div', { named: 'head row', looks: `${rowLooks};font-weight:bold` }, ...headCells);
  const body = rows.map((row) => {
    const cells = row
      .cells()
      .map((content) => kit.make('div', { named: 'cell', looks: cellLooks }, ...content));
    const element = kit.make('div', { named: 'row', looks: rowLooks }, ...cells);
    kit.rows.set(row.id, [element]);
    return element;
  });
  const isGrouped = kit.is.seed % 2 === 0;
  const groups = isGrouped
    ? [kit.make('div', { named: 'table head' }, head), kit.make('div', { named: 'table rows' }, ...body)]
    : [head, ...body];
  return kit.make('div', { named: 'users table' }, ...groups);
};

/** The heads stand in a bar of their own; the rows stand loose below it, between what else is there, some in boxes of their own. */
export const looseRows: MakeTable = (kit, { heads, rows }) => {
  const headCells = heads.map((head) =>
    kit.make('div', { named: 'column title', looks: cellLooks, isSign: true }, head),
  );
  const bar = kit.make('div', { named: 'column titles', looks: `${rowLooks};background:#eee` }, ...headCells);
  const isBoxed = kit.is.seed % 2 === 0;
  const body = rows.map((row) => {
    const cells = row
      .cells()
      .map((content) => kit.make('div', { named: 'field', looks: cellLooks }, ...content));
    const element = kit.make('div', { named: 'item', looks: rowLooks }, ...cells);
    kit.rows.set(row.id, [element]);
    return isBoxed ? kit.make('div', { named: 'item box' }, element) : element;
  });
  const hint = kit.make('p', { named: 'hint', looks: 'margin:4px' }, 'Select a row to see more.');
  return kit.make('section', { named: 'list' }, kit.make('div', { named: 'bar' }, bar), hint, ...body);
};
