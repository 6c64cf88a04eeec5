import { text } from '../../shared/text';
import type { ConsolePage } from '../feature';
import { contextNow } from './known-administrators';

/** A snapshot that was not kept after so long was not kept, in milliseconds. */
const timeoutMs = 10_000;

/** Has a snapshot of the users kept, and says so in a note. The last press is the admin's own. */
export function keepSnapshot(page: ConsolePage, control: HTMLElement): void {
  const since = Date.now();
  const ended = new AbortController();
  const say = (sentence: string, tone: 'calm' | 'warn'): void => {
    ended.abort();
    page.inPage.note({ id: 'guard-snapshot', tone, sentence });
  };
  page.onChange(() => {
    const kept = contextNow(page)?.snapshot;
    if (!kept || kept.at < since) return;
    const { users, total } = kept;
    if (total > users) say(text('guardSnapshotPart', users, total), 'warn');
    else say(text(total < 0 ? 'guardSnapshotRead' : 'guardSnapshotKept', users), 'calm');
  }, ended.signal);
  const timer = setTimeout(() => say(text('guardSnapshotFailed'), 'warn'), timeoutMs);
  ended.signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  page.emit({ type: 'snapshotWanted', workgroup: page.recognition().workgroup });
  if (control.isConnected) control.focus({ preventScroll: true });
}
