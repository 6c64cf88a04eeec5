import { type Draft, waitingFor } from './entry';

/** `carl@example.org ?`: a mark that asks whether somebody is meant, and no question in words. */
const queried = /@[^\s?]+(?:\s+|\s*[([])\?{1,3}[)\]]?\s*$/;
const smallWord = /(?<![\p{L}.@_-])\p{Ll}{3,}(?![\p{L}.@_-])/u;

/** Makes the last person of a line wait whom a question mark alone stands behind. */
export function doubtQueried(line: string, drafts: readonly Draft[]): void {
  if (!line.includes('?') || !queried.test(line)) return;
  const last = drafts.findLast(({ finding }) => finding.kind === 'address' && finding.state !== 'notUsed');
  if (last === undefined || smallWord.test(line.slice(0, line.lastIndexOf('@')))) return;
  last.finding = waitingFor(last.finding, 'notAskedFor');
}
