import type { Child, Kit } from './kit';
import type { User } from './state/people';

/** A page asks its server for the rows in the new order, for so long, in milliseconds. */
const reloadMs = 900;
const grey = 'display:block;width:80px;height:12px;background:#ddd;border-radius:6px';
/** So many rows say that there will be some. */
const waitingRows = 4;

/**
 * Has a table of users follow what sorts it: the rows come in another order, after some that are nobody's.
 * @param draw draws the table of these users, and of so many rows with the same in each cell
 */
export function sorted(
  kit: Kit,
  users: readonly User[],
  draw: (users: readonly User[], waiting?: { rows: number; cell: () => Child[] }) => HTMLElement,
): HTMLElement {
  if (kit.is.sorting === 'none') return draw(users);
  const place = kit.make('div', { named: 'sorted' }, draw(users));
  let order = users;
  kit.state.onSort = () => {
    order = order.toReversed();
    place.replaceChildren(draw([], { rows: waitingRows, cell: waitingCell(kit) }));
    kit.rows.clear();
    kit.after(reloadMs, () => place.replaceChildren(draw(order)));
  };
  return place;
}

/** What stands in the cells of rows that are nobody's yet: nothing, a bar in grey, or a word. */
function waitingCell(kit: Kit): () => Child[] {
  const all = [() => [], () => [kit.make('span', { looks: grey })], () => ['Loading…']];
  return all[kit.is.seed % all.length] ?? (() => []);
}
