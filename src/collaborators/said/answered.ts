import type { Entry } from '../entry';
import { saysDone } from './remarks';

/** Texts longer than that are no conversations. */
const maxLength = 40_000;
const maxLineLength = 600;
const question = /[?？]["')\]”»]*\s*$/;
const marks =
  /^[\s>|*_-]*(?:\[[^\]\n]{1,40}\]\s*)?(?:\p{L}[\p{L}\p{M} .'’-]{0,40}(?:,? \[?\d{1,2}[:.]\d\d(?: ?[AP]M)?\]?)?\s*[:：>]\s+)?/iu;
const no =
  /^["“„«*_]*(?:no(?! (?:problem|worries|objections?|issue|one|doubt|need to worry))|nope|nah|not (?:yet|any ?more|him|her|them|needed|necessary)|please don['’]?t|don['’]?t|rather not|better not|nein|nee|nicht (?:mehr|nötig|ihn|sie)|bitte nicht|lieber nicht|non(?! seulement)|pas (?:la peine|besoin|encore|lui|elle)|no hace falta|mejor no|meglio di no|não|melhor não|nie(?! ma problemu)|nej|nei|ei(?! ongelmaa)|ne|nem|nu|hayır|нет|не надо|не нужно|ні|לא|لا|不(?:用|要|需要|必|是)|没必要|いいえ|不要です|아니요|아니오|아뇨)(?![\p{Script=Latin}\p{Script=Cyrillic}])/iu;
const yes =
  /^["“„«*_]*(?:yes|yep|yeah|yup|sure|ok(?:ay)?|please(?: do)?(?=[\s.!,]*$)|correct|exactly|definitely|absolutely|of course|both|all of them|ja|jo|klar|gern\p{L}*|genau|natürlich|sicher|oui|bien sûr|d['’]accord|sí|claro|por supuesto|sì|certo|certamente|sim|com certeza|zeker|graag|tak|oczywiście|javisst|självklart|selvfølgelig|kyllä|joo|ano|jistě|igen|da(?=[\s,.!])|evet|tabii|да|конечно|так|כן|نعم|是(?:的)?|好的?|可以|はい|お願いします|네|예)(?![\p{Script=Latin}\p{Script=Cyrillic}])/iu;
const address = /@/;
/** Who wrote, and when, on a line of its own. */
const speaker =
  /^[^\d@?？]{1,40},?\s*[[(]?(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s*)?\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s*[AP]M)?[\])]?\s*$/iu;

const timeInFront = /^\s*[[(]?\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s*[AP]M)?[\])]?,?\s+\p{Lu}[\p{L} .,'’-]{1,40}$/u;
const about =
  /(?<!\p{L})(?:what|how) about|(?<!\p{L})(?:was ist mit|und|et|qu['’]en est-il de|y|qué (?:tal|pasa con)|e|che ne dici di|en|hoe zit het met|a co z|hur är det med|hvad med)\s+(?:\p{Lu}\p{L}+\s+){0,2}[<(]?\S+@\S+\s*$/iu;

/** `Mira: done`: what somebody answers to the one who asked. */
function isDone(line: string): boolean {
  const said = /^[^:：@]{2,60}[:：]\s+(.{2,40})$/u.exec(line)?.[1];
  return said !== undefined && saysDone(said.replace(/(?:\p{Extended_Pictographic}|\uFE0F|[.!\s])+$/u, ''));
}

/** Whom questions are about, by the answer in the next line. */
export interface Answered {
  no: ReadonlySet<string>;
  yes: ReadonlySet<string>;
}

/**
 * Finds out for whom a question was answered, as conversations have it and mails that are answered between their lines:
 * `> Should I add kim@example.org?` over `No, she has left.`
 * @returns addresses in lower case
 */
export function answeredQuestions(text: string, entries: readonly Entry[]): Answered {
  const answered = { no: new Set<string>(), yes: new Set<string>() };
  if (
    text.length > maxLength ||
    !(/[?？]|[:：]\s+\S/.test(text) || /(?:about|mit|und|et|y|e|en|z|med|de) .*@/.test(text))
  )
    return answered;
  const addPeople = (to: Set<string>, line: string, from: number): void => {
    for (const { kind, person, from: at } of entries)
      if (kind === 'address' && at >= from && at < from + line.length) to.add(person.toLowerCase());
  };
  const lines = [...text.matchAll(/[^\r\n]+/g)].filter(
    ([line]) => /[^\s>]/.test(line) && !speaker.test(line) && !timeInFront.test(line),
  );
  for (const [index, { 0: line, index: from }] of lines.entries()) {
    if (line.length <= maxLineLength && address.test(line) && isDone(lines[index + 1]?.[0] ?? ''))
      addPeople(answered.no, line, from);
    if (line.length > maxLineLength || !address.test(line) || !(question.test(line) || about.test(line)))
      continue;
    const reply = (lines[index + 1]?.[0] ?? '').replace(marks, '');
    if (address.test(reply.slice(0, 40))) continue;
    const found = no.test(reply) ? answered.no : yes.test(reply) ? answered.yes : undefined;
    if (!found) continue;
    addPeople(found, line, from);
  }
  return answered;
}
