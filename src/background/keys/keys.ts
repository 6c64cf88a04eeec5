import { openingOf } from '../../shared/assistant-page';
import { browser, type Tabs } from '../../shared/browser';
import { asAssistantError } from '../../shared/errors';
import { failureSentence } from '../../shared/failure-sentence';
import { type PickedFrame, pickFrame } from '../../shared/messages/pick-frame';
import { command as ask } from '../../shared/messages/send-command';
import { shownFrame } from '../../shared/messages/shown-frame';
import { fillByKey } from './fill';
import { switchMarks } from './marks';
import { goToNextProblem } from './next-problem';
import { type Answer, say } from './say';

/** What the keys do that are bound to these commands of the manifest; the one that opens the assistant is the browser's own. */
const answers: Record<string, (tab: number, picked: PickedFrame | undefined) => Promise<Answer>> = {
  'fill-invite': fillByKey,
  'switch-marks': (_tab, picked) => switchMarks(picked),
};

/** A page that answers at all says within so many milliseconds what it shows. */
const timeoutMs = 2000;

/** Does what a key asks for in the tab that is in front, and says what came of it. */
export function handleKey(command: string, tab?: Tabs.Tab): void {
  void run(command, tab).catch(() => undefined);
}

async function run(command: string, given: Tabs.Tab | undefined): Promise<void> {
  const front = given ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
  const id = front && (await tabMeant(front));
  if (id === undefined) return;
  if (command === 'next-problem') return goToNextProblem(id);
  const stored = await shownFrame(id);
  // A key may be pressed on a page that has just taken the place of the one that is stored.
  const picked = stored && (await asItIsNow(id, stored));
  const answer = await answers[command]?.(id, picked).catch(failed);
  if (answer) await say(id, picked, answer);
}

/** The same frame as it is now: what is stored of a page may outlive it for a moment. Undefined where it is gone. */
async function asItIsNow(tab: number, { frame }: PickedFrame): Promise<PickedFrame | undefined> {
  const answer = await ask(tab, frame, { type: 'describe' }, timeoutMs).catch(() => undefined);
  return answer && pickFrame(new Map([[frame, answer.state]]));
}

/** A key that failed says so as well: whoever pressed it sees nothing else of it. */
function failed(thrown: unknown): Answer {
  const { code, details } = asAssistantError(thrown);
  return { tone: 'warn', sentences: [failureSentence({ code, details: [...details] })] };
}

/** The tab that a key is about: the one in front; where that holds the assistant itself, the one that the assistant is about. */
async function tabMeant(front: Tabs.Tab): Promise<number | undefined> {
  const assistant = openingOf(front.url);
  if (!assistant) return front.id;
  if (assistant.tab !== undefined) return assistant.tab;
  const inFront = await browser.tabs.query({ active: true, windowType: 'normal' });
  return inFront.find(({ id }) => id !== front.id)?.id;
}
