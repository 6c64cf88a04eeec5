import { asksWhoTakesPart, saysNo } from './answers';
import { asidePhrases, asideWords, featureWords } from './aside-words';
import { isEndOfStay, isOver, isPeriodOver, withoutHour } from './end-dates';
import { phraseGuard } from './phrase-guard';
import { groupRemarks, machineRemarks } from './remark-words';
import { remembered } from './remembered';
import {
  decisions,
  emptyWords,
  exampleWords,
  groupKinds,
  machineKinds,
  noWords,
  outHeadings,
  outPhrases,
  outWords,
  pendingWords,
  yesMarks,
} from './state-words';
import { isIn, wordList } from './word-list';
import { wordsOfHeading } from './words-of-heading';

/** What a record's own words say against inviting whom it is about. */
/** `further`: another address of somebody than the one to write to. */
export type Standing = 'out' | 'example' | 'machine' | 'group' | 'further';

const out = wordList(outWords);
const aside = wordList(asideWords);
const outIfYes = wordList(outHeadings);
const features = wordList(featureWords);
/** In `useraccountcontrol`, the bit of an account that is switched off. */
const switchedOff = 2;
const maxStateLength = 60;
const remarks =
  /^(?:$|.{0,20}(?:remark|note|comment|info|bemerk|anmerk|notiz|hinweis|remarque|observa|comentario|nota|commento|opmerking|uwag|poznám|megjegyz|примеч|коммент|備考|备注|備註|비고))/i;
const paths = /^(?:dn|distinguished ?name|org ?unit ?path.*|path|ou)$/i;
const units = /(?<=ou=)[^,]+|(?<=\/)[^/]+|^[^/=,]+$/gi;

/** `I'd like to delete my account`, an answer to what somebody wishes. */
export const wantsOut = (text: string): boolean => text.length <= maxWishLength && wishesOut.test(text);
const maxWishLength = 80;
const wishesOut =
  /(?<!\p{L})(?:(?:remov|delet|revok|clos|cancel|terminat|end|supprim|ferm|résili|elimin|borr|cerr|cancell|chiud|rimuov|exclu|encerr|verwijder|opzegg|beëindig|usun|zamkn|avslut|slett?|lukk|удал|закры)\p{L}*(?:\s\p{L}+){0,2}\s(?:access|accounts?|licen[cs]es?|accès|comptes?|accesos?|cuentas?|account|acesso|contas?|toegang|dostęp|konto|konta|tilgang|доступ|аккаунт)|(?:Zugang|Zugänge|Zugriff|Konto|Konten|Lizenz) (?:\p{L}+ )?(?:lösch|entfern|kündig|schließ|sperr|entzieh)\p{L}*|(?:my|mein(?:en)?|mon|mi|il mio|o meu|mijn|mój|mitt) (?:access|account|Zugang|Konto|accès|compte|acceso|cuenta|acesso|toegang|dostęp|konto) (?:remov|delet|lösch|supprim)\p{L}*)/iu;

/** What the cell of a state says. @param heading '' where there is none */
export function standingOf(heading: string, content: string): Standing | undefined {
  const text = content.normalize('NFKC').trim();
  if (text === '' || text.length > maxStateLength) return undefined;
  const words = wordsOfHeading(heading);
  if (words.join('') === 'useraccountcontrol') return (Number(text) & switchedOff) !== 0 ? 'out' : undefined;
  if (emptyWords.test(text) || words.some((word) => isIn(features, word))) return undefined;
  if (machineKinds.test(text)) return 'machine';
  const isAboutOut = words.some((word) => isIn(outIfYes, word)) || isIn(outIfYes, words.join(''));
  if (noWords.test(text)) return isAboutOut || words.length === 0 ? undefined : 'out';
  if (decisions.test(heading) && pendingWords.test(text)) return 'out';
  if (isAboutOut && /^\d{1,6}(?:[.,]\d+)?$/.test(text) && text !== '1') return undefined;
  if (isAboutOut && !/^(?:active|aktiv|actif|activo|attivo)$/i.test(text)) return 'out';
  return saysOut(text) || saysAside(text) ? 'out' : undefined;
}

