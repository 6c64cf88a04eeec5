/** A kind of input, in a few lines, and whom it means. */
export interface Kind {
  what: string;
  text: string;
  /** Filled, in any order; nobody else is, but those of `either`. */
  ready: string[];
  /** Seen, and waiting. */
  waits?: string[];
  /** Filled or seen: both are right. */
  either?: string[];
}

export const A = 'ada.byron@example.org';
export const B = 'ben.kross@example.org';
export const C = 'carla.diaz@example.edu';
export const D = 'dmitri.volkov@example.net';
export const E = 'emi.sato@example.org';
export const M = 'maud.chief@example.org';
