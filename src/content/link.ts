import type { LaterPart } from '../features/later-part';
import type { MakeUsersPart } from './users-part';

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
  /** The part that is injected when a screen has a use for it; undefined until it has come. */
  later?: LaterPart;
  /** Called by that part when it has come. */
  laterCame?: () => void;
  /** Takes the part for the Users table when it comes; null while nobody has asked for it. */
  takeUsersPart: ((make: MakeUsersPart) => void) | null;
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
