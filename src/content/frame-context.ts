import type { taughtIn } from '../basespace/taught';
import type { ConsolePage, Feature } from '../features/feature';
import type { Command } from '../shared/messages/commands';
import type { PartName } from '../shared/messages/parts';

/** Carries out a command and gives its reply; a failure is a reply as well. */
export type RunCommand = (command: Command) => Promise<unknown>;

/** What a part of the content script brings. */
export interface Part {
  /** Makes what finds what the admin has shown. */
  taughtIn?: typeof taughtIn;
  /** What it does in the page by itself. */
  features?: readonly Feature[];
  /** Makes what carries out its commands in a page, until the signal aborts. */
  commands?: (page: ConsolePage, signal: AbortSignal) => RunCommand;
}

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
  /**
   * Watches for the console again, by other signs than the last; the rest of the content script asks for it when it has gone
   * to sleep.
   */
  resumeDetection: () => void;
  /** The parts that have come. */
  parts: { [Name in PartName]?: Part };
  /** Called when another one has come; null while the rest of the content script does not run. */
  onPartLoaded: ((part: Part) => void) | null;
}

const key = Symbol.for('workgroup-assistant');

/** The context of this frame, or undefined where no gate has run. */
export function currentContext(): FrameContext | undefined {
  return (globalThis as Record<symbol, unknown>)[key] as FrameContext | undefined;
}

/** After so long, in milliseconds, the rest of the content script is asked for again where it has not come. */
const againMs = [3000, 8000];

/** Has the rest of the content script brought. The background may be gone when it is asked, and so may the frame as it sees it. */
export function askForRest(context: FrameContext, ask: () => void): void {
  context.isStarted = true;
  ask();
  for (const after of againMs) setTimeout(() => context.dispose || ask(), after);
}

/** Makes a context the one of this frame. A newer copy replaces the older one, which ends here. */
export function replaceContext(context: FrameContext): void {
  const older = currentContext();
  older?.dispose?.();
  older?.disposeGate();
  (globalThis as Record<symbol, unknown>)[key] = context;
}

/** Hands over what a part brings, where the script that requested it still runs. */
export function addPart(name: PartName, part: Part): void {
  const context = currentContext();
  if (!context?.dispose) return;
  context.parts[name] = part;
  context.onPartLoaded?.(part);
}
