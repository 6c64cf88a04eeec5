import { countText } from '../shared/text';

/** A list shows no more items than this, and says how many more there are. */
export const maxShown = 200;

/** Says how many items a list does not show. */
export function More({ count }: { count: number }) {
  return count > 0 ? <p class="note">{countText('andMore', count)}</p> : null;
}
