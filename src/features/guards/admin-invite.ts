import { isOneOf } from '../../page/strings';
import { text } from '../../shared/text';
import type { ConsolePage, Feature } from '../feature';
import { goToUsers } from '../go-to-users';
import { type HeldQuestion, holdPress } from '../hold-press';

/** Holds a press of `Invite` on the Administrators screen before the page sees it, and asks. */
export const adminInviteGuard: Feature = {
  id: 'admin-invite-guard',
  // Each press is judged by itself: a question must not go because the page could not be told for a moment.
  runsOn: () => true,
  start(page, signal) {
    const matches = (name: string): boolean =>
      isOneOf(name, page.wording.inviteAdministrator) && isOnAdministrators(page);
    holdPress(page, { matches, question: () => questionOf(page) }, signal);
  },
};

function isOnAdministrators(page: ConsolePage): boolean {
  const seen = page.recogniseNow();
  return seen.screen === 'admins' && seen.dialog === '' && seen.certainty !== 'unsure';
}

function questionOf(page: ConsolePage): HeldQuestion {
  const { workgroup } = page.recognition();
  const { tier } = page.settings();
  const named = workgroup ? text('guardInWorkgroup', workgroup) : text('guardInThisWorkgroup');
  const sentences = [text('guardWhatHappens', named)];
  if (tier === 'professional') sentences.push(text('guardProfessional'));
  if (tier === 'notSure') sentences.push(text('guardPerhapsProfessional'));
  return {
    title: text('guardTitle'),
    sentences,
    answers: [
      { label: text('guardGoToUsers'), isMain: true, does: () => goToUsers(page) },
      { label: text('guardAnyway'), does: 'passOn' },
      { label: text('guardCancel'), does: 'leave' },
    ],
  };
}
