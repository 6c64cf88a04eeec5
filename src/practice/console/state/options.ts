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
}
