import type { PickedFrame } from '../../shared/messages/pick-frame';
import { update } from '../../shared/storage/item';
import { settingsItem } from '../../shared/storage/settings-item';
import { text } from '../../shared/text';
import type { Answer } from './say';

/** Switches the marks of users without access on or off, where the page shows what they are about. */
export async function switchMarks(picked: PickedFrame | undefined): Promise<Answer> {
  const { screen, certainty } = picked?.state ?? {};
  if (screen !== 'users' || certainty === 'unsure')
    return { tone: 'warn', sentences: [text('keyMarks_place')] };
  const { markUsers } = await update(settingsItem, (settings) => ({
    ...settings,
    markUsers: !settings.markUsers,
  }));
  return { tone: 'calm', sentences: [text(markUsers ? 'keyMarks_on' : 'keyMarks_off')] };
}
