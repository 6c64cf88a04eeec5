/**
 * The part of the content script that is injected on screens that have a use for it: the legend of the Users screen with
 * the further marks, and who was seen to administer a workgroup.
 */
import { administratorsSeen } from '../features/users-legend/administrators-seen';
import { FollowMarks } from '../features/users-legend/follow-marks';
import { currentLink } from './link';
import css from './marks.css?inline';
import cssInShadow from './marks-in-shadow.css?inline';

const link = currentLink();
if (link?.endConsole) {
  link.later = {
    features: [administratorsSeen],
    followMarks: (page, again, signal) => new FollowMarks(page, again, css + cssInShadow, signal),
  };
  link.laterCame?.();
}
