import { useEffect, useRef, useState } from 'preact/hooks';
import { snapshotsItem, snapshotsOf } from '../../shared/storage/snapshots';
import { hasReadingItem } from '../../shared/storage/users-reading';
import { type WorkgroupKey, workgroupId } from '../../shared/storage/workgroup-key';
import type { GridPosition } from '../../ui/grid/use-span';
import { useStored } from '../../ui/use-stored';
import { noFilter, type UsersFilter } from '../../users/no-filter';
import type { SortOrder } from '../../users/sort';
import type { PageState } from '../page/use-page-state';

/** The panels about a workgroup's users. */
export type UsersPanelName = 'users' | 'roster' | 'leaving' | 'snapshots';

/** What of the table of users outlives its closing, for one workgroup. */
export interface UsersViewState extends GridPosition {
  filter: UsersFilter;
  order: SortOrder | undefined;
  /** Keys of the selected users. */
  selected: ReadonlySet<string>;
}

/** Which panel is open, and how to open and close them. */
export interface UsersPanels {
  open: UsersPanelName | undefined;
  /** Whether something was read of the users of the workgroup that the page shows. */
  hasReading: boolean;
  /** Whether there are snapshots of that workgroup. */
  hasSnapshots: boolean;
  show(panel: UsersPanelName): void;
  /** @param focusTarget selector of what takes the focus; without it, the button that opened the panel */
  leave(focusTarget?: string): void;
  /** How the table of users of a workgroup was left. */
  viewStateOf(workgroup: WorkgroupKey): UsersViewState;
}

/** The id of the button that opens a panel. */
export const panelLinkId = (panel: UsersPanelName): string => `open-${panel}`;

/** Remembers which panel about users is open while the popup is. */
export function useUsersPanels(pageState: PageState): UsersPanels {
  const [open, setOpen] = useState<UsersPanelName>();
  const { host = '', workgroup = '' } = pageState?.state ?? {};
  const hasReading = useStored(workgroup === '' ? undefined : hasReadingItem({ host, workgroup })) ?? false;
  const snapshots = useStored(snapshotsItem) ?? [];
  const hasSnapshots = workgroup !== '' && snapshotsOf(snapshots, { host, workgroup }).length > 0;
  const viewStates = useRef(new Map<string, UsersViewState>());
  const focusTarget = useRef('');
  useEffect(() => {
    // The target exists again only after the next render.
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
    viewStateOf(key) {
      const id = workgroupId(key);
      const state = viewStates.current.get(id) ?? freshViewState();
      viewStates.current.set(id, state);
      return state;
    },
  };
}

function freshViewState(): UsersViewState {
  return { scrollTop: 0, row: 0, filter: noFilter, order: undefined, selected: new Set() };
}
