/** The part of the content script that looks at screens which name administrators. */
import { rememberAdministrators } from '../../features/remember/administrators';
import { addPart } from '../frame-context';

addPart('administrators', { features: [rememberAdministrators] });
