/** What waits for a question of ours to be answered, by what is shown then. */
const waiting = new WeakSet<HTMLElement>();

/**
 * Shows a popover of ours on top: what was put there last lies above a dialog that the page has opened since. It never lies over a
 * question of ours, which is to be answered first.
 * @param shown called once it is on top after such a question
 */
export function showOnTop(box: HTMLElement, shown: () => void = () => undefined): void {
  const goOn = (): void => {
    if (!box.isConnected) return;
    showOnTop(box, shown);
    shown();
  };
  if (waitsForQuestion(box, goOn)) return;
  if (box.matches(':popover-open')) box.hidePopover();
  box.showPopover();
}

/**
 * Whether a question of ours lies over the page, so that a popover of ours has to wait.
 * @param goOn called once, for each popover, when it has been answered
 */
export function waitsForQuestion(box: HTMLElement, goOn: () => void): boolean {
  const question = (box.getRootNode() as Partial<ShadowRoot>).querySelector?.('dialog[open]');
  if (!question) return false;
  if (waiting.has(box)) return true;
  waiting.add(box);
  const answered = (): void => {
    waiting.delete(box);
    goOn();
  };
  question.addEventListener('close', answered, { once: true });
  return true;
}
