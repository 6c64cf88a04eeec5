import { draftItem } from '../../shared/storage/draft-items';
import { type StorageItem, save } from '../../shared/storage/item';

/** How long after the last key the user counts as typing here, in milliseconds. */
const typingPause = 1000;

/** Saves the text of the list, or of another text box, while it is typed, and tells the user's own typing from changes in other views. */
export class DraftKeeper {
  private waiting: string | undefined;
  private isSaving = false;
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

  /**
   * Saves a text at once: the page may close right after a paste, and some browsers hear nothing from a page that closes.
   * While the text before it is still being saved it waits for that, and the last of those that wait is saved.
   */
  keep(text: string): void {
    this.waiting = text;
    this.typedAt = performance.now();
    if (!this.isSaving) this.flush();
  }

  /** Saves what is waiting without waiting any longer: the page may be closing. */
  flush(): void {
    const text = this.waiting;
    if (text === undefined) return;
    this.waiting = undefined;
    this.isSaving = true;
    save(this.item, text).then(
      () => this.ended(true),
      () => this.ended(false),
    );
  }

  private ended(isKept: boolean): void {
    this.isSaving = false;
    this.saved(isKept);
    this.flush();
  }
}
