import { browser } from '../shared/browser';
import { formatNumber } from '../shared/format';
import type { FrameState } from '../shared/messages/frame-state';
import { load } from '../shared/storage/item';
import { accessCountItem, loadFrameStates, saidByButtonItem } from '../shared/storage/tab-items';
import { text } from '../shared/text';

/** What the toolbar icon says of a tab at a glance. */
interface Badge {
  label: string;
  color: string;
  title: string;
}

const warnColor = '#9a4a00';
const readyColor = '#0b5c6b';
const countColor = '#b3261e';

/**
 * Draws a tab's badge: what came of a key a moment ago, a warning where Invite makes administrators, how many users have no
 * access, or ready. One after the other: one that began earlier would otherwise be drawn over one that knows more.
 */
export async function drawBadge(tab: number): Promise<void> {
  await navigator.locks.request(`badge:${tab}`, () => draw(tab));
}

async function draw(tab: number): Promise<void> {
  const { label, color, title } = await badgeOf(tab);
  try {
    await browser.action.setBadgeBackgroundColor({ tabId: tab, color });
    await browser.action.setBadgeTextColor?.({ tabId: tab, color: '#ffffff' });
    await browser.action.setBadgeText({ tabId: tab, text: label });
    await browser.action.setTitle({ tabId: tab, title });
  } catch {
    // The tab was closed in the meantime.
  }
}

async function badgeOf(tab: number): Promise<Badge> {
  const states = await loadFrameStates(tab);
  const name = text('extensionShortName');
  const said = await load(saidByButtonItem(tab));
  if (said && Date.now() < said.until)
    return { label: '!', color: warnColor, title: `${name}: ${said.words}` };
  const known = [...states].filter(([, { certainty }]) => certainty !== 'unsure');
  const has = (fits: (state: FrameState) => boolean) => known.find(([, state]) => fits(state));
  if (
    has(({ dialog, screen }) => dialog === 'inviteAdministrator' || (screen === 'admins' && dialog === ''))
  ) {
    return { label: '!', color: warnColor, title: text('badgeWarn', name) };
  }
  if (has(({ dialog }) => dialog === 'inviteUser'))
    return { label: '✓', color: readyColor, title: text('badgeReady', name) };
  const users = has(({ screen }) => screen === 'users');
  if (!users) return { label: '', color: readyColor, title: name };
  const count = await load(accessCountItem(tab, users[0]));
  if (!count || count.withoutAccess <= 0)
    return { label: '✓', color: readyColor, title: text('badgeReady', name) };
  const { withoutAccess } = count;
  const label = withoutAccess > 999 ? text('badgeMany') : formatNumber(withoutAccess);
  return { label, color: countColor, title: text('badgeCount', name, withoutAccess) };
}
