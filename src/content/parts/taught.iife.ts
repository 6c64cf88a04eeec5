/** The part of the content script that finds what the admin has shown on this host. */
import { taughtIn } from '../../basespace/taught';
import { addPart } from '../frame-context';

addPart('taught', { taughtIn });
