import { useMemo, useState } from 'preact/hooks';
import type { UsersReading } from '../../../shared/messages/users';
import { applicationsOfRegion } from '../../../users/access';
import { filteredUsers, noFilter, searchTexts, type UsersFilter } from '../../../users/filter';
import { orderAfterPress, type SortColumn, sortedUsers } from '../../../users/sort';
import { type Range, wholeRange } from '../../../users/table-rows';
import { contentKey } from '../../../users/user';
import type { UsersPlace } from '../use-users-panel';

/** Who of a reading is shown in which order, and who of them is selected. */
export interface UsersView {
  filter: UsersFilter;
  isFiltered: boolean;
  /** Places of those who are shown, in order. */
  places: readonly number[];
  order: UsersPlace['order'];
  /** Places of those who are selected, shown or not, in the order of the page. */
  selected: readonly number[];
  howMany: 'none' | 'some' | 'all';
  /** The applications that are the chosen region's Sequence Hub. */
  regional: readonly number[];
  narrow(by: Partial<UsersFilter>): void;
  sort(by: SortColumn): void;
  select(places: readonly number[], isWanted: boolean): void;
  isSelected(place: number): boolean;
  placesOf(range: Range): readonly number[];
}

/** @param place keeps all of it while the page is open */
export function useUsersView(reading: UsersReading, place: UsersPlace, region: string): UsersView {
  const [, redraw] = useState(0);
  const { filter, order, selected } = place;
  const put = (next: Partial<UsersPlace>) => {
    Object.assign(place, next);
    redraw((count) => count + 1);
  };
  const keys = useMemo(() => reading.users.map(contentKey), [reading]);
  const texts = useMemo(() => searchTexts(reading), [reading]);
  const regional = useMemo(() => applicationsOfRegion(reading, region), [reading, region]);
  const found = useMemo(
    () => filteredUsers(reading, texts, filter, regional),
    [reading, texts, filter, regional],
  );
  const places = useMemo(() => sortedUsers(reading, found, order), [reading, found, order]);
  const isSelected = (at: number) => selected.has(keys[at] ?? '');
  const selectedPlaces = useMemo(
    () => (selected.size === 0 ? [] : [...reading.users.keys()].filter(isSelected)),
    [reading, selected],
  );
  const picked = useMemo(() => places.filter(isSelected).length, [places, selected]);
  const select = (wanted: readonly number[], isWanted: boolean) => {
    // Rows may hold this function from an earlier drawing: what is selected now stands in the place.
    const next = new Set(place.selected);
    for (const at of wanted) {
      if (isWanted) next.add(keys[at] ?? '');
      else next.delete(keys[at] ?? '');
    }
    put({ selected: next });
  };
  return {
    filter,
    isFiltered: Object.entries(noFilter).some(([part, at]) => filter[part as keyof UsersFilter] !== at),
    places,
    order,
    selected: selectedPlaces,
    howMany: picked === 0 ? 'none' : picked === places.length ? 'all' : 'some',
    regional,
    narrow: (by) => put({ filter: { ...place.filter, ...by }, scrollTop: 0, row: 0 }),
    sort: (by) => put({ order: orderAfterPress(place.order, by) }),
    select,
    isSelected,
    placesOf(range) {
      if (range === 'selected') return selectedPlaces;
      return range === wholeRange(reading) ? sortedUsers(reading, [...reading.users.keys()], order) : places;
    },
  };
}
