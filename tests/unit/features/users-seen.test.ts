import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CollectedUsers } from '../../../src/features/users-table/collected';
import { completed } from '../../../src/features/users-table/row-numbers';
import { rangeIn } from '../../../src/page/table/row-range';

const { NaN: none } = Number;

describe('the row numbers of rows', () => {
  test.each([
    ['as a grid states them', [4, 5, 6], undefined, [4, 5, 6]],
    ['as a grid states them through all pages', [51, 52], { first: 51, last: 100, total: 250 }, [51, 52]],
    ['counted anew on each page', [1, 2, 3], { first: 51, last: 53, total: 250 }, [51, 52, 53]],
    ['by the range, where all its rows are there', [none, none], { first: 9, last: 10, total: 10 }, [9, 10]],
    ['not told where some are missing', [none, none], { first: 1, last: 50, total: 250 }, [-1, -1]],
    ['not told at all', [none], undefined, [-1]],
  ])('%s', (_what, stated, range, rowNumbers) => {
    expect(completed(stated, range)).toEqual(rowNumbers);
  });

  test.each([
    ['1 – 50 of 250', { first: 1, last: 50, total: 250 }],
    ['Rows per page 10 25 50 1,001-1,050 of 10,000', { first: 1001, last: 1050, total: 10_000 }],
    ['Showing 1 to 10 of 50 entries', { first: 1, last: 10, total: 50 }],
    ['1–20 of many', { first: 1, last: 20, total: -1 }],
    ['1 – 50 of 1 250', { first: 1, last: 50, total: 1250 }],
    ['1 001 – 1 050 of 12\u00a0500', { first: 1001, last: 1050, total: 12_500 }],
    ['25 100 – 200 of 1’250 users', { first: 100, last: 200, total: 1250 }],
    ['1.001 − 1.050 of 1.250', { first: 1001, last: 1050, total: 1250 }],
    ['１ - ５０ of ２５０', { first: 1, last: 50, total: 250 }],
    ['١–١٠٠ of ١٬٢٠٤', { first: 1, last: 100, total: 1204 }],
    ['۱۰۱ – ۲۰۰ of ۲۵۰', { first: 101, last: 200, total: 250 }],
    // About so many are not so many.
    ['1–100 of 1.2k', { first: 1, last: 100, total: -1 }],
    ['1–50 of 2K users', { first: 1, last: 50, total: -1 }],
    ['1–50 of 1,000+', { first: 1, last: 50, total: -1 }],
    ['1 to 10 of about 1,200', { first: 1, last: 10, total: -1 }],
    ['1–50 of more than 1 000', { first: 1, last: 50, total: -1 }],
    ['1–50 of 1.5M', { first: 1, last: 50, total: -1 }],
    ['1–50 of 250 My page', { first: 1, last: 50, total: 250 }],
    // The one or the other: not sure.
    ['1 – 50 of 250 100 per page', { first: 1, last: 50, total: -1 }],
    ['1 – 50 of 250 10 per page', { first: 1, last: 50, total: 250 }],
    ['Page 2 of 5', undefined],
    ['1 – 50', undefined],
  ])('“%s” is read as %j', (text, range) => expect(rangeIn(text)).toEqual(range));
});

const row = (key: string, rowNumber = -1, texts: (string | undefined)[] = [], page = 0) => ({
  key,
  rowNumber,
  page,
  texts,
  person: { name: key, login: '', address: '' },
});
const view = (
  rows: ReturnType<typeof row>[],
  more: { total?: number; order?: string; headings?: string[]; unseenColumns?: number } = {},
) => ({
  rows,
  headings: more.headings ?? ['Name', 'Hub'],
  applications: [1],
  columns: [],
  unseenColumns: more.unseenColumns ?? 0,
  order: more.order ?? '',
  total: more.total ?? -1,
});

