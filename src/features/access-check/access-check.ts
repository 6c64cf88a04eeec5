import type { UsersTable } from '../../basespace/users-table';
import type { PageChange } from '../../page/observe';
import type { ConsolePage, Feature } from '../feature';
import { forgetChanged } from '../forget-changed';
import { findUsersTable } from './find-table';
import { RowMarks } from './marks';

/** Marks the users without access as soon as the Users screen shows, and follows the table from then on. */
export const accessCheck: Feature = {
  id: 'access-check',
  runsOn: ({ screen, certainty }, { markUsers }) => markUsers && screen === 'users' && certainty !== 'unsure',
  start(page, signal) {
    const marks = new RowMarks();
    let table: UsersTable | undefined;
    let told = '';
    const update = (change?: PageChange): void => {
      table = currentTable(page, table);
      if (table && change) forgetChanged(page.tree, table, change);
      const counted = table ? showMarks(table, marks) : undefined;
      if (!counted) marks.clear();
      const { withoutAccess, users } = counted ?? { withoutAccess: -1, users: 0 };
      // Told when it changed only: a virtual grid changes rows with each turn of the wheel.
      if (told === `${withoutAccess}/${users}`) return;
      told = `${withoutAccess}/${users}`;
      page.tell({ type: 'accessCounted', withoutAccess, users });
    };
    page.onChange(update, signal);
    signal.addEventListener('abort', () => {
      marks.clear();
      page.tell({ type: 'accessCounted', withoutAccess: -1, users: 0 });
    });
    update();
  },
};

/** The table found before while it is still there, else a new one; undefined while there is none. */
function currentTable(page: ConsolePage, table: UsersTable | undefined): UsersTable | undefined {
  if (table?.element.isConnected) return table;
  try {
    return findUsersTable(page);
  } catch {
    return undefined;
  }
}

function showMarks(table: UsersTable, marks: RowMarks): { withoutAccess: number; users: number } {
  const { decisions } = table.read();
  const rows = new Set<Element>();
  let withoutAccess = 0;
  for (const [row, decision] of decisions) {
    if (decision !== 'noAccess') continue;
    withoutAccess++;
    for (const element of row.elements) rows.add(element);
  }
  marks.show(rows);
  return { withoutAccess, users: decisions.size };
}
