import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayText, EndDate, isOver, lastUse, startOf } from '../../../src/shared/end-date';

const moments = fc.date({ min: new Date(1971, 0, 1), max: new Date(2200, 0, 1), noInvalidDate: true });

describe('an end date', () => {
  test('is a day of the calendar where the admin is, and what is none is refused', () => {
    fc.assert(
      fc.property(moments, (moment) => {
        const day = dayText(moment);
        expect(EndDate.safeParse(day).success).toBe(true);
        const start = startOf(day) as number;
        expect(start <= moment.getTime()).toBe(true);
        expect(moment.getTime() - start).toBeLessThan(25 * 3_600_000);
      }),
    );
    for (const none of ['', '2026-02-30', '2026-13-01', '30.11.2026', '2026-1-1', 'tomorrow', 20261130, null])
      expect(EndDate.safeParse(none).success).toBe(false);
  });

  test('is over from the day after it on, and never without one', () => {
    expect(isOver('2026-11-28', '2026-11-28')).toBe(false);
    expect(isOver('2026-11-27', '2026-11-28')).toBe(true);
    expect(isOver(undefined, '2026-11-28')).toBe(false);
    fc.assert(
      fc.property(moments, moments, (one, other) => {
        const [until, today] = [dayText(one), dayText(other)];
        expect(isOver(until, today)).toBe((startOf(until) as number) < (startOf(today) as number));
      }),
    );
  });

  test('keeps what has it for as long as it is to come', () => {
    const used = new Date(2026, 0, 1).getTime();
    expect(lastUse(used, undefined)).toBe(used);
    expect(lastUse(used, '2030-01-01')).toBe(new Date(2030, 0, 1).getTime());
    expect(lastUse(used, '2020-01-01')).toBe(used);
  });
});
