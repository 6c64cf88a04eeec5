import { findPager, type Pager } from '../../../page/table/paging';
import { findScroller } from '../../../page/table/scroll';
import type { ConsolePage } from '../../feature';
import { UsersTableReader, type VisibleUsers } from '../../users-table/reader';
import { ReadAborted } from './read-control';

/** One look at the Users table: what it shows, what turns its pages, what scrolls its rows. */
export interface TableState {
  element: Element;
  view: VisibleUsers;
  pager: Pager | undefined;
  scroller: HTMLElement | undefined;
}

/** The Users table of one workgroup, found again where the page has drawn it anew. */
export class LiveUsersTable {
  private reader: UsersTableReader | undefined;

  constructor(
    readonly page: ConsolePage,
    readonly workgroup: string,
  ) {}

  /** What the table shows at this moment, read afresh; undefined while the page shows none. */
  look(): TableState | undefined {
    const { tree } = this.page;
    try {
      if (!this.reader?.isCurrent) this.reader = new UsersTableReader(this.page);
      const { element } = this.reader;
      const pager = findPager(tree, element);
      const view = this.reader.read(pager);
      const row = view.rows[0]?.row.elements[0];
      return { element, view, pager, scroller: row && findScroller(tree, element, row) };
    } catch {
      return undefined;
    }
  }

  /**
   * Makes sure that the page still shows the Users of that workgroup.
   * @param isThorough whether to look at the page now; else it is as last recognised
   * @throws ReadAborted `changed` when it does not
   */
  guard(isThorough: boolean): void {
    const { screen, workgroup } = isThorough ? this.page.recogniseNow() : this.page.recognition();
    if (screen !== 'users' || workgroup !== this.workgroup) throw new ReadAborted('changed');
  }

  /** Whether a dialog lies over the table now. */
  get isCovered(): boolean {
    return this.page.recognition().dialog !== '';
  }
}

/** How many rows the page that is shown has; -1 where nothing tells it. */
export function rowsExpected({ view, pager }: TableState): number {
  const range = pager?.range;
  if (range) return range.last - range.first + (range.last > 0 ? 1 : 0);
  return pager ? -1 : view.total;
}

/** Whether each row that is drawn says who it is about, and none is on its way. */
export function isReady({ view, element }: TableState): boolean {
  return view.rows.every((row) => row.isReady) && !element.closest('[aria-busy=true]');
}

/** Who the rows are about, in their order. */
export const rowKeys = ({ view }: TableState): string[] => view.rows.map(({ key }) => key);
