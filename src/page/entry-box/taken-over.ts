import { dialogOrFormAround } from '../dom/dialogs';
import type { PageTree } from '../dom/tree';
import type { EntryBox } from './box';

const buttons = 'button, [role=button], input[type=submit], input[type=button]';

/**
 * Watches whether a person presses a button around a box while it is written into: what is there may have been sent by now, or
 * given up, and a box that is found afterwards is another one, even if it looks the same.
 */
export class TakenOver {
  isSo = false;
  private readonly ended = new AbortController();

  /** @param place the dialog whose buttons count, where no box is there yet */
  constructor(
    tree: PageTree,
    box: EntryBox | undefined,
    place = (box && dialogOrFormAround(tree, box.area)) ?? undefined,
  ) {
    if (!place) return;
    const area = box?.area;
    const noticed = (event: Event): void => {
      const path = event.composedPath();
      const isPress = !(event instanceof KeyboardEvent) || event.key === 'Enter' || event.key === ' ';
      const isOnButton = path.some((part) => part instanceof Element && part.matches(buttons));
      if (event.isTrusted && isPress && isOnButton && path.includes(place) && !(area && path.includes(area)))
        this.isSo = true;
    };
    for (const type of ['pointerdown', 'keydown'] as const)
      tree.document.addEventListener(type, noticed, { capture: true, signal: this.ended.signal });
  }

  end(): void {
    this.ended.abort();
  }
}
