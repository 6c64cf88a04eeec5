import { text } from '../../../shared/text';
import { heading, headingRow, rowGroup, sortingHeading } from '../../../ui/grid/roles';
import type { SortColumn, SortOrder } from '../../../users/sort';
import type { ShownColumn, UsersColumn } from './columns';

interface HeadProps {
  columns: readonly ShownColumn[];
  order: SortOrder | undefined;
  /** The heading that the Tab key leads to. */
  active: UsersColumn | undefined;
  /** How many of the shown users are selected: none, some or all. */
  selected: 'none' | 'some' | 'all';
  selectAll(isWanted: boolean): void;
  sort(by: SortColumn): void;
}

/** The headings: each sorts by its column when pressed, the first selects everybody shown. */
export function Head({ columns, order, active, selected, selectAll, sort }: HeadProps) {
  return (
    <div {...rowGroup} class="user-head">
      <div {...headingRow} class="user-row" data-row={-1}>
        {columns.map(({ id, heading: words }) =>
          id === 'tick' ? (
            <div {...heading} key={id} class="user-cell tick" data-column={id} data-stays>
              <input
                type="checkbox"
                tabIndex={active === id ? 0 : -1}
                aria-label={text('selectAllShown')}
                checked={selected === 'all'}
                indeterminate={selected === 'some'}
                onChange={(event) => selectAll(event.currentTarget.checked)}
              />
            </div>
          ) : (
            <div
              {...sortingHeading(order?.by === id ? (order.isDown ? 'descending' : 'ascending') : 'none')}
              {...(id === 'name' ? { 'data-stays': true } : {})}
              key={id}
              class={`user-cell ${id === 'name' ? 'name' : ''}`}
              data-column={id}
            >
              <button
                type="button"
                class="sort"
                data-takes-focus
                tabIndex={active === id ? 0 : -1}
                title={words}
                onClick={() => sort(id)}
              >
                <span class="two-lines">{words || text('unnamedColumn')}</span>
                <span class="arrow" aria-hidden="true">
                  {order?.by === id ? (order.isDown ? '↓' : '↑') : ''}
                </span>
              </button>
            </div>
          ),
        )}
      </div>
    </div>
  );
}
