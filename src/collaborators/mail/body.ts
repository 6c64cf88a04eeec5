/** The head of a mail and what its sender wrote: of a quoted one, up to where the answers begin. */
export function bodyOf(text: string, { from, to }: { from: number; to: number }, end = text.length): string {
  const below = text.slice(to, end);
  const answer = /^[\r\n]+[^\S\r\n]*>/.test(below)
    ? below.search(/[\r\n](?![^\S\r\n]*>)[^\S\r\n]*[^\s]/u)
    : -1;
  return text.slice(from, answer < 0 ? end : to + answer);
}
