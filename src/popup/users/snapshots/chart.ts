import type { SnapshotListed } from '../../../shared/storage/snapshots';

/** A point of the picture, in the units of its view box. */
export interface ChartPoint {
  x: number;
  y: number;
  isWhole: boolean;
}

/** The picture of the counts over time. */
export interface Chart {
  users: readonly ChartPoint[];
  withoutAccess: readonly ChartPoint[];
  /** The count at the upper edge; the lower edge is 0. */
  most: number;
}

/**
 * Where the counts of snapshots lie, the oldest at the left.
 * @param width of the picture, and `height`: what is drawn stays within both
 */
export function chartOf(all: readonly SnapshotListed[], width: number, height: number): Chart {
  const entries = [...all].sort((one, other) => one.at - other.at);
  const first = entries[0]?.at ?? 0;
  const span = (entries.at(-1)?.at ?? 0) - first;
  const most = Math.max(1, ...entries.map(({ users }) => users));
  const pointsOf = (count: (entry: SnapshotListed) => number): ChartPoint[] =>
    entries.map((entry) => ({
      x: span === 0 ? width / 2 : ((entry.at - first) / span) * width,
      y: height - (count(entry) / most) * height,
      isWhole: entry.isWhole,
    }));
  return {
    users: pointsOf(({ users }) => users),
    withoutAccess: pointsOf(({ withoutAccess }) => withoutAccess),
    most,
  };
}
