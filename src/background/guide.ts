import { decisiveStep } from '../basespace/ways';
import { browser, type Storage } from '../shared/browser';
import type { Command } from '../shared/messages/commands';
import type { ContentEvent } from '../shared/messages/events';
import { FrameState } from '../shared/messages/frame-state';
import { guideItem, guideStandItem, type StoredGuide, stepDone } from '../shared/storage/guide';
import { load, save, update } from '../shared/storage/item';
import { teachingItem } from '../shared/storage/tab-items';
import { wakeFrame } from './inject';

/** A frame that has come up, or shows something else now, takes part in the guide while there is one. */
export async function goOnGuiding(tab: number, frame: number, state: FrameState): Promise<void> {
  const guide = await load(guideItem);
  if (guide.state === 'on') await sendGuide(guide, tab, frame, state);
}

/** Where the guide stands in a frame: the assistant shows it, and a page that is not known yet goes on from there. */
export async function rememberStand(
  { step, facts, control, teach }: Extract<ContentEvent, { type: 'guideStands' }>,
  tab: number,
  frame: number,
): Promise<void> {
  await save(guideStandItem(tab), { frame, step, facts, control, teach });
  await update(guideItem, (guide) =>
    guide.state === 'on' && guide.at !== step ? { ...guide, at: step } : guide,
  );
}

/** The admin has pressed what ends the Invite dialog, and it has closed. */
export async function rememberGranted(): Promise<void> {
  if ((await load(guideItem)).way === 'invite') await stepDone(decisiveStep.invite);
}

/** Tells the pages when the guide starts, goes on or ends, wherever that was said, and notices that users were checked. */
export function followGuide(changes: Record<string, Storage.StorageChange>, area: string): void {
  void follow(changes, area).catch(() => undefined);
}

async function follow(changes: Record<string, Storage.StorageChange>, area: string): Promise<void> {
  const change = area === 'local' ? changes[guideItem.key] : undefined;
  if (change && isNew(change)) {
    const guide = guideItem.read(change.newValue);
    for (const [tab, frame, state] of await shownFrames()) await sendGuide(guide, tab, frame, state);
  }
  if (area !== 'session') return;
  for (const [key, { newValue }] of Object.entries(changes)) {
    const [, what, tab] = /^(check|teaching):(\d+)$/.exec(key) ?? [];
    if (!tab) continue;
    const guide = await load(guideItem);
    if (guide.state !== 'on') return;
    // Who was invited is looked at once they were: an earlier count is none of the way.
    if (what === 'check' && newValue && guide.done.includes(decisiveStep[guide.way])) await stepDone('check');
    if (what === 'teaching')
      for (const [of, frame, state] of await shownFrames())
        if (of === Number(tab)) await sendGuide(guide, of, frame, state);
  }
}

/** Whether there is more to tell than at which step the admin stands, which the pages have said themselves. */
function isNew({ oldValue, newValue }: Storage.StorageChange): boolean {
  const told = (stored: unknown): string => JSON.stringify({ ...guideItem.read(stored), at: '' });
  return told(oldValue) !== told(newValue);
}

async function sendGuide(
  { state, way, done, hints }: StoredGuide,
  tab: number,
  frame: number,
  shown: FrameState,
): Promise<void> {
  // While something is being shown in the page, nothing else is pointed at.
  const isShowing = (await load(teachingItem(tab)))?.step === 'showing';
  const isOn = state === 'on' && !isShowing;
  // Only the gate runs on most pages of Sequence Hub.
  if (isOn && shown.screen === 'sequenceHub') await wakeFrame(tab, frame);
  const message: Command = { type: 'guide', way: isOn ? way : '', done, hints };
  // The frame may have been left meanwhile.
  await browser.tabs.sendMessage(tab, message, { frameId: frame }).catch(() => undefined);
}

/** Every frame that shows something of the site, with its tab. */
async function shownFrames(): Promise<[tab: number, frame: number, state: FrameState][]> {
  const stored = await browser.storage.session.get(null);
  return Object.entries(stored).flatMap(([key, value]): [number, number, FrameState][] => {
    const [, tab, frame] = /^state:(\d+):(\d+)$/.exec(key) ?? [];
    const state = FrameState.safeParse(value);
    return tab && state.success ? [[Number(tab), Number(frame), state.data]] : [];
  });
}
