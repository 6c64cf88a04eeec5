const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Column headings, labels and cell contents of a table of people: never a user ID, never somebody's name. */
const tableWords = setOf(
  'name names first last given family surname forename full display title email e-mail emails e-mails mail mails ' +
    'address addresses user users userid userids user-id user-ids user_id username usernames user-name login logins id ids ' +
    'account accounts role roles ' +
    'status state access permission permissions type group groups workgroup workgroups team teams member members ' +
    'collaborator collaborators participant participants attendee attendees invitee invitees people person contact ' +
    'contacts recipient recipients department dept organisation organization institution institute company phone ' +
    'telephone mobile tel fax date created joined invited comment comments note notes list total count number no nr ' +
    'row region product application applications domain to cc bcc from sent subject reply-to sender ' +
    'yes true false null none n/a na nil undefined unknown active inactive pending enabled disabled accepted ' +
    'admin admins administrator administrators owner owners viewer editor guest has-access no-access hasaccess basespace',
);

/** States, titles and departments: never a user ID, but they may stand beside a name, as in `Jane Doe (Biology)`. */
const statusWords = setOf(
  // calendars
  'required optional organizer organiser attendance response declined tentative awaiting guests maybe chair resource ' +
    'location room when where meeting agenda invitation calendar event online ' +
    // chat
    'available away busy offline idle dnd ooo wfh afk presenting remote external moderator workspace channel channels app ' +
    'bot bots reply replies edited typing deactivated invited ' +
    // titles and departments
    'professor postdoc student scientist technician researcher engineer director manager coordinator bioinformatician ' +
    'lecturer trainee intern head faculty biology chemistry genetics genomics medicine ' +
    // mail in other languages
    'gesendet betreff datum envoyé objet fecha enviado asunto fwd',
);

/** Words by which a line is known to be a sentence, a greeting or a closing. Words that are also names are left out. */
const sentenceWords = setOf(
  'a the this that these those all any some each both please kindly add adding added invite inviting give grant ' +
    'following follows below above here there is are was were be been being am do does did have has had can could ' +
    'would should shall must not and or but if then than so as at by for from in into of on onto our out over per ' +
    'to up us via we with within without you your yours i me my mine he his him she her they them their it its ' +
    'hi hello hey dear greetings thanks thank thx regards best cheers sincerely kind yours bye sorry ok okay also ' +
    'vacant vakant vacante unassigned unoccupied tbd tba c/o new need needs want wants like just now today tomorrow yesterday monday tuesday wednesday thursday friday ' +
    'saturday sunday wrote writes writing write said says ask asked send sends sending let see who whom whose what ' +
    'when where which why how everyone everybody somebody someone anyone folks guys colleague colleagues ' +
    'done hallo bonjour hola merci danke gracias und et y oder ou bitte',
);

/** Stands between the last two people of a list. */
const connectors = setOf('and or & + und et y e och og en plus');

/** Labels in front of a list of people or of one person. Any other table word as a label announces something else. */
const peopleLabels = setOf(
  'to cc bcc from reply-to sender recipient recipients email e-mail emails e-mails mail mails address addresses user ' +
    'users userid userids user-id user-ids username usernames login logins id ids account accounts member members ' +
    'collaborator collaborators participant participants attendee attendees invitee invitees people contact contacts ' +
    'admin admins owner owners team group workgroup list guests required optional organizer organiser people following ' +
    'von an kopie empfänger teilnehmer à destinataire destinataires para',
);

/** Labels that announce something else than people, besides the table and status words. */
const otherLabels = setOf(
  'importance priority sensitivity attachments attachment topic time join security categories topics website web ' +
    'homepage project course duration start end passcode password pin link url address1 room building orcid twitter ' +
    'linkedin slack skype zoom teams mobil telefon natel durchwahl anlagen wichtigkeit pièces thema priorität',
);

/** Mail headers whose content only looks like an address, and what parts mails in a mailbox. */
const technicalHeader =
  /^(?:From \S+ +[A-Z][a-z]{2} [A-Z][a-z]{2} +\d{1,2} \d\d:\d\d|(?:message-id|references|in-reply-to|received|return-path|dkim-signature|mime-version|content-[a-z-]{1,40}|authentication-results|list-[a-z-]{1,40}|x-[a-z-]{1,60}|thread-[a-z]{1,20}|uid|dtstamp|prodid|mailed-by|signed-by):)/i;

