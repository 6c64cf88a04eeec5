import { fold, tidy } from '../page/strings';
import type { CellTexts } from '../page/table/cell-texts';
import type { AccessSign } from './access-words';
import { addressInText } from './person';

/**
 * What a cell says of access, `unclear` where it says something of which nobody knows what it means: a picture
 * without a known name, a word that denies something, or one thing to the eye and another to a screen reader.
 */
export type CellSign = AccessSign | 'unclear';

/** Longer texts are no levels of access. */
const maxLevelLength = 60;
const denies =
  /^(?:no|not|none|nil|null|n\/?a|off|false|never|without|denied|disabled|inactive|revoked|expired|removed)(?![\p{L}\p{N}])/u;
const dateInText = /\d{4}-\d\d-\d\d|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\b\d{1,2}:\d\d\b/;
/** A dash beside words: in cells that repeat their heading it stands for no access. */
const dashBesideWords = /^[-\u2010-\u2015\u2212]\s+\S|\S[\s:][-\u2010-\u2015\u2212]$/u;
/** What a part is and in which colour it is drawn, as components say it aloud before the text in it ("Tag Success"). */
const kindWords = /^(?:badge|chip|icon|label|pill|tag)(?: (?:error|info|information|neutral|warning))?$/;
const loadsWords = /^(?:loading|please wait)[\s.…]*$/i;

/** Reads a text of a cell. @param titles what a cell may begin with: the heading of its column, in any case */
export function textSign(
  text: string,
  titles: readonly string[],
  signOf: (text: string) => AccessSign,
): CellSign {
  const whole = signOf(text);
  if (whole !== 'other') return whole;
  const folded = once(fold(text));
  const title = titles.find((each) => each !== '' && folded.startsWith(each));
  const rest = title === undefined ? folded : folded.slice(title.length).replace(/^[\s:]+/, '');
  const sign = signOf(rest);
  if (sign !== 'other') return sign;
  const isLevel =
    /\p{L}/u.test(rest) &&
    rest.length <= maxLevelLength &&
    !denies.test(rest) &&
    !/\bno ?access\b/.test(rest) &&
    !dashBesideWords.test(rest) &&
    !rest.endsWith(':') &&
    !addressInText.test(rest) &&
    !dateInText.test(rest) &&
    !loadsWords.test(rest);
  return isLevel ? 'other' : 'unclear';
}

/** A text that is there twice, once to be seen and once to keep room. */
function once(text: string): string {
  const half = text.slice(0, text.length >> 1).trim();
  return half !== '' && (text === `${half} ${half}` || text === half + half) ? half : text;
}

/** What a cell says of access, by all witnesses together. */
export function cellSign(
  { seen, unspoken, heard, offered, hasPicture }: CellTexts,
  titles: readonly string[],
  signOf: (text: string) => AccessSign,
): CellSign {
  const [eye, sign, ear] = [seen, unspoken, isOnlyItsKind(seen, heard) ? '' : heard].map((text) =>
    textSign(tidy(text), titles, signOf),
  ) as [CellSign, CellSign, CellSign];
  if (eye === 'empty') {
    // What is not seen as words is believed only where its words are known.
    if (isKnown(ear)) return ear;
    return ear !== 'empty' || hasPicture || tidy(offered) !== '' ? 'unclear' : 'empty';
  }
  const others = [sign, ear].filter((other) => other !== 'empty');
  return others.every((other) => goTogether(eye, other, heard)) ? eye : 'unclear';
}

/** Whether what is heard says what a text stands in, and of the text nothing else ("Tag: No Access"). */
function isOnlyItsKind(seen: string, heard: string): boolean {
  const [text, said] = [fold(tidy(seen)), fold(tidy(heard))];
  return text !== '' && (said.endsWith(`: ${text}`) || kindWords.test(said));
}

const isKnown = (sign: CellSign): boolean => sign === 'none' || sign === 'dash' || sign === 'access';
const isNone = (sign: CellSign): boolean => sign === 'none' || sign === 'dash';

/** Whether a second witness does not contradict what is seen. */
function goTogether(eye: CellSign, other: CellSign, words: string): boolean {
  const said = fold(words);
  const isDenied = denies.test(said);
  // A dash is what people see, whatever a screen reader calls it ("Empty", "No value"): unless that tells of access.
  if (eye === 'dash' && !isNone(other))
    return other !== 'access' && (isDenied || !/access/.test(said)) && !loadsWords.test(said);
  if (isNone(eye)) return isNone(other) || (other === 'unclear' && isDenied);
  return !isNone(other) && !/\bno ?access\b/.test(said);
}
