import { Place } from '../in-page/place';
import type { Feature } from './feature';

/** Keeps what is drawn over the page off its controls, on every screen. */
export const keepClear: Feature = {
  id: 'keep-clear',
  runsOn: () => true,
  start(page, signal) {
    page.inPage.placeBy((lying, around, until) => new Place(lying, around, until), signal);
  },
};
