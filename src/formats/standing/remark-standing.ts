import { noNeedPhrases } from '../words/no-need-words';
import { groupRemarks, machineRemarks } from '../words/remark-words';
import { hasAsidePhrase, maxStateLength, saysAside, saysOut, wordsIn } from '../words/says-out';
import { outPhrases } from '../words/state-words';
import { isPeriodOver } from './end-dates';

/**
 * What a record's own words say against inviting whom it is about; `further`: another address than the one to write to;
 * `contact`: whom to ask about the table.
 */
export type Standing = 'out' | 'example' | 'machine' | 'group' | 'further' | 'contact';

/** A remark is no longer than this. */
const maxRemarkWords = 3;

/** `away since May`: the day adds nothing. */
const since =
  /(?<=\p{L})\s+(?:since|seit|desde|depuis|dal|sinds|od|sedan|siden|с)\s+[\p{L}\p{N}. /-]{2,20}$/iu;

/** What a short remark says against whoever it stands beside. */
export function standingByRemark(remark: string): Standing | undefined {
  const text = remark.trim().replace(/\s+/g, ' ').replace(since, '');
  if (text === '' || text.length > maxStateLength) return undefined;
  if (
    machineRemarks.test(text) ||
    /^(?:device|machine|bot|robot|daemon|webhook|printer|scanner)$/i.test(text)
  )
    return 'machine';
  if (groupRemarks.test(text)) return 'group';
  return saysRemark(text) || isPeriodOver(text) ? 'out' : undefined;
}

/** `a plecat în 2025`: years and small words add nothing. */
const isOfWeight = (word: string): boolean =>
  !/^(?:\d+|in|în|im|am|on|at|to|en|de|du|le|la|el|il|a|à|au|al|del|em|per|ab|op|na|od|do|v|w|z)$/.test(word);

export const saysRemark = (text: string): boolean =>
  text.length <= maxStateLength &&
  (wentAway.test(text) ||
    goesAway.test(text) ||
    notThisAddress.test(text) ||
    hasAsidePhrase(text) ||
    noNeedPhrases.test(text) ||
    outPhrases.test(text) ||
    (wordsIn(text).filter(isOfWeight).length <= maxRemarkWords && (saysOut(text) || saysAside(text))));

/** A remark of any length that begins with that: `left the institute in 2025`. */
const wentAway =
  /^(?:(?:s?he|they|who|has|have|had|is|was|already|since|er|sie|hat|ist|war|il|elle|a|est|ha|es|è|foi|is|heeft|har)\s+){0,2}(?:left (?:the|our|us|in|on|at|for|since|to|as|\d)|gone (?:since|to|back|for)|moved (?:to|on|away|back)|quit|retired|resigned|departed|graduated|emeritus|no longer|ausgeschieden|gegangen|verlassen|gekündigt|weggezogen|gewechselt (?:zu|an|nach)|partie?(?: en| à| le| au)|quitté|se fue|salió|dejó|andat[oa] via|lasciato|saiu|deixou|vertrokken|verlaten|weggegaan|odszedł|odeszła|opuścił\p{L}*|slutat|slutte[dt]|ушел|ушёл|ушла|уволен\p{L}*|уволил\p{L}*)(?!\p{L})/iu;

/** `verlässt uns Ende Mai`, `leaves the institute in June`: who goes soon is asked about. */
const goesAway =
  /^(?:(?:s?he|they|will|is|er|sie|wird|il|elle|va)\s+){0,2}(?:(?:leaves|leave|leaving) (?:us|(?:the|our) (?:group|lab|team|institute?|company|university|department|project)|in (?!the\b)\p{L}+$|at the end)|verlässt (?:uns|das|die|den|ende|im)|geht (?:ende|zum|im) |quitte (?:le|la|l['’]|nous|fin)|(?:se va|se marcha|deja el|deja la) |lascia (?:il|la|l['’])|deixa (?:o|a) |(?:vertrekt|verlaat) |odchodzi |odchází |slutar |slutter |lähtee |уходит|увольняется)/iu;

/** `old address`, `falsche Adresse`, `replaced by Ben`. */
const notThisAddress =
  /^(?:(?:this is (?:the|an?) )?(?:wrong|old|outdated|obsolete|falsche|alte|veraltete|mauvaise|ancienne|verkeerde|oude|gammal|fel|gammel|feil|zły|stary|neplatná|stará|неверный|старый) (?:e-?mail ?)?-?(?:address|adresse?|adres|adresa|email|e-mail|mail|mailadresse|адрес)|(?:dirección|correo|indirizzo|endereço) (?:errónea|incorrect[oa]|antigu[oa]|sbagliato|vecchio|errado|antigo)|(?:replaced|superseded) by|ersetzt durch|remplacée? par|(?:sustituid|reemplazad)[oa] por|sostituit[oa] da|substituíd[oa] por|vervangen door)(?!\p{L})/iu;
