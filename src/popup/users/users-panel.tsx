import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { UsersReading } from '../../shared/messages/users';
import { usersReadingPlace } from '../../shared/storage/users-reading';
import { text } from '../../shared/text';
import { Later } from '../../ui/lazy';
import { usePlace } from '../../ui/use-stored';
import type { ListActions } from '../list/use-list-actions';
import type { Known } from '../list/use-review-context';
import type { Look } from '../page/use-page-state';
import type { FollowedTab } from '../page/use-tab';
import type { PeopleRooms } from './use-users-panel';

const loadUsers = () => import('./all/all-users');
const loadSnapshots = () => import('./snapshots/snapshots');
const loadRoster = () => import('./roster/roster');

export interface PeopleRoomProps {
  rooms: PeopleRooms;
  look: Look;
  tab: FollowedTab;
  /** The chosen region, a code of `basespace/regions` or ''. */
  region: string;
  known: Known;
  actions: ListActions;
  isWide: boolean;
}

/** One of the rooms about a workgroup's users: what was read of the workgroup that the page shows, and of no other. */
export function PeopleRoom(props: PeopleRoomProps) {
  const { rooms, look, isWide } = props;
  const { host = '', workgroup = '' } = look?.sight ?? {};
  const reading = usePlace(workgroup === '' ? undefined : usersReadingPlace({ host, workgroup }));
  const heading = useRef<HTMLHeadingElement>(null);
  const [isLeft, setLeft] = useState(false);
  const room = rooms.open;
  useLayoutEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  }, [room]);
  if (!room || isLeft) return null;
  const leave = (heir?: string) => {
    setLeft(true);
    rooms.leave(heir);
  };
  return (
    <section class="people-room" aria-labelledby="people-title">
      <div class="row room-head">
        <h2 id="people-title" ref={heading} tabIndex={-1}>
          {text(`room_${room}`)}
        </h2>
        <button type="button" onClick={() => leave()}>
          {text(isWide ? 'closeRoom' : 'backToList')}
        </button>
      </div>
      {room === 'snapshots' && workgroup !== '' ? (
        <Later load={loadSnapshots}>
          {({ SnapshotsPart }) => (
            <SnapshotsPart key={`${host}|${workgroup}`} where={{ host, workgroup }} reading={reading} />
          )}
        </Later>
      ) : !reading ? (
        <p>{text(rooms.hasReading ? 'roomLoading' : 'roomNothingRead')}</p>
      ) : (
        <Room key={`${host}|${workgroup}`} {...props} reading={reading} leave={leave} />
      )}
    </section>
  );
}

/** What every room gets: what was read, and the way out. */
export interface RoomProps extends PeopleRoomProps {
  reading: UsersReading;
  /** @param heir what takes the focus; without it, the button that led in */
  leave(heir?: string): void;
}

function Room(props: RoomProps) {
  switch (props.rooms.open) {
    case 'roster':
      return <Later load={loadRoster}>{({ RosterPart }) => <RosterPart {...props} />}</Later>;
    default:
      return <Later load={loadUsers}>{({ UsersPart }) => <UsersPart {...props} />}</Later>;
  }
}
