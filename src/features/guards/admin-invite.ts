import { isOneOf } from '../../page/strings';
import { countText, text } from '../../shared/text';
import type { ConsolePage } from '../feature';
import { goToUsers } from '../go-to-users';
import { isFinalPress, peopleInDialog } from './dialog';
import type { Guard, HeldAnswer } from './guard';
import { administratorsOf, peopleNamed, workgroupNamed } from './known-administrators';

/** `Invite` on the Administrators screen: it makes administrators. */
export const adminInviteGuard: Guard = {
  id: 'adminInvite',
  holds(page, { names }) {
    if (!names.some((name) => isOneOf(name, page.wording.inviteAdministrator))) return false;
    const seen = page.recogniseNow();
    return seen.screen === 'admins' && seen.dialog === '' && seen.certainty !== 'unsure';
  },
  question: (page) => ({
    title: text('guardTitle'),
    sentences: [text('guardWhatHappens', workgroupNamed(page)), ...aboutTier(page)],
    answers: [
      { label: text('guardGoToUsers'), isMain: true, does: () => goToUsers(page) },
      anyway(page),
      { label: text('guardCancel'), does: 'leave' },
    ],
  }),
};

/** What ends `Invite to workgroup administration`, however that was reached. */
export const adminDialogGuard: Guard = {
  id: 'adminInvite',
  holds: (page, press) => isFinalPress(page, press, 'inviteAdministrator'),
  question(page) {
    const people = peopleInDialog(page)?.length;
    const happens = people
      ? countText('guardDialogCounted', people, workgroupNamed(page))
      : text('guardDialogHappens', workgroupNamed(page));
    return {
      title: text('guardDialogTitle'),
      sentences: [happens, ...aboutTier(page)],
      answers: [{ label: text('guardCancel'), isMain: true, does: 'leave' }, anyway(page)],
    };
  },
};

/** D: a Professional workgroup can have one administrator only. The tier is the admin's own setting. */
export function aboutTier(page: ConsolePage): string[] {
  const { tier } = page.settings();
  if (tier === 'enterprise') return [];
  if (tier === 'notSure') return [text('guardPerhapsProfessional')];
  const known = peopleNamed(administratorsOf(page));
  return [...(known ? [text('guardHasAdministrator', known)] : []), text('guardProfessional')];
}

/** The override; in a Professional workgroup that has an administrator it names that person, and needs a tick. */
function anyway(page: ConsolePage): HeldAnswer {
  const answer: HeldAnswer = { label: text('guardAnyway'), does: 'passOn' };
  const tick = administratorTick(page);
  return tick ? { ...answer, tick } : answer;
}

/** What is to be ticked before there is one more administrator; '' where nothing has to be. */
export function administratorTick(page: ConsolePage): string {
  if (page.settings().tier !== 'professional') return '';
  const known = peopleNamed(administratorsOf(page));
  return known && text('guardTickAdministrator', known);
}
