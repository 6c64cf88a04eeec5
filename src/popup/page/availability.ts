import type { TextKey } from '../../shared/text';
import type { PageState } from './use-page-state';
import type { FollowedTab } from './use-tab';

/** More people than one message to a page may hold. */
export const mostPeople = 100_000;

/** Why people cannot be filled in now, as the name of a sentence; undefined when they can. */
export function fillBlockedBy(look: PageState, tab: FollowedTab, people: number): TextKey | undefined {
  if (tab.isGone || !look) return 'noFill_place';
  const { state, screen, dialog } = look;
  const isPlace = dialog === 'inviteUser' || (dialog === '' && screen === 'users');
  if (!isPlace || state.certainty === 'unsure') return 'noFill_place';
  if (people === 0) return 'noFill_nobody';
  return people > mostPeople ? 'noFill_tooMany' : undefined;
}

/** Why the users cannot be checked now, as the name of a sentence; undefined when they can. */
export function checkBlockedBy(look: PageState, tab: FollowedTab): TextKey | undefined {
  if (tab.isGone || !look || look.screen !== 'users') return 'noCheck_place';
  if (look.dialog !== '') return 'noCheck_dialog';
  return look.state.certainty === 'unsure' ? 'noCheck_place' : undefined;
}
