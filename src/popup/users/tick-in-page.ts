import { asAssistantError } from '../../shared/errors';
import { failureSentence } from '../../shared/failure-sentence';
import { listText } from '../../shared/format';
import { command } from '../../shared/messages/send-command';
import type { TickReport } from '../../shared/messages/users';
import { countText, text } from '../../shared/text';
import type { User } from '../../users/user';
import { checkBlockedBy } from '../page/availability';
import type { PageState } from '../page/use-page-state';
import type { FollowedTab } from '../page/use-tab';

/**
 * Ticks users in the page's own table, as far as it shows them now, and presses nothing else.
 * @param next what is the admin's own to press then, as a sentence
 * @returns what came of it, in sentences, as read back from the page; also why nothing was done
 */
export async function tickInPage(
  pageState: PageState,
  tab: FollowedTab,
  users: readonly User[],
  next: string,
): Promise<string[]> {
  const refusal = checkBlockedBy(pageState, tab);
  if (refusal || tab.id === undefined || !pageState)
    return [text(refusal === 'noCheck_dialog' ? 'noTick_dialog' : 'noTick_place')];
  const named = users.map(({ name, login, address }) => ({ name, login, address }));
  try {
    const { report } = await command(tab.id, pageState.frame, { type: 'tickUsers', users: named });
    return tickSentences(report, next);
  } catch (thrown) {
    return [failureSentence(asAssistantError(thrown))];
  }
}

/** The result of ticking users in the page, the numbers first. */
function tickSentences(
  { ticked, already, notShown, refused, others = 0 }: TickReport,
  next: string,
): string[] {
  return [
    countText('ticked', ticked),
    ...(already > 0 ? [countText('tickedAlready', already)] : []),
    ...(notShown > 0 ? [countText('tickNotShown', notShown)] : []),
    ...(refused.length > 0 ? [countText('tickRefused', refused.length, listText(refused.slice(0, 10)))] : []),
    ...(others > 0 ? [countText('tickOthers', others)] : []),
    ...(ticked + already > 0 ? [next] : []),
  ];
}
