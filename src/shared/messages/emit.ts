import { send } from '../platform';
import type { ContentEvent } from './events';

/** Since when this frame collects what it tells: since it was loaded, or since everything was last deleted. */
let since = Date.now();

/** Tells the rest of the extension; it does not matter whether anybody listens. */
export function emit(event: ContentEvent): void {
  send({ ...event, since });
}

/** Everything was deleted: what is told from now on was collected afterwards. */
export function collectAnew(): void {
  since = Date.now();
}
