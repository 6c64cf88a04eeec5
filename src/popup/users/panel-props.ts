import type { UsersReading } from '../../shared/messages/users';
import type { ListActions } from '../list/use-list-actions';
import type { ReviewContext } from '../list/use-review-context';
import type { PageState } from '../page/use-page-state';
import type { FollowedTab } from '../page/use-tab';
import type { UsersPanels } from './use-users-panels';

/** What the panels about users get from the rest of the popup. */
export interface UsersPanelProps {
  panels: UsersPanels;
  pageState: PageState;
  tab: FollowedTab;
  /** The chosen region, a code of `basespace/regions` or ''. */
  region: string;
  known: ReviewContext;
  list: ListActions;
  isWide: boolean;
}

/** What each panel about a reading gets. */
export interface PanelProps extends UsersPanelProps {
  reading: UsersReading;
  /** @param focusTarget selector of what takes the focus; without it, the button that opened the panel */
  leave(focusTarget?: string): void;
}
