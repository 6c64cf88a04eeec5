import type { Child, Kit } from '../kit';
import type { MakeTable, Row, TableContents } from './tables';

const rowLooks = 'display:flex;height:32px;border-bottom:1px solid #ddd';
const cellLooks = 'flex:0 0 150px;overflow:hidden;position:relative';

const cell = (kit: Kit, role: string, content: readonly Child[], properties = {}): HTMLElement =>
  kit.make(
    'div',
    { role, named: 'cell', looks: cellLooks, isSign: role === 'columnheader', ...properties },
    ...content,
  );

const headCells = (kit: Kit, heads: readonly Child[], from = 0): HTMLElement[] =>
  heads.map((head, at) => cell(kit, 'columnheader', [head], { 'aria-colindex': from + at + 1 }));

const group = (kit: Kit, ...rows: HTMLElement[]): HTMLElement =>
  kit.make('div', { role: 'rowgroup' }, ...rows);
const rowOf = (kit: Kit, cells: readonly HTMLElement[], properties = {}): HTMLElement =>
  kit.make('div', { role: 'row', named: 'row', looks: rowLooks, ...properties }, ...cells);

function bodyRow(kit: Kit, row: Row, properties = {}): HTMLElement {
  const cells = row.cells().map((content) => cell(kit, 'gridcell', content));
  const element = rowOf(kit, cells, properties);
  kit.rows.set(row.id, [element]);
  return element;
}

/** The row of what stands above the heads, where they stand in groups. */
function groupRows(kit: Kit, { heads, groups = [] }: TableContents): HTMLElement[] {
  if (kit.is.heads !== 'grouped' || groups.length === 0) return [];
  const first = heads.length - groups.reduce((sum, { columns }) => sum + columns, 0);
  const cells = [{ name: '', columns: first }, ...groups].map(({ name, columns }) =>
    cell(kit, 'columnheader', [kit.say(name)], {
      'aria-colspan': columns,
      looks: `${cellLooks};flex-basis:${columns * 150}px`,
    }),
  );
  return [rowOf(kit, cells)];
}

export const ariaGrid: MakeTable = (kit, contents) =>
  kit.make(
    'div',
    { role: 'grid', named: 'grid' },
    group(kit, ...groupRows(kit, contents), rowOf(kit, headCells(kit, contents.heads))),
    group(kit, ...contents.rows.map((row) => bodyRow(kit, row))),
  );

/** What stands above the tick boxes is a cell like theirs, and no head. */
export const oddHead: MakeTable = (kit, { heads, rows }) => {
  const cells = headCells(kit, heads);
  const [first] = cells;
  const isEmpty = first?.textContent === '';
  if (isEmpty) first?.setAttribute('role', 'gridcell');
  return kit.make(
    'div',
    { role: 'grid', named: 'grid', 'aria-rowcount': rows.length + 1 },
    group(kit, rowOf(kit, cells)),
    group(kit, ...rows.map((row) => bodyRow(kit, row))),
  );
};

/** The columns that say who a row is about stay in sight in a part of their own, so that each row is in two parts. */
export const pinned: MakeTable = (kit, { heads, rows, people, total }) => {
  // Made once: what is in them is known by what was made last.
  const contents = rows.map((row) => row.cells());
  const half = (from: number, to: number): HTMLElement => {
    const parts = rows.map((row, at) => {
      const cells = (contents[at] ?? [])
        .slice(from, to)
        .map((content, place) => cell(kit, 'gridcell', content, { 'aria-colindex': from + place + 1 }));
      const element = rowOf(kit, cells, { 'aria-rowindex': at + 2, 'row-index': at, 'row-id': row.id });
      kit.rows.set(row.id, [...(from === 0 ? [] : (kit.rows.get(row.id) ?? [])), element]);
      return element;
    });
    return kit.make(
      'div',
      { role: 'presentation', looks: 'display:inline-block;vertical-align:top' },
      ...parts,
    );
  };
  const headHalf = (from: number, to: number): HTMLElement =>
    rowOf(kit, headCells(kit, heads.slice(from, to), from), {
      'aria-rowindex': 1,
      looks: `${rowLooks};display:inline-flex`,
    });
  return kit.make(
    'div',
    {
      role: 'treegrid',
      named: 'grid',
      // A grid that numbers its rows knows that there may be more of them.
      'aria-rowcount': rows.length < total ? -1 : rows.length + 1,
      'aria-colcount': heads.length,
    },
    kit.make(
      'div',
      { role: 'rowgroup', looks: 'white-space:nowrap' },
      headHalf(0, people),
      headHalf(people, heads.length),
    ),
    kit.make(
      'div',
      { role: 'rowgroup', looks: 'white-space:nowrap' },
      half(0, people),
      half(people, heads.length),
    ),
  );
};

const rowHeight = 32;
const shownRows = 8;

/** Only the rows in sight are there; they are made anew as the grid is scrolled. */
export const virtual: MakeTable = (kit, { heads, rows }) => {
  const space = kit.make('div', {
    role: 'rowgroup',
    looks: `position:relative;height:${rows.length * rowHeight}px`,
  });
  const view = kit.make(
    'div',
    { named: 'viewport', looks: `height:${shownRows * rowHeight}px;overflow:auto` },
    space,
  );
  const draw = (): void => {
    const first = Math.max(0, Math.floor(view.scrollTop / rowHeight) - 2);
    kit.rows.clear();
    const shown = rows.slice(first, first + shownRows + 4).map((row, at) =>
      bodyRow(kit, row, {
        'aria-rowindex': first + at + 2,
        looks: `${rowLooks};position:absolute;left:0;right:0;top:${(first + at) * rowHeight}px`,
      }),
    );
    space.replaceChildren(...shown);
  };
  view.addEventListener('scroll', () => kit.later(draw));
  draw();
  return kit.make(
    'div',
    { role: 'grid', named: 'grid', 'aria-rowcount': rows.length + 1, 'aria-colcount': heads.length },
    group(kit, rowOf(kit, headCells(kit, heads), { 'aria-rowindex': 1 })),
    view,
  );
};
