import { send } from '../platform';
import type { Notice } from './events';

/** Tells the rest of the extension; it does not matter whether anybody listens. */
export function tell(notice: Notice): void {
  send(notice);
}
