/**
 * The part of the content script that reads tables of people, injected on screens that have one: marks on the Users screen
 * and their legend, and who was seen in which list.
 */
import { accessCheck } from '../features/access-check/access-check';
import { peopleSeen } from '../features/people-seen';
import { administratorsSeen } from '../features/users-legend/administrators-seen';
import { addFeatures } from './link';

addFeatures('tables', [accessCheck, peopleSeen, administratorsSeen]);
