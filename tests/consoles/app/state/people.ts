import type { Description, Values } from '../../description/description';
import { speakerOf } from '../speech';
import { noAccess } from '../words';
import type { Product } from './products';
import { seededRandom } from './random';

export interface User {
  id: string;
  name: string;
  login: string;
  phone: string;
  lastLogin: string;
  role: string;
  status: string;
  /** Product → level; '' where the user has none, and the cell shows a dash. */
  access: Record<string, string>;
}

const given =
  'Ada Bela Chiara Dmitri Farid Grace Ines Kofi Lena Mateo Nadia Oskar Priya Rosa Tomoko Uma'.split(' ');
const family =
  'Abara Castellanos Dubois Eriksen Fischer Garcia Haddad Jansen Kowalski Okafor Rossi Tanaka'.split(' ');
const places = ['example.org', 'example.com', 'example.edu'];
const sizes: Record<Values['size'], number> = { few: 4, some: 14, many: 45 };
/** The owner is a user as well, and so is the administrator. */
export const owner = { name: 'Owen Owner', login: 'owen.owner@example.org' };
export const administrator = { name: 'Alma Admin', login: 'alma.admin@example.org' };
const inCharge: Readonly<Record<number, typeof owner>> = { 2: owner, 3: administrator };
/** So many that a sign stands in their number. */
const thousands = 1234;

/** How many users there are; a way of writing numbers shows where a number is long, and is not all drawn at once. */
const countOf = ({ size, numbers, paging, table }: Description): number =>
  numbers !== 'plain' && paging === 'pages' && table !== 'virtual' ? thousands : sizes[size];

/** The users of the workgroup: some have access to something, about a third to nothing, and never all of them. */
export function usersOf(description: Description, products: readonly Product[]): User[] {
  const { seed, without } = description;
  const random = seededRandom(seed + 17);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const none = speakerOf(description)(noAccess);
  const nothing = (): string => (without === 'words' || (without === 'mixed' && random() < 0.5) ? none : '');
  return Array.from({ length: countOf(description) }, (_, at) => {
    const [first, last] = [pick(given), pick(family)];
    const hasNone = at === 1 || (at > 0 && random() < 0.3);
    const sure = Math.floor(random() * products.length);
    const access = products.map(({ label, levels }, place) => {
      const has = !hasNone && (place === sure || random() < 0.35);
      return [label, has ? pick(levels.slice(1)) : nothing()];
    });
    const login = `${first}.${last}.${at + 1}@${pick(places)}`.toLowerCase();
    return {
      id: `u${at}`,
      ...(inCharge[at] ?? { name: `${first} ${last}`, login }),
      phone: random() < 0.2 ? `+1 555 01${10 + at}` : '',
      lastLogin: random() < 0.3 ? '' : `2026-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 10)}`,
      role: pick(['Member', 'Member', 'Technician']),
      status: pick(['Active', 'Active', 'Locked']),
      access: Object.fromEntries(access),
    };
  });
}

/** Whether a user can use nothing: the state decides it, not what is drawn. */
export const hasNothing = ({ access }: User, speak: (text: string) => string): boolean =>
  Object.values(access).every((level) => level === '' || level === speak(noAccess));
