import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { usersReadingItem } from '../../shared/storage/users-reading';
import { workgroupId } from '../../shared/storage/workgroup-key';
import { text } from '../../shared/text';
import { Lazy } from '../../ui/lazy';
import { useStored } from '../../ui/use-stored';
import type { PanelProps, UsersPanelProps } from './panel-props';

const loadUsers = () => import('./all/all-users');
const loadSnapshots = () => import('./snapshots/snapshots');
const loadLeaving = () => import('./leaving/leaving');
const loadRoster = () => import('./roster/roster');

/** The open panel about users, for the workgroup that the page shows. */
export function UsersPanel(props: UsersPanelProps) {
  const { panels, pageState, isWide } = props;
  const { host = '', workgroup = '' } = pageState?.state ?? {};
  const reading = useStored(workgroup === '' ? undefined : usersReadingItem({ host, workgroup }));
  const heading = useRef<HTMLHeadingElement>(null);
  const [isLeft, setLeft] = useState(false);
  const panel = panels.open;
  useLayoutEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  }, [panel]);
  if (!panel || isLeft) return null;
  const leave = (focusTarget?: string) => {
    setLeft(true);
    panels.leave(focusTarget);
  };
  const key = workgroupId({ host, workgroup });
  return (
    <section class="users-panel" aria-labelledby="users-panel-title">
      <div class="row panel-head">
        <h2 id="users-panel-title" ref={heading} tabIndex={-1}>
          {text(`panel_${panel}`)}
        </h2>
        <button type="button" onClick={() => leave()}>
          {text(isWide ? 'panelClose' : 'backToList')}
        </button>
      </div>
      {panel === 'snapshots' && workgroup !== '' ? (
        <Lazy load={loadSnapshots}>
          {({ SnapshotsPanel }) => (
            <SnapshotsPanel key={key} workgroup={{ host, workgroup }} reading={reading} />
          )}
        </Lazy>
      ) : !reading ? (
        <p>{text(panels.hasReading ? 'panelLoading' : 'panelNothingRead')}</p>
      ) : (
        <ReadingPanel key={key} {...props} reading={reading} leave={leave} />
      )}
    </section>
  );
}

function ReadingPanel(props: PanelProps) {
  switch (props.panels.open) {
    case 'roster':
      return <Lazy load={loadRoster}>{({ RosterPanel }) => <RosterPanel {...props} />}</Lazy>;
    case 'leaving':
      return <Lazy load={loadLeaving}>{({ LeavingPanel }) => <LeavingPanel {...props} />}</Lazy>;
    default:
      return <Lazy load={loadUsers}>{({ AllUsersPanel }) => <AllUsersPanel {...props} />}</Lazy>;
  }
}
