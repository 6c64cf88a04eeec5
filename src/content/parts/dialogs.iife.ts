/** The part of the content script for open dialogs and the details of a user: says and remembers what they hold. */
import { administratorDialogNote } from '../../features/notes/administrators';
import { changeAccessNote } from '../../features/notes/change-access';
import { userDetailsNote } from '../../features/notes/user-details';
import { rememberGrants } from '../../features/remember/grants';
import { addPart } from '../frame-context';

addPart('dialogs', {
  features: [rememberGrants, changeAccessNote, userDetailsNote, administratorDialogNote],
});
