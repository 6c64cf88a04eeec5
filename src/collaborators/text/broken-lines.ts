import type { Entry } from '../entry';

/** `…, johannes.` at the end of a line of a list, and `blume@example.org` at the begin of the next one. */
const broken = /[,;][ \t]*([\w+-]+\.)[ \t]*\r?\n[ \t]*(?=[^\s@<>,;]+@[^\s@<>,;]+[,;])/g;
const maxLength = 200_000;

/**
 * Addresses whose begin stands at the end of the line before, as where a list was copied off a page: what stands on either
 * side is half of one.
 * @returns their entries, and with the second half what both are together
 */
export function brokenAcrossLines(
  text: string,
  entries: readonly Entry[],
): { entry: Entry; whole: string }[] {
  if (text.length > maxLength) return [];
  return [...text.matchAll(broken)].flatMap(({ index, 0: stretch, 1: half = '' }) => {
    const end = index + stretch.length;
    const second = entries.find(({ from, to, kind }) => kind === 'address' && from <= end && to > end);
    if (second === undefined) return [];
    const first = entries.find(({ from, to, kind }) => kind === 'userId' && from > index && to <= end);
    const whole = `${half}${second.person}`;
    return [...(first ? [{ entry: first, whole }] : []), { entry: second, whole }];
  });
}
