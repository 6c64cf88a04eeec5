import type { Evidence } from '../../basespace/evidence';
import type { FrameState } from '../../shared/messages/frame-state';
import type { Settings } from '../../shared/settings';
import { type TextKey, text, textOr } from '../../shared/text';
import type { Tone } from '../../ui/icons';
import type { FrameInTab } from './frame-in-tab';
import type { PageState } from './use-page-state';
import type { FollowedTab } from './use-tab';

/** What "This page" says: what it is, what to do next. */
export interface PageWords {
  headline: string;
  advice: string;
  tone: Tone;
}

/** Puts into plain words what is known of a page, and why something is not offered there. */
export function describePage(pageState: PageState, tab: FollowedTab, tier: Settings['tier']): PageWords {
  if (tab.isGone) return { headline: text('tabGone'), advice: '', tone: 'plain' };
  if (pageState === undefined) return { headline: text('looking'), advice: '', tone: 'plain' };
  if (pageState === null) {
    return { headline: text('notTheConsole'), advice: text('advice_notTheConsole'), tone: 'plain' };
  }
  const { certainty } = pageState.state;
  const headline = text(`certainty_${certainty}`, nameOf(pageState));
  if (certainty === 'unsure') return { headline, advice: text('advice_unsure'), tone: 'warning' };
  return {
    headline,
    advice: textOr(adviceOf(pageState, tier), 'advice_notTheConsole'),
    tone: toneOf(pageState),
  };
}

/** What a page was recognised by, in words. */
export function evidenceWords({ code, parts }: FrameState['evidence'][number]): string {
  return text(`evidence_${code as Evidence['code']}`, ...parts);
}

function nameOf({ screen, dialog }: FrameInTab): string {
  return dialog === '' ? textOr(`screen_${screen}`, 'screen_') : textOr(`dialog_${dialog}`, 'dialog_unknown');
}

function adviceOf({ screen, dialog }: FrameInTab, tier: Settings['tier']): string {
  if (dialog !== '') return `advice_${dialog}`;
  const key: TextKey = 'advice_admins_professional';
  return screen === 'admins' && tier === 'professional' ? key : `advice_${screen}`;
}

function toneOf({ screen, dialog }: FrameInTab): Tone {
  if (dialog === 'inviteUser') return 'good';
  if (dialog !== '' || screen === 'admins') return 'warning';
  return screen === 'users' ? 'good' : 'plain';
}
