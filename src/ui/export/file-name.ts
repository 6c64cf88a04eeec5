/** The day of a moment as part of a file name, in the time zone of the computer: `2026-11-24`. */
export function dayOf(at: number): string {
  const date = new Date(at);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** A name of these words that every file system takes; letters of any script stay. */
export function fileName(words: readonly string[], ending: string): string {
  const plain = words
    .map((word) => word.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, ''))
    .filter(Boolean)
    .map((word) => word.slice(0, 60));
  return `${plain.join('_') || 'users'}.${ending}`;
}
