/** The part of the content script that follows tables of people: what runs on screens that have one. */
import { markUsers } from '../../features/mark-users/mark-users';
import { rememberPeople } from '../../features/remember/people';
import { addPart } from '../frame-context';

addPart('tables', { features: [markUsers, rememberPeople] });
