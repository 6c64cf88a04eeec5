import { draftItem } from '../../shared/storage/draft-items';
import { type StorageItem, save } from '../../shared/storage/item';

/** How long typed text may wait before it is saved, in milliseconds. */
const maxDelay = 120;
/** How long after the last key the user counts as typing here. */
const typingPause = 1000;

/** Saves the text of the list, or of another text box, while it is typed, and tells the user's own typing from changes in other views. */
export class DraftKeeper {
  private waiting: string | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private typedAt = Number.NEGATIVE_INFINITY;

  /** @param saved called after each attempt to save, with whether it succeeded */
  constructor(
    private readonly saved: (isKept: boolean) => void,
    private readonly item: StorageItem<string> = draftItem,
  ) {}

  /** Whether the user is typing here now, so that a text from elsewhere must wait. */
  get isTyping(): boolean {
    return this.waiting !== undefined || performance.now() - this.typedAt < typingPause;
  }

  /** Saves a text: the first at once, since the page may close right after a paste; those that follow soon, together. */
  keep(text: string): void {
    this.waiting = text;
    this.typedAt = performance.now();
    if (this.timer !== undefined) return;
    this.flush();
    this.timer = setTimeout(() => this.flush(), maxDelay);
  }

  /** Saves at once what is waiting: the page may be closing. */
  flush(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const text = this.waiting;
    if (text === undefined) return;
    this.waiting = undefined;
    save(this.item, text).then(
      () => this.saved(true),
      () => this.saved(false),
    );
  }
}
