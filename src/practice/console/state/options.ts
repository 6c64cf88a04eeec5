import type { Person } from './people';

/** What a console is to be like. */
export interface Options {
  wording: 'gen1' | 'gen2' | 'gen3';
  /** Each screen and dialog renders this many milliseconds after navigation. */
  late: number;
  tier: 'professional' | 'enterprise';
  users: number;
  pageSize: number;
  workgroup: string;
  /** `label:default|label:default…`; empty is the usual list. */
  products: string;
  accessStyle: 'select' | 'radio' | 'menu';
  /** People who come first in a short list, and are spread over a long one; the others are made up. */
  cast: readonly Person[];
  faults: Faults;
}

/** What a dialog does wrong. */
export interface Faults {
  /** An address that it silently drops. */
  drop: string;
  /** Characters of the text box, or chips; 0 is no limit. */
  limit: number;
  putBack: 'no' | 'once' | 'always';
  recreateDialog: boolean;
  closeDialog: boolean;
}

export const faultless: Faults = {
  drop: '',
  limit: 0,
  putBack: 'no',
  recreateDialog: false,
  closeDialog: false,
};
