import type { Recognition } from '../../basespace/recognise';
import { dialogAround, isShown } from '../../page/dom/dialogs';
import { press } from '../../page/dom/press';
import { isVisible } from '../../page/dom/tree';
import { waitFor } from '../../page/dom/wait';
import { isOneOf } from '../../page/strings';
import { AssistantError } from '../../shared/errors';
import type { Aim } from '../../shared/messages/frame-state';
import type { ConsolePage } from '../feature';

/** A page may load its dialog from afar. */
const openingMs = 15_000;
/** A dialog that says so long nothing that is known is another one. */
const unknownMs = 4000;

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
  press(inviteButton(page));
  let unknownSince: number | undefined;
  const look = (): Recognition | undefined => {
    const now = page.recogniseNow();
    if (now.dialog !== 'unknown') unknownSince = undefined;
    if (now.dialog === '') return undefined;
    if (now.dialog !== 'unknown') return now;
    unknownSince ??= performance.now();
    return performance.now() - unknownSince < unknownMs ? undefined : now;
  };
  const opened = await waitFor(page.tree, look, openingMs);
  if (!opened) throw new AssistantError('dialogNotOpened');
  return rightDialog(opened, aim);
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
      ({ kind, text, dialog, element }) =>
        kind === 'control' && dialog === null && isOneOf(text, page.wording.invite) && isVisible(element),
    )
    .map(({ element }) => element);
  // A closed dialog without a role may stay in the page, out of reach, and end in a button of the same name.
  const usable = found.filter((element) => isShown(page.tree, element));
  return usable.length > 0 ? usable : found;
}
