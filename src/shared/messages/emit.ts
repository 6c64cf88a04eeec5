import { send } from '../platform';
import type { ContentEvent } from './events';

/** Tells the rest of the extension; it does not matter whether anybody listens. */
export function emit(event: ContentEvent): void {
  send(event);
}
