import type { PickedFrame } from '../../shared/messages/pick-frame';
import { command } from '../../shared/messages/send-command';
import { save } from '../../shared/storage/item';
import { saidByButtonItem } from '../../shared/storage/tab-items';
import { drawBadge } from '../badge';

/** What came of a key: the first sentence says it, the others are particulars. */
export interface Answer {
  tone: 'warn' | 'calm';
  sentences: readonly string[];
}

/** The page shows it within so many milliseconds, or not at all: what draws it may have to come first. */
const timeoutMs = 5000;
/** So long the toolbar button speaks of a key, in milliseconds. */
const badgeMs = 15_000;

/**
 * Says what came of a key where the admin sees it: over the page that the key was about, and where that shows nothing
 * certain, or does not answer, at the toolbar button.
 */
export async function say(
  tab: number,
  picked: PickedFrame | undefined,
  { tone, sentences: [sentence = '', ...lines] }: Answer,
): Promise<void> {
  if (picked && picked.state.certainty !== 'unsure') {
    const said = command(tab, picked.frame, { type: 'say', tone, sentence, lines }, timeoutMs);
    if (await said.catch(() => undefined)) return;
  }
  await sayByBadge(tab, [sentence, ...lines].join(' '));
}

/** Whatever the page tells meanwhile, these words stay for their time. */
async function sayByBadge(tab: number, words: string): Promise<void> {
  await save(saidByButtonItem(tab), { words, until: Date.now() + badgeMs });
  await drawBadge(tab);
  // A timer may come a little early.
  setTimeout(() => void drawBadge(tab), badgeMs + 50);
}
