import { useRef, useState } from 'preact/hooks';
import type { UsersReading } from '../../../shared/messages/users';
import { text } from '../../../shared/text';
import { type Cell, cellAfter } from '../../../ui/grid/cells';
import { rowGroup, selectableGridOf } from '../../../ui/grid/roles';
import { cellOf, drawnRows, isForWidget, layoutOf } from '../../../ui/grid/rows';
import { useActiveCell } from '../../../ui/grid/use-active-cell';
import { type GridPlace, useSpan } from '../../../ui/grid/use-span';
import { rowsPerPage } from '../../../ui/grid/window';
import type { SortColumn, SortOrder } from '../../../users/sort';
import { userName } from '../../../users/user';
import type { ShownColumn, UsersColumn } from './columns';
import { Head } from './head';
import { cellWords, UserRow } from './user-row';

export interface UsersGridProps {
  reading: UsersReading;
  /** Who is shown, in order. */
  places: readonly number[];
  columns: readonly ShownColumn[];
  order: SortOrder | undefined;
  place: GridPlace;
  isSelected(at: number): boolean;
  /** How many of those who are shown are selected. */
  howMany: 'none' | 'some' | 'all';
  /** Selects users by their places in the reading; may be called as it was at an earlier drawing. */
  select(places: readonly number[], isWanted: boolean): void;
  sort(by: SortColumn): void;
  leave(): void;
}

/** The heights of a row and of the headings in rem, so that larger text has the room it needs. */
const rowHeight = 2.25;
const headHeight = 3;

/** Every shown user by every application; only the rows in view are drawn. */
export function UsersGrid(props: UsersGridProps) {
  const { reading, places, columns, order, place, isSelected, howMany, select, sort, leave } = props;
  const box = useRef<HTMLDivElement>(null);
  const [isEntered, setEntered] = useState(false);
  const layout = layoutOf(places.length, rowHeight, headHeight);
  const span = useSpan(box, layout, place);
  const { cell, moveTo, focused } = useActiveCell<UsersColumn>(box, layout, place, 'name');
  const ids = columns.map(({ id }) => id);
  const at = places[cell.row];
  const active = at === undefined ? undefined : reading.users[at];

  const pressed = (event: KeyboardEvent) => {
    if (event.altKey || isForWidget(event)) return;
    const page = rowsPerPage(layout, box.current?.clientHeight ?? 0);
    const next = cellAfter(cell, event, { columns: ids, rows: places.length, firstRow: -1, page });
    if (next) moveTo(next);
    else if (event.key === ' ' && at !== undefined) select([at], !isSelected(at));
    else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) select(places, true);
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
        {...selectableGridOf(text('room_users'), places.length, columns.length)}
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
          {...{ columns, order, sort }}
          active={cell.row < 0 || places.length === 0 ? cell.column : undefined}
          selected={howMany}
          selectAll={(isWanted) => select(places, isWanted)}
        />
        <div {...rowGroup} class="rows" style={{ height: `${places.length * layout.rowHeight}px` }}>
          {drawnRows(span, cell.row, places.length).map((row) => (
            <UserRow
              key={row}
              {...{ reading, columns, select }}
              at={places[row] as number}
              index={row}
              rowHeight={layout.rowHeight}
              active={row === cell.row ? cell.column : undefined}
              isSelected={isSelected(places[row] as number)}
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
