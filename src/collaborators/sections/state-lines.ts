import { saysAside, saysOut } from '../../formats/words/says-out';

const lineEnd = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/;
const maxStateLength = 40;
/** States that a person has in lists of calendars, documents and chats. */
const state =
  /^(?:accepted|tentative|maybe|yes|no|oui|non|ja|nein|sí|sì|sim|não|nee|tak|nie|nej|да|нет|はい|いいえ|是|否|네|아니요|in|out|organi[sz]er|owner|editor|viewer|commenter|member|guest|optional|required|approved|confirmed|pending|active|invited|admin|moderator|contributor|reader|zugesagt|akzeptiert|vorläufig|organisator\p{L}*|mitglied|besitzer\p{L}*|bestätigt|accepté|organisateur|membre|propriétaire|aceptado|organizador|miembro|propietario)$/iu;
const people = /@/;
/** The text is not looked at further than that. */
const maxLength = 200_000;

/**
 * Where the states that stand on lines of their own belong in a text: `above` the people of whom they are said (`Approved`,
 * then names), `behind` each one of them, as lists of guests have it, or nobody can tell.
 */
export function styleOfStates(text: string): 'above' | 'behind' | 'unclear' {
  if (beginsWithHeading(text)) return 'above';
  let isFirst = true;
  let since = 0;
  let states = 0;
  let isOneEach = true;
  for (const raw of text.slice(0, maxLength).split(lineEnd)) {
    const line = raw.trim();
    if (people.test(line)) since++;
    else if (isState(line)) {
      if (isFirst && since === 0) return 'above';
      isFirst = false;
      states++;
      if (since !== 1) isOneEach = false;
      since = 0;
    }
  }
  if (isOneEach && states > 0 && since === 0) return 'behind';
  return states > 1 && hasSlotOfStates(text.slice(0, maxLength)) ? 'behind' : 'unclear';
}

/** Whether everybody has as many lines, and one of those behind each address is a state: name, address, role, state. */
function hasSlotOfStates(text: string): boolean {
  const lines = text
    .split(lineEnd)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const places = lines.flatMap((line, index) => (people.test(line) ? [index] : []));
  const [first = 0, second = 0] = places;
  const period = second - first;
  if (places.length < 2 || period < 2 || places.some((place, index) => place !== first + index * period))
    return false;
  for (let slot = 1; slot < period; slot++)
    if (places.every((place) => isState(lines[place + slot] ?? ''))) return true;
  return false;
}

/** One word on the first line, an address and no such name below it, and people to the end: headings stand above. */
function beginsWithHeading(text: string): boolean {
  const [, word = '', below = ''] =
    /^\s*(\p{Lu}\p{Ll}{2,20}|\p{Lu}{3,20})[^\S\n]*[:：]?\s*\n([^\n]*@)/u.exec(text.slice(0, 400)) ?? [];
  return (
    word !== '' &&
    !below.toLowerCase().includes(word.slice(0, 4).toLowerCase()) &&
    /@[^\n]*\s*$/.test(text.slice(-400))
  );
}

/** `Number of entries returned 3`, `removed old files`: what is said of things, or of how many there are. */
const things =
  /(?<!\p{L})(?:entries|rows|records|results|lines|items|objects|files|Einträge|Zeilen|Ergebnisse|Datensätze|entrées|lignes|résultats|filas|resultados|registros|righe|risultati|regels|resultaten|строк|записей)(?!\p{L})|^[-*•·]\s+(?:remov|delet|disabl|dropp|clos|archiv|cancell?|revok|block)ed\s+(?!in\b|on\b|by\b|at\b|from\b|since\b|the (?:group|team|list)\b|users?\b|members?\b|people\b|accounts?\b)\p{Ll}/iu;
/** `2 yes, 1 no, 1 awaiting`. */
const tally = /^\s*\d+\s+\p{L}+(?:\s*[,;·/]\s*\d+\s+\p{L}+)+\s*$/u;
/** `« Previous 1 2 3 Next »`, below the rows of a page. */
const pager =
  /^[^\p{L}\p{N}]*(?:(?:first|erste|première|primera?|prima)[^\p{L}\p{N}]+)?(?:prev(?:ious)?|zurück|vorherige|précédente?|anterior|precedente|vorige|poprzedni[ae]?|föregående|forrige|назад|предыдущая)[^\p{L}]*(?:next|weiter|nächste|suivante?|siguiente|successiv[oa]|próxim[oa]|seguinte|volgende|następn[ay]|nästa|neste|næste|вперёд|далее|следующая)[^\p{L}]*(?:\p{L}+[^\p{L}]*)?$/iu;
/** What a calendar says of an event: its own grammar tells whose that is. */
const ofEvent = /^STATUS:(?:TENTATIVE|CONFIRMED|CANCELLED|NEEDS-ACTION|COMPLETED|IN-PROCESS)$/;
const legend = /(?:^|[\s,;])\S{1,12}\s[=＝]\s\S|^\s*[^\s@=＝]{1,3}\s?[=＝]\s?\S/;
export const isOfThings = (line: string): boolean =>
  things.test(line) || legend.test(line) || tally.test(line) || pager.test(line) || ofEvent.test(line);

