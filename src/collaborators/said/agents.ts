import { sentenceInFront } from './clauses';

/**
 * Who is to do what is asked for: `Dana (dana@…) will set up the accounts`, `Dana to invite them (dana@…)`. Nobody says of
 * those who need access that they give it.
 */
const will =
  '(?:will|to|is going to|can|could|should|shall|must|agreed to|has to|needs to|wird|kann|soll|muss|va|peut|doit|va a|puede|debe|può|deve|vai|pode|deve|zal|kan|moet|ska|kan|skal|ma)';
const deed =
  '(?:(?:please|then|also|now|kindly|herself|himself|bitte|dann|auch) )?(?:add|invite|create|set(?: it| them)? up|open|enable|activate|register|onboard|grant|give|provide|include|enrol|send|organi[sz]e|prepare|arrange|sort out|take care of|look after|handle|créer|ajouter|inviter|ouvrir|donner|inscrire|crear|añadir|invitar|abrir|dar|creare|aggiungere|invitare|aprire|dare|criar|adicionar|convidar|toevoegen|uitnodigen|aanmaken|lägga till|bjuda in|skapa|tilføje|invitere|oprette|dodać|zaprosić|utworzyć)';
const object =
  '(?:accounts?|access|logins?|users?|students?|people|them|everyone|everybody|members?|invit\\p{L}+|permissions?|licen[cs]es?|list|Konten|Zugänge|Einladungen|comptes?|accès|invitations?|cuentas?|accesos?|accessi|account|contas?|acessos?|konton?|konta)';
const behind = new RegExp(
  `^[\\s>)\\]"'”*_]*(?:,\\s*)?${will} ${deed}(?:\\s+[\\p{L}'’]+){0,4}?\\s+${object}(?![\\p{L}\\p{M}])`,
  'iu',
);
const germanBehind =
  /^[\s>)\]"'”*_]*(?:wird|kann|soll|muss|kümmert sich|übernimmt|legt|richtet|lädt|schaltet)(?:\s+[\p{L}.]+){0,5}?\s+(?:Konten|Zugänge|Einladungen|Accounts?|Konto|Freischaltung\p{L}*|Einrichtung)(?:\s+[\p{L}.]+){0,2}?\s*(?:anlegen|einrichten|freischalten|erstellen|verschicken|versenden|an|ein|frei|[.!\n]|$)/iu;
const inFront = new RegExp(
  `(?:^|[.:;!?•*–-]\\s|\\n)[\\s>]*\\p{Lu}[\\p{L}.'’-]*(?:\\s+\\p{Lu}[\\p{L}.'’-]*){0,2}\\s+${will} ${deed}(?:\\s+[\\p{L}'’]+){0,4}?\\s+${object}\\s*[(\\[<]+$`,
  'u',
);

/** `– zařídí P. Novák (…)`, `, s'en occupe Léa (…)`: who does it, behind the verb. */
const seesToIt =
  /(?:[–—,;.:(]|\s-)\s*(?:(?:das|dies|it|that|to|ça|dat|det) )?(?:arranged by|done by|erledigt|macht|übernimmt|kümmert sich|zařídí|vyřídí|zajistí|vybaví|zajmie się|załatwi|zrobi|s['’]en (?:occupe|charge)|se (?:encarga|ocupa)|se ne occupa|ci pensa|trata disso|regelt|ordnar|fixar|ordner|sørger|hoitaa|intézi|se ocupă|займ[её]тся|сделает|зробить|ilgilenecek) (?:\p{Lu}[\p{L}\p{M}.'’-]*\s+){1,4}[(<[]*$/u;

/** `Olaf legt ihn an (…)`. */
const germanInFront =
  /(?<!\p{L})\p{Lu}[\p{L}.-]+ (?:legt|richtet|lädt|schaltet|trägt|fügt|nimmt|kümmert) (?:\p{L}+ ){0,4}(?:an|ein|frei|auf|hinzu|darum)\s*[(<[]+$/u;
export const seesToItBehind = (before: string): boolean =>
  seesToIt.test(before) || germanInFront.test(before);

/** Whether somebody is named as the one who does what is asked for. @param before, next what stands around them */
export const isAgent = (before: string, next: string): boolean =>
  behind.test(next) || germanBehind.test(next) || inFront.test(before) || seesToItBehind(before);

const occasion =
  /(?<!\p{L})(?:speakers?|talks?|seminar|colloquium|lecture|keynote|dinner|lunch|party|interview|conference|retreat|symposium|(?:next |our |the |team |group |lab )meeting|call|farewell|Vortrag|Besprechung|Treffen|Sitzung|Feier|Abendessen|Mittagessen|Kolloquium|exposé|réunion|dîner|déjeuner|séminaire|charla|reunión|cena|seminario|riunione|reunião|palestra|jantar|vergadering|etentje|lezing|spotkanie|wykład|möte|föredrag|møde|foredrag|middag)(?!\p{L})/iu;
const toInvite =
  /(?<!\p{L})(?:invit\p{L}*|einlad\p{L}*|lad(?:e|en|et)?|convid\p{L}*|uitnodig\p{L}*|zapro\p{L}*|bjud\p{L}*)(?!\p{L})/iu;
const ofUsers =
  /(?<!\p{L})(?:accounts?|access|workgroup|group|basespace|platform|list|logins?|users?|Zugang|Zugänge|Arbeitsgruppe|Gruppe|Konto|Konten|accès|comptes?|groupe|acceso|cuentas?|grupo|accesso|gruppo|acesso|contas?|toegang|werkgroep|grupy|konto|grupp(?:en)?|gruppen?)(?!\p{L})/iu;

/** Whether somebody is asked to a meeting, a talk or a meal, and not to be a user. */
export function isOccasion(before: string, next: string): boolean {
  const [front = ''] = sentenceInFront(before).split('\n').slice(-1);
  const sentence = `${front} ${next.split(/[.!?\n]/, 1)[0]}`;
  return toInvite.test(sentence) && occasion.test(sentence) && !ofUsers.test(sentence);
}
