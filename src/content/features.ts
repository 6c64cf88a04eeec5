import { accessCheck } from '../features/access-check/access-check';
import { adminInviteGuard } from '../features/admin-invite-guard';
import { administratorDialogNote, administratorsNote } from '../features/administrators-note';
import { changeAccessNote } from '../features/change-access-note';
import type { Feature } from '../features/feature';
import { followGrant } from '../features/follow-grant';
import { peopleSeen } from '../features/people-seen';
import { userDetailsNote } from '../features/user-details-note';

/** What the assistant does in a page by itself, each as soon as its screen shows. */
export const features: readonly Feature[] = [
  adminInviteGuard,
  administratorsNote,
  administratorDialogNote,
  accessCheck,
  peopleSeen,
  followGrant,
  changeAccessNote,
  userDetailsNote,
];
