import { findPager } from '../../page/table/paging';
import type { UsersReading } from '../../shared/messages/users';
import type { ConsolePage } from '../feature';
import { CollectedUsers } from '../users-table/collected';
import { findUsersTable } from '../users-table/find';
import { isFiltered } from '../users-table/is-filtered';
import { UsersTableReader } from '../users-table/reader';
import { usersReading } from '../users-table/to-reading';
import type { WholeReading } from './all/read-all';

/** The table is read when the page has been quiet for so long, so that scrolling and loading are not held up. */
const quietMilliseconds = 350;
/** A large table is read seldomer: so many times as long as reading it takes. */
const restShare = 20;
/** More people than this are told in several notices. */
const peopleAtOnce = 2000;

/**
 * Keeps what was seen of each workgroup's Users: the admin turns a page, and those of the page before are not forgotten.
 * Begins with the first command that asks for it, and follows the table from then on.
 */
export class FollowedUsers {
  private readonly all = new Map<string, CollectedUsers>();
  private views: UsersTableReader | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private told = '';
  private lastTook = 0;
  /** Whose table was read last, and which rows it had. */
  private last = { workgroup: '', rows: '' };
  /** While the whole table is read, that reading speaks. */
  isResting = false;

  constructor(
    private readonly page: ConsolePage,
    signal: AbortSignal,
  ) {
    page.onChange(() => this.changed(), signal);
    signal.addEventListener('abort', () => clearTimeout(this.timer), { once: true });
  }

  /** What was seen of a workgroup's Users by now. */
  of(workgroup: string): CollectedUsers {
    const known = this.all.get(workgroup) ?? new CollectedUsers();
    this.all.set(workgroup, known);
    return known;
  }

  /** Puts a reading of the whole table in the place of what was seen before; one that ended early is added to it. */
  take(workgroup: string, { seen: fresh, isPlaced, report }: WholeReading): void {
    const isWhole = report.ended === 'whole';
    if (isWhole) this.all.delete(workgroup);
    const kept = this.of(workgroup);
    const rows = fresh.view.rows.map((row) => (isPlaced ? row : { ...row, place: -1 }));
    if (rows.length > 0) kept.add({ ...fresh.view, rows });
    kept.isWhole ||= isWhole;
    this.emit(usersReading(workgroup, kept));
    this.tellPeople(workgroup, kept);
  }

  /** Who was read is known to be in the workgroup. */
  private tellPeople(workgroup: string, { all, total, isWhole }: CollectedUsers): void {
    if (workgroup === '') return;
    const rows = all
      .map(({ person: { address, login } }) =>
        [address, login].filter(Boolean).map((key) => key.toLowerCase()),
      )
      .filter((keys) => keys.length > 0);
    for (let from = 0; from < rows.length; from += peopleAtOnce) {
      const part = rows.slice(from, from + peopleAtOnce);
      const isAll = isWhole && rows.length <= peopleAtOnce;
      this.page.emit({ type: 'peopleSeen', list: 'users', workgroup, rows: part, total, isWhole: isAll });
    }
  }

  /** Reads what the table shows now and adds it to what was seen. @param isAsked whether to send it again */
  readNow(isAsked = false): void {
    const { workgroup, screen } = this.page.recognition();
    if (screen !== 'users') return;
    if (isAsked) this.told = '';
    if (!this.views?.element.isConnected)
      this.views = new UsersTableReader(this.page, findUsersTable(this.page));
    const { element } = this.views;
    const pager = findPager(this.page.tree, element);
    const view = this.views.now(pager);
    const rows = view.rows.filter(({ isReady }) => isReady);
    const signature = rows.map(({ key }) => key).join('\n');
    // A page may change its menu before its table: the users of the one workgroup are not those of the other.
    const isOld =
      workgroup !== this.last.workgroup && this.last.workgroup !== '' && signature === this.last.rows;
    const seen = this.of(workgroup);
    if (isOld || isFiltered(this.page)) return;
    this.last = { workgroup, rows: signature };
    seen.add({ ...view, rows });
    this.emit(usersReading(workgroup, seen));
  }

  /** Once the Users are left, the rest of the extension remembers them: it may be told to forget them. */
  private changed(): void {
    if (this.page.recognition().screen === 'users') {
      this.readSoon();
      return;
    }
    clearTimeout(this.timer);
    this.all.clear();
    this.told = '';
  }

  private readSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(
      () => {
        if (this.isResting) return;
        const since = performance.now();
        try {
          this.readNow();
        } catch {
          // There is no table to be read now; the next change may bring one.
        }
        this.lastTook = performance.now() - since;
      },
      Math.max(quietMilliseconds, this.lastTook * restShare),
    );
  }

  /** Tells a reading unless it says what was told before. */
  private emit(reading: UsersReading): void {
    const told = JSON.stringify({ ...reading, at: 0 });
    if (told === this.told) return;
    this.told = told;
    this.page.emit({ type: 'usersRead', reading });
  }
}
