import type { Legend, LegendActions } from './legend';
import type { Ring } from './ring';

/** A legend and the ring around the row that it has brought into view. */
export interface DrawnLegend {
  legend: Legend;
  ring: Ring;
}

/** Draws a legend, until the signal aborts. */
export type MakeLegend = (actions: LegendActions, ringTaken: () => void, signal: AbortSignal) => DrawnLegend;
