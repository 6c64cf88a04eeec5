import { isVisible } from '../dom/tree';
import { pause } from '../dom/wait';
import { type EntryBox, isReadOnly } from './box';

/** How long a box that is gone, or takes nothing for the moment, may take to come back, in milliseconds. */
const backMs = 1000;

/** A box that a page may draw anew, lock or hide at any moment. */
export class WatchedBox {
  /**
   * @param find finds the box anew; undefined when it is gone
   * @param last the box as it was seen last
   */
  constructor(
    private readonly find: () => EntryBox | undefined,
    private last?: EntryBox,
  ) {}

  /** The box as it is now. */
  readonly now = (): EntryBox | undefined => {
    const box = this.find();
    if (box) this.last = box;
    return box;
  };

  /** The box, or where it is gone (a full field hides it) what still stands around it. */
  readonly shown = (): EntryBox | undefined => {
    const box = this.now();
    if (box || !this.last) return box;
    const { area, element } = this.last;
    return area !== element && area.isConnected && isVisible(area) ? this.last : undefined;
  };

  /** Waits until something can be written: pages lock a box while they think, and draw it anew. */
  async ready(): Promise<EntryBox | undefined> {
    const end = performance.now() + backMs;
    for (;;) {
      const box = this.now();
      if (box && !isReadOnly(box)) return box;
      if (performance.now() >= end) return undefined;
      await pause(25);
    }
  }
}
