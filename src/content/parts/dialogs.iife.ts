/**
 * The part of the content script that reads what an open dialog holds, and the details of a user: injected when one shows.
 */
import { changeAccessNote } from '../../features/notes/change-access';
import { userDetailsNote } from '../../features/notes/user-details';
import { followGrant } from '../../features/remember/grants';
import { addFeatures } from '../frame-context';

addFeatures('dialogs', [followGrant, changeAccessNote, userDetailsNote]);
