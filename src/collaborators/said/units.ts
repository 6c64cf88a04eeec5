import { saysPerhaps } from './said-otherwise';

/** A heading of capitalised words alone, with a colon or another sign around it. */
const heading =
  /^[\s>#*_=-]*((?:\p{Lu}[\p{L}\p{M}'’-]*|&|\+|\d+)(?:[ /](?:\p{Lu}[\p{L}\p{M}'’-]*|&|\+|\d+)){0,2})[\s*_=]*[:：][\s*_=]*$/u;
const word = /[\p{L}\p{M}]+/gu;
/** Letters that stand for words: `FYI`, `CC`, `PIs`. */
const letters = /^\p{Lu}{1,4}s?$/u;
/**
 * Endings of words for those who do something, or with whom something has been done, in languages that are written in Latin
 * letters: people under such a word are who it says, wherever they belong.
 */
const ofSomebody =
  /(?:(?:er|or|ee|ist|ant|ent|ian|ive|eur|eer|aar|ier|ière|euse|rice|ienne|iste|ent[ei]|ant[ei]|ista|tor[ei]|trici|isti|or[ea]|are|ere|arna|erna|erne|[nt]y|[cn]ik|arz|men|man|folk|kraft|kräfte|leute|innen|(?:er|ent|ant|ist|or|log|eur|ot)in)s?|ie[dst]|e[dnr]e?|ing|[ai]ble|bar|end(?:e[nr]?)?|é[es]?|ées|[aeiu]d[oa]s?|[aei]t[oiae]|ade|ande|ende)$/iu;
const ofSomebodyInGerman = /^(?:ge|be|ver|ent|zer|er|ab|an|aus|ein|um|zu)\p{L}+t$/iu;
/** A plural, but for names of subjects. */
const several = /(?<!ic|ion|[su]|i)s$/iu;

/** What a line heads by a name of a unit or a place alone: `Oncology:`; undefined where it may say who those below are. */
export function unitIn(line: string): { isPlural: boolean } | undefined {
  const text = heading.exec(line)?.[1];
  if (text === undefined || saysPerhaps(text.toLowerCase())) return undefined;
  const words = text.match(word) ?? [];
  if (words.length === 0 || !/^[\p{Script=Latin}\p{M}]+$/u.test(words.join(''))) return undefined;
  if (words.some((one) => letters.test(one) || ofSomebody.test(one) || ofSomebodyInGerman.test(one)))
    return undefined;
  return { isPlural: words.some((one) => several.test(one)) };
}
