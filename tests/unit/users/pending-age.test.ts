import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysSaidBy } from '../../../src/basespace/pending-columns';
import { wording } from '../../../src/basespace/wording';
import type { PendingReport } from '../../../src/shared/messages/users';
import { byAge, columnToRead, dayColumns } from '../../../src/users/pending-age';
import { dayAt, dayOf, daysIn, ordersOf } from '../../../src/users/written-day';

const today = dayOf(2026, 11, 28) as number;
const ago = (text: string): [number, number] | undefined => {
  const span = daysIn(text, today);
  return span && [today - span.to, today - span.from];
};

describe('a day in whatever way it is written', () => {
  test.each([
    ['2026-11-08', [20, 20]],
    ['2026/11/08', [20, 20]],
    ['2026年11月8日', [20, 20]],
    ['2026-11-08 10:31', [20, 20]],
    ['8 Nov 2026', [20, 20]],
    ['Nov 8, 2026', [20, 20]],
    ['November 8th, 2026 at 3:05 PM', [20, 20]],
    ['Sun, 08 November 2026 15:04:05 GMT', [20, 20]],
    ['08-Nov-2026', [20, 20]],
    ['Invited on Nov 8, 2026', [20, 20]],
    ['25/10/2026', [34, 34]],
    ['10/25/2026', [34, 34]],
    // 25 October 2026, or 26 October 2025.
    ['25.10.26', [34, 398]],
    // Both ways come into question: 8 November, 11 August.
    ['08/11/2026', [20, 109]],
    // 12 March; 3 December is still to come.
    ['12/03/2026', [261, 261]],
    ['Nov 8', [20, Number.POSITIVE_INFINITY]],
    ['December 3', [360, Number.POSITIVE_INFINITY]],
    ['October 2026', [28, 58]],
    ['yesterday', [1, 1]],
    ['5 hours ago', [0, 1]],
    ['3 days ago', [2, 4]],
    ['a month ago', [0, 62]],
    ['about 3 months ago', [56, 124]],
  ])('%s', (text, expected) => expect(ago(text)).toEqual(expected));

  test.each([
    '',
    '-',
    'Has Access',
    'Expires on 2026-11-08',
    'Expires Nov 8, 2026',
    '2026-02-30',
    '31/31/2026',
    '2027-01-01',
    'in 3 days',
    'Monday',
    '20261108',
    '1.2.3.4',
    '555 0100',
    'May Lee',
    '8 Foo 2026',
  ])('%s is none', (text) => expect(daysIn(text, today)).toBeUndefined());

  test('a moment is the day that it is where the admin is', () => {
    const at = new Date(2026, 9, 2, 23, 30);
    expect(daysIn(at.toISOString(), today)).toEqual({ from: dayAt(at), to: dayAt(at) });
  });

  test('in each way of writing, the day that was written is among those that are read', () => {
    const two = (value: number) => String(value).padStart(2, '0');
    const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'Jul', 'August', 'Sept', 'Oct', 'Nov', 'Dec'];
    const ways: ((year: number, month: number, day: number) => string)[] = [
      (y, m, d) => `${y}-${two(m)}-${two(d)}`,
      (y, m, d) => `${two(d)}/${two(m)}/${y}`,
      (y, m, d) => `${m}/${d}/${y}`,
      (y, m, d) => `${d}.${m}.${y}`,
      (y, m, d) => `${two(d)}-${two(m)}-${two(y % 100)}`,
      (y, m, d) => `${two(y % 100)}/${two(m)}/${two(d)}`,
      (y, m, d) => `${d} ${names[m - 1]} ${y}`,
      (y, m, d) => `${names[m - 1]} ${d}, ${y}, 10:00 AM`,
      (_y, m, d) => `${names[m - 1]} ${d}`,
      (y, m) => `${names[m - 1]} ${y}`,
    ];
    const day = fc.integer({ min: dayOf(2010, 1, 1) as number, max: today });
    fc.assert(
      fc.property(day, fc.constantFrom(...ways), (at, write) => {
        const date = new Date(at * 86_400_000);
        const span = daysIn(write(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()), today);
        expect(span && span.from <= at && at <= span.to).toBe(true);
      }),
    );
  });

  test('whatever is read lies in the past', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^[\d]{1,4}[-/. ][\d]{1,2}[-/. ][\d]{1,4}$/)),
        (text) => {
          const span = daysIn(text, today);
          if (span) expect(span.from <= span.to && span.to <= today + 1).toBe(true);
        },
      ),
    );
  });

  test('a page writes all days in one way: one that is plain says how the others are meant', () => {
    expect(ordersOf(['25/10/2026', '08/11/2026'], today)).toEqual(['dmy']);
    expect(ordersOf(['10/25/2026', '08/11/2026'], today)).toEqual(['mdy']);
    expect(ordersOf(['08/11/2026', '07/10/2026'], today)).toEqual(['dmy', 'mdy']);
    // Where no way is the way of all, nothing is known of any.
    expect(ordersOf(['25/10/2026', '10/25/2026'], today)).toHaveLength(3);
  });
});

