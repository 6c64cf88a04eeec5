import type { Recognition } from '../basespace/recognise';
import type { Taught } from '../basespace/taught';
import { wording } from '../basespace/wording';
import type { ConsolePage, Feature, PressJudge } from '../features/feature';
import { InPage } from '../in-page/in-page';
import { observePage, type PageChange } from '../page/dom/observe';
import { PageTree, type ShadowAccess } from '../page/dom/tree';
import { emit } from '../shared/messages/emit';
import type { FrameState } from '../shared/messages/frame-state';
import type { WorkgroupContext } from '../shared/messages/workgroup-context';
import type { PageMapLayers } from '../shared/page-map/layers';
import { extensionIsAlive } from '../shared/platform';
import type { Settings } from '../shared/settings';
import { isConsoleAddress } from './console-signs';
import { listenUntil } from './listeners';
import { PartLoader } from './part-loader';
import { endFeatures, type RunningFeatures, updateFeatures } from './running-features';
import { followAddress, mayChangeScreen } from './screen-changes';
import { seenScreen } from './seen-screen';
import { type UsedMap, usedMap } from './used-map';

/** A page on which nothing of the console is seen is followed for so long, counted from when somebody asked last. */
const timeoutMs = 10_000;

/** A frame in which the whole content script runs: looks at the page when it changes, and runs the features that fit. */
export class ConsoleFrame implements ConsolePage {
  readonly tree: PageTree;
  wording = wording;
  taught: Taught | undefined;
  judge: PressJudge | undefined;
  isWriting = false;
  readonly inPage: InPage;
  readonly emit = emit;
  /** What comes when there is a use for it. */
  readonly parts: PartLoader;
  private readonly seen = seenScreen(this, () => this.ended.aborted || this.look());
  private readonly map: UsedMap;
  private isStarted = false;
  private workgroupContext: WorkgroupContext | undefined;
  private readonly running: RunningFeatures = new Map();
  private readonly changeListeners = new Set<(change: PageChange) => void>();
  private readonly pressListeners = new Set<(event: Event) => void>();

  /**
   * @param ended ends everything: features, notes, marks, the observer
   * @param end called when this copy has to go: the extension is gone, or there is no console to be seen
   */
  constructor(
    shadowAccess: ShadowAccess,
    private readonly features: readonly Feature[],
    private current: Settings,
    private readonly ended: AbortSignal,
    private readonly end: () => void,
  ) {
    this.inPage = new InPage(document, ended);
    this.tree = new PageTree(document, shadowAccess, this.inPage.owns);
    this.inPage.roots = () => this.tree.roots();
    this.inPage.requestDrawing = () => void this.parts.load('overPage');
    this.tree.scan();
    this.parts = new PartLoader(this, ended, () => this.refresh());
    this.map = usedMap(this, ended, () => this.lookAnew());
    ended.addEventListener('abort', () => endFeatures(this.running));
  }

  /** Starts to look and to follow the page. */
  start(): void {
    this.isStarted = true;
    observePage(this.tree, (change) => this.pageChanged(change), this.ended);
    followAddress(() => this.pageChanged({ nodes: new Set([document]), huge: false }), this.ended);
    this.look();
  }

  recognition(): Recognition {
    return this.seen.recognition();
  }

  settings(): Settings {
    return this.current;
  }

  /** Takes new settings; features that they switch start or end at once. */
  useSettings(settings: Settings): void {
    this.current = settings;
    this.runFeatures();
  }

  /** Takes the layers of the page map: all that was found by other words is undone and looked for anew. */
  useMap(layers: PageMapLayers): Promise<void> {
    return this.map.use(layers);
  }

  private lookAnew(): void {
    endFeatures(this.running);
    if (this.isStarted) this.look();
  }

  async requestJudge(): Promise<PressJudge | undefined> {
    await this.parts.load('guards');
    return this.judge;
  }

  context(): WorkgroupContext | undefined {
    return this.workgroupContext;
  }

  /** Takes in what the background knows of the workgroup shown. */
  setContext(context: WorkgroupContext): void {
    this.workgroupContext = context;
    this.refresh();
  }

  /** Everything was deleted: what the background knows of the workgroup is asked for anew. */
  forget(): void {
    const context = this.workgroupContext;
    this.workgroupContext = undefined;
    if (context) emit({ type: 'contextRequested', workgroup: context.workgroup });
  }

  recogniseNow(): Recognition {
    this.seen.asked();
    this.look();
    return this.seen.recognition();
  }

  onChange(listener: (change: PageChange) => void, signal: AbortSignal): void {
    listenUntil(this.changeListeners, listener, signal);
  }

  onPress(listener: (event: Event) => void, signal: AbortSignal): void {
    listenUntil(this.pressListeners, listener, signal);
  }

  /** Shows a press to the features before the page gets it. */
  pressed(event: Event): void {
    // The last comer first: while the admin shows something, a press is held from the guards as well.
    for (const listener of [...this.pressListeners].reverse()) if (!event.cancelBubble) listener(event);
  }

  /** What was recognised, as the rest of the extension gets it. */
  state(): FrameState {
    return this.seen.state();
  }

  private pageChanged(change: PageChange): void {
    if (!extensionIsAlive() || this.hasNothingToDo()) {
      this.end();
      return;
    }
    if (this.seen.hasMoved() || mayChangeScreen(this.tree, change)) this.look();
    for (const listener of this.changeListeners) listener(change);
  }

  /** Whether the page was none of the console's for so long that the small script can watch alone. */
  private hasNothingToDo(): boolean {
    // What was shown may be found at any time, and showing takes as long as the admin likes.
    const isWaiting = this.map.isTaught() || this.parts.hasRun('teach');
    return this.seen.isNothing(timeoutMs) && !isConsoleAddress(location) && !isWaiting;
  }

  /** Something beside the page has changed: starts and ends features, and has the others look again. */
  private refresh(): void {
    if (this.ended.aborted) return;
    this.runFeatures();
    for (const listener of this.changeListeners) listener({ nodes: new Set(), huge: false });
  }

  private look(): void {
    this.seen.look();
    this.runFeatures();
    this.seen.tell();
  }

  private runFeatures(): void {
    const features = this.features.concat(this.parts.features(this.seen.recognition()));
    updateFeatures(this.running, features, this);
  }
}
