import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { usersFileName } from '../../../src/popup/users/all/file-name';
import { accessAmong, allApplications, applicationsOfRegion } from '../../../src/users/access';
import {
  domainsOf,
  filteredUsers,
  levelsOf,
  noAddress,
  noFilter,
  searchTexts,
  type UsersFilter,
} from '../../../src/users/filter';
import { orderAfterPress, type SortOrder, sortedUsers } from '../../../src/users/sort';
import { idsOf, usersRows, wholeRange } from '../../../src/users/table-rows';
import { anyReading, readingOf } from './readings';

vi.mock('../../../src/shared/platform', async () => (await import('../language')).platformIn());

const lab = readingOf([
  ['Doe, Jane', 'jd1', 'Jane@Example.org', 'Has Access', '-', 'No Access'],
  ['Ben Okafor', '', 'ben@example.com', '-', 'No Access', '-'],
  ['Çelik, Ayşe', 'ayse', '', '-', 'Has Access', 'Night shift sign-out'],
  ['Dee', 'd10', 'dee@example.com', '', '-', '-'],
  ['Dee', 'd9', 'dee9@example.com', '-', '-', '-'],
]);
const texts = searchTexts(lab);
const shown = (filter: Partial<UsersFilter>, regional: number[] = []) =>
  filteredUsers(lab, texts, { ...noFilter, ...filter }, regional);

describe('who is shown', () => {
  test('everybody at first', () => expect(shown({})).toEqual([0, 1, 2, 3, 4]));

  test.each([
    ['celik', [2]],
    ['JANE doe', [0]],
    ['example.com dee', [3, 4]],
    ['d1', [0, 3]],
    ['nobody', []],
  ])('the search for “%s” looks at names, logins and addresses', (search, found) =>
    expect(shown({ search })).toEqual(found),
  );

  test('a cell that is not readable yet makes nobody one without access', () =>
    expect(shown({ access: 'none' })).toEqual([1, 4]));

  test('with columns that were never in sight nobody surely has nothing; what a region lacks is known all the same', () => {
    const part = { ...lab, unseenColumns: 2 };
    const asked = { ...noFilter, access: 'none' as const };
    expect(filteredUsers(part, texts, asked, [])).toEqual([]);
    const regional = applicationsOfRegion(part, 'euc1');
    const missing = { ...noFilter, access: 'missingRegion' as const };
    expect(filteredUsers(part, texts, missing, regional)).toEqual(
      filteredUsers(lab, texts, missing, regional),
    );
  });

  test('who misses the region is told by its own Sequence Hub, and by nothing where no heading names it', () => {
    const regional = applicationsOfRegion(lab, 'euc1');
    expect(regional).toEqual([1]);
    expect(applicationsOfRegion(lab, 'aps2')).toEqual([]);
    expect(applicationsOfRegion(lab, '')).toEqual([]);
    expect(shown({ access: 'missingRegion' }, regional)).toEqual([0, 1, 3, 4]);
    expect(shown({ access: 'missingRegion' }, [])).toEqual([]);
  });

  test('by role, of one application or of any', () => {
    expect(shown({ level: 'No Access' })).toEqual([0, 1]);
    expect(shown({ level: 'No Access', application: 2 })).toEqual([0]);
    expect(levelsOf(lab, 2)).toEqual(['-', 'Night shift sign-out', 'No Access']);
  });

  test('by domain, and those without an address', () => {
    expect(domainsOf(lab)[0]).toEqual({ domain: 'example.com', count: 3 });
    expect(shown({ domain: 'example.org' })).toEqual([0]);
    expect(shown({ domain: noAddress })).toEqual([2]);
  });

  test('filters only ever leave users out, in the order of the page, and the domains share out all users', () => {
    const filters = fc.record({
      search: fc.constantFrom('', 'jane', 'example.org', 'o'),
      access: fc.constantFrom('' as const, 'none' as const, 'missingRegion' as const),
      application: fc.integer({ min: -1, max: 2 }),
      level: fc.constantFrom('', '-', 'Has Access'),
      domain: fc.constantFrom('', 'example.org', noAddress),
    });
    fc.assert(
      fc.property(anyReading, filters, (reading, filter) => {
        const places = filteredUsers(reading, searchTexts(reading), filter, [1]);
        expect(places).toEqual([...new Set(places)].sort((one, other) => one - other));
        for (const place of places) {
          const user = reading.users[place];
          if (!user) throw new Error('a place of nobody');
          if (filter.access === 'none')
            expect(accessAmong(reading, user, allApplications(reading))).toBe('none');
          if (filter.level !== '')
            expect(user.levels.some((level) => reading.levels[level]?.text === filter.level)).toBe(true);
        }
        const byDomain = domainsOf(reading).reduce((sum, { count }) => sum + count, 0);
        expect(byDomain).toBe(reading.users.length);
      }),
    );
  });
});

