import type { TextKind } from './sections/surroundings';

/** How a text is looked at. */
export interface ReadingOptions {
  /** What it is known to be. */
  kind: TextKind;
  /** Nothing in it is taken for a table. */
  isPlain: boolean;
  /** Every line of it is read in full, also where a shorter way gives the same. */
  isInFull: boolean;
}
