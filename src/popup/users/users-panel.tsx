import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { UsersReading } from '../../shared/messages/users';
import { usersReadingItem } from '../../shared/storage/users-reading';
import { text } from '../../shared/text';
import { Lazy } from '../../ui/lazy';
import { useStored } from '../../ui/use-stored';
import type { ListActions } from '../list/use-list-actions';
import type { ReviewContext } from '../list/use-review-context';
import type { PageState } from '../page/use-page-state';
import type { FollowedTab } from '../page/use-tab';
import type { UsersPanels } from './use-users-panel';

const loadUsers = () => import('./all/all-users');
const loadSnapshots = () => import('./snapshots/snapshots');
const loadRoster = () => import('./roster/roster');

export interface UsersPanelProps {
  rooms: UsersPanels;
  look: PageState;
  tab: FollowedTab;
  /** The chosen region, a code of `basespace/regions` or ''. */
  region: string;
  known: ReviewContext;
  actions: ListActions;
  isWide: boolean;
}

/** One of the rooms about a workgroup's users: what was read of the workgroup that the page shows, and of no other. */
export function UsersPanel(props: UsersPanelProps) {
  const { rooms, look, isWide } = props;
  const { host = '', workgroup = '' } = look?.state ?? {};
  const reading = useStored(workgroup === '' ? undefined : usersReadingItem({ host, workgroup }));
  const heading = useRef<HTMLHeadingElement>(null);
  const [isLeft, setLeft] = useState(false);
  const room = rooms.open;
  useLayoutEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  }, [room]);
  if (!room || isLeft) return null;
  const leave = (focusTarget?: string) => {
    setLeft(true);
    rooms.leave(focusTarget);
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
        <Lazy load={loadSnapshots}>
          {({ SnapshotsPanel }) => (
            <SnapshotsPanel key={`${host}|${workgroup}`} where={{ host, workgroup }} reading={reading} />
          )}
        </Lazy>
      ) : !reading ? (
        <p>{text(rooms.hasReading ? 'roomLoading' : 'roomNothingRead')}</p>
      ) : (
        <Room key={`${host}|${workgroup}`} {...props} reading={reading} leave={leave} />
      )}
    </section>
  );
}

/** What every room gets: what was read, and the way out. */
export interface PanelProps extends UsersPanelProps {
  reading: UsersReading;
  /** @param focusTarget what takes the focus; without it, the button that led in */
  leave(focusTarget?: string): void;
}

function Room(props: PanelProps) {
  switch (props.rooms.open) {
    case 'roster':
      return <Lazy load={loadRoster}>{({ RosterPanel }) => <RosterPanel {...props} />}</Lazy>;
    default:
      return <Lazy load={loadUsers}>{({ AllUsersPanel }) => <AllUsersPanel {...props} />}</Lazy>;
  }
}
