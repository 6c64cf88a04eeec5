import { openAssistantWindow } from '../../shared/assistant-page';
import { browser } from '../../shared/browser';

/** Goes to the next problem in an assistant that is open for a tab; opens one where none is. */
export async function goToNextProblem(tab: number): Promise<void> {
  const answer = await browser.runtime.sendMessage({ type: 'nextProblem', tab }).catch(() => undefined);
  if (answer === true) return;
  // Older browsers open the popup on a click only.
  await browser.action.openPopup().catch(() => openAssistantWindow(tab));
}
