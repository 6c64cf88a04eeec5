import type { PageTree } from '../dom/tree';
import type { Chip } from './chips';
import { countInAll, hiddenCount } from './hidden-chips';
import type { WatchedBox } from './watched-box';

/** How many chips a field says that it holds, where it shows some of them and counts the others. */
export class ChipCount {
  private first = 0;
  /** How many of the first ones it did not show. */
  private firstHidden = 0;
  /** Whether it has counted an entry that it does not show. */
  private isCounting = false;

  /**
   * @param wanted the entries that are to go in, folded
   * @param all the chips as they are drawn now
   */
  constructor(
    private readonly tree: PageTree,
    private readonly box: WatchedBox,
    private readonly wanted: ReadonlySet<string>,
    private readonly all: () => readonly Chip[],
  ) {}

  private hidden(): number {
    const box = this.box.shown();
    return box ? hiddenCount(this.tree, box) : 0;
  }

  /** Before the first entry. */
  rememberFirst(shown: number): void {
    this.firstHidden = this.hidden();
    this.first = shown + this.firstHidden;
  }

  /** Whether the chips that the field says it holds, those that it does not show included, are as many as went in. */
  isComplete(taken: number): boolean {
    const box = this.box.shown();
    const inAll = box ? countInAll(this.tree, box, this.all(), this.wanted) : 0;
    return inAll > 0 && inAll === this.first + taken;
  }

  /** Whether it counts one more than those that were taken before. */
  hasCounted(takenBefore: number): boolean {
    const isSo = this.isComplete(takenBefore + 1);
    this.isCounting ||= isSo;
    return isSo;
  }

  /**
   * Whether it has left one out: it counts, and still holds as many as were taken before. Where some were hidden from the start, the
   * one may be among them.
   */
  hasLeftOut(takenBefore: number): boolean {
    return this.isCounting && this.firstHidden === 0 && this.isComplete(takenBefore);
  }
}
