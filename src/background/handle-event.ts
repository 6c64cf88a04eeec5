import { regionByCode } from '../basespace/regions';
import type { Runtime } from '../shared/browser';
import { isFromOurContent, Notice } from '../shared/messages/events';
import { legendPlace } from '../shared/storage/administrators';
import {
  consolePlace,
  hubRegionPlace,
  load,
  save,
  saveSettings,
  settingsPlace,
} from '../shared/storage/item';
import { accessCountPlace, readingPlace, resultPlace, sightPlace } from '../shared/storage/tab-items';
import { keepUsersReading } from '../shared/storage/users-reading';
import { drawBadge } from './badge';
import { wakeFrame } from './inject';
import { rememberFill, rememberGrant, rememberMessage, rememberPeople } from './people';
import { rememberAdministrators, tellKnown } from './workgroup-context';

/**
 * Takes in what content scripts tell. Keeps nothing in memory: the worker may be gone a moment later.
 * @returns undefined always, so that messages for others stay open for them
 */
export function takeNotice(message: unknown, sender: Runtime.MessageSender): undefined {
  if (!isFromOurContent(sender)) return;
  const notice = Notice.safeParse(message);
  if (notice.success) void act(notice.data, sender).catch(() => undefined);
}

async function act(notice: Notice, sender: Runtime.MessageSender): Promise<void> {
  const tab = sender.tab?.id as number;
  const frame = sender.frameId as number;
  switch (notice.type) {
    case 'wake':
      return wakeFrame(tab, frame, notice.part);
    case 'sightChanged': {
      const { sight } = notice;
      const isSomething = sight.screen !== '' || sight.dialog !== '';
      await save(sightPlace(tab, frame), isSomething ? sight : undefined);
      if (!isSomething) await endReading(tab, frame);
      if (isSomething && !sight.screen.startsWith('sequenceHub')) await rememberConsole(sender.url ?? '');
      return drawBadge(tab);
    }
    case 'hubSeen': {
      const region = regionByCode(notice.region);
      if (region) await save(hubRegionPlace, region.code);
      return;
    }
    case 'accessCounted': {
      const { withoutAccess, users } = notice;
      await save(accessCountPlace(tab, frame), withoutAccess < 0 ? undefined : { withoutAccess, users });
      return drawBadge(tab);
    }
    case 'fillEnded': {
      const { report, failure } = notice;
      await rememberFill(notice, hostOf(sender));
      return save(resultPlace(tab), {
        at: Date.now(),
        ...(report ? { report } : {}),
        ...(failure ? { failure } : {}),
      });
    }
    case 'peopleSeen':
      return rememberPeople(notice, hostOf(sender));
    case 'granted':
      return rememberGrant(notice, tab, hostOf(sender));
    case 'grantMessage':
      return rememberMessage(notice, hostOf(sender));
    case 'usersRead': {
      // The host comes from the browser, not from what was told.
      const reading = { ...notice.reading, host: hostOf(sender) };
      await keepUsersReading(reading);
      return tellKnown({ tab, frame, host: reading.host, workgroup: reading.workgroup });
    }
    case 'readProgress': {
      const { type: _type, ...progress } = notice;
      return save(readingPlace(tab), { frame, ...progress });
    }
    case 'administratorsSeen':
      return rememberAdministrators(notice.seen, hostOf(sender));
    case 'knownWanted':
      return tellKnown({ tab, frame, host: hostOf(sender), workgroup: notice.workgroup });
    case 'legendPlaced':
      return save(legendPlace, notice.place);
    case 'marksOff':
      return saveSettings({ ...(await load(settingsPlace)), markUsers: false });
    case 'fillProgress':
      return;
  }
}

/** A page that was left in the middle of a reading tells nothing more of it. */
async function endReading(tab: number, frame: number): Promise<void> {
  const progress = await load(readingPlace(tab));
  if (progress && !progress.isOver && progress.frame === frame) await save(readingPlace(tab), undefined);
}

function hostOf({ url = '' }: Runtime.MessageSender): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}

/** Where the console was last seen, so that the popup can offer a way back: address and path, nothing behind them. */
async function rememberConsole(url: string): Promise<void> {
  if (!URL.canParse(url)) return;
  const { origin, pathname } = new URL(url);
  await save(consolePlace, origin + pathname);
}
