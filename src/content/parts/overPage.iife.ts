/** The part of the content script that draws the legend and keeps what is drawn off the page's controls. */
import { overPage } from '../../features/over-page';
import { addPart } from '../frame-context';

addPart('overPage', { features: [overPage] });
