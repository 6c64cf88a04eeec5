import { text } from '../../shared/text';
import { doorId, type PeopleRoomName, type PeopleRooms } from './use-people-rooms';

const names: readonly PeopleRoomName[] = ['users', 'roster', 'snapshots'];

/** The ways from what was read of the users to all of it; there once something was read. */
export function Doors({ rooms }: { rooms: PeopleRooms }) {
  if (!rooms.hasReading) return null;
  return (
    <div class="row doors">
      {names.map((room) => (
        <button
          key={room}
          type="button"
          id={doorId(room)}
          aria-expanded={rooms.open === room}
          onClick={() => (rooms.open === room ? rooms.leave() : rooms.show(room))}
        >
          {text(`door_${room}`)}
        </button>
      ))}
    </div>
  );
}
