/** The part of the content script that reads what an open dialog holds, and the details of a user. */
import { changeAccessNote } from '../../features/notes/change-access';
import { userDetailsNote } from '../../features/notes/user-details';
import { rememberGrants } from '../../features/remember/grants';
import { addPart } from '../frame-context';

addPart('dialogs', { features: [rememberGrants, changeAccessNote, userDetailsNote] });
