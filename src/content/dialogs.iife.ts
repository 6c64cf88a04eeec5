/**
 * The part of the content script that reads what an open dialog holds, and the details of a user: injected when one shows.
 */
import { changeAccessNote } from '../features/change-access-note';
import { followGrant } from '../features/follow-grant';
import { userDetailsNote } from '../features/user-details-note';
import { addFeatures } from './link';

addFeatures('dialogs', [followGrant, changeAccessNote, userDetailsNote]);
