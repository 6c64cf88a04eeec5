import type { ConsolePage, Feature } from '../feature';
import { addAsAdministratorsGuard } from './add-as-administrators';
import { adminDialogGuard, adminInviteGuard } from './admin-invite';
import { changeAccessGuard } from './change-access';
import { collaborativeInviteGuard } from './collaborative-invite';
import type { Guard } from './guard';
import { Judge } from './hold';
import { inviteCheckGuard } from './invite-check';
import { removeUsersGuard } from './remove-users';
import { workgroupRemovalGuard } from './workgroup-removal';

/** All guards. Of several that have something to ask about one press the first does. */
const all: readonly Guard[] = [
  adminInviteGuard,
  adminDialogGuard,
  addAsAdministratorsGuard,
  inviteCheckGuard,
  collaborativeInviteGuard,
  changeAccessGuard,
  workgroupRemovalGuard,
  removeUsersGuard,
];

/** Guards the presses of the page. Each is judged by itself, so this runs on whatever the page was recognised as. */
export const guards: Feature = {
  id: 'guards',
  runsOn: () => true,
  start(page, signal) {
    for (const guard of all) guard.follow?.(page, signal);
    followContext(page, signal);
    page.judge = new Judge(page, all, signal);
    signal.addEventListener('abort', () => (page.judge = undefined), { once: true });
  },
};

/** Has what is remembered of the workgroup sent whenever another one, or a dialog of it, is shown. */
function followContext(page: ConsolePage, signal: AbortSignal): void {
  let asked = '';
  const look = (): void => {
    const { workgroup, dialog } = page.recognition();
    const now = `${dialog} ${workgroup}`;
    if (workgroup === '' || now === asked) return;
    asked = now;
    page.emit({ type: 'contextRequested', workgroup, isInvite: dialog === 'inviteUser' });
  };
  page.onChange(look, signal);
  look();
}
