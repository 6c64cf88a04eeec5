/** An address, from its first character on alone: a line may be all at signs, or one word of thousands of letters. */
export const anyAddress = /(?<![^\s<>()[\]:;,"'|@])[^\s<>()[\]:;,"'|@]+@[^\s<>()[\]:;,"'|@]*[\p{L}\p{N}]/gu;
/** Stands for an address in a text whose sentences are looked at. */
export const person = '\u0001';
/** Where a sentence ends, or a paragraph. */
export const sentenceEnd =
  /(?<!(?<!\p{L})(?:\p{L}|\p{Lu}\p{Ll}{1,3}|dott|prof|sig|dr|mgr|inż|ing|hr|fr|dra|sra?|bzw|ca|inkl|incl|resp|tel|nr))[.!?…]["')\]]*(?:\s|$)|\n[^\S\n]*\n/gu;
/** Between the names of several people. */
export const joint =
  '(?:and|or|und|oder|sowie|et|ou|y|e|i|o|oraz|en|of|och|og|ja|a|și|ve|и|или|та|και|plus|as well as|also|&)';
const breaks = /[,;:–—|\t•·→>*#]|\s-\s|^[\s>]*(?:[-+]|\d+[.)])\s/gu;
const smallWord = /(?<=^|[\s("'“„«—–-])\p{Ll}[\p{Ll}\p{M}'’-]+(?=[,;:.!?…)"'”»]*(?:[\s—–]|$))/gu;
const noWord = new RegExp(
  `^(?:${joint.slice(3, -1)}|von|van|de|der|den|del|della|di|da|dos|du|la|le|bin|ibn|al|el|zu|zur|ter|ten)$`,
  'u',
);

/** The sentence that a stretch ends in; a list goes on with the one that announces it. */
export function sentenceInFront(stretch: string): string {
  let at = 0;
  for (const match of stretch.matchAll(sentenceEnd)) {
    const isAnnounced = match[0].startsWith('\n') && /[:：]\s*$/u.test(stretch.slice(0, match.index));
    if (!isAnnounced && stretch.slice(match.index + match[0].length).trim() !== '')
      at = match.index + match[0].length;
  }
  return stretch.slice(at);
}

/** What stands in front of somebody without a break. */
export function lastClause(lead: string): string {
  const line = lead.slice(lead.lastIndexOf('\n') + 1);
  const [last] = [...line.matchAll(breaks)].slice(-1);
  return last === undefined ? line : line.slice(last.index + last[0].length);
}

/** What follows somebody without a break. */
export const firstClause = (behind: string): string => behind.split(/[,;:–—|\t•→(\n]/u, 1)[0] ?? '';

/** Between parts of a sentence that stand for themselves. */
export const parts = new RegExp(`;\\s|\\s[–—]\\s|,\\s(?!${person})`);
const wordsOfPart = 2;

/** The part of a sentence that stands last; a few words between commas, such as `please`, belong to what is in front. */
export function lastPart(text: string): string {
  const all = text.split(parts);
  let part = all.pop() ?? '';
  while (all.length > 0 && smallWords(part) < wordsOfPart) part = `${all.pop()} ${part}`;
  return part;
}

const bullet = /^[\s>]*(?:[-+*•·–]|\d+[.)])\s/;

/**
 * The lines up to somebody that belong to one sentence: one that names others belongs to another, unless this one goes on
 * with a small word, or is the next item of a list.
 */
export function linesOfSentence(before: string): string {
  const lines = before.split('\n');
  let at = lines.length - 1;
  while (at > 0) {
    const own = lines[at] ?? '';
    const above = lines[at - 1] ?? '';
    const isOther = above.includes(person) && !/^[\s>]*\p{Ll}{2}/u.test(own);
    if (/^\s*(?:=+|#{1,6})\s/.test(above)) break;
    if (isOther && !(bullet.test(own) && bullet.test(above))) break;
    at--;
  }
  return lines.slice(at).join('\n');
}

/** The line of somebody; one that begins with a small word goes on with the one before. */
export function ownLines(before: string): string {
  const at = before.lastIndexOf('\n') + 1;
  if (at === 0 || !/^[\s>]*\p{Ll}{2}[^:]*$/u.test(before.slice(at))) return before.slice(at);
  return before.slice(before.lastIndexOf('\n', at - 2) + 1);
}

/** The rest of the line, and the next one if that goes on with a small word and names nobody. */
export function firstLines(after: string): string {
  const [own = '', next = ''] = after.split('\n', 2);
  return /^[\s>]*\p{Ll}{2}[^:]*$/u.test(next) && !next.includes(person) ? `${own} ${next}` : own;
}

/** How many words of a sentence stand in a text, but for those between names. */
export const smallWords = (text: string): number =>
  (text.match(smallWord) ?? []).filter((word) => !noWord.test(word)).length;
