import { accessSigns } from '../../../src/basespace/access-words';
import { UsersTable } from '../../../src/basespace/users-table';
import { wording } from '../../../src/basespace/wording';
import type { ConsolePage } from '../../../src/features/feature';
import { markUsers } from '../../../src/features/mark-users/mark-users';
import { type Mark, noAccessMark, RowMarks } from '../../../src/features/mark-users/marks';
import type { PageChange } from '../../../src/page/dom/observe';
import { PageTree } from '../../../src/page/dom/tree';
import { makeRows, readBare, showTable, type TableShape } from './tables';

/** Milliseconds of each run, the kinds of run taking turns. */
export interface MarkingTimes {
  bare: number[];
  marking: number[];
  /** The whole feature: finding the table, reading, marking, telling. */
  feature: number[];
  /** Marking again after one cell has changed. */
  again: number[];
  /** The same by an implementation that reads the whole document again on every change. */
  straightforward: number[];
  /** How many rows were marked; the same each time. */
  marked: number;
}

const newTree = (): PageTree =>
  new PageTree(
    document,
    (element) => element.shadowRoot,
    () => false,
  );

function markOnce(table: HTMLElement, marks: RowMarks): number {
  const users = new UsersTable(newTree(), table, wording, accessSigns(wording));
  const rows = new Map<Element, Mark>();
  for (const [row, decision] of users.read().decisions) {
    if (decision === 'noAccess') for (const element of row.elements) rows.set(element, noAccessMark);
  }
  marks.show(rows);
  return rows.size;
}

/** Starts the feature on a page that is there only to call it back. */
function startFeature(): { changed: (change: PageChange) => void; end: () => void } {
  const listeners: ((change: PageChange) => void)[] = [];
  const ended = new AbortController();
  const page = {
    tree: newTree(),
    wording,
    onChange: (listener: (change: PageChange) => void) => listeners.push(listener),
    recognition: () => ({ workgroup: '', dialog: '' }),
    context: () => undefined,
    emit: () => undefined,
  } as unknown as ConsolePage;
  markUsers.start(page, ended.signal);
  return {
    changed: (change) => {
      for (const listener of listeners) listener(change);
    },
    end: () => ended.abort(),
  };
}

function timed(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

/** Changes a cell of an application and lets the feature follow. */
function markAgain(table: HTMLElement, changed: (change: PageChange) => void, run: number): number {
  const rows = table.querySelectorAll('tr, [role=row]');
  const text = rows[1 + ((run * 997) % (rows.length - 1))]?.children[4]?.firstChild;
  if (!text) throw new Error('There is no such cell.');
  text.nodeValue = text.nodeValue === '-' ? 'Has Access' : '-';
  return timed(() => changed({ nodes: new Set([text]), huge: false }));
}

/** What one writes first: every row of the document, every cell of it, each time; the columns are known beforehand. */
function markStraightforwardly(): void {
  for (const row of document.querySelectorAll('tr, [role=row]')) {
    const cells = [...row.querySelectorAll('td, [role=gridcell]')].slice(3);
    const isNone = (cell: Element): boolean => /^(?:[-–—]|no access)$/i.test(cell.textContent?.trim() ?? '');
    row.toggleAttribute('data-straightforward', cells.length > 0 && cells.every(isNone));
  }
}

let turned = 0;
let turning: ReturnType<typeof startFeature> | undefined;

/** Turns so many pages of 50 users, each with rows of its own, the feature following each time. */
export async function turnPages(pages: number): Promise<void> {
  const shape = { rows: 50, applications: 5, native: true };
  if (!turning) {
    showTable(shape);
    turning = startFeature();
  }
  const body = document.querySelector('tbody');
  if (!body) throw new Error('There is no table.');
  for (let page = 0; page < pages; page++) {
    const rows = makeRows(shape, ++turned * shape.rows);
    body.replaceChildren(...rows);
    turning.changed({ nodes: new Set<Node>([body, ...rows]), huge: false });
    if (page % 20 === 0) await rest();
  }
  const marked = document.querySelectorAll('[data-workgroup-assistant="no-access"]').length;
  if (marked < 16 || marked > 17) throw new Error(`${marked} of 50 rows are marked.`);
}

const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 10));

/** Measures everything on one table. */
export async function measureMarking(shape: TableShape, runs: number): Promise<MarkingTimes> {
  const table = showTable(shape);
  const times: MarkingTimes = {
    bare: [],
    marking: [],
    feature: [],
    again: [],
    straightforward: [],
    marked: 0,
  };
  let read = 0;
  for (let run = 0; run < runs; run++) {
    await rest();
    times.bare.push(timed(() => (read += readBare(table))));
    await rest();
    const marks = new RowMarks();
    times.marking.push(timed(() => (times.marked = markOnce(table, marks))));
    marks.clear();
  }
  if (read === 0 || times.marked === 0) throw new Error('Nothing was read.');
  for (let run = 0; run < 5; run++) {
    // Whether an element is drawn is asked of the layout, which the browser has made by then.
    document.body.getBoundingClientRect();
    await rest();
    let feature: ReturnType<typeof startFeature> | undefined;
    times.feature.push(timed(() => (feature = startFeature())));
    if (run === 0 && feature)
      for (let again = 0; again < 2 * runs + 1; again++) {
        await rest();
        times.again.push(markAgain(table, feature.changed, again));
        await rest();
        times.straightforward.push(timed(markStraightforwardly));
      }
    feature?.end();
  }
  return times;
}
