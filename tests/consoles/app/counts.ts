import type { Child, Kit } from './kit';
import { numberText } from './numbers';
import type { Screen } from './state/console-state';

const looks =
  'display:inline-block;border-radius:8px;padding:0 6px;margin-left:6px;background:#ddd;font-size:11px';

/** What the item of a screen says of how many there are. */
export function countOf(kit: Kit, screen: Screen): Child[] {
  const { is, state } = kit;
  const numbers: Partial<Record<Screen, number>> = {
    workgroups: state.workgroups.length,
    admins: state.administrators.length,
    users: state.users.length,
    pending: 2,
    applications: state.products.length,
  };
  const number = numbers[screen];
  if (is.counts === 'none' || number === undefined) return [];
  const text = numberText(kit, number);
  return is.counts === 'inText' ? [` (${text})`] : [kit.make('span', { named: 'badge', looks }, text)];
}
