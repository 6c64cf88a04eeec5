import { decisiveStep } from '../../basespace/ways';
import type { ConsolePage } from '../feature';
import { findControl } from './controls';
import { readDialog } from './in-dialog';

/** Notices that the admin presses what ends Change Access, and that it closes then. */
export function noticeApplied(page: ConsolePage, signal: AbortSignal): void {
  let isPressed = false;
  const pressed = (event: Event): void => {
    const open = readDialog(page);
    const found = open ? findControl(page, decisiveStep.change, open) : undefined;
    if (!found || !('elements' in found)) return;
    const path = event.composedPath();
    isPressed = found.elements.some((element) => path.includes(element));
  };
  // At the document: what a guard has held does not come here, and what it has passed on does.
  const options = { capture: true, passive: true, signal };
  page.tree.document.addEventListener('click', pressed, options);
  const left = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') isPressed = false;
  };
  page.tree.document.addEventListener('keydown', left, options);
  page.onChange(() => {
    const { dialog, certainty } = page.recognition();
    if (!isPressed || dialog !== '' || certainty === 'unsure') return;
    isPressed = false;
    page.emit({ type: 'guideStepDone', step: decisiveStep.change });
  }, signal);
}
