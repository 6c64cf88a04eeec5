import { Legend } from '../in-page/legend';
import styles from '../in-page/legend.css?inline';
import { Place } from '../in-page/place';
import { Ring } from '../in-page/ring';
import type { Feature } from './feature';

/** Draws the legend, and keeps what is drawn over the page off its controls, on every screen. */
export const overPage: Feature = {
  id: 'over-page',
  runsOn: () => true,
  start(page, signal) {
    const { inPage, tree } = page;
    inPage.placeBy((lying, around, until) => new Place(lying, around, until), signal);
    inPage.legendBy((actions, ringTaken, until) => {
      const ring = new Ring(tree.document, inPage.owns, ringTaken, until);
      const legend = new Legend(tree.document, actions);
      inPage.put(ring.box, styles, until);
      inPage.put(legend.box, styles, until);
      return { legend, ring };
    }, signal);
  },
};
