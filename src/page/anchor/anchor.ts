/**
 * What an element is found by again, derived from one look at it: what it is and what it is called, never where it
 * stands or what a build has called it. Every feature that is there has to hold.
 */
export interface Anchor {
  role: string;
  tag: string;
  name?: string | undefined;
  /** What is written beside it, where it has no name. */
  label?: string | undefined;
  /** Attributes that somebody has written by hand. */
  attributes?: Record<string, string> | undefined;
  /** The nearest named box around it. */
  within?: { role: string; name: string } | undefined;
  /** The heading that stands before it. */
  heading?: string | undefined;
  /** Of a table: its heads. */
  columns?: string[] | undefined;
  /** The shape of the address, without what names one thing of many. */
  route?: string | undefined;
  /** Whether it says that it is the chosen one of several. */
  isSelected?: boolean | undefined;
}

/** The features besides role and tag, the most telling first. */
export const featureNames = [
  'name',
  'attributes',
  'label',
  'columns',
  'within',
  'heading',
  'isSelected',
  'route',
] as const satisfies readonly (keyof Anchor)[];
