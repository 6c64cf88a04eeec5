import { headingWords, preferredWords } from './heading-words';
import { remembered } from './remembered';
import { isIn, type WordList, wordList } from './word-list';

/**
 * What a column holds, by its heading. `mail`, `login`, `name`: of the person whom the record is about; `otherAddress`: a
 * further address of the same person; `otherPerson`: somebody else; `groupAddress`: where a group gets its mail;
 * `group`, `state`: no person; `nothing`: dates, counts, secrets, free text; `unknown`: no word of it is known.
 */
export type Meaning =
  | 'mail'
  | 'address'
  | 'login'
  | 'name'
  | 'otherAddress'
  | 'otherPerson'
  | 'groupAddress'
  | 'group'
  | 'state'
  | 'nothing'
  | 'unknown';

type Kind = keyof typeof headingWords;

const lists = Object.fromEntries(
  Object.entries(headingWords).map(([kind, list]) => [kind, wordList(list)]),
) as Record<Kind, WordList>;
const preferred = wordList(preferredWords);
const freeText = wordList(
  'password* passwd pwd passwort kennwort contraseña senha secret* token* message* body subject comment* note* description* remark* ' +
    'reason template* url* link* redirect* bemerkung* kommentar* nachricht* mensaje* observa* remarque* commentaire* opmerking* ' +
    'uwagi 密码 密碼 パスワード 备注 備考 メッセージ 비밀번호 비고 пароль',
);
const tolerated = wordList('id ids no nr number code name names key');
const ownGroup = wordList(
  'group* team* list lists channel* mailing gruppe* groupe* grupo* gruppo グループ 组 그룹',
);
const onlyAliases = wordList('alias* aliases');

const maxHeadingLength = 120;

/** `ユーザーID`: a script without blanks, and another one. */
const denseBesideLatin =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー](?=[A-Za-z])|[A-Za-z](?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])/gu;

/** The words of a heading in lower case: `inviteeEmail`, `invitee_email` and `Invitee e-mail` are told apart in none. */
export const wordsOfHeading = remembered((heading: string): readonly string[] =>
  heading
    .slice(0, maxHeadingLength)
    .normalize('NFKC')
    .replace(/\[(?:required|read only|optional)[^\]]*\]/gi, ' ')
    .replace(/e[-‐‑_ ]?(mail|post)/gi, ' e$1')
    .replace(/\b([Uu])ser[-_ ]([Nn]ame|[Ii][Dd])/g, '$1ser$2')
    .replace(/(\p{Ll})(\p{Lu})/gu, (pair) => `${pair[0]} ${pair[1]}`)
    .replace(/(\p{L})(\d)/gu, '$1 $2')
    .replace(denseBesideLatin, '$& ')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== ''),
);

const has = (kind: Kind, words: readonly string[]): boolean => words.some((word) => isIn(lists[kind], word));

/**
 * What a column with this heading holds.
 * @param isPath the heading is a chain of keys with dots between: the last one says what it is, the others whose
 */
export function meaningOf(heading: string, isPath = false): Meaning {
  const segments = isPath ? heading.split('.') : [heading];
  const all = segments.map(wordsOfHeading);
  const own = all.at(-1) ?? [];
  const outer = all.slice(0, -1).flat();
  if (isPath && outer.length > 0 && ofSending.test(own.join(''))) return 'otherPerson';
  if (
    isPath &&
    outer.some((word) => ofTickets.test(word)) &&
    all.some((words) => words.some((word) => ofSenders.test(word)))
  )
    return 'otherPerson';
  const meaning = meaningOfWords(own);
  if (meaning === 'group' && isOfPeople(own)) return 'name';
  if (outer.length === 0 || meaning === 'nothing') return meaning;
  const isGeneric = own.every((word) => /^(?:value|address|name|text|display|id|key)$/.test(word));
  if (has('otherPerson', outer) || outer.some((word) => service.test(word))) return 'otherPerson';
  if (isGeneric) {
    const above = meaningOfWords(all.at(-2) ?? []);
    if (above !== 'unknown' && above !== 'name' && above !== 'login') return above;
  }
  if (meaning === 'mail' && outer.some((word) => isIn(lists.otherAddress, word))) return 'otherAddress';
  if (isOfPeople(own) && meaning !== 'otherPerson' && meaning !== 'otherAddress') return 'name';
  // Within `members` a person’s own things stand, whatever group these are members of.
  const near = all.slice(all.slice(0, -1).findLastIndex(isOfPeople) + 1, -1).flat();
  if (meaning === 'name' && has('group', near)) return 'group';
  if (meaning === 'mail' && near.some((word) => isIn(ownGroup, word) && !/s$|メンバー/.test(word)))
    return 'groupAddress';
  return meaning;
}

