import type { TextKey } from '../shared/text';

/** One kind of marks, with how many rows carry it. */
export interface LegendKind {
  /** The words of its tag in the table. */
  tag: TextKey;
  look: string;
  count: number;
  sentence: string;
}

/** What the legend shows. */
export interface LegendState {
  kinds: readonly LegendKind[];
  /** What else is to be said of the workgroup's users, a sentence each. */
  notes: readonly string[];
  /** Marked users that the table holds now. */
  marked: number;
  /** Whether the rows that are not marked are out of the way, and how. */
  filter: 'off' | 'hidden' | 'dimmed';
  collapsed: boolean;
  side: 'start' | 'end';
}

/** What the legend's buttons do. */
export interface LegendActions {
  jump(by: 1 | -1): void;
  filter(): void;
  fold(): void;
  move(): void;
  off(): void;
  /** Brings a marked user into view, by the index among `names`. */
  jumpTo(index: number): void;
  /** Who the marked users are, in the order of the table. */
  names(): readonly string[];
}
