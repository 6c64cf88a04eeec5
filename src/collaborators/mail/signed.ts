import type { Entry } from '../entry';
import { announces } from '../said/asking';
import { smallWords } from '../said/clauses';

/** Longer texts are no mails. */
const maxLength = 20_000;
const address = /\S*@\S+/g;
/** A name, and at most what an address is called. */
const plain = /^[\p{L}\p{M}\s.,'’()<>|–—-]*(?:(?:e|e-?mail|mail)\s*[:：]\s*)?[<>\s]*$/iu;
const minWords = 4;
/** Lines of a signature that name nobody by an address: the writer's name, office, telephone. */
const maxBetween = 4;

/**
 * Who has written a text of sentences, and says so below the last of them without a farewell: `Prof. A. Kuhn, a.kuhn@…`.
 * @returns their addresses in lower case
 */
export function signedBelow(
  text: string,
  entries: readonly Entry[],
  isInTable: (offset: number) => boolean,
): ReadonlySet<string> {
  const found = new Set<string>();
  if (text.length > maxLength) return found;
  const people = entries.filter(({ kind }) => kind === 'address');
  const last = people.at(-1);
  if (last === undefined || people.length < 2 || isInTable(last.from)) return found;
  const lines = text.slice(0, last.from).split(/\r\n|[\r\n]/);
  const own = `${lines.pop()} ${text.slice(last.from).split(/[\r\n]/, 1)}`;
  const beside = own.replace(address, ' ');
  if (/^\s*(?:[-*•>]|\d+[.)])/.test(own) || smallWords(beside) > 0 || !plain.test(beside)) return found;
  if ((own.match(address)?.length ?? 0) > 1) return found;
  const above = lines.reverse().filter((line) => line.trim() !== '');
  const at = above.findIndex((line) => smallWords(line) >= minWords);
  const sentence = above[at];
  if (sentence === undefined || at > maxBetween || above.slice(0, at).some((line) => line.includes('@')))
    return found;
  const isEnded = /[.!?…]\s*$/.test(sentence);
  const closing = sentence.split(/(?<=[.!?])\s+/).findLast((one) => one.trim() !== '') ?? '';
  if (isEnded && !announces(closing.replace(address, ' '))) found.add(last.person.toLowerCase());
  return found;
}
