import { draftItem } from '../../shared/storage/draft-items';
import { type StorageItem, save } from '../../shared/storage/item';

/** How long typed text may wait before it is kept, in milliseconds. */
const longestWait = 120;
/** How long after the last key the user counts as typing here. */
const typingPause = 1000;

/** Keeps the text of the list, or of another text box, in the browser's storage while it is typed, and knows its own writing from others'. */
export class DraftKeeper {
  private waiting: string | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private typedAt = Number.NEGATIVE_INFINITY;

  /** @param told whether the last text could be kept */
  constructor(
    private readonly told: (isKept: boolean) => void,
    private readonly place: StorageItem<string> = draftItem,
  ) {}

  /** Whether the user is typing here now, so that a text from elsewhere must wait. */
  get isTyping(): boolean {
    return this.waiting !== undefined || performance.now() - this.typedAt < typingPause;
  }

  /** Keeps a text: the first one at once, since the page may close right after a paste; keys that follow, together. */
  keep(text: string): void {
    this.waiting = text;
    this.typedAt = performance.now();
    if (this.timer !== undefined) return;
    this.flush();
    this.timer = setTimeout(() => this.flush(), longestWait);
  }

  /** Keeps at once what is waiting: the page may be closing. */
  flush(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const text = this.waiting;
    if (text === undefined) return;
    this.waiting = undefined;
    save(this.place, text).then(
      () => this.told(true),
      () => this.told(false),
    );
  }
}
