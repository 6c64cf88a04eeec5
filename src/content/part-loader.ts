import type { Recognition } from '../basespace/recognise';
import type { ConsolePage, Feature } from '../features/feature';
import { emit } from '../shared/messages/emit';
import { type PartName, partNames } from '../shared/messages/parts';
import { currentContext, type Part, type RunCommand } from './frame-context';
import { injectedOn } from './parts';

/** A part is asked for again after so long: the background may have been gone when it was first asked. */
const retryMs = 3000;
/** A part that a command needs and that has not come after so long does not come. */
const timeoutMs = 10_000;

/** Has the parts of the content script injected where there is a use for them, and gives what came with them. */
export class PartLoader {
  private readonly requestedAt: { [Name in PartName]?: number } = {};
  private readonly running = new Map<PartName, RunCommand>();
  private readonly waiting = new Set<() => void>();

  /**
   * @param signal ends what the parts do
   * @param onFeaturesLoaded called when a part has come that brings features
   */
  constructor(
    private readonly page: ConsolePage,
    private readonly signal: AbortSignal,
    onFeaturesLoaded: () => void,
  ) {
    const context = currentContext();
    if (!context) return;
    context.onPartLoaded = (part) => {
      for (const check of this.waiting) check();
      if (part.features) onFeaturesLoaded();
    };
  }

  /** The features that have come by now. Requests the parts that belong to what is seen. */
  features(seen: Recognition): Feature[] {
    for (const name of partNames) if (injectedOn[name]?.(seen)) this.request(name);
    return partNames.flatMap((name) => loaded(name)?.features ?? []);
  }

  /** What carries out the commands of a part; undefined when the part does not come. */
  async commands(name: PartName): Promise<RunCommand | undefined> {
    const make = (this.running.get(name) ? undefined : await this.load(name))?.commands;
    // Another command may have come meanwhile and made it.
    if (make && !this.running.has(name)) this.running.set(name, make(this.page, this.signal));
    return this.running.get(name);
  }

  /** Whether a command of a part was carried out here. */
  hasRun(name: PartName): boolean {
    return this.running.has(name);
  }

  /** Has a part injected, and gives it; undefined when it does not come. */
  load(name: PartName): Promise<Part | undefined> {
    this.request(name);
    // The background may have gone to sleep over the request.
    const again = setInterval(() => this.request(name), retryMs);
    return new Promise((resolve) => {
      const finish = (): void => {
        clearInterval(again);
        clearTimeout(timer);
        this.waiting.delete(check);
        resolve(loaded(name));
      };
      const check = (): void => {
        if (loaded(name)) finish();
      };
      const timer = setTimeout(finish, timeoutMs);
      this.waiting.add(check);
      check();
    });
  }

  private request(name: PartName): void {
    const now = performance.now();
    if (loaded(name) || now - (this.requestedAt[name] ?? Number.NEGATIVE_INFINITY) < retryMs) return;
    this.requestedAt[name] = now;
    emit({ type: 'wake', part: name });
  }
}

function loaded(name: PartName): Part | undefined {
  return currentContext()?.parts[name];
}
