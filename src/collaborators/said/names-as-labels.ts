import { resembles } from '../words/names';

const given = /(?<![\p{L}\p{M}])\p{Lu}[\p{Ll}\p{M}]+/gu;
/** One label of a name or two words, in front of one address. */
const labelled =
  /^[\s>]*(?:[-+*•·–]\s+|\d+[.)]\s+)?(\p{Lu}[\p{L}\p{M}.'’-]*(?:\s\p{Lu}[\p{L}\p{M}.'’-]*)?)\s*[:：]\s[^@\n]{0,40}?([^\s<>()@]+)@/gmu;

/** Whether one of the names in a text begins with a letter that stands alone in an address: `Nadia`, `n.benali@…`. */
export function hasInitialOf(text: string, person: string): boolean {
  const initials = person
    .slice(0, person.indexOf('@'))
    .toLowerCase()
    .split(/[._-]/)
    .filter((part) => part.length === 1);
  return (text.match(given) ?? []).some((name) => initials.includes(plainInitial(name)));
}

const plainInitial = (name: string): string => name.slice(0, 1).normalize('NFD').slice(0, 1).toLowerCase();

/** Whether the labels in front of the addresses of a text are their people's names, as far as that can be seen. */
export function areNamesLabels(text: string): boolean {
  let names = 0;
  let others = 0;
  for (const [, label = '', local = ''] of text.matchAll(labelled)) {
    const person = `${local}@`;
    if (resembles(label, person)) names++;
    else if (!hasInitialOf(label, person)) others++;
  }
  return names > others;
}
