/** What waits for a question of ours to be answered, by what is shown then. */
const waiting = new WeakSet<HTMLElement>();

/**
 * Shows a popover of ours on top: what was put there last lies above a dialog that the page has opened since. It never lies over a
 * question of ours, which is to be answered first.
 * @param shown called once it is on top after such a question
 */
export function showOnTop(box: HTMLElement, shown: () => void = () => undefined): void {
  const question = (box.getRootNode() as Partial<ShadowRoot>).querySelector?.('dialog[open]');
  if (!question) {
    if (box.matches(':popover-open')) box.hidePopover();
    box.showPopover();
    return;
  }
  if (waiting.has(box)) return;
  waiting.add(box);
  const goOn = (): void => {
    waiting.delete(box);
    if (!box.isConnected) return;
    showOnTop(box, shown);
    shown();
  };
  question.addEventListener('close', goOn, { once: true });
}