/** What a cell beside the state says: an answer, the end of a stay, a remark, a unit for those who have left. */
export function standingBeside(heading: string, content: string): Standing | undefined {
  const text = content.trim();
  if (text === '') return undefined;
  if (saysNo(heading, text)) return 'out';
  if (asksWhoTakesPart(heading) && saysRemark(text)) return 'out';
  if (asksWhetherOut(heading) && (yesMarks.test(text) || saysOut(text) || isOver(text))) return 'out';
  if (tellsWhenOut(heading) && /\d{4}/.test(text) && !/^0+$/.test(text)) return 'out';
  if (isEndOfStay(heading)) return isOver(withoutHour(heading, text)) ? 'out' : undefined;
  if (remarks.test(heading.trim())) return standingByRemark(text);
  if (paths.test(heading.trim())) return (text.match(units) ?? []).some(saysOut) ? 'out' : undefined;
  return undefined;
}

/** `pwdAccountLockedTime`, `disabled at`: that there is a day says that somebody is out. */
function tellsWhenOut(heading: string): boolean {
  const words = wordsOfHeading(heading);
  const isOut = words.some((word) =>
    /^(?:locked|disabled|deleted|suspended|deactivated|terminated|archived|blocked|revoked|unsub|unsubscribed|unsubscribe|optout|banned|removed|cancelled|canceled|withdrawn)$/.test(
      word,
    ),
  );
  return isOut && words.some((word) => /^(?:time|date|at|on|since|timestamp)$/.test(word));
}

/** `Uit dienst`, `Left the group?`: a column that asks whether somebody is out. */
const asksWhetherOut = remembered(
  (heading: string): boolean =>
    heading.length <= maxStateLength &&
    (outPhrases.test(heading) ||
      asidePhrases.test(heading) ||
      saysOut(heading) ||
      (wordsOfHeading(heading).length < 3 && saysAside(heading))),
);

/** All that says something against somebody, for a quick test in front of it. */
export const against = {
  patterns: [outPhrases, asidePhrases, machineRemarks, groupRemarks],
  lists: [out, aside],
} as const;

/** `No`, `Out` as a label or a heading: whoever stands there is not meant. */
export const saysNoAlone = (text: string): boolean =>
  /\p{L}{2}|[否不無]/u.test(text) && (noWords.test(text.trim()) || outAlone.test(text.trim()));
const outAlone = /^(?:out|fuera|fuori|fora|raus|draußen|uit|ulos|dehors|hors|abwesend|minus)$/i;

/** A remark is no longer than this. */
const maxRemarkWords = 3;

/** `away since May`: the day adds nothing. */
const since =
  /(?<=\p{L})\s+(?:since|seit|desde|depuis|dal|sinds|od|sedan|siden|с)\s+[\p{L}\p{N}. /-]{2,20}$/iu;

/** What a short remark says against whoever it stands beside. */
export function standingByRemark(remark: string): Standing | undefined {
  const text = remark.trim().replace(since, '');
  if (text === '' || text.length > maxStateLength) return undefined;
  if (
    machineRemarks.test(text) ||
    /^(?:device|machine|bot|robot|daemon|webhook|printer|scanner)$/i.test(text)
  )
    return 'machine';
  if (groupRemarks.test(text)) return 'group';
  return saysRemark(text) || isPeriodOver(text) ? 'out' : undefined;
}

const saysRemark = (text: string): boolean =>
  text.length <= maxStateLength &&
  (wentAway.test(text) ||
    asidePhrases.test(text) ||
    outPhrases.test(text) ||
    (wordsIn(text).length <= maxRemarkWords && (saysOut(text) || saysAside(text))));

/** A remark of any length that begins with that: `left the institute in 2025`. */
const wentAway =
  /^(?:(?:s?he|they|who|has|have|had|is|was|already|since|er|sie|hat|ist|war|il|elle|a|est|ha|es|è|foi|is|heeft|har)\s+){0,2}(?:left (?:the|our|us|in|on|at|for|since|to|as|\d)|gone (?:since|to|back|for)|moved (?:to|on|away|back)|quit|retired|resigned|departed|graduated|emeritus|no longer|ausgeschieden|gegangen|verlassen|gekündigt|weggezogen|gewechselt (?:zu|an|nach)|partie?(?: en| à| le| au)|quitté|se fue|salió|dejó|andat[oa] via|lasciato|saiu|deixou|vertrokken|verlaten|weggegaan|odszedł|odeszła|opuścił\p{L}*|slutat|slutte[dt]|ушел|ушёл|ушла|уволен\p{L}*|уволил\p{L}*)(?!\p{L})/iu;

