import type { Legend } from './legend';
import type { LegendActions, LegendState } from './legend-state';
import type { Ring } from './ring';

/** A legend and the ring around the row that it has brought into view. */
export interface DrawnLegend {
  legend: Legend;
  ring: Ring;
  /** Shows the legend, unless a dialog of the page would be covered; `undefined` shows none. */
  show(state: LegendState | undefined): void;
  /** Brings a row into view and draws the ring around it. */
  reveal(row: readonly Element[]): void;
}

/** Draws a legend, until the signal aborts. */
export type MakeLegend = (actions: LegendActions, ringTaken: () => void, signal: AbortSignal) => DrawnLegend;
