import { useEffect, useRef, useState } from 'preact/hooks';
import { snapshotsOf, snapshotsPlace } from '../../shared/storage/snapshots';
import { readUsersPlace } from '../../shared/storage/users-reading';
import type { GridPlace } from '../../ui/grid/use-span';
import { usePlace } from '../../ui/use-stored';
import { everybody, type UsersFilter } from '../../users/no-filter';
import type { SortOrder } from '../../users/sort';
import type { Look } from '../page/use-page-state';

/** The rooms about a workgroup's users. */
export type PeopleRoomName = 'users' | 'roster' | 'snapshots';

/** What of the users' view outlives its closing, for one workgroup. */
export interface UsersPlace extends GridPlace {
  filter: UsersFilter;
  order: SortOrder | undefined;
  /** Keys of the selected users. */
  selected: ReadonlySet<string>;
}

/** Which room is open, and the ways in and out. */
export interface PeopleRooms {
  open: PeopleRoomName | undefined;
  /** Whether something was read of the users of the workgroup that the page shows. */
  hasReading: boolean;
  /** Whether readings of that workgroup were kept. */
  hasSnapshots: boolean;
  show(room: PeopleRoomName): void;
  /** @param heir what takes the focus; without it, the button that led in */
  leave(heir?: string): void;
  /** Where the admin was in the users of a workgroup. */
  placeOf(workgroup: string): UsersPlace;
}

/** The id of the button that leads into a room. */
export const doorId = (room: PeopleRoomName): string => `open-${room}`;

/** Keeps which of the rooms about users is open while this page is. */
export function usePeopleRooms(look: Look): PeopleRooms {
  const [open, setOpen] = useState<PeopleRoomName>();
  const { host = '', workgroup = '' } = look?.sight ?? {};
  const hasReading = usePlace(workgroup === '' ? undefined : readUsersPlace({ host, workgroup })) ?? false;
  const kept = usePlace(snapshotsPlace) ?? [];
  const hasSnapshots = workgroup !== '' && snapshotsOf(kept, { host, workgroup }).length > 0;
  const places = useRef(new Map<string, UsersPlace>());
  const heir = useRef('');
  useEffect(() => {
    // Once the rest is drawn again.
    if (open === undefined && heir.current) document.querySelector<HTMLElement>(heir.current)?.focus();
    heir.current = '';
  }, [open]);
  return {
    open,
    hasReading,
    hasSnapshots,
    show: setOpen,
    leave(to) {
      heir.current = to ?? (open ? `#${doorId(open)}` : '');
      setOpen(undefined);
    },
    placeOf(key) {
      const known = places.current.get(key);
      if (known) return known;
      const fresh: UsersPlace = {
        scrollTop: 0,
        row: 0,
        filter: everybody,
        order: undefined,
        selected: new Set(),
      };
      places.current.set(key, fresh);
      return fresh;
    },
  };
}
