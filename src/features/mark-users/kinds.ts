import type { UsersTableReading } from '../../basespace/users-table';
import type { LegendKind } from '../../in-page/legend-state';
import { countText, text } from '../../shared/text';
import type { Mark, Marks } from './marks';

/** The kinds of marks that the table shows now, each with its count in a sentence. */
export function kindsOf(reading: UsersTableReading, marks: Marks, hub: string): LegendKind[] {
  const { rows } = reading.table;
  const counts = new Map<Mark, number>();
  for (const { elements } of rows) {
    const mark = elements[0] && marks.get(elements[0]);
    if (mark) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  }
  // Who could not be told is none of those of whom something is said.
  const undecided = undecidedIn(reading);
  const users = rows.length - undecided;
  const rest = undecided > 0 ? ` ${countText('checkUndecided', undecided)}` : '';
  const kind = (look: Mark, tag: LegendKind['tag'], sentence: (count: number) => string): LegendKind[] => {
    const count = counts.get(look) ?? 0;
    return count > 0 ? [{ look, tag, count, sentence: sentence(count) }] : [];
  };
  return [
    ...kind('no-access', 'markNoAccess', (count) => countText('legendNoAccess', count, users) + rest),
    ...kind('no-region-hub', 'markNoRegionHub', (count) => countText('legendNoRegionHub', count, users, hub)),
    ...kind('owner-level', 'markOwnerLevel', () => text('legendOwnerLevel')),
  ];
}

/** How many rows could not be told. */
export function undecidedIn({ decisions }: UsersTableReading): number {
  return [...decisions.values()].filter((decision) => decision === 'undecided').length;
}
