import { checkUserId, isUsable, looksLikeUserId } from '../address/user-id';
import { type Draft, doubtful, type Finding, notUsed } from '../entry';
import type { Token } from '../tokens/token';
import { isCapitalisedName, resembles } from '../words/names';
import { isConnector, isSentenceWord, isStatusWord, isTableWord } from '../words/words';

/** Up to so many ordinary words in a row may be user IDs that only spaces separate; more are a sentence. */
const maxUnclearWords = 3;

/** A draft for a stretch of tokens. */
export function draftOf(tokens: readonly Token[], finding: Finding, name = ''): Draft {
  return { from: tokens[0]?.from ?? 0, to: tokens.at(-1)?.to ?? 0, name, finding };
}

/** What a single word is by itself. Followed by ! or ? it belongs to a sentence, unless only a user ID looks like it. */
function findingOf(line: string, token: Token): Finding {
  if (token.kind === 'quoted') return notUsed(isCapitalisedName(token.text) ? 'nameOnly' : 'text');
  const finding = token.finding ?? checkUserId(token.text);
  const isFolder = finding.state !== 'notUsed' && /[^/]\/$/.test(line.slice(token.from, token.to));
  if (isFolder) return notUsed('fileName');
  // `locals {`: the head of a block.
  if (/^\s*[{([]\s*$/.test(line.slice(token.to, token.to + 8))) return notUsed('text');
  const isCalledOut = /[!?]$/.test(line.slice(Math.max(token.from, token.to - 1), token.to));
  if (!isCalledOut || finding.state !== 'ready' || looksLikeUserId(token.text)) return finding;
  return doubtful('userId', finding.person, 'wordInText');
}

/**
 * Reads a stretch without any address, separated from the rest by more than blanks.
 * One word may be a user ID. Several words separated by blanks only are user IDs when each of them has a digit, dot,
 * underscore or hyphen inside, and not all have only hyphens ("well-known co-worker"); else they are a name, a heading,
 * or text, and when two or three lower-case words could be either, doubtful.
 */
export function readLoneWords(line: string, tokens: readonly Token[]): Draft[] {
  const content = withoutConnectors(tokens.filter((token) => token.kind !== 'mark'));
  const [only, second] = content;
  if (only === undefined) return [draftOf(tokens, notUsed('punctuation'))];
  if (second === undefined) return [draftOf(tokens, findingOf(line, only))];
  const apart = content.filter((token) => !isConnector(token.text));
  if (apart.every((token) => isUserIdShaped(token)) && apart.some((token) => /[0-9._]/.test(token.text))) {
    return stretches(tokens, apart).map((stretch, index) =>
      draftOf(stretch, findingOf(line, apart[index] as Token)),
    );
  }
  return [draftOf(tokens, judgeSeveral(line, content))];
}

/** Without "and" in front, unless that is all there is. */
function withoutConnectors(content: Token[]): Token[] {
  const first = content.findIndex((token) => !isConnector(token.text));
  return first > 0 ? content.slice(first) : content.slice(first < 0 ? -1 : 0);
}

const isUserIdShaped = (token: Token): boolean =>
  token.kind === 'word' && token.finding === undefined && looksLikeUserId(token.text);

function judgeSeveral(line: string, content: readonly Token[]): Finding {
  const words = content.map((token) => token.text).filter((word) => !isConnector(word));
  if (words.every((word) => isTableWord(word) || isStatusWord(word))) return notUsed('heading');
  const inBrackets = idInBrackets(line, content);
  if (inBrackets !== undefined) return doubtful('userId', inBrackets, 'nameOrUserId');
  const inFront = idInFront(line, content);
  if (inFront !== undefined) return doubtful('userId', inFront, 'nameOrUserId');
  const whole = line.slice(content[0]?.from, content.at(-1)?.to);
  if (isCapitalisedName(whole)) return notUsed('nameOnly');
  const mayBeUserIds =
    content.every((token) => token.kind === 'word' && token.finding === undefined) &&
    words.every(isUsable) &&
    (words.length <= maxUnclearWords || words.some(looksLikeUserId));
  const isText = words.some(isSentenceWord) || words.some((word) => /^\p{Lu}\p{Ll}/u.test(word));
  return mayBeUserIds && !isText ? doubtful('none', '', 'severalWords') : notUsed('text');
}

/** `Jane Doe (jdoe)`: the user ID in brackets after a name. */
function idInBrackets(line: string, content: readonly Token[]): string | undefined {
  const last = content.at(-1) as Token;
  if (!/^\(.*\)$/.test(line.slice(last.from, last.to)) || !isUsable(last.text)) return undefined;
  return isCapitalisedName(line.slice(content[0]?.from, last.from)) ? last.text : undefined;
}

/** `jdoe2 - Jane Doe`, `jdoe2 (new)`: the user ID in front of a name or a remark. */
function idInFront(line: string, [first, second, ...rest]: readonly Token[]): string | undefined {
  if (first?.kind !== 'word' || first.finding !== undefined || second === undefined || !isUsable(first.text))
    return undefined;
  const behind = line.slice(first.to, (rest.at(-1) ?? second).to);
  if (/^\s*[(（][^()（）]*[)）]$/u.test(behind)) return looksLikeUserId(first.text) ? first.text : undefined;
  const name = /^\s+[-–—]\s+(\S.*)$/u.exec(behind)?.[1];
  if (name === undefined || !isCapitalisedName(name)) return undefined;
  return looksLikeUserId(first.text) || resembles(name, first.text) ? first.text : undefined;
}

/** Shares all tokens out among those with content: punctuation goes to what follows it, at the end to the last. */
function stretches(tokens: readonly Token[], content: readonly Token[]): Token[][] {
  const all: Token[][] = [];
  let current: Token[] = [];
  let next = 0;
  for (const token of tokens) {
    current.push(token);
    if (token !== content[next]) continue;
    all.push(current);
    current = [];
    next++;
  }
  for (const token of current) all.at(-1)?.push(token);
  return all;
}
