import { Legend } from '../in-page/legend';
import styles from '../in-page/legend.css?inline';
import type { LegendState } from '../in-page/legend-state';
import { Notes } from '../in-page/notes';
import noteStyles from '../in-page/notes.css?inline';
import { Place } from '../in-page/place';
import { Ring } from '../in-page/ring';
import surface from '../in-page/surface.css?inline';
import { showsDialog } from '../page/dom/dialogs';
import type { PageTree } from '../page/dom/tree';
import type { Feature } from './feature';

/** Draws notes and the legend, and keeps what is drawn over the page off its controls, on every screen. */
export const overPage: Feature = {
  id: 'over-page',
  runsOn: () => true,
  start(page, signal) {
    const { inPage, tree } = page;
    inPage.placeBy((lying, around, until) => new Place(lying, around, until), signal);
    inPage.notesBy((document, drawn) => new Notes(document, drawn), [surface, noteStyles]);
    inPage.legendBy((actions, ringTaken, until) => {
      const ring = new Ring(tree.document, inPage.owns, ringTaken, until);
      const legend = new Legend(tree.document, actions);
      inPage.put(ring.box, [surface, styles], until);
      inPage.put(legend.box, [surface, styles], until);
      const show = (state?: LegendState): void => legend.show(showsDialog(tree) ? undefined : state);
      return { legend, ring, show, reveal: (row) => reveal(tree, ring, row) };
    }, signal);
  },
};

function reveal(tree: PageTree, ring: Ring, row: readonly Element[]): void {
  const [first] = row;
  if (!first) return;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  first.scrollIntoView({ block: 'center', inline: 'nearest', behavior: isCalm ? 'instant' : 'smooth' });
  ring.draw(row, clipsOf(tree, first));
}

/** What cuts a row off where it is scrolled. */
function clipsOf(tree: PageTree, row: Element): Element[] {
  const clips: Element[] = [];
  for (let at = tree.parent(row); at && at !== tree.document.body; at = tree.parent(at))
    if (getComputedStyle(at).overflow !== 'visible') clips.push(at);
  return clips.filter((clip) => clip !== tree.document.documentElement);
}
