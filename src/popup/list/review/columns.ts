import type { Cell } from '../../../ui/grid/cells';

/** The columns of the review, in their order. */
export const columns = ['tick', 'line', 'original', 'cleaned', 'state', 'reason'] as const;
export type Column = (typeof columns)[number];

/** One cell of the review. */
export type ReviewCell = Cell<Column>;
