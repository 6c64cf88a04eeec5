import { standingByRemark } from '../../formats/standing/remark-standing';
import { saysAside, saysOut } from '../../formats/words/says-out';

/** The text is not looked at further than that. */
const maxLength = 200_000;
const maxLineLength = 1000;
const address = /[^\s<>()[\]:;,"'*†‡§¹²³⁴⁵⁶⁷⁸⁹|]+@[^\s<>()[\]:;,"'*†‡§¹²³⁴⁵⁶⁷⁸⁹|]+\.\p{L}{2,}/gu;
const signs = '[¹²³⁴-⁹†‡§]|\\*{1,3}|\\[\\d{1,2}\\]';
const note = new RegExp(`^[ \\t]*(${signs})[ \\t]*:?[ \\t]*([^@\\n\\r]{3,120})$`, 'gmu');
const elsewhere =
  /(?<!\p{L})(?:formerly|previously|(?:present|current|new) address|now (?:at|in)|elsewhere|deceased|ehemals|früher|jetzt (?:in|an)|anciennement|adresse actuelle|anteriormente|dirección actual|in precedenza)(?!\p{L})/iu;
const mayHaveNote = new RegExp(`^[ \\t]*(?:${signs})`, 'mu');
const sender =
  /^[\s>*]*(?:from|von|de|da|van|od|från|fra|lähettäjä|gönderen|kimden|от|від|差出人|发件人|寄件者|보낸 ?사람)\s*[:：]/iu;
const subject =
  /^[\s>*]*(?:subject|betreff|objet|asunto|assunto|oggetto|onderwerp|temat|předmět|ämne|emne|aihe|konu|тема|件名|主题|主旨|제목)\s*[:：]\s*(?:(?:re|aw|fwd?|wg|tr|sv|rv)\s*:\s*)*([^:：]{2,40})(?:[:：]|$)/iu;
const header = /^[\s>*]*[\p{L}-]{1,20}(?: [\p{L}-]+)?\s*[:：]/u;
/** Above a mail that is quoted. */
const wrote =
  /@[^@]*(?:wrote|schrieb|a écrit|escribió|ha scritto|escreveu|schreef|napisał\p{L}*|skrev|kirjoitti|írta|napsal\p{L}*|написал\p{L}*|пише|yazdı|のメール|写道|님이 작성)\s*[:：]?\s*$/iu;
/** What somebody writes of themselves who goes, or does not want to take part. */
const ofMyself =
  /(?<!\p{L})(?:I(?:['’]m| am| will be)? leav(?:e|ing)(?! (?:it|this|that|the (?:rest|list|decision)|you|them)\b)|I(?:['’]ve| have)? (?:already )?left (?!(?:out|a|an|it|you|the (?:file|list))\b)|(?:remove|delete|take|drop|unsubscribe|exclude|strike) me|I(?:['’]m| am) (?:not interested|no longer|not part)|I (?:no longer|do not|don['’]t) (?:need|want|work)|do(?:n['’]t| not) (?:add|invite|include) me|I(?:['’]m| am)? (?:can(?:no|['’])t|unable to|won['’]t be able to|will not be able to) (?:attend|come|join|make)|ich (?:verlasse|gehe|bin (?:nicht mehr|ausgeschieden)|brauche (?:k|n)|komme nicht|nehme nicht|möchte (?:nicht|k)|kann (?:leider )?nicht (?:teil|komm))|(?:nehmt|nehmen Sie|streicht|streichen Sie|löscht|löschen Sie) mich|mich (?:bitte )?(?:aus|von|nicht)|je (?:quitte|pars|suis parti|ne (?:travaille|fais|participe|viens|viendrai|pourrai|souhaite|veux))|(?:retire[rz]|supprime[rz]|enlève|désinscri\p{L}*)[- ]moi|(?:me voy|dejo (?:el|la)|ya no (?:trabajo|estoy|necesito)|no (?:podré|puedo|quiero|necesito))|(?:bórr|elimín|quít)(?:enme|ame|eme)|(?:lascio (?:il|la|l)|non (?:posso|potrò|parteciperò|lavoro più)|toglietemi|rimuovetemi)|(?:deixo (?:o|a)|saio (?:do|da)|não (?:posso|poderei|trabalho mais|preciso)|remova-me|retire-me)|ik (?:vertrek|ga weg|verlaat|kan niet|kom niet|hoef geen|wil niet)|haal mij|verwijder mij|(?:odchodzę|nie (?:mogę|będę|chcę|potrzebuję))|(?:я (?:ухожу|увольняюсь|не смогу|больше не)|удалите меня))(?!\p{L})|退職します|退職いたします|欠席します|参加できません|我(?:已经?|要)?(?:离职|离开)|不参加|请(?:把|将)我(?:移除|删除)|퇴사합니다|불참/iu;

/** Whoever a text says to be out in another place than beside the address, in lower case. */
export function outElsewhere(text: string): ReadonlySet<string> {
  const out = new Set<string>();
  const stretch = text.slice(0, maxLength);
  if (!stretch.includes('@')) return out;
  if (mayHaveNote.test(stretch)) addNoted(stretch, out);
  if (mayHaveLegend.test(stretch)) addByLegend(stretch, out);
  addSenders(stretch, out);
  return out;
}

/** `Ben Kross² b.kross@example.org` over `² no longer in the group`. */
function addNoted(text: string, out: Set<string>): void {
  const marks = [...text.matchAll(note)].flatMap(([, sign = '', said = '']) =>
    saysOut(said) || saysAside(said) || standingByRemark(said) !== undefined || elsewhere.test(said)
      ? [sign]
      : [],
  );
  if (marks.length === 0) return;
  for (const line of text.split(/[\r\n]+/)) {
    if (line.length > maxLineLength || !line.includes('@')) continue;
    for (const sign of new Set(marks)) {
      const at = placeOf(line, sign);
      if (at === undefined) continue;
      const found = [...line.matchAll(address)];
      const own = found.findLast(
        ({ index, 0: word }) => index + word.length <= at && at - index - word.length < 3,
      );
      const person = own ?? found.find(({ index }) => index > at) ?? found.at(-1);
      if (person) out.add(person[0].toLowerCase());
    }
  }
}

const legend =
  /(?:^[^\S\n\r\u2028\u2029]*|[,;(/]\s*|(?<!\s)\s\s+)(\p{L}{1,12}|[\p{L}\p{N}]{1,3}|[^\s\p{L}\p{N}@]{1,2})\s*[=＝]\s*([^,;=＝@\n\r()\u3000]{2,40})/gmu;
/** The same in two cells, or behind a colon: `X`, `has left`. */
const inCells =
  /^[^\S\n\r\u2028\u2029]*(\p{L}{1,3}|[^\s\p{L}\p{N}@]{1,2})\s*[\t;:：]\s*(\p{L}[^\t;@\n\r]{1,60}?)[\t; ]*$/gmu;
const mayHaveLegend = /[=＝]|^[^\S\n\r\u2028\u2029]*(?:\p{L}{1,3}|[^\s\p{L}\p{N}@]{1,2})\s*[\t;:：]/mu;

/** `A = active, X = has left` below a table: whoever has the sign of those who are out in a cell. */
function addByLegend(text: string, out: Set<string>): void {
  const signs = new Map<string, boolean>();
  const inLines = [...text.matchAll(inCells)];
  for (const [, sign = '', said = ''] of [...text.matchAll(legend), ...inLines]) {
    // `L = left, R = right`: sides of something.
    if (/^right$/i.test(said.trim())) return;
    signs.set(sign, saysOut(said) || saysAside(said) || standingByRemark(said) !== undefined);
  }
  const isOut = [...signs.values()];
  const isAlone = signs.size === 1 && inLines.length === 1;
  if (!isOut.includes(true) || !(isOut.includes(false) || isAlone)) return;
  for (const line of text.split(/[\r\n]+/)) {
    if (line.length > maxLineLength || !line.includes('@')) continue;
    const cells = line.split(/[\t;,|]|\s{2,}/).map((cell) => cell.trim());
    const found = line.match(address);
    if (found?.length === 1 && cells.some((cell) => signs.get(cell))) out.add(found[0].toLowerCase());
  }
}

/** Where a line has a sign of a note behind a word; undefined where it has none. */
function placeOf(line: string, sign: string): number | undefined {
  for (let at = line.indexOf(sign, 1); at >= 0; at = line.indexOf(sign, at + sign.length)) {
    const before = line.slice(0, at).trimEnd().at(-1) ?? '';
    const isWhole = line[at + sign.length] !== '*' && line[at - 1] !== '*';
    if (isWhole && /[\p{L}\p{N})>.]/u.test(before)) return at;
  }
  return undefined;
}

/** Who has written a mail that declines, or says of its writer that they go. */
function addSenders(text: string, out: Set<string>): void {
  let from: string | undefined;
  let isHead = false;
  for (const line of text.split(/[\r\n]+/)) {
    if (line.length > maxLineLength) continue;
    if (sender.test(line)) {
      from = line.match(address)?.[0].toLowerCase();
      isHead = true;
    } else if (wrote.test(line)) {
      from = line.match(address)?.[0].toLowerCase();
      isHead = false;
    } else if (from !== undefined) {
      isHead &&= header.test(line);
      const answer = isHead ? subject.exec(line)?.[1] : undefined;
      if (answer !== undefined ? saysDeclined(answer) : !isHead && ofMyself.test(line)) out.add(from);
    }
  }
}

/** `Declined`, `Refusé`, `Leaving`: what a subject begins with, and nothing else. */
const saysDeclined = (answer: string): boolean =>
  answer.trim().split(/\s+/).length <= 2 &&
  (saysOut(answer) || saysAside(answer) || /^unsubscribe$/i.test(answer.trim()));