const reportOf = (headings: string[], ...rows: string[][]): PendingReport => ({
  workgroup: 'Lab',
  headings,
  days: headings.map((heading) => daysSaidBy(heading, wording)),
  total: rows.length,
  rows: rows.map((cells, at) => ({ keys: [`p${at}@example.org`], shown: cells[0] ?? '', cells })),
});
const ofAges = (report: PendingReport, days = 30) => {
  const { invited } = dayColumns(report, today);
  const { old, young, unsure } = byAge(report, invited, today, days);
  return { old: old.map(({ person }) => person), young: young.length, unsure: unsure.length };
};

describe('who has been pending for long', () => {
  test('is told by the column that says when they were invited', () => {
    const report = reportOf(
      ['Email', 'Expires on', 'Invited on', 'Invited by', 'Last reminder'],
      ['p0@example.org', '2026-11-01', 'Oct 28, 2026', 'o@example.org', 'Nov 1, 2026'],
      ['p1@example.org', '2026-11-01', 'Oct 29, 2026', 'o@example.org', 'Nov 1, 2026'],
      ['p2@example.org', '2026-11-01', '-', 'o@example.org', 'Nov 1, 2026'],
    );
    expect(dayColumns(report, today)).toEqual({ all: [2], invited: 2 });
    expect(ofAges(report)).toEqual({ old: ['p0@example.org'], young: 1, unsure: 1 });
  });

  test('a day of two meanings is told only where both say the same', () => {
    const report = reportOf(['Sent'], ['08/11/2026'], ['05/06/2026'], ['07/10/2026']);
    // 8 November or 11 August; 5 June or 6 May; 7 October or 10 July.
    expect(ofAges(report)).toEqual({ old: ['p1@example.org', 'p2@example.org'], young: 0, unsure: 1 });
    expect(ofAges(reportOf(['Sent'], ['08/11/2026'], ['25/10/2026']))).toEqual({
      old: ['p1@example.org'],
      young: 1,
      unsure: 0,
    });
  });

  test('days whose head says nothing are nobody’s guess: the column is asked for', () => {
    for (const heading of ['', 'Date'])
      expect(dayColumns(reportOf([heading], ['2026-01-01']), today)).toEqual({ all: [0], invited: -1 });
    const two = reportOf(['Sent', 'Created on'], ['2026-01-01', '2026-02-01']);
    expect(dayColumns(two, today)).toEqual({ all: [0, 1], invited: -1 });
    expect(dayColumns(reportOf(['Valid until'], ['2026-01-01']), today).all).toEqual([]);
    expect(dayColumns(reportOf(['Name'], ['Anna']), today).all).toEqual([]);
  });

  test('whoever has chosen a column where no heading said it has chosen none where one does, or where it is none of days', () => {
    expect(columnToRead({ all: [1, 2], invited: -1 }, 2)).toBe(2);
    expect(columnToRead({ all: [1, 2], invited: 1 }, 2)).toBe(1);
    expect(columnToRead({ all: [1], invited: -1 }, 2)).toBe(-1);
    expect(columnToRead({ all: [1], invited: -1 }, -1)).toBe(-1);
  });

  test('everybody is counted once, and nobody is old by a text that is no day', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom('2026-01-01', '03/04/2026', '3 days ago', '-', 'Oct 2026'),
    );
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 20 }), fc.integer({ min: 1, max: 400 }), (cells, days) => {
        const report = reportOf(['Sent'], ...cells.map((text) => [text]));
        const { old, young, unsure } = byAge(report, 0, today, days);
        expect(old.length + young.length + unsure.length).toBe(cells.length);
        for (const { written } of old) expect(daysIn(written, today)).toBeDefined();
      }),
    );
  });
});
