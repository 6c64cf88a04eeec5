import type { Entry } from '../entry';

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
  if (text.length > maxLength || !/[?？]/.test(text)) return answered;
  const lines = [...text.matchAll(/[^\r\n]+/g)].filter(
    ([line]) => /[^\s>]/.test(line) && !speaker.test(line),
  );
  for (const [index, { 0: line, index: from }] of lines.entries()) {
    if (line.length > maxLineLength || !address.test(line) || !question.test(line)) continue;
    const reply = (lines[index + 1]?.[0] ?? '').replace(marks, '');
    if (address.test(reply.slice(0, 40))) continue;
    const found = no.test(reply) ? answered.no : yes.test(reply) ? answered.yes : undefined;
    if (!found) continue;
    for (const { kind, person, from: at } of entries)
      if (kind === 'address' && at >= from && at < from + line.length) found.add(person.toLowerCase());
  }
  return answered;
}
