import type { Drawn } from './drawn';
import { AgGrid, VaadinGrid } from './libraries';
import { columnsOf, type TableState, withoutAccess } from './state';
import { followUsers, hurry, marksAgree, type Read, readUsers } from './users-page';

/** 300 users of three applications; every third has none, and one opens details over the whole width. */
export function manyUsers(): TableState {
  const users = Array.from({ length: 300 }, (_, at) => ({
    id: `user.${at}@example.org`,
    name: `User ${at}`,
    access: at % 3 === 0 ? ['-', 'No Access', '–'] : ['-', at % 2 ? 'Has Access' : 'Reviewer', '-'],
    phone: '-',
    note: at === 4 ? 'opens details' : '-',
  }));
  const applications = ['Sequence Hub - EU', 'Emedgene', 'Connected Insights'];
  const state = { users, applications, hidden: [], sort: 'none' as const, page: 0, pageSize: 1000 };
  return { ...state, order: [...columnsOf({ ...state, order: [] }).keys()] };
}

const moment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

async function untilDrawn(drawn: Drawn): Promise<void> {
  while (drawn.rows().size < 5) await moment();
}

/** What is read of a library's grid once it is drawn. */
async function readOnce(drawn: Drawn): Promise<Read> {
  await drawn.show(manyUsers(), 'rebuild');
  // A grid draws its cells a moment after its rows.
  for (let before = ''; ; ) {
    await untilDrawn(drawn);
    await moment();
    const read = readUsers();
    const now = JSON.stringify(read);
    if (now === before && read.users.length > 4) return read;
    before = now;
  }
}

/** Scrolls through a grid that uses its rows again, and moves a column in it. @returns '' or what was marked wrongly */
export async function scrollThrough(kind: 'AG Grid' | 'Vaadin'): Promise<string> {
  hurry();
  document.body.replaceChildren();
  const grid = kind === 'Vaadin' ? new VaadinGrid() : new AgGrid();
  const state = manyUsers();
  grid.show(state, 'rebuild');
  await untilDrawn(grid);
  const end = followUsers();
  try {
    let wrong = await marksAgree(() => grid.rows(), withoutAccess(state));
    for (const row of [40, 41, 150, 290, 10]) {
      grid.scrollTo(row);
      wrong ||= await marksAgree(() => grid.rows(), withoutAccess(state));
    }
    if (grid instanceof AgGrid) {
      grid.move(5, 1);
      wrong ||= await marksAgree(() => grid.rows(), withoutAccess(state));
      grid.scrollTo(200);
      wrong ||= await marksAgree(() => grid.rows(), withoutAccess(state));
    }
    return wrong;
  } finally {
    end();
  }
}

/** Each is shown in a page of its own. */
export const agGrid = (width: number): Promise<Read> => readOnce(new AgGrid({ width, height: 320 }));
export const vaadin = (width: number, columnRendering: string): Promise<Read> =>
  readOnce(new VaadinGrid(width, columnRendering));
