import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fateOf, fatesOf, type Grant, withPeopleSeen } from '../../../src/shared/storage/grants';
import {
  afterLook,
  knownPeople,
  type ListSeen,
  maxPeopleSeen,
  nobodySeen,
  seenAt,
} from '../../../src/shared/storage/people-seen';

const nothing = nobodySeen.users;
const look = (rows: string[][], total = -1, isWhole = false) => ({ rows, total, isWhole });

describe('a list of a workgroup', () => {
  test('is put together from what is seen of it, and never more is said to be seen than was', () => {
    fc.assert(
      fc.property(fc.array(fc.uniqueArray(fc.nat(60), { maxLength: 12 }), { maxLength: 8 }), (looks) => {
        let seen: ListSeen = nothing;
        const all = new Set<number>();
        for (const [now, rows] of looks.entries()) {
          seen = afterLook(
            seen,
            look(
              rows.map((at) => [`p${at}@example.org`, `p${at}`]),
              61,
            ),
            now + 1,
          );
          for (const row of rows) all.add(row);
        }
        expect(seen.rows).toBe(all.size);
        expect(Object.keys(seen.people).length).toBe(all.size * 2);
      }),
    );
  });

  test('that is seen whole forgets who has left', () => {
    const before = afterLook(nothing, look([['anna@example.org'], ['ben@example.org']], 2, true), 1);
    const after = afterLook(before, look([['ben@example.org']], 1, true), 2);
    expect(Object.keys(after.people)).toEqual(['ben@example.org']);
    expect([after.rows, after.total, after.at]).toEqual([1, 1, 2]);
  });

  test('remembers no more people than it may', () => {
    const rows = Array.from({ length: maxPeopleSeen + 10 }, (_, at) => [`p${at}`]);
    expect(Object.keys(afterLook(nothing, look(rows), 1).people)).toHaveLength(maxPeopleSeen);
  });

  test('knows nobody by the names that every object has', () => {
    expect(seenAt(nothing, 'constructor')).toBe(0);
    expect(afterLook(nothing, look([['constructor']]), 5).rows).toBe(1);
  });

  test('a member is not pending any more', () => {
    const users = afterLook(nothing, look([['anna@example.org']]), 1);
    const pending = afterLook(nothing, look([['anna@example.org'], ['ben@example.org']]), 1);
    expect([...knownPeople({ users, pending })]).toEqual([
      ['anna@example.org', 'member'],
      ['ben@example.org', 'pending'],
    ]);
  });
});

const where = { host: 'acme.login.illumina.com', workgroup: 'Lab' };
const grant: Grant = {
  id: 'one',
  at: 100,
  ...where,
  region: 'euc1',
  people: ['Anna@example.org', 'ben@example.org', 'cleo@example.org', 'constructor'],
  products: [],
  message: '',
  seen: {},
};
const seenThen = (users: string[], pending: string[], now: number) => ({
  users: afterLook(nothing, look(users.map((key) => [key])), now),
  pending: afterLook(nothing, look(pending.map((key) => [key])), now),
});

describe('what became of the people of a grant', () => {
  test('is told by what was seen after it only', () => {
    const earlier = seenThen(['anna@example.org'], ['ben@example.org'], 99);
    const grants = [grant];
    expect(withPeopleSeen(grants, where, earlier)).toBe(grants);
    const [after] = withPeopleSeen(grants, where, seenThen(['anna@example.org'], ['ben@example.org'], 101));
    expect(after?.people.map((person) => fateOf(after, person))).toEqual([
      'arrived',
      'pending',
      'notSeen',
      'notSeen',
    ]);
    expect(after && fatesOf(after)).toEqual({ arrived: 1, pending: 1, notSeen: 2 });
  });

  test('goes on from pending to arrived, and not back', () => {
    const [pending] = withPeopleSeen([grant], where, seenThen([], ['ben@example.org'], 101));
    const [arrived] = withPeopleSeen([pending as Grant], where, seenThen(['ben@example.org'], [], 102));
    const still = withPeopleSeen([arrived as Grant], where, seenThen([], ['ben@example.org'], 103));
    expect(fateOf(still[0] as Grant, 'ben@example.org')).toBe('arrived');
  });

  test('is not told by another workgroup or organisation', () => {
    const grants = [grant];
    const seen = seenThen(['anna@example.org'], [], 101);
    expect(withPeopleSeen(grants, { ...where, workgroup: 'Other' }, seen)).toBe(grants);
    expect(withPeopleSeen(grants, { ...where, host: 'other.login.illumina.com' }, seen)).toBe(grants);
  });
});
