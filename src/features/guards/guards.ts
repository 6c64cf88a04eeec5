import type { Feature } from '../feature';
import { addAsAdministratorsGuard } from './add-as-administrators';
import { adminDialogGuard, adminInviteGuard } from './admin-invite';
import { changeAccessGuard } from './change-access';
import { collaborativeInviteGuard } from './collaborative-invite';
import { ContextRequest } from './context-request';
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
    page.judge = new Judge(page, all, new ContextRequest(page, signal), signal);
    signal.addEventListener('abort', () => (page.judge = undefined), { once: true });
  },
};
