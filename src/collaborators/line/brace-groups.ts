import { checkAddress } from '../address/address';
import { type Draft, doubtful } from '../entry';

const group = /[{[]([^{}[\]@]{3,400})[}\]]@([A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)/;
const part = /[^\s,;|/]+/g;

/** A stretch of a line in which several people share a domain. */
export interface BraceGroup {
  from: number;
  to: number;
  drafts: Draft[];
}

/** `{ada.byron, ben.kross}@example.org`, as papers write the addresses of their authors: each waits with the whole one. */
export function braceGroupIn(line: string): BraceGroup | undefined {
  if (!/[}\]]@/.test(line)) return undefined;
  const match = group.exec(line);
  if (match === null) return undefined;
  const [whole, inner = '', domain = ''] = match;
  const offset = match.index + 1;
  const drafts = [...inner.matchAll(part)].map(({ 0: word, index }): Draft => {
    const address = `${word}@${domain}`;
    const isWhole = checkAddress(address).state === 'ready';
    const finding = doubtful('address', '', 'notAnAddress', isWhole ? address : undefined);
    return { from: offset + index, to: offset + index + word.length, name: '', finding };
  });
  const [first] = drafts;
  const last = drafts.at(-1);
  if (first === undefined || last === undefined || drafts.length < 2) return undefined;
  const to = match.index + whole.length;
  first.from = match.index;
  last.to = to;
  return { from: match.index, to, drafts };
}
