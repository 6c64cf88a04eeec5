import { has, lists } from '../words/heading-lists';
import { isIn } from '../words/word-list';
import { wordsOfHeading } from '../words/words-of-heading';

/** Whom a program writes as, or tells when something fails: `mail.from`, `smtp.onFailure`. */
export const ofSending =
  /^(?:from|sender|replyto|returnpath|bounces?|errorsto|onfailure|onerror|onsuccess|notify|notifications?|alerts?|escalation|envelopefrom)$/;
/** Whoever a ticket came from. */
export const ofTickets = /^(?:ticket|issue|incident|case|sc|ritm)s?$/;
export const ofSenders = /^(?:submitter|author|creator|opened|caller|via)$/;
/** Where a program writes to by itself. */
export const ofNotices =
  /^(?:notify|notif\p{L}*|alerts?|oncall|errors?|failures?|benachrichtigung\p{L}*|alarm\p{L}*|avisos?|avvis\p{L}*|melding\p{L}*)$/u;
/** Whoever runs something, in its settings: `ADMIN_EMAIL`. */
export const ofOperators =
  /^(?:admins?|administrators?|administrator(?:in|en)|administrateurs?|administrador\p{L}*|amministrator\p{L}*|beheerders?|webmaster|postmaster|hostmaster)$/u;
/** What a program logs in to: `DB_USER`, `datasource.username`. */
export const ofServers =
  /^(?:smtp|db|database|datasource|mysql|mariadb|postgres|postgresql|pg|redis|mongo|mongodb|oracle|mssql|ftp|sftp|imap|proxy|rabbitmq|amqp|kafka|registry|jdbc|odbc|elastic|elasticsearch|replication)$/;
/** Whom a program writes as, or by whose mailbox: `MAIL_FROM`, `DEFAULT_FROM_EMAIL`, `SERVER_EMAIL`. @param words of a heading that is of mail */
export const isOfSender = (words: readonly string[]): boolean =>
  words.length < 5 &&
  words.some(
    (word, at) =>
      /^(?:sender|mailer|server|noreply|replyto)$/.test(word) ||
      (word === 'from' && (at === words.length - 1 || /^e$|^e?-?mails?$|^addr/.test(words[at + 1] ?? ''))) ||
      (word === 'reply' && (words[at + 1] === 'to' || words[at - 1] === 'no')),
  );
/** Whether a label says that what a program or a device tells by itself goes to the address behind it: `Alarm goes to:`. */
export const announcesNotices = (label: string): boolean =>
  wordsOfHeading(label).some((word) => ofNotices.test(word));
/** Where one may write to, in the source of a program. */
export const service =
  /^(?:bugs?|smtp|mailer|sendmail|imap|postfix|issues|support|contact|contacts|billing|abuse|security|notify|notifications?|helpdesk|sender|reply|feedback)$/;
/** Languages that put words together end them with whoever leads: `Arbeitsgruppenleitung`, `studiebegeleider`. */
export const leads =
  /\p{L}{3}(?:leit(?:er|erin|ung)|vorgesetzte[rn]?|betreuer(?:in|innen)?|betreuung|verantwortliche[rn]?|beauftragte[rn]?|ansprechpartner(?:in)?|sprecher(?:in)?|vorstand|chef(?:in)?|begeleider|leider|verantwoordelijke|coördinator|ledare|ansvarig|handledare|leder|ansvarlig|veileder|johtaja|päällikkö|vezető)$/u;

/** `Requested for`, `Beantragt für (E-Mail)`: whom somebody else has asked something for. */
export const isForSomebody = (words: readonly string[]): boolean =>
  words.length < 5 &&
  words.some(
    (word, at) =>
      /^(?:for|für|pour|para|per|voor|dla|för|pentru|для|pro)$/.test(word) &&
      /^(?:(?:request|open|order|creat|rais|submit|ask|regist)(?:s|ed|ted|ered)?|(?:access|account)|(?:beantragt|angefordert|bestellt|angemeldet)|demandée?|créée?|solicitad[oa]|pedid[oa]|richiest[oa]|aangevraagd|zgłoszon[eoya]|begär[dt]|запрошено)$/.test(
        words[at - 1] ?? '',
      ),
  );

/** `Data to`, `Send results to`, `Daten an`: who gets what comes of an order. */
export const isOfData = (words: readonly string[]): boolean =>
  words.length > 1 && words.length < 6 && ofData.test(words.join(' '));
const ofData =
  /^(?:(?:send|deliver|release|share|return|transfer) )?(?:(?:the|raw) )?(?:data|results?|reads|fastqs?|daten|ergebnisse|données|résultats|datos|resultados|dati|risultati|dados|gegevens|resultaten|dane|wyniki)(?: (?:delivery|release|delivered|sent|shared|released))? (?:to|with|an|à|a|aan|do|para)(?: e?mails?)?$/;

/** `userByEmail`: by its address, and not done by somebody. */
const byWhat = /^(?:users?|groups?|members?|persons?|people|accounts?|invitees?)$/;

export function isBySomebody(words: readonly string[]): boolean {
  if (words.some((word) => /^(?:authored|signed|written|contributed)$/.test(word))) return false;
  return words.some(
    (word, at) =>
      at > 0 &&
      isIn(lists.by, word) &&
      (at === words.length - 1 || (has('mail', words.slice(at)) && !byWhat.test(words[at - 1] ?? ''))),
  );
}
