import { dashes, noAccess, type Product } from './products';

export interface User {
  id: string;
  name: string;
  login: string;
  lastLogin: string;
  phone: string;
  /** Product label → the word its cell shows. */
  access: Record<string, string>;
}

const givenNames =
  'Ada Bela Chiara Dmitri Élise Farid Grace Håkon Ines Jürgen Kofi Lena Mateo Nadia Oskar Priya Quentin Rosa Søren Tomoko Uma Viktor Wei Ximena Yusuf Zoë'.split(
    ' ',
  );
const familyNames =
  'Abara Bäcker Castellanos Dubois Eriksen Fischer Garcia Haddad Ivanova Jansen Kowalski Lindqvist Müller Nakamura Okafor Petrović Quispe Rossi Şahin Tanaka Ueda Vargas Weiß Xu Yılmaz Zhang'.split(
    ' ',
  );
const places = ['example.org', 'example.com', 'example.edu'];

/** Deterministic (mulberry32): every run shows the same people. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const letters: Record<string, string> = { ß: 'ss', ø: 'o', ı: 'i', ş: 's' };
const plainLetters = (text: string) =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[ßøış]/g, (letter) => letters[letter] ?? '')
    .replace(/[^a-z]/g, '');

const twoDigits = (number: number) => String(number).padStart(2, '0');

function ordinaryUser(index: number, products: readonly Product[], random: () => number): Omit<User, 'id'> {
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
  const given = pick(givenNames);
  const family = pick(familyNames);
  const dash = dashes[index % dashes.length] as string;
  const leftOut = random() < 0.08;
  const access: Record<string, string> = {};
  for (const [place, product] of products.entries()) {
    const levels = product.choices.filter((choice) => choice !== noAccess);
    const has = !leftOut && random() < (place === 0 ? 0.8 : 0.3);
    access[product.label] = has ? pick(levels) : random() < 0.1 ? noAccess : dash;
  }
  return {
    name: `${given} ${family}`,
    login: `${plainLetters(given)}.${plainLetters(family)}.${index + 1}@${places[index % places.length]}`,
    lastLogin:
      random() < 0.2
        ? '-'
        : `2026-${twoDigits(1 + Math.floor(random() * 10))}-${twoDigits(1 + Math.floor(random() * 28))}`,
    phone: random() < 0.1 ? `+1 555 01${twoDigits(Math.floor(random() * 100))}` : '-',
    access,
  };
}

/** Somebody with a part of their own. `access` gives the word of the nth product of m. */
export interface Person {
  name: string;
  login: string;
  access: (place: number, products: number) => string;
}

/**
 * The people of the cast come first in a short list and are spread evenly over a long one. Two rows of one login stand beside each
 * other: on two pages of a server nobody could tell whether somebody else is missing.
 */
export function makeUsers(
  count: number,
  products: readonly Product[],
  seed: number,
  cast: readonly Person[],
): User[] {
  const random = seededRandom(seed);
  const spread = Math.max(1, Math.floor(count / Math.max(1, cast.length)));
  const labels = products.map((product) => product.label);
  const parts = new Map(
    cast.map((odd, at) => {
      const isAgain = at > 0 && cast[at - 1]?.login === odd.login;
      return [isAgain ? (at - 1) * spread + 1 : at * spread, odd] as const;
    }),
  );
  return Array.from({ length: count }, (_, index) => {
    const ordinary = ordinaryUser(index, products, random);
    const odd = parts.get(index);
    const person = odd
      ? {
          ...ordinary,
          ...odd,
          access: Object.fromEntries(labels.map((label, place) => [label, odd.access(place, labels.length)])),
        }
      : ordinary;
    return { id: `u-${seed}-${index + 1}`, ...person };
  });
}
