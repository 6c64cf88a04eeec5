import { type Draft, waitingFor } from '../entry';

/** `carl@example.org ?`: a mark that asks whether somebody is meant, and no question in words. */
const queried = /@[^\s?]+(?:\s+|\s*[([])\?{1,3}[)\]]?\s*$/;
const smallWord = /(?<![\p{L}.@_-])\p{Ll}{3,}(?![\p{L}.@_-])/u;

const update = /^[\s>]*(?:UPDATE\s+\S+\s+SET)\s/i;

/** `UPDATE users SET email = '…' WHERE email = '…'`: the one behind is found by an address that is not used any more. */
export function doubtConditions(line: string, drafts: readonly Draft[]): void {
  if (!update.test(line.slice(0, 200))) return;
  const where = line.search(/\sWHERE\s/i);
  if (where < 0) return;
  for (const draft of drafts)
    if (draft.from >= where && draft.finding.kind === 'address')
      draft.finding = waitingFor(draft.finding, 'otherAddress');
}

/** Makes the last person of a line wait whom a question mark alone stands behind. */
export function doubtQueried(line: string, drafts: readonly Draft[]): void {
  if (!line.includes('?') || !queried.test(line)) return;
  const last = drafts.findLast(({ finding }) => finding.kind === 'address' && finding.state !== 'notUsed');
  if (last === undefined || smallWord.test(line.slice(0, line.lastIndexOf('@')))) return;
  last.finding = waitingFor(last.finding, 'notAskedFor');
}