/** Whom a program writes as, or tells when something fails: `mail.from`, `smtp.onFailure`. */
const ofSending =
  /^(?:from|sender|replyto|returnpath|bounces?|errorsto|onfailure|onerror|onsuccess|notify|notifications?|alerts?|escalation|envelopefrom)$/;
/** Whoever a ticket came from. */
const ofTickets = /^(?:ticket|issue|incident|case|sc|ritm)s?$/;
const ofSenders = /^(?:submitter|author|creator|opened|caller|via)$/;
/** Where a program writes to by itself. */
const ofNotices =
  /^(?:notify|notif\p{L}*|alerts?|oncall|errors?|failures?|benachrichtigung\p{L}*|alarm\p{L}*|avisos?|avvis\p{L}*|melding\p{L}*)$/u;
/** Whether a label says that what a program or a device tells by itself goes to the address behind it: `Alarm goes to:`. */
export const announcesNotices = (label: string): boolean =>
  wordsOfHeading(label).some((word) => ofNotices.test(word));
/** Where one may write to, in the source of a program. */
const service =
  /^(?:bugs?|issues|support|contact|contacts|billing|abuse|security|notify|notifications?|helpdesk|sender|reply|feedback)$/;
const collection =
  /^(?:members|users|people|persons|participants|attendees|students|authors?|maintainers?|contributors|collaborators|invitees|guests|mitglieder|teilnehmer|teilnehmende|benutzer|nutzer|personen|membres|utilisateurs|personnes|miembros|participantes|usuarios|membri|partecipanti|utenti|membros|usuários|leden|deelnemers|gebruikers|uczestnicy|członkowie|medlemmar|medlemmer|deltagare|deltakere|participanți|участники|члены|成员|成員|メンバー|参加者|参与者|멤버|회원)$/;

/** `Additional users`: others than those named before, and not a further address of one of them. */
const furtherPeople =
  /^(?:additional|further|extra|other|more|weitere\p{L}*|zusätzlich\p{L}*|autres?|supplémentaires?|otr[oa]s|adicional(?:es)?|altri|altre|ulteriori|outr[oa]s|adicionais|andere|overige|extra|inne|další|andra|flere|muut|diğer|друг\p{L}*|дополнительн\p{L}*)$/u;
const isOfPeople = (words: readonly string[]): boolean => words.some((word) => collection.test(word));

/**
 * Whether a key announces several people, each of them one of their own: `members`, `group.participants`.
 * @param isAnywhere any key on the way to it may
 */
export const announcesPeople = (heading: string, isAnywhere = false): boolean =>
  isAnywhere ? announcesAnywhere(heading) : announcesAtEnd(heading);
const announcesAnywhere = remembered((heading: string): boolean =>
  heading.split('.').some((segment) => isOfPeople(wordsOfHeading(segment))),
);
const announcesAtEnd = remembered((heading: string): boolean =>
  isOfPeople(wordsOfHeading(heading.slice(heading.lastIndexOf('.') + 1))),
);

