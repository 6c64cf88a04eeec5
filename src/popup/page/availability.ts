import { showsInvite } from '../../shared/messages/pick-frame';
import type { TextKey } from '../../shared/text';
import type { PageState } from './use-page-state';
import type { FollowedTab } from './use-tab';

/** One message to a page may hold no more people. */
export const maxPeople = 100_000;

/** Why people cannot be filled in now, as the name of a sentence; undefined when they can. */
export function fillBlockedBy(pageState: PageState, tab: FollowedTab, people: number): TextKey | undefined {
  if (tab.isGone || !pageState) return 'noFill_place';
  if (!showsInvite(pageState.state)) return 'noFill_place';
  if (people === 0) return 'noFill_nobody';
  return people > maxPeople ? 'noFill_tooMany' : undefined;
}

/** Why the users cannot be checked now, as the name of a sentence; undefined when they can. */
export function checkBlockedBy(pageState: PageState, tab: FollowedTab): TextKey | undefined {
  if (tab.isGone || !pageState || pageState.screen !== 'users') return 'noCheck_place';
  if (pageState.dialog !== '') return 'noCheck_dialog';
  return pageState.state.certainty === 'unsure' ? 'noCheck_place' : undefined;
}
