import type { UsersTable, UsersTableReading } from '../../basespace/users-table';
import type { Kept } from '../../in-page/kept';
import type { DrawnLegend } from '../../in-page/legend-maker';
import type { LegendActions, LegendState } from '../../in-page/legend-state';
import { plainRowOf } from '../../page/table/plain';
import type { LegendPosition, WorkgroupContext } from '../../shared/messages/workgroup-context';
import { text } from '../../shared/text';
import type { ConsolePage } from '../feature';
import { hasArchiveLevel, hubColumn, withoutHub } from './further-marks';
import { kindsOf } from './kinds';
import { MarkedRows } from './marked-rows';
import type { Mark, Marks } from './marks';
import { peopleBeside } from './people-beside';
import { type FilterWay, filterWay, withOthers } from './row-filter';

/** Once for as long as the frame is there: the part stays. */
let areShadowMarksRequested = false;

/** Below this width the legend starts as a pill, in pixels. */
const narrowWidth = 640;

/** The legend of the Users screen, and the marks that rest on more than the table says of itself. */
export class LegendController {
  private place: Kept | undefined;
  private drawn: DrawnLegend | undefined;
  private position: LegendPosition = { collapsed: innerWidth < narrowWidth, side: 'end' };
  private isFiltered = false;
  /** The workgroup whose context was requested last; undefined before the first request. */
  private requestedFor: string | undefined;
  private hasPosition = false;
  private rows: MarkedRows | undefined;
  /** The marked row that was brought into view last. */
  private current: Element | undefined;

  /** @param update asks for another pass over the table */
  constructor(
    private readonly page: ConsolePage,
    private readonly update: () => void,
    private readonly signal: AbortSignal,
  ) {}

  /** What lies over the page; made when there is something to show. */
  private draw(): DrawnLegend | undefined {
    if (this.drawn) return this.drawn;
    const { inPage } = this.page;
    this.drawn = inPage.drawLegend(
      this.actions(),
      () => this.drawn?.legend.say(''),
      this.update,
      this.signal,
    );
    if (this.drawn) this.keepClear(this.drawn.legend);
    return this.drawn;
  }

  private actions(): LegendActions {
    return {
      jump: (by) => this.jump(by),
      jumpTo: (index) => this.jumpTo(index),
      filter: () => this.filter(),
      fold: () => this.move({ ...this.position, collapsed: !this.position.collapsed }),
      move: () => this.move({ ...this.position, side: this.position.side === 'end' ? 'start' : 'end' }),
      off: () => this.switchOff(),
      names: () => this.rows?.names() ?? [],
    };
  }

  private keepClear(legend: DrawnLegend['legend']): void {
    const { box } = legend;
    const isRtl = (): boolean => getComputedStyle(box).direction === 'rtl';
    const side = (): 'left' | 'right' => ((this.position.side === 'end') === isRtl() ? 'left' : 'right');
    const fold = (isFolded: boolean): void => legend.fold(isFolded);
    this.place = this.page.inPage.keepClear({ box, side, fold }, this.signal);
  }

  /** All marks, given those of the users without any access; `undefined` while there is no table. */
  allMarks(users: UsersTable | undefined, reading: UsersTableReading | undefined, noAccess: Marks): Marks {
    const context = this.context();
    if (!users || !reading || !context) {
      this.rows = undefined;
      this.drawn?.ring.take();
      this.drawn?.show(undefined);
      this.place?.renew();
      return noAccess;
    }
    const { wording } = this.page;
    const marks = new Map<Element, Mark>(noAccess);
    const hub = hubColumn(reading, context.region, wording);
    const mark = (elements: readonly Element[], as: Mark): void => {
      for (const element of elements) if (!noAccess.has(element)) marks.set(element, as);
    };
    if (hub)
      for (const { elements } of withoutHub(reading, hub.index, this.page.wording))
        mark(elements, 'no-region-hub');
    const people = peopleBeside(this.page, context, users.element, reading);
    const ownerRow = people?.owner?.row;
    if (ownerRow && hasArchiveLevel(reading, ownerRow, wording)) mark(ownerRow.elements, 'owner-level');
    this.rows = new MarkedRows(reading, marks, wording);
    const { tree, inPage } = this.page;
    inPage.isRow = (element) => plainRowOf(tree, users.element, element) === element;
    this.requestShadowMarks(marks);
    const way =
      this.isFiltered && marks.size > 0 ? filterWay(this.page.tree, users.element, reading) : undefined;
    this.show(kindsOf(reading, marks, hub?.name ?? ''), people?.notes ?? [], way);
    this.drawn?.ring.follow();
    return way ? withOthers(marks, reading, way) : marks;
  }

  /** What the background knows of the workgroup shown; requested when another one is shown. */
  private context(): WorkgroupContext | undefined {
    const { workgroup } = this.page.recognition();
    if (this.requestedFor !== workgroup) {
      this.requestedFor = workgroup;
      this.page.emit({ type: 'contextRequested', workgroup });
    }
    const context = this.page.context();
    if (context?.workgroup !== workgroup) return undefined;
    if (context.legend && !this.hasPosition) this.position = context.legend;
    this.hasPosition = true;
    return context;
  }

  /** Rows in a shadow root need styles of their own, which come in a part of their own. */
  private requestShadowMarks(marks: Marks): void {
    // All rows of a table stand in one root.
    const [row] = marks.keys();
    if (!row || areShadowMarksRequested || !('host' in row.getRootNode())) return;
    areShadowMarksRequested = true;
    this.page.emit({ type: 'wake', part: 'shadowMarks' });
  }

  private show(kinds: LegendState['kinds'], notes: string[], way: FilterWay | undefined): void {
    const marked = kinds.reduce((sum, { count }) => sum + count, 0);
    const isInTheWay = this.page.recognition().dialog !== '';
    const hasSomething = marked > 0 || notes.length > 0;
    const state: LegendState = { kinds, notes, marked, filter: way ?? 'off', ...this.position };
    if (hasSomething && !isInTheWay) this.draw()?.show(state);
    else this.drawn?.show(undefined);
    this.place?.renew();
  }

  private jump(by: 1 | -1): void {
    const rows = this.rows?.inOrder() ?? [];
    const at = rows.findIndex(
      ({ elements }) => this.current !== undefined && elements.includes(this.current),
    );
    this.jumpTo(at < 0 ? (by > 0 ? 0 : rows.length - 1) : (at + by + rows.length) % rows.length);
  }

  private jumpTo(index: number): void {
    const rows = this.rows?.inOrder() ?? [];
    const row = rows[index];
    const first = row?.elements[0];
    if (!row || !first) return;
    this.current = first;
    this.drawn?.reveal(row.elements);
    this.drawn?.legend.say(text('legendAt', index + 1, rows.length, this.rows?.nameOf(row) ?? ''));
  }

  private filter(): void {
    this.isFiltered = !this.isFiltered;
    this.update();
  }

  private move(position: LegendPosition): void {
    this.position = position;
    // Marks that are switched off and on again meanwhile find it where it was left.
    const context = this.page.context();
    if (context) context.legend = position;
    this.page.emit({ type: 'legendMoved', position });
    this.update();
  }

  private switchOff(): void {
    this.page.emit({ type: 'marksOff' });
    this.page.inPage.note({ id: 'marks-off', tone: 'calm', sentence: text('noteMarksOff') });
  }
}
