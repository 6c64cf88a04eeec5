import type { DialogId } from '../../basespace/screens';
import { isOneOf } from '../../page/strings';
import { type GuardId, guardModes } from '../../shared/settings';
import { text } from '../../shared/text';
import type { ConsolePage, Feature } from '../feature';
import { isAskingEvent, type Press, pressOf } from './press';

/**
 * Shows each press to what judges it. Until that has come, the presses that must not be missed are held by their names
 * alone, and wait for it: those on screens that are not left in time (Administrators), or on which it is not loaded unless
 * somebody is to be removed (Users), and those that end a dialog which has only just come. In the list of workgroups, where one
 * tick may end a workgroup, all presses wait but those on links.
 */
export const firstHold: Feature = {
  id: 'first-hold',
  // Each press is judged by itself: what waits must not go because the page could not be told for a moment.
  runsOn: () => true,
  start(page, signal) {
    let isWaiting = false;
    page.onPress((event) => {
      if (page.judge) return page.judge.hear(event);
      const press = pressOf(page.tree, event);
      const mode = press && modeOf(page, press);
      if (!press || !mode || mode === 'off') return;
      if (mode === 'on') event.stopImmediatePropagation();
      if (!isAskingEvent(event)) return;
      if (mode === 'on') event.preventDefault();
      if (isWaiting) return;
      isWaiting = true;
      void judged(page, press, mode === 'on').finally(() => {
        isWaiting = false;
      });
    }, signal);
  },
};

/** Whose business what ends a dialog is. */
const ofDialogs: Partial<Record<DialogId, readonly GuardId[]>> = {
  inviteUser: ['addAsAdministrators', 'inviteCheck', 'collaborativeInvite'],
  inviteAdministrator: ['adminInvite'],
  changeAccess: ['changeAccess'],
};

/** How the guard is set whose business a press is, by its name and the screen alone. */
function modeOf(page: ConsolePage, { control, names }: Press) {
  const { wording } = page;
  const is = (phrases: readonly string[]): boolean => names.some((name) => isOneOf(name, phrases));
  const isInvite = is(wording.inviteAdministrator);
  const isRemove = is(wording.remove);
  const isFinal = is(wording.finalButtons);
  const isElsewhere = page.recognition().screen === 'users' || control.matches('a');
  if (!isInvite && !isRemove && !isFinal && isElsewhere) return undefined;
  const { screen, dialog, certainty } = page.recogniseNow();
  if (certainty === 'unsure') return undefined;
  const { guards } = page.settings();
  if (dialog !== '')
    return guardModes.find((mode) => isFinal && ofDialogs[dialog]?.some((id) => guards[id] === mode));
  if (screen === 'workgroupList' && !isElsewhere) return guards.workgroupRemoval;
  if (isInvite && screen === 'admins') return guards.adminInvite;
  return isRemove && screen === 'users' ? guards.removeUsers : undefined;
}

/** Has a press judged that waits. One of which nobody asks goes on; one that was held and nobody judges is not made, which is said. */
async function judged(page: ConsolePage, press: Press, isHeld: boolean): Promise<void> {
  const judge = await page.requestJudge();
  // The browser has turned a tick box back whose click was held.
  if (isHeld) press.isTurned = false;
  if (judge) {
    if (!judge.judge(press) && isHeld) judge.passOn(press);
  } else if (isHeld) sayNotAsked(page);
}

/** What draws notes may not come either: then the browser says it. */
function sayNotAsked({ inPage }: ConsolePage): void {
  const sentence = text('noteNotAsked');
  if (!inPage.note({ id: 'press-again', tone: 'warn', sentence })) alert(sentence);
}
