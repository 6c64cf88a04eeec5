/** What one user may do with an application, by the test's own truth. */
export type Level = 'none' | 'access' | 'role' | 'archive';

export const kinds = [
  'native',
  'native without thead',
  'grid',
  'grid in groups',
  'split',
  'split grid',
  'head clone',
  'pinned',
  'pinned split',
  'spread',
  'plain',
  'plain wrapped',
  'rows without a table',
  'slotted',
  'cards',
] as const;
export const headKinds = ['words', 'button', 'hint', 'twin', 'two rows', 'over access and role'] as const;
export const dashes = [
  '-',
  '–',
  '—',
  '−',
  'No Access',
  'svg with a title',
  'svg without',
  'svg with a label',
  'ligature',
  'image',
  'style sheet',
  'spoken sign',
  'shadow root',
  'empty',
] as const;
export const leads = ['none', 'with head', 'empty head', 'head as cell', 'without head'] as const;
export const titles = ['none', 'before', 'block', 'style sheet', 'unseen', 'twin'] as const;

/** A table, composed of facets. */
export interface Composed {
  kind: (typeof kinds)[number];
  head: (typeof headKinds)[number];
  /** The dashes in use, by turns. */
  dashes: (typeof dashes)[number][];
  lead: (typeof leads)[number];
  title: (typeof titles)[number];
  applications: string[];
  /** Order of all columns. */
  order: number[];
  users: { name: string; phone: string; levels: Level[] }[];
  isMeasured: boolean;
  hasDetails: boolean;
  hasTotals: boolean;
  hasScrollbarHead: boolean;
  /** Whether some access is shown by a picture of unknown meaning. */
  hasUnknownPictures: boolean;
}
