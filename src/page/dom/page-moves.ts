import type { PageTree } from './tree';

const everything = { subtree: true, childList: true, characterData: true, attributes: true };

/**
 * Notices whether anything in a page moves away from one control: that may show by itself that it is pressed or has the focus, and
 * so may what stands around it.
 */
export class PageMoves {
  private isMoved = false;
  private readonly observer: MutationObserver;

  /** @param controlNow gives the control as it is now: pages draw their controls anew */
  constructor(
    tree: PageTree,
    private readonly controlNow: () => Element,
  ) {
    this.observer = new MutationObserver((records) => this.take(records));
    for (const root of tree.roots()) this.observer.observe(root, everything);
  }

  /** Whether anything has moved since. */
  get isSo(): boolean {
    this.take(this.observer.takeRecords());
    return this.isMoved;
  }

  end(): void {
    this.observer.disconnect();
  }

  private take(records: readonly MutationRecord[]): void {
    const control = this.controlNow();
    this.isMoved ||= records.some(
      ({ target, type }) => !control.contains(target) && (type === 'childList' || !target.contains(control)),
    );
  }
}