describe('somebody who is met twice', () => {
  const met = (...pages: ReturnType<typeof row>[][]) => {
    const seen = new CollectedUsers();
    for (const rows of pages) seen.add(view(rows, { total: 4 }));
    return seen.isRepeated;
  };
  const on = (page: number, id: string, rowNumber = -1) => {
    const shown = row(id, rowNumber, [], page);
    return { ...shown, person: { name: 'Cy Lee', login: '', address: id.includes('@') ? id : '' } };
  };

  test.each([
    [
      'on two pages',
      true,
      [
        [on(1, 'a@example.org', 1), on(1, 'c@example.org', 2)],
        [on(3, 'c@example.org', 3), on(3, 'd@example.org', 4)],
      ],
    ],
    ['on one page, in two rows', false, [[on(1, 'c@example.org', 1), on(1, 'c@example.org', 2)]]],
    ['on one page, which is seen again', false, [[on(1, 'c@example.org', 1)], [on(1, 'c@example.org', 1)]]],
    ['by a name only', false, [[on(1, 'cy lee', 1)], [on(3, 'cy lee', 3)]]],
    ['in a table without pages', false, [[on(0, 'c@example.org', 1)], [on(0, 'c@example.org', 3)]]],
  ] as const)('%s', (_where, isRepeated, pages) => {
    expect(met(...pages.map((rows) => [...rows]))).toBe(isRepeated);
  });
});

describe('what was seen', () => {
  test('adds up; seen again, a row says what it says now, and keeps what is out of sight', () => {
    const seen = new CollectedUsers();
    expect(seen.add(view([row('anna', 1, [undefined, '-']), row('ben', 2)], { total: 4 }))).toBe(true);
    expect(seen.add(view([row('cleo', 3)], { total: 4 }))).toBe(true);
    expect(seen.add(view([row('anna', 1, [undefined, undefined, 'x'])], { total: 4 }))).toBe(true);
    expect({ size: seen.size, anna: seen.at(1)?.texts }).toEqual({ size: 3, anna: [undefined, '-', 'x'] });
  });

  test('columns that were in sight once are seen, those that never were are not', () => {
    const seen = new CollectedUsers();
    seen.add(view([row('anna', 1)], { headings: ['Name', 'Hub', '', ''], unseenColumns: 2 }));
    expect(seen.unseenColumns).toBe(2);
    seen.add(view([row('anna', 1)], { headings: ['Name', '', 'Emedgene', ''], unseenColumns: 2 }));
    expect(seen.unseenColumns).toBe(1);
    seen.add(view([row('anna', 1)], { headings: ['Name', '', '', 'Insights'], unseenColumns: 2 }));
    expect(seen.unseenColumns).toBe(0);
  });

  test.each([
    ['another number of users', view([row('cleo', 3)], { total: 5 })],
    ['another order', view([row('cleo', 3)], { total: 4, order: 'Name ascending' })],
    ['another person in a row number', view([row('dan', 2)], { total: 4 })],
    ['other columns', view([row('cleo', 3)], { total: 4, headings: ['Login', 'Hub'] })],
    ['more than there are', view([row('c', 3), row('d', 4), row('e', 5)], { total: 4 })],
  ])('begins anew with %s', (_what, changed) => {
    const seen = new CollectedUsers();
    seen.add(view([row('anna', 1), row('ben', 2)], { total: 4 }));
    expect(seen.add(changed)).toBe(false);
    expect(seen.all.map(({ key }) => key)).toEqual(changed.rows.map(({ key }) => key));
  });

  test('holds each row once, however often and in whatever windows it is seen, with and without row numbers', () => {
    const cases = fc.record({
      keys: fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { minLength: 1, maxLength: 40 }),
      windows: fc.array(fc.tuple(fc.nat(39), fc.integer({ min: 1, max: 12 })), { maxLength: 15 }),
      isNumbered: fc.boolean(),
    });
    fc.assert(
      fc.property(cases, ({ keys, windows, isNumbered }) => {
        const seen = new CollectedUsers();
        const all = keys.map((key, at) => row(key, isNumbered ? at + 1 : -1));
        for (const [from, length] of windows)
          expect(seen.add(view(all.slice(from, from + length), { total: keys.length }))).toBe(true);
        expect(seen.size).toBeLessThanOrEqual(keys.length);
        seen.add(view(all, { total: keys.length }));
        expect(seen.all.map(({ key }) => key).sort()).toEqual([...keys].sort());
      }),
    );
  });
});
