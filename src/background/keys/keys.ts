import { browser, type Tabs } from '../../shared/browser';
import { type PickedFrame, pickFrame } from '../../shared/messages/pick-frame';
import { loadFrameStates } from '../../shared/storage/tab-items';
import { fillByKey } from './fill';
import { switchMarks } from './marks';
import { goToNextProblem } from './next-problem';
import { type Answer, say } from './say';

/** What the keys do that are bound to these commands of the manifest; the one that opens the assistant is the browser's own. */
const answers: Record<string, (tab: number, picked: PickedFrame | undefined) => Promise<Answer>> = {
  'fill-invite': fillByKey,
  'switch-marks': (_tab, picked) => switchMarks(picked),
};

/** Does what a key asks for in the tab that is in front, and says what came of it. */
export function handleKey(command: string, tab?: Tabs.Tab): void {
  void run(command, tab).catch(() => undefined);
}

async function run(command: string, given: Tabs.Tab | undefined): Promise<void> {
  const { id } = given ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0] ?? {};
  if (id === undefined) return;
  if (command === 'next-problem') return goToNextProblem(id);
  const picked = pickFrame(await loadFrameStates(id));
  const answer = await answers[command]?.(id, picked);
  if (answer) await say(id, picked, answer);
}
