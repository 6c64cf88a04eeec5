import { regionCode } from '../basespace/regions';
import type { Runtime } from '../shared/browser';
import { isFromOurPages } from '../shared/messages/commands';
import { CommandFailed, ContentEvent, isFromOurContent, TeachRequest } from '../shared/messages/events';
import { legendPositionItem } from '../shared/storage/administrators';
import { remembering } from '../shared/storage/forget';
import { load, save, update } from '../shared/storage/item';
import { settingsItem } from '../shared/storage/settings-item';
import { consoleAddressItem, hubRegionItem } from '../shared/storage/site-items';
import { accessCountItem, frameStateItem, readProgressItem } from '../shared/storage/tab-items';
import { drawBadge } from './badge';
import { saveFailure, saveFillResult, saveUndoResult } from './fill-result';
import { wakeFrame } from './inject';
import { rememberFill, rememberGrant, rememberMessage, rememberPeople, rememberUsers } from './people';
import { goOnTeaching, handleTeachRequest, leave, rememberTaught } from './teaching';
import { rememberAdministrators, sendContext } from './workgroup-context';

/**
 * Takes in what content scripts and our own pages tell. Keeps nothing in memory: the worker may be gone a moment later.
 * @returns undefined always, so that messages for others stay open for them
 */
export function handleEvent(message: unknown, sender: Runtime.MessageSender): undefined {
  if (isFromOurPages(sender)) {
    const failed = CommandFailed.safeParse(message);
    if (failed.success) void saveFailure(failed.data).catch(() => undefined);
    const teach = TeachRequest.safeParse(message);
    if (teach.success) void handleTeachRequest(teach.data).catch(() => undefined);
    return;
  }
  if (!isFromOurContent(sender)) return;
  const event = ContentEvent.safeParse(message);
  if (event.success) void handle(event.data, sender).catch(() => undefined);
}

async function handle(event: ContentEvent, sender: Runtime.MessageSender): Promise<void> {
  const tab = sender.tab?.id as number;
  const frame = sender.frameId as number;
  switch (event.type) {
    case 'wake':
      return wakeFrame(tab, frame, event.part);
    case 'frameStateChanged': {
      const { state } = event;
      const isSomething = state.screen !== '' || state.dialog !== '';
      await save(frameStateItem(tab, frame), isSomething ? state : undefined);
      if (!isSomething) await endReading(tab, frame);
      if (isSomething && !state.screen.startsWith('sequenceHub')) await rememberConsole(sender.url ?? '');
      await goOnTeaching(tab, frame);
      return drawBadge(tab);
    }
    case 'hubSeen': {
      const region = regionCode(event.region);
      if (region) await save(hubRegionItem, region);
      return;
    }
    case 'accessCounted': {
      const { withoutAccess, users } = event;
      await save(accessCountItem(tab, frame), withoutAccess < 0 ? undefined : { withoutAccess, users });
      return drawBadge(tab);
    }
    case 'fillEnded': {
      // Saved at once and on its own: nothing else that fails or takes its time may lose or overtake it.
      const saved = saveFillResult(tab, event);
      await remembering(() => rememberFill(event, hostOf(sender)));
      return saved;
    }
    case 'undoEnded':
      return saveUndoResult(tab, event);
    case 'peopleSeen':
      return remembering(() => rememberPeople(event, hostOf(sender)));
    case 'granted':
      return remembering(() => rememberGrant(event, tab, hostOf(sender)));
    case 'grantMessage':
      return remembering(() => rememberMessage(event, hostOf(sender)));
    case 'usersRead': {
      // The host comes from the browser, not from the event.
      const reading = { ...event.reading, host: hostOf(sender) };
      await remembering(() => rememberUsers(reading));
      return sendContext({ tab, frame, host: reading.host, workgroup: reading.workgroup });
    }
    case 'readProgress': {
      const { type: _type, ...progress } = event;
      return save(readProgressItem(tab), { frame, ...progress });
    }
    case 'administratorsSeen':
      return remembering(() => rememberAdministrators(event.seen, hostOf(sender)));
    case 'contextRequested':
      return sendContext({ tab, frame, host: hostOf(sender), workgroup: event.workgroup });
    case 'legendMoved':
      return save(legendPositionItem, event.position);
    case 'marksOff':
      await update(settingsItem, (settings) => ({ ...settings, markUsers: false }));
      return;
    case 'taught':
      return rememberTaught(event, tab, hostOf(sender));
    case 'teachingLeft':
      return leave(tab);
    case 'fillProgress':
      return;
  }
}

/** A page that was left in the middle of a reading tells nothing more of it. */
async function endReading(tab: number, frame: number): Promise<void> {
  const progress = await load(readProgressItem(tab));
  if (progress && !progress.isOver && progress.frame === frame) await save(readProgressItem(tab), undefined);
}

function hostOf({ url = '' }: Runtime.MessageSender): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}

/** Where the console was last seen, so that the popup can offer a way back: address and path, nothing behind them. */
async function rememberConsole(url: string): Promise<void> {
  if (!URL.canParse(url)) return;
  const { origin, pathname } = new URL(url);
  await save(consoleAddressItem, origin + pathname);
}
