import { MemoryStorage } from './memory-storage';

/** Who of the extension speaks with whom: its background, its scripts in the page, and the assistant. */
export type Side = 'background' | 'page' | 'assistant';

/** Gets a message as JSON; `true` says that an answer will come, and `answer` takes it as JSON. */
export type Listener = (message: string, from: Side, answer: (reply: string | undefined) => void) => boolean;

/**
 * What stands in for the browser while somebody practises: the messages between the sides, and a storage of its own that is gone with
 * the page. The sides are documents of their own, so all that goes from one to another goes as text.
 */
export class World {
  readonly storage = new MemoryStorage();
  /** Runs a script of the extension in the page; set by the page once it is there. */
  runInPage: (file: string) => Promise<void> = async () => undefined;
  /** The page asks for the assistant. */
  assistantWanted: () => void = () => undefined;
  private readonly listeners = new Map<Side, Set<Listener>>();

  /** Adds what hears the messages for a side, and gives what takes it away again. */
  listen(side: Side, listener: Listener): () => void {
    const others = this.listeners.get(side) ?? new Set();
    this.listeners.set(side, others.add(listener));
    return () => others.delete(listener);
  }

  /**
   * Sends a message to everybody on other sides, once those who talk now have finished.
   * @returns the first answer; undefined where nobody answers
   */
  async send(from: Side, to: readonly Side[], message: string): Promise<string | undefined> {
    await Promise.resolve();
    const hearers = to
      .filter((side) => side !== from)
      .flatMap((side) => [...(this.listeners.get(side) ?? [])]);
    return new Promise((resolve) => {
      const answers = hearers.map((hear) => hear(message, from, resolve));
      if (!answers.includes(true)) resolve(undefined);
    });
  }
}

declare global {
  interface Window {
    /** Stands in the outer document of the practice page, for the documents within it. */
    practiceWorld?: World;
  }
}
