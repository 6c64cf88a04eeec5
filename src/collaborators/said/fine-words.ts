import { remembered } from '../../formats/words/remembered';
import { isCredential, isParticle, isStatusWord, isTableWord } from '../words/words';
import { isHeadingWord } from './item-words';
import { isKnownWord } from './known-words';
import { asking, askingElsewhere } from './request-words';

/** No part of a name for programs: `item1.email`, `user_id`. */
const smallWord =
  /(?<![\p{L}\p{M}\p{N}@.'’_-])\p{Ll}[\p{L}\p{M}]+(?![\p{L}\p{M}\p{N}_=@]|[.-][\p{L}\p{N}])/gu;

/** The small words of a text, but for those of one letter. */
export const smallWordsOf = (text: string): readonly string[] =>
  text.normalize('NFKC').match(smallWord) ?? [];

/** Whether a word says nothing of anybody that is not said of whoever is meant. */
export const isFine = remembered((one: string): boolean => {
  const small = one.toLowerCase();
  return (
    isKnownWord(small) ||
    isTableWord(small) ||
    isStatusWord(small) ||
    isHeadingWord(small) ||
    isParticle(small) ||
    isCredential(small) ||
    asking.test(small) ||
    askingElsewhere.test(small)
  );
});
