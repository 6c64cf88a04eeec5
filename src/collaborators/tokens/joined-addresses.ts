import { checkAddress } from '../address/address';
import { doubtful } from '../entry';
import { spelledOut } from './spelled-out';
import type { Token } from './token';

const maxJoinedLength = 320;
const mayBeSpelled = /[\w.\])}][ \t]*[[({<]?(?<!\p{L})(?:at|ät|arroba|chez|æt)(?!\p{L})/iu;

const isPart = (token: Token | undefined): token is Token =>
  token?.kind === 'word' || token?.kind === 'person';
const isBareAt = (token: Token | undefined): boolean =>
  token?.text === '@' || /^[<(["']*@/.test(token?.text ?? '');

/** Puts together addresses that are spelled out: `jane (at) example (dot) org`. */
export function joinSpelledAddresses(line: string, tokens: Token[]): Token[] {
  if (!mayBeSpelled.test(line)) return tokens;
  const joined: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const whole = spelledOut(line, tokens, index + 1);
    if (whole) joined.length -= Math.min(joined.length, whole.inFront);
    joined.push(whole?.token ?? (tokens[index] as Token));
    if (whole) index += whole.length - 1;
  }
  return joined;
}

/**
 * Puts together an address that blanks tore apart around its at sign: `jane @ example.org`. The result is doubtful with
 * the joined address as a suggestion, because the word in front may be somebody else.
 */
export function joinSpacedAddresses(line: string, tokens: Token[]): Token[] {
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1];
    if (token.kind === 'person' && before?.kind === 'word' && isTornOff(line, before, token))
      token.finding = doubtful('address', token.text, 'spaceInside', `${rawOf(line, before)}${token.text}`);
  }
  if (!tokens.some((token) => isBareAt(token) || token.text.endsWith('@'))) return tokens;
  const joined: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    const before = joined.at(-1);
    const after = tokens[index + 1];
    const whole =
      (token.text === '@' && joinOf(before, token, after)) ||
      (isBareAt(token) && joinOf(before, token)) ||
      (token.text.endsWith('@') && token.text !== '@' && joinOf(token, after));
    if (!whole) {
      joined.push(token);
      continue;
    }
    if (whole.from < token.from) joined.pop();
    if (whole.to > token.to) index++;
    joined.push(whole);
  }
  return joined;
}

const rawOf = (line: string, { from, to }: Token): string => line.slice(from, to);

/** `ben. kross@example.org`, where a blank came in between: a small word with a dot at the begin of a cell. */
const isTornOff = (line: string, before: Token, { text, from, finding }: Token): boolean =>
  finding?.kind === 'address' &&
  finding.state === 'ready' &&
  line.slice(before.to, from) === ' ' &&
  /^(?![ivx]+\.)[a-z]{2,20}[._-]$/.test(rawOf(line, before)) &&
  /^[a-z0-9]+@/.test(text) &&
  /(?:^|[\t;|,<(]|\s{2})\s*$/.test(line.slice(Math.max(0, before.from - 3), before.from));

function joinOf(...parts: (Token | undefined)[]): Token | undefined {
  if (!parts.every(isPart)) return undefined;
  const length = parts.reduce((sum, part) => sum + part.text.length, 0);
  if (length > maxJoinedLength) return undefined;
  const address = parts.map((part) => part.text).join('');
  if (checkAddress(address).state !== 'ready') return undefined;
  const finding = doubtful('address', '', 'spaceInside', address);
  return { kind: 'person', from: parts[0]?.from ?? 0, to: parts.at(-1)?.to ?? 0, text: address, finding };
}

/**
 * Mail programs write `jane@example.org <jane@example.org>`: one person, not two. When the two differ, the first one
 * only serves as a display name, and somebody has to look at it.
 */
export function mergeRepeatedAddresses(tokens: Token[]): Token[] {
  if (!tokens.some((token) => token.inAngles)) return tokens;
  const merged: Token[] = [];
  for (const token of tokens) {
    const before = merged.at(-1);
    if (!token.inAngles || token.kind !== 'person' || before?.kind !== 'person' || before.inAngles) {
      merged.push(token);
    } else if (before.finding?.person.toLowerCase() === token.finding?.person.toLowerCase()) {
      merged[merged.length - 1] = { ...token, from: before.from };
    } else {
      const { person = '', kind = 'address' } = before.finding ?? {};
      before.finding = doubtful(kind, person, 'addressBeforeAddress');
      merged.push(token);
    }
  }
  return merged;
}
