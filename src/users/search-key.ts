/** Letters that are no letter with a mark for Unicode, and are written without it all the same. */
const plainLetters: Record<string, string> = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ı: 'i', æ: 'ae', œ: 'oe' };

/**
 * A text for searching: letter case, marks on letters and kinds of white space aside. Unlike the `fold` of page texts it drops
 * marks, for people type names without them.
 */
export function searchKey(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036F]/g, '')
    .toLowerCase()
    .replace(/[ßøłđıæœ]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/[\s\u00AD\u200B-\u200F\u2060\uFEFF]+/g, ' ')
    .trim();
}

/** Titles beside a name, as `searchKey` writes them. */
const titles = new Set([
  'dr',
  'prof',
  'professor',
  'phd',
  'md',
  'msc',
  'bsc',
  'mr',
  'mrs',
  'ms',
  'dipl',
  'ing',
]);

/**
 * A name for comparing: `Doe, Jane`, `Jane Doe` and `Dr. Jane DOE` have the same key. Only titles are left out, so that
 * `Jane A. Doe` is somebody else. '' where there are no letters.
 */
export function nameKey(name: string): string {
  const words = searchKey(name)
    .replace(/['’`.]/g, '')
    .match(/[\p{L}\p{N}\p{M}]+/gu);
  if (!words || !/\p{L}/u.test(words.join(''))) return '';
  const own = words.filter((word) => !titles.has(word));
  return (own.length >= 2 ? own : words).sort().join(' ');
}
