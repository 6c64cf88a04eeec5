import type { Feature } from '../feature';
import { markAttribute } from './marks';
import css from './marks.css?inline';
import cssInShadow from './marks-in-shadow.css?inline';
import { ShadowStyles } from './shadow-styles';
import { whereMarked } from './where';

/** Shows the marks of rows that stand in shadow roots. */
export const shadowMarks: Feature = {
  id: 'shadow-marks',
  runsOn: whereMarked,
  start(page, signal) {
    const styles = new ShadowStyles(css + cssInShadow, signal);
    // Called after the marks have followed the page: what marks them was there before.
    const apply = (): void => {
      for (const root of page.tree.roots())
        if ('host' in root && root.querySelector(`[${markAttribute}]`)) styles.adopt(root);
    };
    page.onChange(apply, signal);
    apply();
  },
};
