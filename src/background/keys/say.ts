import { browser } from '../../shared/browser';
import type { PickedFrame } from '../../shared/messages/pick-frame';
import { command } from '../../shared/messages/send-command';
import { text } from '../../shared/text';
import { drawBadge } from '../badge';

/** What came of a key: the first sentence says it, the others are particulars. */
export interface Answer {
  tone: 'warn' | 'calm';
  sentences: readonly string[];
}

/** So long the toolbar button speaks of a key, in milliseconds. */
const badgeMs = 15_000;
const warnColor = '#9a4a00';

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
    const said = command(tab, picked.frame, { type: 'say', tone, sentence, lines });
    if (await said.catch(() => undefined)) return;
  }
  await sayByBadge(tab, [sentence, ...lines].join(' '));
}

async function sayByBadge(tabId: number, words: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: warnColor });
  await browser.action.setBadgeText({ tabId, text: '!' });
  await browser.action.setTitle({ tabId, title: `${text('extensionShortName')}: ${words}` });
  setTimeout(() => void drawBadge(tabId), badgeMs);
}
