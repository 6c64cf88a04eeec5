import type { Recognition } from '../../basespace/recognise';
import { dialogAround, isShown } from '../../page/dom/dialogs';
import { press } from '../../page/dom/press';
import { isPressable } from '../../page/dom/pressable';
import { isVisible } from '../../page/dom/tree';
import { waitFor } from '../../page/dom/wait';
import { textBoxSelector } from '../../page/entry-box/box';
import { isOneOf } from '../../page/strings';
import { AssistantError } from '../../shared/errors';
import type { Aim } from '../../shared/messages/frame-state';
import type { ConsolePage } from '../feature';
import { goneMs, InviteMenu, maxOpeningMs } from './invite-menu';

/** A dialog that says so long nothing that is known is another one. */
const unknownMs = 3000;

/**
 * Sees to it that the right dialog is open: checks that the page still shows what the fill was aimed at, and presses
 * `Invite` on the Users screen when no dialog is open.
 * @throws AssistantError `screenChanged`, `wrongDialog`, `dialogUnsure`, `notTheConsole`, `notOnUsers`, `unsureScreen`, `noInviteButton`,
 *   `severalInviteButtons` or `dialogNotOpened`; nothing was written then
 */
export async function openInviteDialog(page: ConsolePage, aim: Aim): Promise<Recognition> {
  const seen = page.recogniseNow();
  if (seen.dialog !== '') return rightDialog(seen, aim);
  if (seen.screen === '') throw new AssistantError('notTheConsole');
  if (seen.screen !== 'users')
    throw new AssistantError(aim.screen === 'users' ? 'screenChanged' : 'notOnUsers');
  if (seen.certainty === 'unsure') throw new AssistantError('unsureScreen');
  if (seen.workgroup !== aim.workgroup)
    throw new AssistantError('screenChanged', [aim.workgroup, seen.workgroup]);
  const button = inviteButton(page);
  const earlier = boxesShown(page);
  const menu = new InviteMenu(page);
  press(button);
  const unknown = new UnknownDialog();
  let isThere = false;
  const look = (): Recognition | undefined => {
    const now = page.recogniseNow();
    if (now.dialog !== '' && now.dialog !== 'unknown') return now;
    menu.goOn();
    isThere = now.dialog === 'unknown' || hasMoreBoxes(page, earlier);
    return unknown.isGivenUp(isThere) || menu.isOver ? now : undefined;
  };
  const opened = await waitFor(page.tree, look, maxOpeningMs).finally(() => menu.end());
  if (!opened || (opened.dialog === '' && !isThere)) throw new AssistantError('dialogNotOpened');
  return rightDialog(opened, aim);
}

/** A dialog that is not known, from look to look. */
class UnknownDialog {
  /** Whether it was there and is not there any more. */
  private isGone = false;
  private since: number | undefined;

  /** Whether it has been there long enough to be another dialog, or gone long enough to have been closed. */
  isGivenUp(isThere: boolean): boolean {
    if (this.since === undefined && !isThere) return false;
    if (this.since === undefined || this.isGone === isThere) this.since = performance.now();
    this.isGone = !isThere;
    return performance.now() - this.since >= (isThere ? unknownMs : goneMs);
  }
}

/** What is shown to write into: what opens with such a box is a dialog, be it by its looks alone; others may still load. */
function boxesShown({ tree }: ConsolePage): Element[] {
  return tree.queryAll(tree.document, textBoxSelector).filter((box) => isVisible(box) && isShown(tree, box));
}

/** Whether there are boxes that do not only stand in the place of those from before, which a page may draw anew. */
function hasMoreBoxes(page: ConsolePage, earlier: readonly Element[]): boolean {
  const replaced = earlier.filter((box) => !box.isConnected).length;
  return boxesShown(page).filter((box) => !earlier.includes(box)).length > replaced;
}

function rightDialog(seen: Recognition, aim: Aim): Recognition {
  if (seen.dialog === 'inviteAdministrator') throw new AssistantError('wrongDialog');
  if (seen.dialog !== 'inviteUser' || seen.certainty === 'unsure') throw new AssistantError('dialogUnsure');
  const otherWorkgroup = seen.workgroup !== aim.workgroup && seen.workgroup !== '' && aim.workgroup !== '';
  if (otherWorkgroup) throw new AssistantError('screenChanged', [aim.workgroup, seen.workgroup]);
  return seen;
}

function inviteButton(page: ConsolePage): Element {
  const buttons = inviteButtons(page);
  const [button] = buttons;
  if (!button) throw new AssistantError('noInviteButton');
  if (buttons.length > 1)
    throw new AssistantError(
      'severalInviteButtons',
      buttons.map((one) => page.tree.nameOf(one)),
    );
  return button;
}

/** What may be the button that opens the Invite dialog: the one that was shown, or all that are called so. */
export function inviteButtons(page: ConsolePage): Element[] {
  const shown = page.taught?.one('inviteButton');
  if (shown && !dialogAround(page.tree, shown)) return [shown];
  const found = page.tree
    .landmarks()
    .all.filter(
      (each) =>
        each.dialog === null &&
        isOneOf(each.text, page.wording.invite) &&
        isVisible(each.element) &&
        isPressable(each),
    )
    .map(({ element }) => element);
  // A closed dialog without a role may stay in the page, out of reach, and end in a button of the same name.
  const usable = found.filter((element) => isShown(page.tree, element));
  return usable.length > 0 ? usable : found;
}
