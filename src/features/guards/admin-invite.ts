import { accessibleName, roleOf } from '../../page/dom/aria';
import { readLandmarks } from '../../page/dom/landmarks';
import { press } from '../../page/dom/press';
import { isVisible } from '../../page/dom/tree';
import { isOneOf, sameText } from '../../page/strings';
import { text } from '../../shared/text';
import type { ConsolePage, Feature } from '../feature';
import { goToUsers } from '../go-to-users';

/** Everything a page hears of one press; all of it is held, or half a press would reach the page. */
const askingEvents = new Set(['click', 'keydown']);
const pressKeys = new Set(['Enter', ' ']);
const pressable =
  'button, a, [role=button], [role=link], [role=menuitem], input[type=button], input[type=submit]';

/**
 * Holds a press of `Invite` on the Administrators screen before the page sees it, and asks. What is pressed and where is
 * decided at the press itself: a screen may have changed a moment ago.
 */
export const adminInviteGuard: Feature = {
  id: 'admin-invite-guard',
  runsOn: ({ certainty }) => certainty !== 'unsure',
  start(page, signal) {
    let asking = false;
    page.onPress((event) => {
      if (!event.isTrusted || !isPress(event)) return;
      const control = inviteControl(page, event);
      if (!control || !isOnAdministrators(page)) return;
      event.stopImmediatePropagation();
      // The other events of the press keep their default, from which the browser makes the click that is asked about.
      if (!askingEvents.has(event.type)) return;
      event.preventDefault();
      if (asking) return;
      asking = true;
      ask(page, control, signal).finally(() => {
        asking = false;
      });
    }, signal);
  },
};

function isPress(event: Event): boolean {
  return !(event instanceof KeyboardEvent) || pressKeys.has(event.key);
}

/** The control of that press, when it is called `Invite`; looked up through shadow roots. */
function inviteControl(page: ConsolePage, event: Event): HTMLElement | null {
  const path = event.composedPath();
  if (path.some((target) => page.tree.isOurs(target as Node))) return null;
  for (const target of path) {
    if (!(target instanceof HTMLElement)) continue;
    if (!target.matches(pressable) && roleOf(target) !== 'button') continue;
    return isOneOf(accessibleName(page.tree, target), page.wording.inviteAdministrator) ? target : null;
  }
  return null;
}

function isOnAdministrators(page: ConsolePage): boolean {
  const seen = page.lookNow();
  return seen.screen === 'admins' && seen.dialog === '' && seen.certainty !== 'unsure';
}

async function ask(page: ConsolePage, control: HTMLElement, signal: AbortSignal): Promise<void> {
  const asked = new AbortController();
  // A screen that is left takes the question about it along.
  page.onChange(() => page.recognition().screen !== 'admins' && asked.abort(), asked.signal);
  const answer = await answerOf(page, AbortSignal.any([signal, asked.signal]));
  asked.abort();
  if (answer === 'users') goToUsers(page);
  else if (answer === 'anyway') passOn(page, control);
  else if (control.isConnected) control.focus({ preventScroll: true });
}

function answerOf(page: ConsolePage, signal: AbortSignal): Promise<string> {
  const { workgroup } = page.recognition();
  const named = workgroup ? text('guardInWorkgroup', workgroup) : text('guardInThisWorkgroup');
  const sentences = [text('guardWhatHappens', named)];
  if (page.settings().tier === 'professional') sentences.push(text('guardProfessional'));
  if (page.settings().tier === 'notSure') sentences.push(text('guardPerhapsProfessional'));
  return page.inPage.ask(
    {
      title: text('guardTitle'),
      sentences,
      choices: [
        { id: 'users', label: text('guardGoToUsers'), main: true },
        { id: 'anyway', label: text('guardAnyway') },
        { id: 'cancel', label: text('guardCancel') },
      ],
    },
    signal,
  );
}

/** Passes that one press on; our own events are not trusted and so are not held again. */
function passOn(page: ConsolePage, pressed: HTMLElement): void {
  const name = accessibleName(page.tree, pressed);
  const [control, ...others] = pressed.isConnected ? [pressed] : controlsNamed(page, name);
  // The page may have drawn its button anew meanwhile; which of several was meant is not for us to guess.
  if (control && others.length === 0) press(control);
  else page.inPage.note({ id: 'press-again', tone: 'warn', sentence: text('notePressAgain') });
}

function controlsNamed(page: ConsolePage, name: string): Element[] {
  return readLandmarks(page.tree)
    .all.filter((landmark) => landmark.kind === 'control' && landmark.dialog === null)
    .filter((landmark) => sameText(landmark.text, name) && isVisible(landmark.element))
    .map(({ element }) => element);
}