/** Whether words say that somebody is out. Passwords, plans and invitations that ran out say nothing of it. */
const mayHavePhrase = phraseGuard([outPhrases, asidePhrases]);

export function saysOut(text: string): boolean {
  if (mayHavePhrase(text) && outPhrases.test(text)) return true;
  const words = wordsIn(text);
  if (words.some((word) => /^(?:password|license|invitation|invite|trial)$/.test(word)))
    return words.some((word) => /^(?:declined|rejected|refused|revoked|withdrawn)$/.test(word));
  return words.some(
    (word, at) =>
      isIn(out, word) &&
      !/^(?:not|un|non|nicht|no|never)$/.test(words[at - 1] ?? '') &&
      !(word === 'left' && isSide(words[at + 1])),
  );
}

/** `Left wing`, `left ventricle`: a side, where `left the group` and `left 2025` say that somebody went. */
const isSide = (next: string | undefined): boolean =>
  next !== undefined && !/^\d/.test(next) && !behindLeft.test(next);
const behindLeft =
  /^(?:the|our|us|in|on|at|for|since|as|and|to|by|per|but|so|without|before|after|already|early|end|mid|this|last|again|because|due|company|group|lab|team|department|institute|institution|uni|university|project|org|organi[sz]ation|job|position|here|town|academia|science|jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|today|yesterday|recently|permanently|voluntarily|with)$/;

/** Whether a heading, label or cell says that somebody stands aside: on a waiting list, absent, away, turned down. */
export function saysAside(text: string): boolean {
  if (text.length > maxStateLength) return false;
  return (mayHavePhrase(text) && asidePhrases.test(text)) || wordsIn(text).some((word) => isIn(aside, word));
}

const wordsIn = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);
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
  if (
    words.some((word) => /^(?:bot|bots|isbot|robot)$/.test(word)) ||
    /service ?account/.test(words.join(' '))
  )
    return isYes ? 'machine' : undefined;
  if (
    !words.some((word) =>
      /^(?:type|kind|class|objectclass|usertype|recipienttypedetails|recipienttype|category|typ|tipo|role|art|details|action|operation|changetype|event|events|activity|eventname|operationname|aktivität|activité|actividad|attività|aktywność|movement|move|transaction|lifecycle|change|mutation|vorgang|ereignis|bewegung|änderung|mouvement|événement|evento|movimiento|movimento|wijziging|zdarzenie|změna|händelse|hændelse|hendelse|событие|変更|異動区分|区分|种类|類別|类别|变动|변동|구분)$/.test(
        word,
      ),
    )
  )
    return undefined;
  const apart = text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  if (machineKinds.test(text) || machineKinds.test(apart) || deviceKinds.test(text)) return 'machine';
  if (saysOut(text)) return 'out';
  return groupKinds.test(text) || (words.some((word) => ofKind.test(word)) && endsAsGroup.test(apart))
    ? 'group'
    : undefined;
}

const ofKind = /^(?:type|kind|class|objectclass|usertype|recipienttype|recipienttypedetails|typ|tipo|art)$/;
const deviceKinds =
  /^(?:instruments?|sequencer|printer|scanner|kiosk|workstation|server|sensor|computer|gerät|maschine|drucker|appareil|imprimante|instrumento|impresora|strumento|stampante|apparaat|urządzenie|устройство|装置|機器|设备|仪器|장비|기기)$/iu;
/** `Microsoft 365 Group`, `SecurityGroup`: whatever kind of group. */
const endsAsGroup =
  /^(?!(?:user|personal|private|linked)(?![\p{L}]))(?:[\p{L}\p{N}-]+[ _]){1,3}(?:group|mailbox|list|gruppe|groupe|grupo|gruppo|groep)$/iu;
