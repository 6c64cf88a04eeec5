/**
 * The parts of the content script that are injected where there is a use for them, each by the name of its script
 * (`content/parts/<name>.iife.ts`). `content/parts.ts` says when each is wanted.
 */
export const partNames = [
  'tables',
  'shadowMarks',
  'overPage',
  'administrators',
  'dialogs',
  'guards',
  'users',
  'fill',
  'taught',
  'teach',
  'guide',
  'report',
  'say',
] as const;
export type PartName = (typeof partNames)[number];
