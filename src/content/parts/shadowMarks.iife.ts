/** The part of the content script that shows marks in shadow roots, which no style sheet of the document reaches. */
import { shadowMarks } from '../../features/mark-users/shadow-marks';
import { addPart } from '../frame-context';

addPart('shadowMarks', { features: [shadowMarks] });