function meaningOfWords(words: readonly string[]): Meaning {
  if (words.length === 0) return 'unknown';
  const joined = words.join('');
  const isMail = has('mail', words);
  if (words.some((word) => isIn(freeText, word))) return 'nothing';
  if (isForSomebody(words)) return isMail ? 'mail' : 'name';
  if (
    has('otherPerson', words) ||
    isIn(lists.otherPerson, joined) ||
    isBySomebody(words) ||
    words.some((word) => leads.test(word))
  )
    return 'otherPerson';
  if (isMail && words.some((word) => ofNotices.test(word))) return 'otherAddress';
  if (isMail || has('address', words) || has('login', words)) {
    if (!isMail && isOfPeople(words) && words.some((word) => furtherPeople.test(word))) return 'name';
    const isFurther = has('otherAddress', words) || (isMail && words.some((word) => /^[2-9]$/.test(word)));
    if (isFurther) return 'otherAddress';
  } else if (words.some((word) => isIn(onlyAliases, word))) return 'otherAddress';
  if (has('state', words) || isIn(lists.state, joined)) return isMail ? 'mail' : 'state';
  if (isMail) return words.some((word) => isIn(ownGroup, word)) ? 'groupAddress' : 'mail';
  if (has('group', words)) return 'group';
  if (isLogin(words, joined)) return 'login';
  if (words.some((word) => isIn(lists.nothing, word) && !/^names?$/.test(word))) return 'nothing';
  if (has('address', words)) return 'address';
  return has('name', words) || isIn(lists.name, joined) ? 'name' : 'unknown';
}

/** Languages that put words together end them with whoever leads: `Arbeitsgruppenleitung`, `studiebegeleider`. */
const leads =
  /\p{L}{3}(?:leit(?:er|erin|ung)|vorgesetzte[rn]?|betreuer(?:in|innen)?|betreuung|verantwortliche[rn]?|beauftragte[rn]?|ansprechpartner(?:in)?|sprecher(?:in)?|vorstand|chef(?:in)?|begeleider|leider|verantwoordelijke|coördinator|ledare|ansvarig|handledare|leder|ansvarlig|veileder|johtaja|päällikkö|vezető)$/u;

/** `Requested for`, `Beantragt für (E-Mail)`: whom somebody else has asked something for. */
const isForSomebody = (words: readonly string[]): boolean =>
  words.length < 5 &&
  words.some(
    (word, at) =>
      /^(?:for|für|pour|para|per|voor|dla|för|pentru|для|pro)$/.test(word) &&
      /^(?:(?:request|open|order|creat|rais|submit|ask|regist)(?:s|ed|ted|ered)?|(?:access|account)|(?:beantragt|angefordert|bestellt|angemeldet)|demandée?|créée?|solicitad[oa]|pedid[oa]|richiest[oa]|aangevraagd|zgłoszon[eoya]|begär[dt]|запрошено)$/.test(
        words[at - 1] ?? '',
      ),
  );

/** `userByEmail`: by its address, and not done by somebody. */
const byWhat = /^(?:users?|groups?|members?|persons?|people|accounts?|invitees?)$/;

function isBySomebody(words: readonly string[]): boolean {
  if (words.some((word) => /^(?:authored|signed|written|contributed)$/.test(word))) return false;
  return words.some(
    (word, at) =>
      at > 0 &&
      isIn(lists.by, word) &&
      (at === words.length - 1 || (has('mail', words.slice(at)) && !byWhat.test(words[at - 1] ?? ''))),
  );
}

function isLogin(words: readonly string[], joined: string): boolean {
  if (isIn(lists.login, joined) && !/name$/.test(joined)) return words.length < 4 && !hasOther(words);
  return has('login', words) && !hasOther(words);
}

/** Words that make something else of a login: `last login`, `account created`, `user first name`. */
function hasOther(words: readonly string[]): boolean {
  return words.some(
    (word) =>
      !isIn(lists.login, word) &&
      !isIn(tolerated, word) &&
      (isIn(lists.nothing, word) || isIn(lists.name, word)),
  );
}

/** Whether a heading says that of several addresses this is the one to use. */
export function isPreferred(heading: string): boolean {
  return wordsOfHeading(heading).some((word) => isIn(preferred, word));
}

/** Whether a text can be a heading: short, no address in it, some word known. */
export function isHeading(text: string): boolean {
  const bare = text.trim();
  return (
    bare !== '' && bare.length <= maxHeadingLength && !bare.includes('@') && meaningOf(bare) !== 'unknown'
  );
}
