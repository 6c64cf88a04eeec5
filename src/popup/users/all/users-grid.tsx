import { useRef, useState } from 'preact/hooks';
import type { UsersReading } from '../../../shared/messages/users';
import { text } from '../../../shared/text';
import { type Cell, cellAfter } from '../../../ui/grid/cells';
import { rowGroup, selectableGridOf } from '../../../ui/grid/roles';
import { cellOf, drawnRows, isForWidget, layoutOf } from '../../../ui/grid/rows';
import { useActiveCell } from '../../../ui/grid/use-active-cell';
import { type GridPosition, useSpan } from '../../../ui/grid/use-span';
import { rowsPerPage } from '../../../ui/grid/window';
import type { SortColumn, SortOrder } from '../../../users/sort';
import { userName } from '../../../users/user';
import type { ShownColumn, UsersColumn } from './columns';
import { Head } from './head';
import { cellWords, UserRow } from './user-row';

export interface UsersGridProps {
  reading: UsersReading;
  /** Indexes of the users who are shown, in order. */
  indexes: readonly number[];
  columns: readonly ShownColumn[];
  order: SortOrder | undefined;
  position: GridPosition;
  isSelected(index: number): boolean;
  /** How many of the shown users are selected. */
  selectedShown: 'none' | 'some' | 'all';
  /** Selects users by their indexes; may be called as it was at an earlier render. */
  select(indexes: readonly number[], isWanted: boolean): void;
  sort(by: SortColumn): void;
  leave(): void;
}

/** The heights of a row and of the headings in rem, so that larger text has the room it needs. */
const rowHeight = 2.25;
const headHeight = 3;

/** Every shown user by every application; only the rows in view are rendered. */
export function UsersGrid(props: UsersGridProps) {
  const { reading, indexes, columns, order, position, isSelected, selectedShown, select, sort, leave } =
    props;
  const box = useRef<HTMLDivElement>(null);
  const [isEntered, setEntered] = useState(false);
  const layout = layoutOf(indexes.length, rowHeight, headHeight);
  const span = useSpan(box, layout, position);
  const { cell, moveTo, focused } = useActiveCell<UsersColumn>(box, layout, position, 'name');
  const ids = columns.map(({ id }) => id);
  const activeIndex = indexes[cell.row];
  const active = activeIndex === undefined ? undefined : reading.users[activeIndex];

  const pressed = (event: KeyboardEvent) => {
    if (event.altKey || isForWidget(event)) return;
    const page = rowsPerPage(layout, box.current?.clientHeight ?? 0);
    const next = cellAfter(cell, event, { columns: ids, rows: indexes.length, firstRow: -1, page });
    if (next) moveTo(next);
    else if (event.key === ' ' && activeIndex !== undefined) select([activeIndex], !isSelected(activeIndex));
    else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) select(indexes, true);
    else if (event.key === 'Escape') leave();
    else return;
    event.preventDefault();
  };
  const widths = columns.map(({ width }) => width);
  const style = { '--columns': widths.join(' '), '--across': `calc(${widths.join(' + ')})` };
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: its role is among the spread properties */}
      <div
        {...selectableGridOf(text('panel_users'), indexes.length, columns.length)}
        class="users-grid"
        ref={box}
        tabIndex={-1}
        style={style}
        onKeyDown={pressed}
        onFocusIn={(event) => {
          setEntered(true);
          focused((cellOf(event.target) as Cell<UsersColumn> | undefined) ?? cell);
        }}
      >
        <Head
          columns={columns}
          order={order}
          active={cell.row < 0 || indexes.length === 0 ? cell.column : undefined}
          selected={selectedShown}
          sort={sort}
          selectAll={(isWanted) => select(indexes, isWanted)}
        />
        <div {...rowGroup} class="rows" style={{ height: `${indexes.length * layout.rowHeight}px` }}>
          {drawnRows(span, cell.row, indexes.length).map((row) => (
            <UserRow
              key={row}
              reading={reading}
              columns={columns}
              select={select}
              userIndex={indexes[row] as number}
              row={row}
              rowHeight={layout.rowHeight}
              active={row === cell.row ? cell.column : undefined}
              isSelected={isSelected(indexes[row] as number)}
            />
          ))}
        </div>
      </div>
      <p class="cell-detail" aria-hidden="true">
        {isEntered && active && (
          <>
            <bdi>{userName(active)}</bdi> · {columns.find(({ id }) => id === cell.column)?.heading}{' '}
            <bdi>{cellWords(reading, active, cell.column)}</bdi>
          </>
        )}
      </p>
    </>
  );
}
