import { findPager } from '../../page/table/paging';
import type { UsersReading } from '../../shared/messages/users';
import { whenForgotten } from '../../shared/storage/forget';
import { readAtRest } from '../at-rest';
import type { ConsolePage } from '../feature';
import { CollectedUsers } from '../users-table/collected';
import { isFiltered } from '../users-table/is-filtered';
import { UsersTableReader, type VisibleUsers } from '../users-table/reader';
import { usersReading } from '../users-table/to-reading';
import type { WholeReading } from './all/read-all';

/**
 * Collects each workgroup's Users: when the admin turns a page, those of the page before are kept. Begins with the first
 * command that asks for it, and follows the table from then on.
 */
export class FollowedUsers {
  private readonly collected = new Map<string, CollectedUsers>();
  private reader: UsersTableReader | undefined;
  /** The words that the reader goes by. */
  private wording: ConsolePage['wording'] | undefined;
  /** The reading that was emitted last. */
  private emitted = '';
  /** Whose table was read last, and which rows it had. */
  private last = { workgroup: '', rows: '' };
  /** The rows that were shown when everything was forgotten: they stay so while any of them is shown. */
  private forgottenRows: ReadonlySet<string> = new Set();
  /** While the whole table is read, that reading reports. */
  isResting = false;

  constructor(
    private readonly page: ConsolePage,
    signal: AbortSignal,
  ) {
    readAtRest(page, () => this.follow(), signal);
    page.onChange(() => this.clearWhenLeft(), signal);
    whenForgotten(() => this.forget(), signal);
  }

  /** Puts a reading of the whole table in the place of what was collected before; one that ended early is added to it. */
  take(workgroup: string, { seen, hasRowNumbers, report }: WholeReading): void {
    const isWhole = report.ended === 'whole';
    if (isWhole) this.collected.delete(workgroup);
    const collected = this.of(workgroup);
    const rows = seen.view.rows.map((row) => (hasRowNumbers ? row : { ...row, rowNumber: -1 }));
    if (rows.length > 0) collected.add({ ...seen.view, rows });
    collected.isWhole ||= isWhole;
    this.emit(usersReading(workgroup, collected, this.page.wording));
  }

  /**
   * Reads what the table shows now, and reports it even when it was reported before: it may have been forgotten since.
   * @throws AssistantError what `findUsersTable` throws
   */
  readOnCommand(): VisibleUsers {
    this.emitted = '';
    this.reader = undefined;
    this.forgottenRows = new Set();
    return this.read();
  }

  private of(workgroup: string): CollectedUsers {
    const known = this.collected.get(workgroup) ?? new CollectedUsers();
    this.collected.set(workgroup, known);
    return known;
  }

  private follow(): void {
    if (this.isResting || this.page.recognition().screen !== 'users') return;
    try {
      this.read();
    } catch {
      // There is no table to be read now; the next change may bring one.
    }
  }

  /** Reads what the table shows now and adds it to what was collected. */
  private read(): VisibleUsers {
    const { page } = this;
    const { workgroup } = page.recognition();
    const view = this.shown();
    const ready = view.rows.filter(({ isReady }) => isReady);
    // A table that is about to show others may show some of these for a moment yet.
    const rows = ready.filter(({ key }) => !this.forgottenRows.has(key));
    if (rows.length === ready.length) this.forgottenRows = new Set();
    const signature = rows.map(({ key }) => key).join('\n');
    // A page may change its menu before its table: the users of the one workgroup are not those of the other.
    const isOld =
      workgroup !== this.last.workgroup && this.last.workgroup !== '' && signature === this.last.rows;
    if (isOld || isFiltered(page) || (rows.length === 0 && ready.length > 0)) return view;
    this.last = { workgroup, rows: signature };
    const collected = this.of(workgroup);
    collected.add({ ...view, rows });
    this.emit(usersReading(workgroup, collected, this.page.wording));
    return view;
  }

  /**
   * Once the Users are left, the rest of the extension remembers them: it may be told to forget them. The table that comes next is
   * no longer the one that was shown, be the same people in it.
   */
  private clearWhenLeft(): void {
    if (this.page.recognition().screen === 'users') return;
    this.collected.clear();
    this.emitted = '';
    this.last = { workgroup: '', rows: '' };
    this.forgottenRows = new Set();
  }

  /** The admin has had everything forgotten: a page that goes on showing the same users does not bring them back. */
  private forget(): void {
    this.collected.clear();
    this.emitted = '';
    this.forgottenRows = new Set([...this.last.rows.split('\n'), ...this.rowsNow()]);
  }

  /** What tells apart the rows that are shown now: there may have been no time to read them yet. */
  private rowsNow(): string[] {
    try {
      return this.shown().rows.map(({ key }) => key);
    } catch {
      return [];
    }
  }

  private shown(): VisibleUsers {
    const { page } = this;
    if (!this.reader?.isCurrent || this.wording !== page.wording) this.reader = new UsersTableReader(page);
    this.wording = page.wording;
    return this.reader.read(findPager(page.tree, this.reader.element));
  }

  /** Reports a reading unless it says what was reported before. */
  private emit(reading: UsersReading): void {
    const text = JSON.stringify({ ...reading, at: 0 });
    if (text === this.emitted) return;
    this.emitted = text;
    this.page.emit({ type: 'usersRead', reading });
  }
}
