import { text } from '../../shared/text';
import { panelLinkId, type UsersPanelName, type UsersPanels } from './use-users-panel';

/** The ways from what was read of the users to all of it; there once something was read, or kept earlier. */
export function PanelLinks({ rooms }: { rooms: UsersPanels }) {
  const names: UsersPanelName[] = [
    ...(rooms.hasReading ? (['users', 'roster'] as const) : []),
    ...(rooms.hasReading || rooms.hasSnapshots ? (['snapshots'] as const) : []),
  ];
  if (names.length === 0) return null;
  return (
    <div class="row doors">
      {names.map((room) => (
        <button
          key={room}
          type="button"
          id={panelLinkId(room)}
          aria-expanded={rooms.open === room}
          onClick={() => (rooms.open === room ? rooms.leave() : rooms.show(room))}
        >
          {text(`door_${room}`)}
        </button>
      ))}
    </div>
  );
}
