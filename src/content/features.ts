import { adminInviteGuard } from '../features/admin-invite-guard';
import { administratorDialogNote, administratorsNote } from '../features/administrators-note';
import type { Feature } from '../features/feature';

/** What the assistant does in a page by itself, each as soon as its screen shows; more comes with the parts for tables and dialogs. */
export const features: readonly Feature[] = [adminInviteGuard, administratorsNote, administratorDialogNote];
