import { useEffect, useRef, useState } from 'preact/hooks';
import { snapshotsItem, snapshotsOf } from '../../shared/storage/snapshots';
import { hasReadingItem } from '../../shared/storage/users-reading';
import type { GridPlace } from '../../ui/grid/use-span';
import { useStored } from '../../ui/use-stored';
import { noFilter, type UsersFilter } from '../../users/no-filter';
import type { SortOrder } from '../../users/sort';
import type { PageState } from '../page/use-page-state';

/** The rooms about a workgroup's users. */
export type UsersPanelName = 'users' | 'roster' | 'snapshots';

/** What of the users' view outlives its closing, for one workgroup. */
export interface UsersPlace extends GridPlace {
  filter: UsersFilter;
  order: SortOrder | undefined;
  /** Keys of the selected users. */
  selected: ReadonlySet<string>;
}

/** Which room is open, and the ways in and out. */
export interface UsersPanels {
  open: UsersPanelName | undefined;
  /** Whether something was read of the users of the workgroup that the page shows. */
  hasReading: boolean;
  /** Whether readings of that workgroup were kept. */
  hasSnapshots: boolean;
  show(room: UsersPanelName): void;
  /** @param focusTarget what takes the focus; without it, the button that led in */
  leave(focusTarget?: string): void;
  /** Where the admin was in the users of a workgroup. */
  placeOf(workgroup: string): UsersPlace;
}

/** The id of the button that leads into a room. */
export const panelLinkId = (room: UsersPanelName): string => `open-${room}`;

/** Keeps which of the rooms about users is open while this page is. */
export function useUsersPanels(look: PageState): UsersPanels {
  const [open, setOpen] = useState<UsersPanelName>();
  const { host = '', workgroup = '' } = look?.state ?? {};
  const hasReading = useStored(workgroup === '' ? undefined : hasReadingItem({ host, workgroup })) ?? false;
  const kept = useStored(snapshotsItem) ?? [];
  const hasSnapshots = workgroup !== '' && snapshotsOf(kept, { host, workgroup }).length > 0;
  const places = useRef(new Map<string, UsersPlace>());
  const focusTarget = useRef('');
  useEffect(() => {
    // Once the rest is drawn again.
    if (open === undefined && focusTarget.current)
      document.querySelector<HTMLElement>(focusTarget.current)?.focus();
    focusTarget.current = '';
  }, [open]);
  return {
    open,
    hasReading,
    hasSnapshots,
    show: setOpen,
    leave(to) {
      focusTarget.current = to ?? (open ? `#${panelLinkId(open)}` : '');
      setOpen(undefined);
    },
    placeOf(key) {
      const known = places.current.get(key);
      if (known) return known;
      const fresh: UsersPlace = {
        scrollTop: 0,
        row: 0,
        filter: noFilter,
        order: undefined,
        selected: new Set(),
      };
      places.current.set(key, fresh);
      return fresh;
    },
  };
}
