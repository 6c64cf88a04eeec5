import type { Column } from './columns';

const earlier =
  /^(?:old|previous|former|before|alt|alte[rs]?|bisher|vorher|ancien(?:ne)?|avant|antiguo|anterior|vecchi[oa]|antig[oa]|oud|stary|gammal|gammel|vanha|starý|старый|旧|舊)$/iu;
const later =
  /^(?:new|current|after|neu|neue[rs]?|nachher|nouveau|nouvelle|après|nuevo|nuovo|novo|nieuw|nowy|ny|nytt|uusi|nový|новый|新|现|現)$/iu;

/** Whether headings say who takes the place of whom: `Old`, `New`. */
export const tellChange = (headings: readonly string[]): boolean =>
  headings.some((heading) => earlier.test(heading.trim())) &&
  headings.some((heading) => later.test(heading.trim()));

/** Whether a heading, beside that of the new ones, is of those who were there before. */
export const isEarlier = (heading: string): boolean => earlier.test(heading.trim());

/** `Old` beside `New`: whoever is in the first one is out. */
export function markEarlier(columns: readonly Column[]): void {
  if (!tellChange(columns.map(({ heading }) => heading))) return;
  for (const column of columns) if (isEarlier(column.heading)) column.isOut = true;
}
