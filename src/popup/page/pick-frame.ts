import type { DialogId, ScreenId } from '../../basespace/screens';
import type { Sight } from '../../shared/messages/frame-state';

/** What a frame shows, in the words of `basespace/screens`. */
export interface Seen {
  frame: number;
  sight: Sight;
  screen: ScreenId;
  dialog: DialogId;
}

/** How much a frame matters to the admin: an open dialog before a screen, the right one before any other. */
function weight({ screen, dialog }: Sight): number {
  if (dialog === 'inviteUser') return 7;
  if (dialog === 'inviteAdministrator') return 6;
  if (dialog === 'changeAccess') return 5;
  if (dialog !== '') return 4;
  if (screen === 'users') return 3;
  if (screen === 'admins') return 2;
  return screen === '' ? 0 : 1;
}

/** The frame of a tab that the assistant speaks of and commands; undefined where no frame shows anything known. */
export function chooseSight(sights: ReadonlyMap<number, Sight>): Seen | undefined {
  let chosen: [number, Sight] | undefined;
  for (const [frame, sight] of [...sights].sort(([one], [other]) => one - other)) {
    if (weight(sight) > (chosen ? weight(chosen[1]) : 0)) chosen = [frame, sight];
  }
  if (!chosen) return undefined;
  const [frame, sight] = chosen;
  return { frame, sight, screen: sight.screen as ScreenId, dialog: sight.dialog as DialogId };
}
