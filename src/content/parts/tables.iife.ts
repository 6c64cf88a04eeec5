/**
 * The part of the content script that reads tables of people, injected on screens that have one: marks on the Users screen
 * and their legend, and who was seen in which list.
 */
import { markUsers } from '../../features/mark-users/mark-users';
import { administratorsSeen } from '../../features/remember/administrators';
import { peopleSeen } from '../../features/remember/people';
import { addFeatures } from '../frame-context';

addFeatures('tables', [markUsers, peopleSeen, administratorsSeen]);
