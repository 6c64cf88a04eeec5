import { text } from '../shared/text';
import type { User } from './access';

/** What to call a user. */
export function displayName({ name, login, address }: User): string {
  return name || login || address || text('unnamed');
}
