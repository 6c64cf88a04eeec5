import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reviewCollaborators } from '../../../src/collaborators/review';
import { saidOf } from '../../../src/popup/users/leaving/said/said';
import { readRoster } from '../../../src/popup/users/roster/read-roster';
import { countLeavers, type Leaver, whoLeaves } from '../../../src/users/leaving';
import { compareRoster, type SeenEarlier } from '../../../src/users/roster';
import { anyReading, readingOf } from './readings';

const nothingSeen: SeenEarlier = { users: () => false, pending: () => false };
const lab = readingOf([
  ['Doe, Jane', '', 'jane@example.org', 'Has Access', '-', '-'],
  ['Ben Okafor', 'ben_o', '', '-', '-', '-'],
  ['Tove Twice', '', 'tove@example.org', 'Has Access', '-', '-'],
  ['Twice, Tove', '', 'tove@example.com', '-', '-', '-'],
  ['Dana Boss', '', 'dana.boss@example.org', 'Has Access', '-', '-'],
  ['Dora Double', '', 'dora@example.org', '-', '-', '-'],
  ['Dora Double', '', 'dora@example.org', '-', '-', '-'],
]);

function leaversOf(text: string, reading = lab, seen = nothingSeen): Leaver[] {
  const review = reviewCollaborators(text);
  return whoLeaves(compareRoster(readRoster(text, review), reading, seen), saidOf(text, review.entries));
}
const statesOf = (text: string, seen = nothingSeen) =>
  leaversOf(text, lab, seen).map(({ person, state, users }) => [person.written, state, users.join()]);

describe('a list of who leaves', () => {
  test('finds each by address or login; by name only, more than once and nobody are told apart', () => {
    const list = [
      'JANE@example.org',
      'ben_o',
      'Dana Boss',
      'Tove Twice',
      'dora@example.org',
      'nobody@example.org',
      'late@example.org',
      'jane@example.org',
      'Doe, Jane <jane.doe@example.net>',
    ].join('\n');
    const seen = { ...nothingSeen, pending: (id: string) => id === 'late@example.org' };
    expect(statesOf(list, seen)).toEqual([
      ['JANE@example.org', 'found', '0'],
      ['ben_o', 'found', '1'],
      ['Dana Boss', 'byName', '4'],
      ['Tove Twice', 'twice', '2,3'],
      ['dora@example.org', 'twice', '5,6'],
      ['nobody@example.org', 'missing', ''],
      ['late@example.org', 'pending', ''],
      ['jane@example.org', 'repeated', '0'],
      expect.arrayContaining(['otherAddress', '0']),
    ]);
  });

  test('a manager beside somebody who leaves is not found for certain', () => {
    const list = 'Name\tE-mail\tManager\nJane Doe\tjane@example.org\tdana.boss@example.org';
    expect(leaversOf(list).map(({ person, state }) => [person.address, state])).toEqual([
      ['jane@example.org', 'found'],
      ['dana.boss@example.org', 'doubtful'],
    ]);
  });

  test('a list of all that says who has left finds those alone for certain', () => {
    const list = [
      'Name\tE-mail\tStatus',
      'Jane Doe\tjane@example.org\tleft',
      'Dana Boss\tdana.boss@example.org\tactive',
    ].join('\n');
    expect(leaversOf(list).map(({ person, state }) => [person.address, state])).toEqual([
      ['jane@example.org', 'found'],
      ['dana.boss@example.org', 'doubtful'],
    ]);
  });

  test('nobody is found whose address, login or name the list does not hold, and each is counted once', () => {
    fc.assert(
      fc.property(anyReading, fc.array(fc.emailAddress(), { maxLength: 6 }), (reading, strangers) => {
        const known = reading.users.slice(0, 4).map(({ address, login, name }) => address || login || name);
        const text = [...strangers, ...known].join('\n');
        const leavers = leaversOf(text, reading);
        const sum = Object.values(countLeavers(leavers)).reduce((total, count) => total + count, 0);
        expect(sum).toBe(leavers.length);
        for (const { state, users } of leavers) {
          if (state !== 'found') continue;
          expect(users).toHaveLength(1);
          const { address, login } = reading.users[users[0] as number] as { address: string; login: string };
          const ids = [address, login].filter(Boolean).map((id) => id.toLowerCase());
          expect(ids.some((id) => text.toLowerCase().includes(id))).toBe(true);
        }
      }),
    );
  });
});
