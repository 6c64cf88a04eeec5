import { useMemo, useState } from 'preact/hooks';
import type { UsersReading } from '../../../shared/messages/users';
import { applicationsOfRegion } from '../../../users/access';
import { filteredUsers, noFilter, searchTexts, type UsersFilter } from '../../../users/filter';
import { orderAfterPress, type SortColumn, sortedUsers } from '../../../users/sort';
import { type Range, wholeRange } from '../../../users/table-rows';
import { contentKey } from '../../../users/user';
import type { UsersViewState } from '../use-users-panels';

/** Who of a reading is shown in which order, and who of them is selected. */
export interface UsersView {
  filter: UsersFilter;
  isFiltered: boolean;
  /** Indexes of the users who are shown, in order. */
  indexes: readonly number[];
  order: UsersViewState['order'];
  /** Indexes of the selected users, shown or not, in the order of the page. */
  selected: readonly number[];
  /** How many of the shown users are selected. */
  selectedShown: 'none' | 'some' | 'all';
  /** The applications that are the chosen region's Sequence Hub. */
  regional: readonly number[];
  narrow(by: Partial<UsersFilter>): void;
  sort(by: SortColumn): void;
  select(indexes: readonly number[], isWanted: boolean): void;
  isSelected(index: number): boolean;
  indexesOf(range: Range): readonly number[];
}

/** @param state remembers it while the popup is open */
export function useUsersView(reading: UsersReading, state: UsersViewState, region: string): UsersView {
  const [, redraw] = useState(0);
  const { filter, order, selected } = state;
  const put = (next: Partial<UsersViewState>) => {
    Object.assign(state, next);
    redraw((count) => count + 1);
  };
  const keys = useMemo(() => reading.users.map(contentKey), [reading]);
  const texts = useMemo(() => searchTexts(reading), [reading]);
  const regional = useMemo(() => applicationsOfRegion(reading, region), [reading, region]);
  const found = useMemo(
    () => filteredUsers(reading, texts, filter, regional),
    [reading, texts, filter, regional],
  );
  const indexes = useMemo(() => sortedUsers(reading, found, order), [reading, found, order]);
  const isSelected = (index: number) => selected.has(keys[index] ?? '');
  const selectedIndexes = useMemo(
    () => (selected.size === 0 ? [] : [...reading.users.keys()].filter(isSelected)),
    [reading, selected],
  );
  const picked = useMemo(() => indexes.filter(isSelected).length, [indexes, selected]);
  const select = (wanted: readonly number[], isWanted: boolean) => {
    // Rows may hold this function from an earlier render: `state` has what is selected now.
    const next = new Set(state.selected);
    for (const index of wanted) {
      if (isWanted) next.add(keys[index] ?? '');
      else next.delete(keys[index] ?? '');
    }
    put({ selected: next });
  };
  return {
    filter,
    isFiltered: Object.entries(noFilter).some(([part, value]) => filter[part as keyof UsersFilter] !== value),
    indexes,
    order,
    selected: selectedIndexes,
    selectedShown: picked === 0 ? 'none' : picked === indexes.length ? 'all' : 'some',
    regional,
    narrow: (by) => put({ filter: { ...state.filter, ...by }, scrollTop: 0, row: 0 }),
    sort: (by) => put({ order: orderAfterPress(state.order, by) }),
    select,
    isSelected,
    indexesOf(range) {
      if (range === 'selected') return selectedIndexes;
      return range === wholeRange(reading) ? sortedUsers(reading, [...reading.users.keys()], order) : indexes;
    },
  };
}
