import { checkAddress } from '../address/address';
import { looksLikeUserId } from '../address/user-id';
import { doubtful, type Finding } from '../entry';
import type { Token } from './token';

const at = /^[[({<]*(?:at|ät|arroba|chez|æt)[\])}>]*$/i;
const dot = /^[[({<]*(?:dot|punkt|point|punto|ponto)[\])}>]*$/i;
const bracketed = /^[[({<]/;
const maxDomainTokens = 12;

/**
 * An address that is spelled out so that no program finds it: `jane (at) example (dot) org`, `jane.doe at example.org`.
 * @param tokens of the line, of which the one at `index` may stand for the at sign
 * @returns it as one token, which waits with the address as a suggestion; how many tokens it is made of from there, and how many in front belong to it
 */
export function spelledOut(
  line: string,
  tokens: readonly Token[],
  index: number,
): { token: Token; length: number; inFront: number } | undefined {
  const before = tokens[index - 1];
  const sign = tokens[index];
  if (before?.kind !== 'word' || sign === undefined) return undefined;
  const written = line.slice(sign.from, sign.to);
  if (!at.test(written)) return undefined;
  const { domain, length, to } = domainAt(line, tokens, index + 1);
  const hasDot = tokens.slice(index + 1, index + 1 + length).some((token) => isDotAt(line, token));
  const isSure = hasDot || bracketed.test(written) || looksLikeUserId(before.text) || tokens.length < 6;
  let local = before.text;
  let inFront = 0;
  for (
    let place = index - 2;
    isDotAt(line, tokens[place]) && tokens[place - 1]?.kind === 'word';
    place -= 2
  ) {
    local = `${tokens[place - 1]?.text}.${local}`;
    inFront += 2;
  }
  const address = `${local}@${domain}`;
  if (!isSure || !domain.includes('.') || checkAddress(address).state !== 'ready') return undefined;
  const finding = doubtful('address', '', 'notAnAddress', address);
  const from = tokens[index - 1 - inFront]?.from ?? before.from;
  return { token: { kind: 'person', from, to, text: address, finding }, length: length + 2, inFront };
}

const inOneWord =
  /^([\w.+-]+)[([{<](?:at|ät|æt)[)\]}>]([\w-]+(?:(?:\.|[([{<](?:dot|punkt|point)[)\]}>])[\w-]+)+)$/i;

/** `jane.doe(at)example.org`: it waits, with the address as a suggestion. */
export function spelledInOneWord(word: string): Finding | undefined {
  const [, local = '', domain = ''] = inOneWord.exec(word.slice(0, maxWord)) ?? [];
  if (domain === '') return undefined;
  const address = `${local}@${domain.replace(/[([{<]\w+[)\]}>]/g, '.')}`;
  return checkAddress(address).state === 'ready'
    ? doubtful('address', '', 'notAnAddress', address)
    : undefined;
}
const maxWord = 320;

const isDotAt = (line: string, token: Token | undefined): boolean =>
  token !== undefined && dot.test(line.slice(token.from, token.to));

function domainAt(
  line: string,
  tokens: readonly Token[],
  first: number,
): { domain: string; length: number; to: number } {
  let domain = '';
  let to = 0;
  let length = 0;
  for (let index = first; index < first + maxDomainTokens; index++) {
    const token = tokens[index];
    const isDot = token !== undefined && dot.test(line.slice(token.from, token.to));
    const isLabel = token?.kind === 'word' && (domain === '' || domain.endsWith('.'));
    if (token === undefined || !(isDot || isLabel)) break;
    domain += isDot ? '.' : token.text;
    to = token.to;
    length = index - first + 1;
  }
  return { domain, length, to };
}
