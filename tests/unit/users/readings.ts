import fc from 'fast-check';
import type { LevelSeen, UsersReading } from '../../../src/shared/messages/users';

/** The words that cells of the readings below say, by what they mean. */
export const levels: LevelSeen[] = [
  { text: 'Has Access', kind: 'access' },
  { text: '-', kind: 'none' },
  { text: 'No Access', kind: 'none' },
  { text: 'Night shift sign-out', kind: 'other' },
  { text: '', kind: 'empty' },
];

/** A reading of these users; each is a name, a login, an address, and what its cells say. */
export function readingOf(
  rows: readonly (readonly [name: string, login: string, address: string, ...cells: string[]])[],
  more: Partial<UsersReading> = {},
): UsersReading {
  return {
    host: 'acme.login.illumina.com',
    workgroup: 'Lab',
    at: new Date(2026, 10, 24, 9, 30).getTime(),
    total: rows.length,
    isWhole: true,
    unseenColumns: 0,
    columns: [],
    applications: ['Sequence Hub - US', 'Sequence Hub - EU', 'Emedgene'],
    levels,
    users: rows.map(([name, login, address, ...cells]) => ({
      name,
      login,
      address,
      levels: cells.map((cell) => levels.findIndex(({ text }) => text === cell)),
    })),
    ...more,
  };
}

const word = fc.constantFrom('Jane', 'Doe', 'Ben', 'Okafor', 'Ayşe', 'Çelik');
const user = fc.record({
  name: fc.array(word, { maxLength: 3 }).map((words) => words.join(' ')),
  login: fc.constantFrom('', 'jd1', 'ben_o', 'x9'),
  address: fc.constantFrom('', 'jane@example.org', 'Ben@example.com', 'ayse@example.edu', 'dee@example.org'),
  levels: fc.array(fc.integer({ min: -1, max: levels.length - 1 }), { minLength: 3, maxLength: 3 }),
});

/** Readings of a few users, some of them alike. */
export const anyReading = fc
  .tuple(fc.array(user, { maxLength: 12 }), fc.boolean())
  .map(([users, isWhole]) => ({ ...readingOf([]), users, isWhole, total: users.length + (isWhole ? 0 : 5) }));