/** Whether a line says nothing but somebody's state. */
export const isState = (line: string): boolean =>
  line !== '' &&
  line.length <= maxStateLength &&
  !isOfThings(line) &&
  (state.test(line) || saysOut(line) || saysAside(line));

const button =
  /^(?:(?:remove|delete|revoke|deactivate|suspend|disable|block|cancel|exclude|uninvite)(?: (?:user|member|access|direct access|invite|invitation|from \p{L}+))?|(?:quitar|eliminar|rimuovi|remover|retirer|supprimer|entfernen|verwijderen) (?:(?:el |l['’]|il |o )?acces[os]+|accès|l['’]accès|acesso|toegang|zugriff)|entfernen|löschen|sperren|deaktivieren|supprimer|retirer|désactiver|eliminar|quitar|borrar|elimina|rimuovi|remover|excluir|verwijderen|usuń|ta bort|fjern|slett?|poista|einladung (?:zurückziehen|widerrufen)|zugriff entfernen|annuler l['’]invitation|cancelar invitación|annulla invito|cancelar convite|odebrat|smazat|удалить|削除|删除|移除|삭제|제거)$/iu;

/** What stands on a page between somebody's address and the buttons: what they may do, or whether they have come yet. */
const role =
  /^(?:(?:can|may) (?:edit|view|comment|read|write|review)|(?:co-?)?owner|editor|viewer|commenter|contributor|collaborator|member|guest|admin(?:istrator)?|moderator|maintainer|developer|reviewer|reader|writer|(?:read|write|view|edit)(?:[ -]only)?|full access|(?:invitation |invite )?(?:pending|invited|sent|expired)(?: .{1,30})?|(?:invite|invitation) not (?:yet )?accepted|not (?:yet )?accepted|darf (?:lesen|bearbeiten|kommentieren)|kann (?:lesen|bearbeiten|ansehen|kommentieren)|(?:mit)?bearbeiter|betrachter|mitglied|besitzer|eigentümer|einladung ausstehend|eingeladen|(?:peut )?(?:modifier|consulter|commenter|éditer)|éditeur|lecteur|membre|propriétaire|invitation en attente|(?:puede )?(?:editar|ver|comentar)|lector|miembro|propietario|invitación pendiente|(?:può )?(?:modificare|visualizzare|commentare)|visualizzatore|membro|proprietario|invito in sospeso|(?:pode )?(?:editar|ver|visualizar)|leitor|proprietário|convite pendente|(?:kan )?(?:bewerken|bekijken)|lid|eigenaar|редактор|читатель|владелец|участник|edytujący|przeglądający|właściciel|オーナー|所有者|編集者|編集可?|閲覧者|閲覧可?|コメント可?|管理者|メンバー|编辑者|查看者|可编辑|可查看|可评论|成员|소유자|편집자|뷰어|편집 가능|보기 가능)$/iu;
/** Of one person only, whose address stands above. */
const invitation =
  /^(?:invit(?:e|ation) (?:pending|not (?:yet )?accepted|sent|expired)|pending (?:invite|invitation)|(?:has )?not (?:yet )?accepted(?: yet)?|einladung (?:ausstehend|(?:noch )?nicht angenommen|abgelaufen)|invitation (?:en attente|non acceptée|expirée)|invitación (?:pendiente|no aceptada|caducada)|invito (?:in sospeso|non accettato|scaduto)|convite (?:pendente|não aceito|expirado)|uitnodiging (?:openstaand|niet geaccepteerd|verlopen))$/iu;
export const isOfInvitation = (line: string): boolean => invitation.test(line.trim());
/** Buttons that say nothing against anybody. */
const harmless =
  /^(?:resend(?: (?:invite|invitation|e-?mail))?|remind(?: again)?|copy(?: (?:link|invite link))?|edit|change(?: role)?|message|manage|transfer ownership|make owner|more|erneut senden|erinnern|bearbeiten|renvoyer|modifier|reenviar|editar|reinvia|modifica|opnieuw verzenden|再送信|重新发送)$/iu;
/** Where somebody decides about each, the word is no button: `Keep` beside `Remove`. */
const decision =
  /^(?:keep|retain|stays?|behalten|bleibt|garder|conserver|mantener|conservar|mantenere|manter|houden|behouden)$/iu;

/** Whether a line is what a button behind each person of a page says: it comes again and again, or behind what they may do. */
export function isButton(text: string, line: string): boolean {
  const word = line.trim();
  if (!button.test(word)) return false;
  let times = 0;
  let since = 0;
  let isOneEach = true;
  let isBehindRole = true;
  let above = '';
  for (const raw of text.slice(0, maxLength).split(lineEnd)) {
    const one = raw.trim();
    if (one === '') continue;
    if (decision.test(one)) return false;
    if (people.test(one)) since++;
    else if (one === word) {
      if (since !== 1) isOneEach = false;
      if (!(role.test(above) || harmless.test(above))) isBehindRole = false;
      times++;
      since = 0;
    }
    above = one;
  }
  return isBehindRole || (isOneEach && times > 1 && since === 0);
}
