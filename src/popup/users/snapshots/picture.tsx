import { formatMoment } from '../../../shared/format';
import type { SnapshotListed } from '../../../shared/storage/snapshots';
import { text } from '../../../shared/text';
import { type ChartPoint, chartOf } from './chart';

const width = 300;
const height = 72;

/** The counts over time; the list beneath says the same in words. A reading of a part of the users has an open mark. */
export function Picture({ all }: { all: readonly SnapshotListed[] }) {
  const newest = all[0];
  const oldest = all.at(-1);
  if (!newest || !oldest || all.length < 2) return null;
  const { users, withoutAccess, most } = chartOf(all, width, height);
  const description = text(
    'snapshotPicture',
    oldest.users,
    oldest.withoutAccess,
    formatMoment(oldest.at),
    newest.users,
    newest.withoutAccess,
    formatMoment(newest.at),
  );
  return (
    <figure class="picture">
      <svg viewBox={`-6 -8 ${width + 12} ${height + 16}`} role="img" aria-label={description}>
        <path class="frame" d={`M0 0H${width}M0 ${height}H${width}`} />
        <Line points={users} of="users" />
        <Line points={withoutAccess} of="without" />
      </svg>
      <figcaption class="note">
        <span class="key users" aria-hidden="true" /> {text('snapshotUsers')}{' '}
        <span class="key without" aria-hidden="true" /> {text('snapshotWithout')} ·{' '}
        {text('snapshotMost', most)}
      </figcaption>
    </figure>
  );
}

/** One count: the two differ by their strokes and marks as well as by colour. */
function Line({ points, of }: { points: readonly ChartPoint[]; of: 'users' | 'without' }) {
  const path = points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`);
  return (
    <g class={of}>
      <path d={path.join('')} />
      {points.map(({ x, y, isWhole }, index) =>
        of === 'users' ? (
          <circle key={index} class={isWhole ? 'whole' : ''} cx={x} cy={y} r="3" />
        ) : (
          <rect key={index} class={isWhole ? 'whole' : ''} x={x - 2.5} y={y - 2.5} width="5" height="5" />
        ),
      )}
    </g>
  );
}