/** Letters after a name. */
const credentials = setOf('jr sr ii iii iv md phd ph.d m.d msc bsc mba ma ms mph dr prof esq rn pharmd dvm');

/** Written small within a name. */
const particles = setOf(
  'van von der den de la le las los du di da das do dos del della bin bint ibn al el ter ten zu zum y e af av',
);

/** Whether the word is a heading, a label or the content of a status column. Any letter case. */
export const isTableWord = (word: string): boolean => tableWords.has(word.toLowerCase());
/** Whether the word is a state, a title or a department. Any letter case. */
export const isStatusWord = (word: string): boolean => statusWords.has(word.toLowerCase());
/** Whether the word belongs to a sentence or greeting rather than to a list. Any letter case. */
export const isSentenceWord = (word: string): boolean => sentenceWords.has(word.toLowerCase());
/** Whether the word joins the last two people of a list, such as "and". Any letter case. */
export const isConnector = (word: string): boolean => connectors.has(word.toLowerCase());
/** Whether the word is an academic or generational suffix such as "PhD". Any letter case. */
export const isCredential = (word: string): boolean => credentials.has(word.toLowerCase());
/** Whether the word is written small within a name, such as "van". */
export const isParticle = (word: string): boolean => particles.has(word);
/** Whether the line is a mail header that names no person to invite. */
export const isTechnicalHeader = (line: string): boolean => technicalHeader.test(line);
/** What a label in front of a line announces; `none` where there is no label. */
export type Label = 'none' | 'people' | 'other' | 'unknown';

/**
 * What may follow a label: user IDs after `Users:`, none after `Name:` or `Subject:`.
 * @param words the words of the label, without the colon
 */
export function labelOf(words: readonly string[]): Label {
  if (words.some((word) => peopleLabels.has(word.toLowerCase())) || isOfLogins(words.join(' ')))
    return 'people';
  const isOther = (word: string) =>
    isTableWord(word) || isStatusWord(word) || otherLabels.has(word.toLowerCase());
  return words.some(isOther) ? 'other' : 'unknown';
}

/** Words for user IDs alone, in the languages of headings: those for accounts and users stand above other things as well. */
const ofLogins =
  /^(?:(?:login|log-in|logon|sign-in|user|account|sam ?account|net|uni|unix|cluster|hpc|ldap|ad)[ _-]?(?:names?|ids?)|logins?|userids?|usernames?|samaccountnames?|netids?|uids?|memberuids?|(?:benutzer|nutzer|anmelde|login)(?:kennung|name|id)(?:en)?|kennung(?:en)?|identifiants?|noms? d['’]utilisateur|(?:nombres? de )?usuarios?|nomi? utente|nomes? de us(?:uário|uario)s?|gebruikersna(?:am|men)|inlogna(?:am|men)|nazw[ay] użytkownik(?:a|ów)|loginy?|användarnamn|brukernavn|brugernavn(?:e)?|käyttäjätunnu(?:s|kset)|(?:uživatelsk|přihlašovac)[éáí] jmén[oa]|felhasználónevek|kullanıcı ad(?:ı|ları)|логины?|ユーザー(?:ID|名)|ログインID|用户(?:名|ID)|用戶(?:名|ID)|账号|帳號|사용자 ?(?:ID|이름)|아이디)$/iu;
export const isOfLogins = (text: string): boolean =>
  text.length <= 40 && ofLogins.test(text.replace(/[\s:：]+$/u, '').trim());

const announcement =
  /\b(?:users?|ids?|people|persons?|members?|collaborators?|participants?|attendees?|colleagues?|logins?|accounts?|following|names?)\b[^:]*:\s*$/i;

const request =
  /\b(?:add|invite|include|enrol|enroll)\b.*\b(?:users?|ids?|people|persons?|members?|collaborators?|participants?|colleagues?|logins?|accounts?|following|these|those|them)\b/i;

/** At the end of its line: whom, stands in the next ones. */
const openRequest =
  /\b(?:add|invite|include|enrol|enroll|einladen|hinzufügen|aufnehmen|ajouter|inviter|añadir|agregar|invitar|aggiungere|invitare|adicionar|convidar|toevoegen|uitnodigen)(?:\s+(?:to|in|into|for)\b[^.!?:]{0,60})?\s*:?\s*$/i;

/** Whether the line says that a list of people follows or stood before: `Please add the following users:`. */
export const announcesList = (line: string): boolean =>
  line.length < 300 && (announcement.test(line) || request.test(line) || openRequest.test(line));
