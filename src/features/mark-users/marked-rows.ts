import { displayName } from '../../basespace/person';
import { rowPerson } from '../../basespace/row-person';
import type { UsersTableReading } from '../../basespace/users-table';
import type { Wording } from '../../basespace/wording';
import type { TableRow } from '../../page/table/types';
import { text } from '../../shared/text';
import type { Mark, Marks } from './marks';

/** More names than this are not listed. */
const maxNames = 300;
const tagOf: Partial<Record<Mark, Parameters<typeof text>[0]>> = {
  'no-access': 'markNoAccess',
  'owner-level': 'markOwnerLevel',
  'no-region-hub': 'markNoRegionHub',
};

/** The marked rows of a table in the order in which a person sees them, to go through and to name. */
export class MarkedRows {
  constructor(
    private readonly reading: UsersTableReading,
    private readonly marks: Marks,
    private readonly wording: Wording,
  ) {}

  /** The marked rows as they lie on the page, from top to bottom: a grid keeps its rows in an order of its own. */
  inOrder(): TableRow[] {
    const rows = this.reading.table.rows.filter(({ elements: [first] }) => first && this.marks.has(first));
    const tops = new Map(rows.map((row) => [row, row.elements[0]?.getBoundingClientRect().top ?? 0]));
    return rows.sort((one, other) => (tops.get(one) ?? 0) - (tops.get(other) ?? 0));
  }

  /** What to call them, and why they are marked. */
  names(): string[] {
    return this.inOrder()
      .slice(0, maxNames)
      .map((row) => this.nameOf(row));
  }

  nameOf(row: TableRow): string {
    const [first] = row.elements;
    const tag = tagOf[(first && this.marks.get(first)) ?? 'other'];
    const name = displayName(rowPerson(this.reading, row, this.wording));
    return tag ? `${name} · ${text(tag)}` : name;
  }
}
