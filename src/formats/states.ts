import { isIn, wordList, wordsOfHeading } from './headings';
import {
  emptyWords,
  exampleWords,
  groupKinds,
  machineKinds,
  noWords,
  outHeadings,
  outPhrases,
  outWords,
} from './state-words';

/** What a record's own words say against inviting whom it is about. */
export type Standing = 'out' | 'example' | 'machine' | 'group';

const out = wordList(outWords);
const outIfYes = wordList(outHeadings);
/** In `useraccountcontrol`, the bit of an account that is switched off. */
const switchedOff = 2;
const maxStateLength = 60;

/** What the cell of a state says. @param heading '' where there is none */
export function standingOf(heading: string, content: string): Standing | undefined {
  const text = content.normalize('NFKC').trim();
  if (text === '' || text.length > maxStateLength) return undefined;
  const words = wordsOfHeading(heading);
  if (words.join('') === 'useraccountcontrol') return (Number(text) & switchedOff) !== 0 ? 'out' : undefined;
  const isAboutOut = words.some((word) => isIn(outIfYes, word));
  if (emptyWords.test(text)) return undefined;
  if (noWords.test(text)) return isAboutOut || words.length === 0 ? undefined : 'out';
  if (isAboutOut && !/^(?:active|aktiv|actif|activo|attivo)$/i.test(text)) return 'out';
  return saysOut(text) ? 'out' : undefined;
}

/** Whether words say that somebody is out. Passwords, plans and invitations that ran out say nothing of it. */
export function saysOut(text: string): boolean {
  if (outPhrases.test(text)) return true;
  const words = text
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);
  if (words.some((word) => /^(?:password|license|invitation|invite|trial)$/.test(word))) return false;
  return words.some(
    (word, at) => isIn(out, word) && !/^(?:not|un|non|nicht|no|never)$/.test(words[at - 1] ?? ''),
  );
}

/** Whether a text is struck out, as Markdown writes it: `~~tom@example.org~~`. */
export const isStruckOut = (text: string): boolean => /^[\s*_]*~~.+~~[\s*_]*$/.test(text);

/** Whether a cell says of its record that it only shows how records are made. */
export function isExample(content: string): boolean {
  return exampleWords.test(content);
}

/** What a record is about, by the cell of its kind: `User type: Service account`. */
export function kindOf(heading: string, content: string): Standing | undefined {
  const text = content.trim();
  if (text === '' || text.length > maxStateLength) return undefined;
  const words = wordsOfHeading(heading);
  const isYes = !noWords.test(text) && !emptyWords.test(text);
  if (words.some((word) => /^(?:bot|bots|isbot|robot|serviceaccount)$/.test(word)))
    return isYes ? 'machine' : undefined;
  if (
    !words.some((word) =>
      /^(?:type|kind|class|objectclass|usertype|recipienttypedetails|recipienttype|category|typ|tipo|role|art|details)$/.test(
        word,
      ),
    )
  )
    return undefined;
  if (machineKinds.test(text)) return 'machine';
  return groupKinds.test(text) ? 'group' : undefined;
}
