import { describe, expect, test, vi } from 'vitest';
import type { UsersReading } from '../../../src/shared/messages/users';

vi.mock('../../../src/shared/platform', () => ({ api: {} }));
const { mergeReadings } = await import('../../../src/users/merge');

const words = { '-': 'none', 'Has Access': 'access' } as const;
function reading(
  users: [name: string, word: keyof typeof words][],
  more: Partial<UsersReading> = {},
): UsersReading {
  const texts = [...new Set(users.map(([, word]) => word))];
  return {
    host: 'acme.login.illumina.com',
    workgroup: 'One',
    at: 1,
    total: 4,
    isWhole: false,
    unseenColumns: 0,
    columns: [],
    applications: ['Sequence Hub'],
    levels: texts.map((text) => ({ text, kind: words[text] })),
    users: users.map(([name, word]) => ({ name, login: '', address: '', levels: [texts.indexOf(word)] })),
    ...more,
  };
}
const said = ({ users, levels }: UsersReading) =>
  users.map(({ name, levels: [level = -1] }) => `${name} ${levels[level]?.text}`).sort();

describe('a reading after an earlier one', () => {
  test('is added to it; who is seen again says what they say now', () => {
    const before = reading(
      [
        ['Anna', '-'],
        ['Ben', 'Has Access'],
        ['Tove', '-'],
        ['Tove', '-'],
      ].slice(0, 3) as never,
    );
    const after = mergeReadings(
      before,
      reading([
        ['Ben', '-'],
        ['Cleo', 'Has Access'],
      ]),
    );
    expect(said(after)).toEqual(['Anna -', 'Ben -', 'Cleo Has Access', 'Tove -']);
    expect(after.isWhole).toBe(true);
  });

  test('a person in two rows stays in two, and is not doubled', () => {
    const before = reading([
      ['Tove', '-'],
      ['Tove', '-'],
    ]);
    expect(said(mergeReadings(before, reading([['Tove', 'Has Access']])))).toEqual([
      'Tove -',
      'Tove Has Access',
    ]);
    expect(
      said(
        mergeReadings(
          before,
          reading([
            ['Tove', '-'],
            ['Tove', '-'],
          ]),
        ),
      ),
    ).toHaveLength(2);
  });

  test.each([
    ['the number has changed', { total: 5 }],
    ['the applications have', { applications: ['Emedgene'] }],
    ['it is the whole table', { isWhole: true }],
  ] as const)('takes its place where %s', (_what, more) => {
    const now = reading([['Ben', '-']], {
      ...more,
      applications: [...(('applications' in more && more.applications) || ['Sequence Hub'])],
    });
    expect(mergeReadings(reading([['Anna', '-']]), now)).toBe(now);
  });

  test('takes its place where both together would be more than there are', () => {
    const before = reading([
      ['Anna', '-'],
      ['Ben', '-'],
      ['Cleo', '-'],
    ]);
    const now = reading([
      ['Dan', '-'],
      ['Eve', '-'],
    ]);
    expect(mergeReadings(before, now)).toBe(now);
  });
});
