/** The part of the content script for screens which name administrators. */
import { administratorsNote } from '../../features/notes/administrators';
import { rememberAdministrators } from '../../features/remember/administrators';
import { addPart } from '../frame-context';

addPart('administrators', { features: [administratorsNote, rememberAdministrators] });
