import { expect, test } from 'vitest';
import { WaySearch } from '../../../src/page/entry-box/way-search';

/** The search in a field whose first way has brought in entries, which took so long to show. */
function known(...milliseconds: number[]): WaySearch {
  const search = new WaySearch({} as Document);
  const [way] = search.order;
  if (!way) throw new Error('There are no ways.');
  search.found([{ way, committed: 'chip' }], milliseconds[0] ?? 0, milliseconds[0] ?? 0);
  for (const each of milliseconds.slice(1)) search.tookFor(each);
  return search;
}

test('an entry is waited for twice as long as the slowest took; after one that was refused, as long as that', () => {
  const search = known(100, 400, 250);
  const patience = search.knownPace(3, false).leftMs;
  const afterRefusal = search.knownPace(3, true).leftMs;
  expect(patience).toBeGreaterThanOrEqual(800);
  expect(afterRefusal).toBeGreaterThanOrEqual(400);
  // One that is refused, its second chance and two more: a field this slow is known to be full in time.
  expect(patience + 3 * afterRefusal).toBeLessThanOrEqual(3000);
});
