import { dialogAround, isShown } from '../dom/dialogs';
import type { PageTree } from '../dom/tree';
import type { EntryBox } from './box';

const buttons = 'button, [role=button], input[type=submit], input[type=button]';
/** How often it is looked whether a dialog beside which somebody has pressed is still there, in milliseconds. */
const lookMs = 50;

/**
 * Watches whether a person presses a button around a box while it is written into, or has its dialog closed: what is there may
 * have been sent by now, or given up, and a box that is found afterwards is another one, even if it looks the same.
 */
export class TakenOver {
  isSo = false;
  private readonly ended = new AbortController();
  private looking: ReturnType<typeof setInterval> | undefined;

  /** @param within the dialog whose buttons count, where no box is there yet */
  constructor(
    private readonly tree: PageTree,
    box: EntryBox | undefined,
    within?: Element,
  ) {
    if (!box && !within) return;
    const area = box?.area;
    const dialog = (area && dialogAround(tree, area)) ?? within;
    // A form may end above the buttons of its dialog, and what is a dialog only by how it is drawn may end anywhere.
    const place = dialog ?? tree.document;
    const noticed = (event: Event): void => {
      if (!event.isTrusted) return;
      const path = event.composedPath();
      if (path.some((part) => part instanceof Element && tree.isOurs(part))) return;
      const key = event instanceof KeyboardEvent ? event.key : '';
      const isPress = key === '' || key === 'Enter' || key === ' ';
      const isOnButton = path.some((part) => part instanceof Element && part.matches(buttons));
      const isWithin = path.includes(place);
      if (isPress && isOnButton && isWithin && !(area && path.includes(area))) this.isSo = true;
      // Many dialogs close by Escape, or as one presses beside them.
      else if (dialog && (key === 'Escape' || (isPress && !isWithin))) this.watch(dialog);
    };
    for (const type of ['pointerdown', 'keydown'] as const)
      tree.document.addEventListener(type, noticed, { capture: true, signal: this.ended.signal });
  }

  /** Looks from now on whether the dialog goes away: opened again it is as good as another one. */
  private watch(dialog: Element): void {
    this.looking ??= setInterval(() => {
      this.isSo ||= !dialog.isConnected || !isShown(this.tree, dialog);
    }, lookMs);
  }

  end(): void {
    this.ended.abort();
    clearInterval(this.looking);
  }
}
