import { extendWording } from '../basespace/page-map';
import { nothingRecognised, type Recognition, recognise } from '../basespace/recognise';
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
import { frameStateOf } from './frame-state';
import { listenUntil } from './listeners';
import { PartLoader } from './part-loader';
import { endFeatures, type RunningFeatures, updateFeatures } from './running-features';
import { followAddress, mayChangeScreen } from './screen-changes';
import { WorkgroupNames } from './workgroup-names';

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
  private recognised = nothingRecognised;
  /** The state that was emitted last. */
  private emitted = '';
  private address = '';
  private isStarted = false;
  /** Since when nothing of the console has been seen and nobody has asked; undefined while something is seen. */
  private nothingSince: number | undefined;
  /** The layers of the page map that are used. */
  private layers = '';
  private isTaught = false;
  private taughtReady: Promise<void> = Promise.resolve();
  private workgroupContext: WorkgroupContext | undefined;
  private readonly names = new WorkgroupNames(() => this.ended.aborted || this.look());
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
    return this.recognised;
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
    const text = JSON.stringify(layers);
    if (text === this.layers) return this.taughtReady;
    this.layers = text;
    this.wording = extendWording(wording, layers.words);
    this.taught = undefined;
    this.taughtReady = this.loadTaught(layers);
    this.lookAnew();
    return this.taughtReady;
  }

  private async loadTaught({ anchors }: PageMapLayers): Promise<void> {
    this.isTaught = Object.keys(anchors).length > 0;
    if (!this.isTaught) return;
    const { layers } = this;
    const part = await this.parts.load('taught');
    if (this.layers !== layers || this.ended.aborted) return;
    this.taught = part?.taughtIn?.(this.tree, anchors, () => ({
      path: location.pathname,
      hash: location.hash,
    }));
    this.lookAnew();
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
    this.nothingSince = performance.now();
    this.look();
    return this.recognised;
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
    return frameStateOf(this.recognised);
  }

  private pageChanged(change: PageChange): void {
    if (!extensionIsAlive() || this.hasNothingToDo()) {
      this.end();
      return;
    }
    if (location.href !== this.address || mayChangeScreen(this.tree, change)) this.look();
    for (const listener of this.changeListeners) listener(change);
  }

  /** Whether the page was none of the console's for so long that the small script can watch alone. */
  private hasNothingToDo(): boolean {
    if (this.nothingSince === undefined || isConsoleAddress(location)) return false;
    // What was shown may be found at any time, and showing takes as long as the admin likes.
    if (this.isTaught || this.parts.hasRun('teach')) return false;
    return performance.now() - this.nothingSince > timeoutMs;
  }

  /** Something beside the page has changed: starts and ends features, and has the others look again. */
  private refresh(): void {
    if (this.ended.aborted) return;
    this.runFeatures();
    for (const listener of this.changeListeners) listener({ nodes: new Set(), huge: false });
  }

  private look(): void {
    this.address = location.href;
    const address = {
      host: location.hostname,
      path: location.pathname,
      hash: location.hash,
      title: document.title,
    };
    const seen = recognise(this.tree, this.tree.landmarks(), address, this.wording, this.taught);
    this.recognised = this.names.name(seen, address);
    if (seen.screen || seen.dialog) this.nothingSince = undefined;
    else this.nothingSince ??= performance.now();
    this.runFeatures();
    const state = this.state();
    const text = JSON.stringify(state);
    if (text === this.emitted) return;
    this.emitted = text;
    emit({ type: 'frameStateChanged', state });
  }

  private runFeatures(): void {
    const features = this.features.concat(this.parts.features(this.recognised));
    updateFeatures(this.running, features, this);
  }
}
