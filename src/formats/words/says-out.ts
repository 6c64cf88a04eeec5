import { asidePhrases, asideWords } from './aside-words';
import { withoutHaving } from './has-but-needs';
import { noNeedPhrases } from './no-need-words';
import { phraseGuard } from './phrase-guard';
import { groupRemarks, machineRemarks } from './remark-words';
import { noWords, outPhrases, outWords } from './state-words';
import { isIn, wordList } from './word-list';

const out = wordList(outWords);
const aside = wordList(asideWords);
export const maxStateLength = 60;

/** All that says something against somebody, for a quick test in front of it. */
export const against = {
  patterns: [outPhrases, asidePhrases, noNeedPhrases, machineRemarks, groupRemarks],
  lists: [out, aside],
} as const;

/** `No`, `Out` as a label or a heading: whoever stands there is not meant. */
export const saysNoAlone = (text: string): boolean =>
  /\p{L}{2}|[否不無]/u.test(text) && (noWords.test(text.trim()) || outAlone.test(text.trim()));
const outAlone = /^(?:out|fuera|fuori|fora|raus|draußen|uit|ulos|dehors|hors|abwesend|minus)$/i;

const mayHavePhrase = phraseGuard([outPhrases, asidePhrases, noNeedPhrases]);

/** Whether words say that somebody is out. Passwords, plans and invitations that ran out say nothing of it. */
export function saysOut(text: string): boolean {
  if (mayHavePhrase(text) && outPhrases.test(text)) return true;
  const words = wordsIn(text);
  if (words.some((word) => /^(?:password|licen[cs]es?|lizenz|invitation|invite|trial)$/.test(word)))
    return words.some((word) => /^(?:declined|rejected|refused|revoked|withdrawn)$/.test(word));
  return words.some(
    (word, at) =>
      isIn(out, word) &&
      !/^(?:not|un|non|nicht|no|never)$/.test(words[at - 1] ?? '') &&
      !(word === 'left' && isSide(words[at + 1])),
  );
}

/** `Left wing`, `left ventricle`: a side, where `left the group` and `left 2025` say that somebody went. */
const isSide = (next: string | undefined): boolean =>
  next !== undefined && !/^\d/.test(next) && !behindLeft.test(next);
const behindLeft =
  /^(?:the|our|us|in|on|at|for|since|as|and|to|by|per|but|so|without|before|after|already|early|end|mid|this|last|again|because|due|company|group|lab|team|department|institute|institution|uni|university|project|org|organi[sz]ation|job|position|here|town|academia|science|jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|today|yesterday|recently|permanently|voluntarily|with)$/;

/** Whether a phrase says so, and what follows does not take it back: `has an account already, just needs the EU`. */
export const hasAsidePhrase = (text: string): boolean =>
  asidePhrases.test(text) && asidePhrases.test(withoutHaving(text));

/** Whether a heading, label or cell says that somebody stands aside: on a waiting list, absent, away, turned down. */
export function saysAside(text: string): boolean {
  if (text.length > maxStateLength) return false;
  const isPhrase = mayHavePhrase(text) && (hasAsidePhrase(text) || noNeedPhrases.test(text));
  return isPhrase || wordsIn(text).some((word) => isIn(aside, word));
}

export const wordsIn = (text: string): string[] =>
  text
    // The Turkish capital with a dot, which else becomes two characters.
    .replaceAll('İ', 'i')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);
