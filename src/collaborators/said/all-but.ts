/** Whoever is meant, but for those who are named. */
const everybody =
  /(?<![\p{L}\p{M}])(?:all|every(?:one|body)|(?:the )?(?:others|rest)|alle[ns]?|jede[nr]|sämtliche|tou(?:s|tes)|tout le monde|tod[oa]s|tutt[ie]|iedereen|allemaal|wszys\p{L}+|vš[ei]\p{L}*|všetk\p{L}*|alla|kaikki|mindenki\p{L}*|herkes\p{L}*|hepsi\p{L}*|toți|toată lumea|все[хм]?|всі[хм]?|όλ\p{L}+|الجميع|كل|כולם|כל)(?![\p{L}\p{M}])|全員|全部|所有|大家|其他|其余|都加|みんな|皆さん|全ての|모두|전원|나머지/iu;
const name = "\\p{Lu}[\\p{L}\\p{M}’'-]+(?: \\p{Lu}[\\p{L}\\p{M}’'-]+){0,2}";
const names = `(${name}(?:(?:\\s*,\\s*|\\s+(?:and|und|et|y|e|i|en|och|og|ja|a|ve|és|și|и|та|&)\\s+)${name}){0,5})`;
const title =
  '(?:(?:an? |the |die |den |der |Frau |Herrn? |Mrs?\\.? |Ms\\.? |Dr\\.? |Prof\\.? |Mme |M\\. |la |el |il |o |a )*)';
const inFront =
  "except(?: for)?|excepting|excluding|but(?: not)?|other than|apart from|besides|save(?: for)?|minus|without|außer|ausser|bis auf|ohne|mit Ausnahme von|sauf|excepté|hormis|à l[’']exception d[eu]|à part|excepto|salvo|menos(?: a)?|a excepción de|" +
  'tranne|eccetto|a parte|meno|exceto|com exceção d[eoa]|behalve|uitgezonderd|op|oprócz|poza|z wyjątkiem|kromě|mimo|okrem|utom|förutom|undtagen|bortset fra|unntatt|paitsi|lukuun ottamatta|kivéve|cu excepția lui|în afară de|кроме|за исключением|крім|окрім|εκτός(?: από)?';
const namedBehind = new RegExp(`(?<![\\p{L}\\p{M}])(?:${inFront})\\s+${title}${names}`, 'u');
const namedInFront = new RegExp(
  `${names}\\s+(?:hariç|dışında\\p{L}*|kivételével|lukuun ottamatta)(?!\\p{L})`,
  'u',
);
const dense =
  /(?:除了|除)\s*([\p{Script=Han}·]{2,5}?)(?=以外|之外|外|[，,、。\s]|$)|([\p{Script=Han}\p{Script=Katakana}]{1,6})(?:さん|様|氏|先生)?(?:以外|を除(?:く|い|き))|([\p{Script=Hangul}]{2,4})(?: ?(?:씨|님))?(?:을|를|만)? ?(?:제외|빼고)/u;
const separators = /\s*[,&]\s*|\s+(?:and|und|et|y|e|i|en|och|og|ja|a|ve|és|și|и|та)\s+/u;
const maxLength = 300;

/** Whom a sentence such as `everybody on this list except Vera` leaves out. */
export interface Exception {
  /** The names, in lower case. */
  names: string[];
  /** What else the sentence says. */
  rest: string;
}

/** @returns undefined for any other sentence */
export function allBut(sentence: string): Exception | undefined {
  if (sentence.length > maxLength || !everybody.test(sentence)) return undefined;
  const found = namedBehind.exec(sentence) ?? namedInFront.exec(sentence) ?? dense.exec(sentence);
  if (found === null) return undefined;
  const [whole, ...called] = found;
  const names = called.flatMap((one) => one?.toLowerCase().split(separators) ?? []);
  return { names, rest: sentence.replace(whole, ' ') };
}

const minStem = 3;

/**
 * Whether one of the words of somebody's address and name is one of a name that they are called by. Names have endings in
 * many languages: `oprócz Magdy`.
 * @param name,own in lower case
 */
export const isCalled = (name: string, own: readonly string[]): boolean =>
  name.split(' ').some((called) => own.some((word) => isSameName(called, word)));

function isSameName(called: string, own: string): boolean {
  if (called === own) return true;
  const plain = withoutMarks(called);
  if (plain === withoutMarks(own)) return true;
  const stem = withoutMarks(own).slice(0, -1);
  return stem.length >= minStem && plain.startsWith(stem) && plain.length <= stem.length + 4;
}

const withoutMarks = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');

/** What somebody may be called by, in lower case. */
export const wordsOf = (person: string, name: string): string[] =>
  [...person.slice(0, person.indexOf('@')).split(/[^\p{L}]+/u), ...name.split(/[^\p{L}\p{M}-]+/u)].flatMap(
    (word) => (word === '' ? [] : [word.toLowerCase()]),
  );
