import type { FrameState } from './frame-state';

/** A frame of a tab, and what it shows. */
export interface PickedFrame {
  frame: number;
  state: FrameState;
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
export function pickFrame(states: ReadonlyMap<number, FrameState>): PickedFrame | undefined {
  let chosen: [number, FrameState] | undefined;
  for (const [frame, state] of [...states].sort(([one], [other]) => one - other)) {
    if (weight(state) > (chosen ? weight(chosen[1]) : 0)) chosen = [frame, state];
  }
  return chosen && { frame: chosen[0], state: chosen[1] };
}

/** Whether people can be filled in where a frame shows this: in the right dialog, or on Users, from where it is opened. */
export function showsInvite({ screen, dialog, certainty }: FrameState): boolean {
  return certainty !== 'unsure' && (dialog === 'inviteUser' || (dialog === '' && screen === 'users'));
}
