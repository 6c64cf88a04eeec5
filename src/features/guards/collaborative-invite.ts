import { domainIsChosen } from '../../basespace/collaborative';
import { wordsOf } from '../../basespace/part-words';
import { isOn } from '../../page/dom/state';
import { fold } from '../../page/strings';
import type { WorkgroupContext } from '../../shared/messages/workgroup-context';
import { countText, text } from '../../shared/text';
import type { ConsolePage } from '../feature';
import { isFinalPress, mentionedInDialog, tickBoxCalled } from './dialog';
import type { Guard, HeldAnswer, HeldQuestion } from './guard';
import { namesListed } from './known-administrators';

/** Whoever Users has shown on the host, in this workgroup or another, by address or user ID, folded. */
const seenAsUsers = new WeakMap<ConsolePage, ReadonlySet<string>>();

/**
 * What ends the Invite dialog, while it invites through the collaborative Enterprise domain somebody who was not seen in Users
 * here: without an account nothing is stored of them (docs/basespace.md, fact 6).
 */
export const collaborativeInviteGuard: Guard = {
  id: 'collaborativeInvite',
  holds: (page, press) => isFinalPress(page, press, 'inviteUser'),
  question(page) {
    const people = isCollaborative(page) ? mentionedInDialog(page) : [];
    const unknown = unknownOf(page, people);
    if (unknown.length === 0) return undefined;
    return {
      title: text('guardAccountTitle'),
      sentences: [
        countText('guardAccountUnknown', unknown.length, people.length, namesListed(unknown)),
        text('guardAccountHappens'),
        text('guardAccountChoice'),
      ],
      answers: [
        { label: text('guardAccountMail'), isMain: true, does: mail(page) },
        inAssistant(page, false),
        { label: text('guardAccountAnyway'), does: 'passOn' },
        { label: text('guardCancel'), does: 'leave' },
      ],
    };
  },
  follow: keepUsers,
};

function isCollaborative(page: ConsolePage): boolean {
  const { dialog, dialogElement } = page.recognition();
  if (dialog !== 'inviteUser' || !dialogElement) return false;
  page.tree.scan([dialogElement]);
  const option = tickBoxCalled(page.tree, dialogElement, wordsOf(page.wording, 'collaborativeOptions'));
  return option ? isOn(option) : domainIsChosen(page.tree, dialogElement, page.wording);
}

/** Those of whom nobody has said that Users has shown them. */
function unknownOf(page: ConsolePage, people: readonly string[]): string[] {
  const known = seenAsUsers.get(page);
  return people.filter((person) => !known?.has(fold(person)));
}

/** The mail that has them register first, over the page, where it can be selected. */
function mail(page: ConsolePage): HeldQuestion {
  return {
    title: text('guardAccountCopy'),
    sentences: text('accountMail', page.recognition().workgroup).split('\n').filter(Boolean),
    answers: [inAssistant(page, true), { label: text('guardAccountBack'), does: 'leave' }],
  };
}

/** Copying takes a page of ours. */
const inAssistant = (page: ConsolePage, isMain: boolean): HeldAnswer => ({
  label: text('guardAccountAssistant'),
  isMain,
  does: () => page.emit({ type: 'assistantWanted' }),
});

/** Keeps what the background says last of who is a user somewhere on the host, until the signal aborts. */
function keepUsers(page: ConsolePage, signal: AbortSignal): void {
  let taken: WorkgroupContext['users'];
  page.onChange(() => {
    const { users } = page.context() ?? {};
    if (!users || users === taken) return;
    taken = users;
    seenAsUsers.set(page, new Set(users.map(fold)));
  }, signal);
}
