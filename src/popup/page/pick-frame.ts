import type { DialogId, ScreenId } from '../../basespace/screens';
import type { FrameState } from '../../shared/messages/frame-state';

/** What a frame shows, in the words of `basespace/screens`. */
export interface FrameInTab {
  frame: number;
  state: FrameState;
  screen: ScreenId;
  dialog: DialogId;
}

/** How much a frame matters to the admin: an open dialog before a screen, the right one before any other. */
function weight({ screen, dialog }: FrameState): number {
  if (dialog === 'inviteUser') return 7;
  if (dialog === 'inviteAdministrator') return 6;
  if (dialog === 'changeAccess') return 5;
  if (dialog !== '') return 4;
  if (screen === 'users') return 3;
  if (screen === 'admins') return 2;
  return screen === '' ? 0 : 1;
}

/** The frame of a tab that the assistant describes and commands; undefined where no frame shows a known screen. */
export function pickFrame(states: ReadonlyMap<number, FrameState>): FrameInTab | undefined {
  let chosen: [number, FrameState] | undefined;
  for (const [frame, state] of [...states].sort(([one], [other]) => one - other)) {
    if (weight(state) > (chosen ? weight(chosen[1]) : 0)) chosen = [frame, state];
  }
  if (!chosen) return undefined;
  const [frame, state] = chosen;
  return { frame, state, screen: state.screen as ScreenId, dialog: state.dialog as DialogId };
}
