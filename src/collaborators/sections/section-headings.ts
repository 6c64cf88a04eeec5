import { meaningOf } from '../../formats/headings/headings';
import { isOfOperator } from '../../formats/headings/settings-sections';
import { areHeadings } from '../../formats/rows/table-headings';
import { saysAside, saysNoAlone, saysOut } from '../../formats/words/says-out';
import type { Reason } from '../entry';
import { isOfThings } from './state-lines';

const maxHeadingLength = 70;
const maxHeadingWords = 7;
const lead = /^[\s>]*(#{1,6}\s+|\*{1,6}\s+|=+\s*|\[{1,2}|[-–—•]\s+)?/;
/** What shows that a line stands above others: signs around it, a colon, a number of people in brackets. */
export const mark = /^[\s>]*(?:#{1,6}\s|\*{2,}|={2,}|\[|_{2,})|(?:[:：]|[:：]?\s*\(\d+\)|\*\*|__|={2,})\s*$/;
const oldOnes =
  /^(?:old|outdated|obsolete|alte[rs]?|veraltete|anciennes?|anciens?|antigu[oa]s?|viej[oa]s?|vecchi[oaei]|antig[oa]s?|velh[oa]s?|oude|star[aey]|stará|gammal|gamla|gamle|vanha|régi|vech[ei]|eski|стар(?:ый|ая|ые))(?!\p{L})|^[旧舊]/iu;
/** Words of states that say something else in a title. */
const ofTitles = /(?<!\p{L})(?:closed|archiv\p{L}*|parties?|block)(?!\p{L})/giu;
const archive =
  /^(?:archived?|archives|archiv\p{L}{0,2}|archivo|archivio|arquivo|archief|archiwum|архив|архів|アーカイブ|归档|存档|보관함?)$/iu;
const pending =
  /^(?:pending(?: \p{L}+)?|ausstehend\p{L}*|en attente|pendientes?|in sospeso|pendentes?|openstaand)$/iu;
/** Those who lead a group are in it. */
const ofTheGroup =
  /owner|leader|head|chief|admin|host|teacher|lecturer|instructor|coordinator|leit|dozent|docent|profes|organi/i;
const contact =
  /^(?:(?:who|whom) to (?:ask|contact|call|write to|reach)|(?:wen|wer) (?:fragen|hilft|anrufen)|qui contacter|a quién (?:preguntar|contactar)|chi contattare|quem contactar|contacts? (?:persons?|details|info\p{L}*|us|address\p{L}*)|contact|(?:any )?questions\??|kontakt|kontaktperson\p{L}*|ansprech\p{L}+|fragen\??|contacto|contatto|contato|support|help|hilfe|aide|ayuda|連絡先|お問い合わせ先?|联系人|联系方式|문의|контакты?)$/iu;

/** Parts of a file of settings, or of a sheet of samples, whose people are those whom a program writes to or as. */
const ofSettings =
  /^\s*\[(?:e?-?mail(?:er|ing)?|smtp|imap|sendmail|server|general|global|defaults?|logging|monitoring|database|alerts?|alerting|notif(?:y|ications?)|contacts?|support|billing|report(?:ing|s)?|errors?|header|settings|manifests?)\][\s,;]*$/i;
const section = /^\s*\[([^[\]@]+)\]\s*$/;
/** Under a section of settings there are keys. Under a role in brackets there may be people. */
const keyBelow = /^\s*[\w.-]{1,40}\s*=/;
const maxBelow = 200;

/** Whether a line begins a part of settings whose people are not those who are let in. */
export function isOfSettings(line: string, text: string): boolean {
  if (line.length >= maxHeadingLength) return false;
  if (ofSettings.test(line)) return true;
  const name = section.exec(line)?.[1];
  if (name === undefined || !isOfOperator(name)) return false;
  const behind = text.indexOf(line) + line.length;
  return keyBelow.test(text.slice(behind, behind + maxBelow));
}

export function levelOf(line: string): number {
  const [, signs = ''] = lead.exec(line) ?? [];
  if (signs.startsWith('#') || /^\*+\s/.test(signs)) return signs.trim().length;
  if (signs.startsWith('=')) return 7 - Math.min(6, signs.trim().length);
  return signs.startsWith('[') ? 6 : mark.test(line) ? 7 : 8;
}

/** What a heading says, without the signs around it; undefined for a line that is none. */
export function headingIn(line: string): string | undefined {
  const text = line
    .replace(lead, '')
    .replace(/^\p{Extended_Pictographic}\uFE0F?\s*/u, '')
    .replace(/^[*_]+|[\s:：*_=\]]*(?:\(\d+\))?[\s:：*_=\]]*$/g, '')
    .trim();
  if (text === '' || text.length > maxHeadingLength || isOfThings(line) || /[@.!?;<>|\t]|:\s/.test(text))
    return undefined;
  return text.split(/\s+/).length <= maxHeadingWords ? text : undefined;
}

export function reasonOfHeading(text: string, isMarked: boolean): Reason | undefined {
  if ((isMarked && (archive.test(text) || oldOnes.test(text))) || saysNoAlone(text)) return 'outOfUse';
  const plain = text.replace(ofTitles, ' ');
  if (saysOut(plain) || saysAside(plain) || pending.test(plain.trim())) return 'outOfUse';
  if (!isMarked) return undefined;
  if (contact.test(text)) return 'otherPerson';
  // `À inviter`, which is an English noun for somebody else.
  if (/^(?:à|zu|to) /iu.test(text)) return undefined;
  return meaningOf(text) === 'otherPerson' && !ofTheGroup.test(text) ? 'otherPerson' : undefined;
}

const cellEnds = /\t|\s{2,}|[|;,]/;
/** Whether the headings of a table stand in the line below one that a text has once: it is said of those in the table. */
export function standsOverTable(text: string, line: string): boolean {
  const at = text.indexOf(line);
  if (at < 0 || text.indexOf(line, at + line.length) >= 0) return false;
  const [below = ''] = text
    .slice(at + line.length, at + line.length + 1000)
    .trimStart()
    .split(/[\r\n]/, 1);
  return !below.includes('@') && areHeadings(below.split(cellEnds));
}
