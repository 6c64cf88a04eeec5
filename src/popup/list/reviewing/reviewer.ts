/** All that it takes to review a list, to be loaded as one. */
export { reviewCollaborators } from '../../../collaborators/review';
