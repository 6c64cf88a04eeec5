import type { Feature } from '../features/feature';
import type { PartTakers } from './command-modules';

/** Parts of the content script that are injected on screens that have a use for them. */
export type FeaturePartName = 'tables' | 'dialogs';

/**
 * What the gate and the rest of the content script share. Both run in the extension's own world of a frame, which no page
 * can reach into; the symbol keeps a script that is injected twice from running twice.
 */
export interface ContentLink {
  /** Gets each press in the page before the page does; set by the rest of the content script while it is awake. */
  hold: ((event: Event) => void) | null;
  /** Whether the rest of the content script was asked for or runs. */
  awake: boolean;
  /** Ends the gate that made this link. */
  endGate: () => void;
  /** Ends the rest of the content script, undoing all that it did; null while it does not run. */
  endConsole: (() => void) | null;
  /** Watches for the console again; the rest of the content script asks for it when it has gone to sleep. */
  watchAgain: () => void;
  /** What the parts that have come do by themselves. */
  features: { [Part in FeaturePartName]?: readonly Feature[] };
  /** Called when another one has come; null while the rest of the content script does not run. */
  featuresCame: (() => void) | null;
  /** Take the parts that carry out commands, when they come. */
  takers: PartTakers;
}

const key = Symbol.for('workgroup-assistant');

/** The link of this frame, or undefined where no gate has run. */
export function currentLink(): ContentLink | undefined {
  return (globalThis as Record<symbol, unknown>)[key] as ContentLink | undefined;
}

/** Makes a link the one of this frame. A newer copy replaces the older one, which ends here. */
export function replaceLink(link: ContentLink): void {
  const older = currentLink();
  older?.endConsole?.();
  older?.endGate();
  (globalThis as Record<symbol, unknown>)[key] = link;
}

/** Hands over what a part does by itself, where the script that asked for it still runs. */
export function addFeatures(part: FeaturePartName, features: readonly Feature[]): void {
  const link = currentLink();
  if (!link?.endConsole) return;
  link.features[part] = features;
  link.featuresCame?.();
}
