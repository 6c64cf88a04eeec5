import { isOfPeople } from '../../formats/headings/announced-people';
import { meaningOf } from '../../formats/headings/headings';
import { announcesNotices } from '../../formats/headings/other-people';
import { aboveTable } from '../../formats/standing/row-remark';
import { isExample } from '../../formats/standing/states';
import { remembered } from '../../formats/words/remembered';
import { saysAside, saysNoAlone, saysOut } from '../../formats/words/says-out';
import { groupKinds, machineKinds } from '../../formats/words/state-words';
import { wordsOfHeading } from '../../formats/words/words-of-heading';
import type { Reason } from '../entry';

const movesAway =
  /^(?:mov(?:es|ing|ed)|transfer\p{L}*|chang(?:es|ing|ed)|going|wechsel\p{L}*|change(?:nt)?|cambian?|pasan?|cambiano|passano|mudam?|gaa[tn]|przechodz\p{L}*|byter|skifter) (?:to|zu|zur|in|aan?|à|d['’e]|di|naar|do|till|til) ?(?:\p{L}+ )?(?:another|other|different|new|ander\p{L}*|autre|otr[oa]|altr[oa]|outr[oa]|inn\p{L}*|annan?t?|annen|anden)(?!\p{L})/iu;
/** Who may be asked for, or not. */
const suggested =
  /^(?:(?:my |our )?(?:suggestions?|proposals?|candidates?|nominees?|nominations?|vorschl(?:ag|äge)|kandidat(?:en|innen)?|propositions?|suggestions?|candidate?s?|sugerencias?|propuestas?|candidatos?|propost[ae]|candidati|sugestões|voorstel(?:len)?|kandidaten|propozycj[ae]|kandydaci|förslag|kandidater|forslag))$/iu;
/** `Old: …` beside `New: …`. */
const earlier =
  /^(?:old|previous(?:ly)?|former(?:ly)?|alte?s?|bisher\p{L}*|früher\p{L}*|vorher\p{L}*|ancien\p{L}*|précédent\p{L}*|anterior|antigu[oa]|vecchi[oa]|precedente|antig[oa]|oude?|vorige|star[yae]|poprzedni\p{L}*|gammal|gammel|старый|прежний|旧|以前)(?: (?:e-?mail|mail|address|adresse|addr\.?))*$/iu;
/** The other one of those two. */
const current =
  /(?<!\p{L})(?:new|current(?:ly)?|correct|right|updated|now|neue?s?|aktuell\p{L}*|jetzt|korrekt\p{L}*|richtig\p{L}*|nouve\p{L}*|actuel\p{L}*|correcte?|maintenant|nuev[oa]|actual|ahora|nuov[oa]|attuale|ora|nov[oaáéý]|atual|agora|nieuwe?|huidige?|now[yae]|obecny|nyt?|uusi|új|nouă?|yeni|нов\p{L}+|新|현재)(?: (?:e-?mail|mail|address|adresse|addr\.?|correo|indirizzo|endereço|adres|adress))*\s*[:：=]\s*[<"']*$/iu;
/** Whether what stands in front of an address says that it is the one to use. */
export const saysCurrent = (front: string): boolean => current.test(front);
/** The end of a stay, as what stands in front of those who go. */
const endOfStay =
  /^(?:end(?:s|ed|ing)? of (?:the )?(?:internship|contract|placement|stay|rotation|project|visit|employment|studies)|(?:praktikum|vertrag|projekt|aufenthalt|stelle)(?: ist)? (?:beendet|zu ende|vorbei|ausgelaufen)|ende de[rs] (?:praktikums|vertrags|projekts|aufenthalts)|(?:praktikums|vertrags|projekt|studien)ende|fin d[eu] (?:stage|contrat|mission|thèse|séjour|projet|prácticas|beca|estancia|proyecto)|fine (?:dello |del )?(?:stage|contratto|tirocinio|progetto|soggiorno)|fim d[eo] (?:estágio|contrato|projeto|bolsa)|einde (?:stage|contract|project|verblijf)|koniec (?:stażu|umowy|praktyk|projektu)|konec (?:stáže|smlouvy|projektu|pobytu)|(?:slut på|avslutad) (?:praktik|kontrakt|anställning)|(?:slutt|slut) på (?:praksis|kontrakt)|конец (?:стажировки|контракта|практики))$/iu;
/** Labels and remarks that say of an address that it is not the right one. */
export const mistaken =
  /^(?:wrong|incorrect|mistaken|falsch\p{L}*|fehlerhaft\p{L}*|faux|fausse|erronée?|incorrecte?|equivocad[oa]|incorrect[oa]|errone[oa]|sbagliat[oa]|errad[oa]|foute?|onjuiste?|błędn[ayeo]|fel|felaktig\p{L}*|forkert\p{L}*|feil|väärä|chybn[áéý]|špatn[áéý]|hibás|greșit[ăe]?|yanlış|неверн\p{L}*|неправильн\p{L}*|ошибочн\p{L}*|誤|誤り|错误|錯誤|틀린)(?: (?:e-?mail|mail|address|adresse|one|addr\.?))*$/iu;
/** `home: …` beside `work: …`. */
const ofHome =
  /^(?:home|private?|personal|privat\p{L}*|perso(?:nnel(?:le)?)?|particular|personale|casa|privé|privad[oa]|pessoal|prywatn\p{L}*|soukrom\p{L}*|hem|hjemme?|личн\p{L}*|自宅|個人|个人|개인)(?: (?:e-?mail|mail|address|adresse|addr\.?))?$/iu;
/** Who works on a request. As a column's head the same words may name whom something was given to. */
const atWork =
  /^(?:assigned(?: to| agent)?|assignee|agent|handled by|handler|zugewiesen(?: an)?|zuständig\p{L}*|assigné(?:e)?(?: à)?|asignad[oa](?: a)?|assegnat[oa](?: a)?|atribuíd[oa](?: a)?|toegewezen(?: aan)?|przypisan[yae](?: do)?)$/iu;
const toAsk =
  /^(?:(?:ship|deliver|shipping|delivery|mail|send(?: results)?) to|ask|(?:your|our|main|sales|technical|local) contact(?: person)?|(?:ihr\p{L}*|unser\p{L}*) (?:kontakt|ansprechpartner)\p{L}*|(?:votre|notre) contact|(?:su|nuestro) contacto|(?:il )?(?:vostro|nostro) (?:contatto|referente)|uw contact(?:persoon)?|(?:for |any )?(?:more |further )?(?:information|details|info)|(?:für )?(?:weitere |mehr )?(?:informationen|infos|auskünfte)|pour (?:plus d['’]|toute )?informations?|(?:para )?más información|per (?:ulteriori |maggiori )?informazioni|(?:para )?mais informações|(?:voor )?meer informatie|(?:po )?więcej informacji|mer information|(?:for )?mere information|lisätietoja|(?:pro )?více informací|(?:daha fazla )?bilgi için|подробн\p{L}*|questions?|queries|q&a|fragen|rückfragen|bei fragen|auskunft|helpdesk|support|help|hilfe|aide|ayuda|contact|kontakt|fyi|for (?:your )?info(?:rmation)?|zur (?:info|information|kenntnis)|z\. ?k\.|pour info(?:rmation)?|para (?:info|información|conhecimento)|per conoscenza|ter info(?:rmatie)?|(?:bills?|invoices?|billing|payments?)(?: to| address)?|rechnung(?:en)?(?: an)?|rechnungsadresse|factur(?:es?|ation|ación|as?)(?: [àa])?|fattur(?:a|e|azione)(?: a)?|factu(?:ur|ren)(?: aan)?|faktur[ay]?(?: (?:do|till|til))?|(?:questions|queries|inquiries|reports?|complaints|feedback) to|(?:exported|created|generated|prepared|compiled) by|(?:minutes|notes)(?: (?:taken )?by)?|(?:minute|note)[ -]?takers?|scribe|correspondence(?: to| address)?|corresponding author|korrespondenz(?:adresse|autor\p{L}*)?|auteure? correspondante?|autor(?:a)? de correspondencia|autore corrispondente|autor correspondente|protokoll(?:ant\p{L}*|führ\p{L}*)?|compte[- ]rendu|acta|verbale|notulen|notulist|protokół|referat|referent|preguntas|dudas|domande|dúvidas|vragen|pytania|frågor|spørsmål|kysymykset|вопросы|お?問い?合わせ先?|連絡先|联系人|聯絡人|문의처|咨询|문의)\??$/iu;
/** Whose rights somebody else is to get, too: `Mirror account`. */
const like =
  /^(?:mirror(?:ed|s)?|same (?:access|rights|permissions|groups) as|cop(?:y|ied) (?:access |rights )?(?:from|of)|modell?ed (?:on|after)|reference|template|model|comparison|vergleichs|referenz|muster)[ _-]?(?:user|account|person|employee|access|colleague|benutzer|konto|kennung)?(?: (?:e-?mail|login|id))?$|^(?:rechte|berechtigungen|zugriff) wie$|^(?:mêmes droits que|mismos permisos que|stessi diritti di|zelfde rechten als)$/iu;
/** Accounts that every machine has: whose mail goes to somebody else. */
const ofMachines = /^(?:root|postmaster|mailer-daemon|hostmaster|webmaster|abuse|daemon|nobody|www-data)$/i;
const glued =
  /^[^@]{0,40}\bmailto:|^(?:user(?:name)?|login|e?-?mail|account|acct|to|cc|rcpt|recipient|from|sender|member|owner|uid|upn|principal|subject|actor|admin|for|by|users|members|people|recipients|invitees?|participants|attendees|collaborators|students|guests|emails|mails|addresses|logins|accounts|usernames)=|^(?:\(?\d{1,4}\)|(?:[\p{L}][\p{L}_-]{0,29}:){1,3})/iu;

/** What stands in front of an address in one word with it: `mailto:`, a number, labels with colons. */
export function labelsInFront(word: string): string {
  return glued.exec(word)?.[0] ?? '';
}

const setting = /^[([{"']*((?:[A-Z][A-Z0-9]*_)+[A-Z0-9]+)=["']?/;

/** `ALLOWED_USERS=`, as the settings of programs are called, in front of what they hold. */
export const settingIn = (word: string): string | undefined => setting.exec(word)?.[0];

/** Why whoever a setting names waits: others than those of a list of people are whom a program writes as, or to. */
export function doubtOfSetting(name: string): Reason | undefined {
  const words = wordsOfHeading(name.replace(/[^A-Z0-9_]/g, ''));
  const doubt = doubtOfLabel(words.join(' '));
  return doubt ?? (isOfPeople(words) ? undefined : 'otherPerson');
}

/** Why a person with these labels in front waits: `deleted:user:`, `group:`, `serviceAccount:`, `Manager:`. */
export function doubtOfLabels(labels: string): Reason | undefined {
  if (/^(?:from|sender|by)=$/i.test(labels)) return 'otherPerson';
  if (!/[:=]/.test(labels)) return undefined;
  for (const label of labels.split(/[:=]/)) {
    const doubt = label === '' ? undefined : doubtOfLabel(label);
    if (doubt !== undefined) return doubt;
  }
  return undefined;
}

const inBracket = /[(（[［]\s*(\p{L}[^()（）[\]［］@:：<>"]{1,40}?)\s*[:：]?\s*[<"']*$/u;
const behindAnother =
  /^[\s>)\]"']*(?:\.?\s*[,;|–—-]|[.!?](?=\s))\s*(\p{L}[^,;|()（）[\]@:：<>"]{1,40}?)\s*[:：]\s*[<"']*$/u;
/** `Order flow cells -> owner: Dana`: who is to do what stands in front. */
const whoDoes =
  /\S\s*(?:->|→|=>|[–—|;(]|,)\s*(?:action |task )?(?:owner|responsible|resp\.|assignee|assigned(?: to)?|lead|who|verantwortlich|zuständig|wer|responsable|resp\.|responsabile|responsável|verantwoordelijk|odpowiedzialn[ya]|ansvarig|ansvarlig)\s*[:：]\s*(?:\p{Lu}[\p{L}.'’-]*\s+){0,3}[<("']*$/iu;
/** `… genomics. Host: Dana Boss`: a label that begins a sentence, with the name behind it. */
const behindSentence =
  /[\p{L}\d)”"'][.!?]\s+(\p{L}[^,;|()（）[\]@:：<>".!?]{1,40}?)\s*[:：]\s*(?:\p{Lu}[\p{L}.'’-]*\s+){0,4}[<("']*$/u;
const maxFront = 80;

/**
 * `jane@example.org (line manager: dana@example.org)`: what a label within a line says of the person behind it.
 * @param isFirst nobody stands in front: what stands behind a comma there is the person's own title
 */
export function doubtOfLabelWithin(front: string, isFirst: boolean): Reason | undefined {
  if (!/[(（[［:：]/.test(front)) return undefined;
  const near = front.slice(-maxFront);
  if (whoDoes.test(near)) return 'otherPerson';
  const label = (inBracket.exec(near) ??
    behindSentence.exec(near) ??
    (isFirst ? null : behindAnother.exec(near)))?.[1];
  const doubt = label === undefined ? undefined : doubtOfLabel(label);
  return doubt === 'otherPerson' || doubt === 'otherAddress' || doubt === 'notAskedFor' ? doubt : undefined;
}

/** Whether a remark says of an address that it is a mistake. */
export const saysMistaken = (remark: string): boolean => mistaken.test(remark.trim());

/** Why the person behind one label waits. */
export const doubtOfLabel = remembered(judgeLabel);

function judgeLabel(label: string): Reason | undefined {
  const text = label.replace(/[\s*_`]+$/, '').trim();
  if (isExample(text)) return 'exampleRow';
  if (suggested.test(text)) return 'notAskedFor';
  if (machineKinds.test(text)) return 'machine';
  if (groupKinds.test(text)) return 'groupAddress';
  if (earlier.test(text) || mistaken.test(text) || ofHome.test(text)) return 'otherAddress';
  if (saysOut(text) || saysAside(text) || saysNoAlone(text)) return 'outOfUse';
  if (/^(?:leaves|leaving|exits) /i.test(text) || movesAway.test(text) || endOfStay.test(text))
    return 'outOfUse';
  if (
    text === aboveTable ||
    toAsk.test(text) ||
    atWork.test(text) ||
    like.test(text) ||
    ofMachines.test(text) ||
    announcesNotices(text)
  )
    return 'otherPerson';
  if (/^(?:à|a|to) /i.test(text)) return undefined;
  if (/\s(?:by|von|par|por|da|door|przez|av|af)$/iu.test(text)) return 'otherPerson';
  const meaning = meaningOf(text);
  if (meaning === 'otherPerson' || meaning === 'groupAddress' || meaning === 'otherAddress') return meaning;
  return undefined;
}
