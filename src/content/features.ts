import type { Feature } from '../features/feature';
import { adminInviteGuard } from '../features/guards/admin-invite';
import { administratorDialogNote, administratorsNote } from '../features/notes/administrators';

/** What the assistant does in a page by itself, each as soon as its screen shows; more comes with the parts for tables and dialogs. */
export const features: readonly Feature[] = [adminInviteGuard, administratorsNote, administratorDialogNote];
