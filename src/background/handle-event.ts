import { regionCode } from '../basespace/regions';
import { openAssistantWindow } from '../shared/assistant-page';
import type { Runtime } from '../shared/browser';
import { isFromOurPages } from '../shared/messages/commands';
import { Collected, CommandFailed, ContentEvent, TeachRequest } from '../shared/messages/events';
import { isFromOurContent } from '../shared/messages/fill-progress';
import type { FrameState } from '../shared/messages/frame-state';
import { legendPositionItem } from '../shared/storage/administrators';
import { remembering } from '../shared/storage/forget';
import { showHints, stepDone } from '../shared/storage/guide';
import { load, save, update } from '../shared/storage/item';
import { settingsItem } from '../shared/storage/settings-item';
import { consoleAddressItem, hubRegionItem } from '../shared/storage/site-items';
import { accessCountItem, frameStateItem, readProgressItem } from '../shared/storage/tab-items';
import { drawBadge } from './badge';
import { forgetConcerns, rememberConcerns } from './fill-concerns';
import { saveFailure, saveFillResult, saveUndoResult } from './fill-result';
import { goOnGuiding, rememberGranted, rememberStand } from './guide';
import { wakeFrame } from './inject';
import { keepSnapshot } from './keep-snapshot';
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
  const collected = Collected.safeParse(message);
  if (!event.success || !collected.success) return;
  void handle(event.data, sender, collected.data.since).catch(() => undefined);
}

/** Carries out what remembers something, unless that was deleted since. */
type Remember = (work: () => Promise<unknown>) => Promise<unknown>;

/** @param since when the frame began to collect what the event says: not what everything was deleted of since */
async function handle(event: ContentEvent, sender: Runtime.MessageSender, since?: number): Promise<unknown> {
  const remember: Remember = (work) => remembering(work, since);
  const tab = sender.tab?.id as number;
  const frame = sender.frameId as number;
  switch (event.type) {
    case 'wake':
      return wakeFrame(tab, frame, event.part);
    case 'frameStateChanged':
      return takeFrameState(event.state, tab, frame, sender.url ?? '');
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
    case 'fillEnded':
      return takeFill(event, { tab, frame, host: hostOf(sender) }, remember);
    case 'undoEnded':
      if (event.report) await forgetConcerns(tab);
      return remember(() => saveUndoResult(tab, event));
    case 'peopleSeen':
      return remember(() => rememberPeople(event, hostOf(sender)));
    case 'granted':
      await forgetConcerns(tab);
      await rememberGranted();
      return remember(() => rememberGrant(event, tab, hostOf(sender)));
    case 'grantMessage':
      return remember(() => rememberMessage(event, hostOf(sender)));
    case 'usersRead': {
      // The host comes from the browser, not from the event.
      const reading = { ...event.reading, host: hostOf(sender) };
      await remember(() => rememberUsers(reading));
      return sendContext({ tab, frame, host: reading.host, workgroup: reading.workgroup });
    }
    case 'readProgress': {
      const { type: _type, ...progress } = event;
      return save(readProgressItem(tab), { frame, ...progress });
    }
    case 'administratorsSeen':
      return remember(() => rememberAdministrators(event.seen, hostOf(sender)));
    case 'contextRequested':
      return sendContext({ tab, frame, host: hostOf(sender), workgroup: event.workgroup }, event.isInvite);
    case 'legendMoved':
      return save(legendPositionItem, event.position);
    case 'marksOff':
      await update(settingsItem, (settings) => ({ ...settings, markUsers: false }));
      return;
    case 'taught':
      return rememberTaught(event, tab, hostOf(sender));
    case 'guideStands':
      return rememberStand(event, tab, frame);
    case 'guideStepDone':
      return stepDone(event.step);
    case 'guideHintsOff':
      return showHints(false);
    case 'teachingWanted':
      return handleTeachRequest({ type: 'startTeaching', tab, what: event.what, resume: '' });
    case 'teachingLeft':
      return leave(tab);
    case 'snapshotWanted': {
      const where = { host: hostOf(sender), workgroup: event.workgroup };
      await remember(() => keepSnapshot(tab, frame, where));
      return sendContext({ tab, frame, ...where });
    }
    case 'assistantWanted':
      return openAssistantWindow(tab);
    case 'fillProgress':
      return;
  }
}

async function takeFrameState(state: FrameState, tab: number, frame: number, url: string): Promise<unknown> {
  const isSomething = state.screen !== '' || state.dialog !== '';
  // What the page shows now is no memory of it.
  await remembering(async () => {
    await save(frameStateItem(tab, frame), isSomething ? state : undefined);
    if (!isSomething) await endReading(tab, frame);
    if (isSomething && !state.screen.startsWith('sequenceHub')) await rememberConsole(url);
  });
  await goOnTeaching(tab, frame);
  if (isSomething) await goOnGuiding(tab, frame, state);
  return drawBadge(tab);
}

async function takeFill(
  event: Extract<ContentEvent, { type: 'fillEnded' }>,
  where: { tab: number; frame: number; host: string },
  remember: Remember,
): Promise<unknown> {
  const { tab, host } = where;
  // Saved at once and on its own: nothing else that fails or takes its time may lose or overtake it.
  const saved = remember(() => saveFillResult(tab, event));
  await remember(() => rememberFill(event, host));
  const { report } = event;
  if (report) {
    await remember(() => rememberConcerns(report, tab, host));
    await sendContext({ ...where, workgroup: report.workgroup });
  }
  return saved;
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
