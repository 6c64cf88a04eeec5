import type { Feature } from '../features/feature';
import type { PendingModules } from './command-modules';

/** Parts of the content script that are injected on screens that have a use for them. */
export type FeaturePartName = 'tables' | 'dialogs';

/**
 * What the gate and the rest of the content script share. Both run in the extension's own world of a frame, which no page
 * can reach into; the symbol keeps a script that is injected twice from running twice.
 */
export interface FrameContext {
  /** Gets each press in the page before the page does; set by the rest of the content script while it runs. */
  onPress: ((event: Event) => void) | null;
  /** Whether the rest of the content script was asked for or runs. */
  isStarted: boolean;
  /** Ends the gate that made this context. */
  disposeGate: () => void;
  /** Ends the rest of the content script, undoing all that it did; null while it does not run. */
  dispose: (() => void) | null;
  /** Watches for the console again; the rest of the content script asks for it when it has gone to sleep. */
  resumeDetection: () => void;
  /** What the parts that have come do by themselves. */
  features: { [Part in FeaturePartName]?: readonly Feature[] };
  /** Called when another one has come; null while the rest of the content script does not run. */
  onFeaturesLoaded: (() => void) | null;
  /** Take the parts that carry out commands, when they come. */
  pendingModules: PendingModules;
}

const key = Symbol.for('workgroup-assistant');

/** The context of this frame, or undefined where no gate has run. */
export function currentContext(): FrameContext | undefined {
  return (globalThis as Record<symbol, unknown>)[key] as FrameContext | undefined;
}

/** Makes a context the one of this frame. A newer copy replaces the older one, which ends here. */
export function replaceContext(context: FrameContext): void {
  const older = currentContext();
  older?.dispose?.();
  older?.disposeGate();
  (globalThis as Record<symbol, unknown>)[key] = context;
}

/** Hands over what a part does by itself, where the script that asked for it still runs. */
export function addFeatures(part: FeaturePartName, features: readonly Feature[]): void {
  const context = currentContext();
  if (!context?.dispose) return;
  context.features[part] = features;
  context.onFeaturesLoaded?.();
}
