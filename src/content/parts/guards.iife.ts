/** The part of the content script that holds presses and asks about them. */
import { guards } from '../../features/guards/guards';
import { addPart } from '../frame-context';

addPart('guards', { features: [guards] });