describe('the order', () => {
  const sorted = (order: SortOrder | undefined) => sortedUsers(lab, [0, 1, 2, 3, 4], order);

  test('is that of the page, or by a column, what is not known last', () => {
    expect(sorted(undefined)).toEqual([0, 1, 2, 3, 4]);
    expect(sorted({ by: 'name', isDown: false })).toEqual([1, 2, 3, 4, 0]);
    expect(sorted({ by: 'login', isDown: false })).toEqual([2, 4, 3, 0, 1]);
    expect(sorted({ by: 'login', isDown: true })).toEqual([0, 3, 4, 2, 1]);
    expect(sorted({ by: 'app:0', isDown: false })).toEqual([0, 1, 2, 4, 3]);
    expect(sorted({ by: 'app:0', isDown: true })).toEqual([1, 2, 4, 0, 3]);
  });

  test('loses nobody, whatever it is by', () => {
    const columns = fc.constantFrom('name', 'login', 'address', 'app:0', 'app:2');
    fc.assert(
      fc.property(anyReading, columns, fc.boolean(), (reading, by, isDown) => {
        const all = [...reading.users.keys()];
        const order = sortedUsers(reading, all, { by, isDown } as SortOrder);
        expect([...order].sort((one, other) => one - other)).toEqual(all);
      }),
    );
  });

  test('goes up, down, and back with each press of a heading', () => {
    const up = orderAfterPress(undefined, 'name');
    const down = orderAfterPress(up, 'name');
    expect([up, down, orderAfterPress(down, 'name')]).toEqual([
      { by: 'name', isDown: false },
      { by: 'name', isDown: true },
      undefined,
    ]);
    expect(orderAfterPress(down, 'app:1')).toEqual({ by: 'app:1', isDown: false });
  });
});

describe('what leaves the view', () => {
  test('is what the page showed, cell by cell', () => {
    expect(usersRows(lab, [2, 0], ['Name', 'Login', 'Address'])).toEqual([
      ['Name', 'Login', 'Address', 'Sequence Hub - US', 'Sequence Hub - EU', 'Emedgene'],
      ['Çelik, Ayşe', 'ayse', '', '-', 'Has Access', 'Night shift sign-out'],
      ['Doe, Jane', 'jd1', 'Jane@Example.org', 'Has Access', '-', 'No Access'],
    ]);
  });

  test('addresses come once each, a login where there is none', () => {
    const twice = readingOf([
      ['A', '', 'a@example.org'],
      ['A', '', 'A@example.org'],
      ['B', 'b1', ''],
      ['C', '', ''],
    ]);
    expect(idsOf(twice, [0, 1, 2, 3])).toEqual(['a@example.org', 'b1']);
  });

  test('a file says by its name whether it holds all users or those that were seen', () => {
    expect(usersFileName(lab, wholeRange(lab))).toEqual(['Lab', 'users', 'all', '2026-11-24']);
    const part = { ...lab, isWhole: false, total: 120 };
    expect(usersFileName(part, wholeRange(part))).toEqual(['Lab', 'users', 'seen', '2026-11-24']);
  });
});
