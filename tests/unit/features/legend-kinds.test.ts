import { expect, test, vi } from 'vitest';
import type { RowDecision } from '../../../src/basespace/row-decision';
import type { UsersTableReading } from '../../../src/basespace/users-table';
import { platformIn } from '../language';

vi.doMock('../../../src/shared/platform', () => platformIn());
const { kindsOf } = await import('../../../src/features/mark-users/kinds');

/** What the legend says of rows of which this was decided. */
function sentencesFor(...decided: RowDecision[]): string[] {
  const rows = decided.map((_, index) => ({ elements: [{ index } as unknown as Element], cells: [] }));
  const decisions = new Map(rows.map((row, index) => [row, decided[index]]));
  const marks = new Map(
    rows
      .filter((_, index) => decided[index] === 'noAccess')
      .map(({ elements }) => [elements[0], 'no-access']),
  );
  const reading = { table: { rows }, decisions } as unknown as UsersTableReading;
  return kindsOf(reading, marks as Parameters<typeof kindsOf>[1], '').map(({ sentence }) => sentence);
}

test('rows that nobody can tell are not counted among the users, and it is said', () => {
  expect(sentencesFor('noAccess', 'hasAccess', 'hasAccess')).toEqual([
    '1 of the 3 users shown here has no access to any application.',
  ]);
  const [said = ''] = sentencesFor('noAccess', 'undecided', 'hasAccess', 'undecided');
  expect(said).toMatch(
    /^1 of the 2 users shown here has no access to any application\. 2 rows .*not counted\.$/,
  );
  expect(sentencesFor('undecided', 'hasAccess')).toEqual([]);
});
