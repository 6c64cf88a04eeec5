import { type Drawn, HandDrawn, type HandMade } from './drawn';
import { AgGrid, VaadinGrid } from './libraries';
import { after, type Step, type TableState, withoutAccess } from './state';
import { followUsers, hurry, marksAgree } from './users-page';

export type Kind = HandMade | 'AG Grid' | 'Vaadin';

/** A table, and what happens to it. */
export interface Play {
  kind: Kind;
  state: TableState;
  steps: Step[];
}

function drawnAs(kind: Kind): Drawn {
  if (kind === 'AG Grid') return new AgGrid();
  return kind === 'Vaadin' ? new VaadinGrid() : new HandDrawn(kind);
}

/**
 * Draws a table, follows it as the extension does, and has things happen to it; after each of them exactly the rows of those
 * who have no access by the state are to be marked.
 * @returns '' or what went wrong after which step
 */
export async function play({ kind, state: first, steps }: Play): Promise<string> {
  hurry();
  document.body.replaceChildren();
  const drawn = drawnAs(kind);
  let state = first;
  await drawn.show(state, 'rebuild');
  const end = followUsers();
  const seen = (): ReadonlySet<string> =>
    // A column that is there but hidden may hold access: of those who have none elsewhere nothing is known.
    state.hidden.some((at) => at >= 4) && kind !== 'AG Grid' && kind !== 'Vaadin'
      ? new Set()
      : withoutAccess(state);
  try {
    let wrong = await marksAgree(() => drawn.rows(), seen());
    for (const [at, step] of steps.entries()) {
      if (wrong) return wrong;
      state = after(state, step);
      if (step.do === 'load') {
        await drawn.load(state);
        await marksAgree(() => new Map(), new Set(), 300);
      }
      await drawn.show(state, step.do === 'redraw' ? 'rebuild' : 'patch');
      wrong = await marksAgree(() => drawn.rows(), seen());
      if (wrong) return `${kind}, step ${at} ${JSON.stringify(step)}: ${wrong}`;
    }
    return wrong;
  } finally {
    end();
  }
}
