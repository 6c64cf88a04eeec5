import type { Values } from '../../description/description';
import type { Kit } from '../kit';

type Chip = Values['chip'];

/** More letters than this find no room in a chip that is cut short. */
const room = 14;
const narrow =
  'display:inline-block;max-width:90px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis';

/** What an entry's chip says in the page. */
export function shownText(kit: Kit, entry: string): string {
  const { chip } = kit.is;
  if (chip === 'nameTitled' || chip === 'nameOnly') return nameOf(entry);
  if (entry.length <= room) return entry;
  if (chip === 'cutInMiddle') return `${entry.slice(0, room / 2)}…${entry.slice(-room / 2)}`;
  return chip === 'cutAtEnd' ? `${entry.slice(0, room)}…` : entry;
}

/** The person of an entry, as a directory names them. */
const nameOf = (entry: string): string =>
  (entry.split('@')[0] ?? entry)
    .split(/[._]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');

const plain = (kit: Kit, entry: string): HTMLElement =>
  kit.make('span', { named: 'tag text' }, shownText(kit, entry));
const titled = (kit: Kit, entry: string): HTMLElement =>
  kit.make('span', { named: 'tag text', title: entry }, shownText(kit, entry));

/** What a chip is made of, beside its cross. */
export const faces: Record<Chip, (kit: Kit, entry: string) => HTMLElement> = {
  entry: plain,
  nameTitled: titled,
  nameOnly: plain,
  cutInMiddle: titled,
  cutAtEnd: titled,
  cutByStyle: (kit, entry) => kit.make('span', { named: 'tag text', looks: narrow }, entry),
};
