/** The part of the content script that keeps what is drawn over a page off the page's controls. */
import { keepClear } from '../../features/keep-clear';
import { addPart } from '../frame-context';

addPart('places', { features: [keepClear] });
