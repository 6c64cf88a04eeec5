import {
  freeText,
  has,
  lists,
  onlyAliases,
  ownGroup,
  preferred,
  tolerated,
  withoutLists,
} from '../words/heading-lists';
import { isIn } from '../words/word-list';
import { maxHeadingLength, wordsOfHeading } from '../words/words-of-heading';
import { furtherPeople, isOfPeople } from './announced-people';
import { isGivenAccess } from './given-access';
import {
  isBySomebody,
  isForSomebody,
  isOfData,
  isOfSender,
  leads,
  ofNotices,
  ofOperators,
  ofSenders,
  ofSending,
  ofServers,
  ofTickets,
  service,
} from './other-people';

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
  // `created_by.username`: whoever did something to the record.
  if (all.slice(0, -1).some(isBySomebody)) return 'otherPerson';
  if (has('otherPerson', outer) || outer.some((word) => service.test(word))) return 'otherPerson';
  if (all.at(-2)?.some((word) => ofServers.test(word))) return 'otherPerson';
  if (isGeneric) {
    const above = meaningOfWords(all.at(-2) ?? []);
    if (above !== 'unknown' && above !== 'name' && above !== 'login') return above;
  }
  if (meaning === 'mail' && outer.some((word) => isIn(lists.otherAddress, word))) return 'otherAddress';
  if (isOfPeople(own) && meaning !== 'otherPerson' && meaning !== 'otherAddress') return 'name';
  // Within `members` a person’s own things stand, whatever group these are members of.
  const near = all.slice(all.slice(0, -1).findLastIndex(isOfPeople) + 1, -1).flatMap(withoutLists);
  if (meaning === 'name' && has('group', near)) return 'group';
  if (meaning === 'mail' && near.some((word) => isIn(ownGroup, word) && !/s$|メンバー/.test(word)))
    return 'groupAddress';
  return meaning;
}

function meaningOfWords(all: readonly string[]): Meaning {
  const words = withoutLists(all);
  if (words.length === 0) return 'unknown';
  const joined = words.join('');
  if (/(?:^| )(?:à|zu|te) inviter?$/.test(words.join(' '))) return 'name';
  const isMail = has('mail', words);
  if (words.some((word) => isIn(freeText, word))) return 'nothing';
  if (isGivenAccess(words)) return 'name';
  if (joined === 'memberuid') return 'login';
  if (isForSomebody(words) || isOfData(words)) return isMail ? 'mail' : 'name';
  if (
    has('otherPerson', words) ||
    isIn(lists.otherPerson, joined) ||
    isBySomebody(words) ||
    words.some((word) => leads.test(word))
  )
    return 'otherPerson';
  if (has('login', words) && !has('address', words) && words.some((word) => ofServers.test(word)))
    return 'otherPerson';
  if (isMail && isOfSender(words)) return 'otherPerson';
  if (isMail && words.some((word) => ofNotices.test(word) || ofOperators.test(word))) return 'otherAddress';
  if (isMail || has('address', words) || has('login', words)) {
    if (!isMail && isOfPeople(words) && words.some((word) => furtherPeople.test(word))) return 'name';
    const isFurther =
      has('otherAddress', words) || (isMail && words.some((word) => /^(?:[2-9]|source)$/.test(word)));
    if (isFurther) return 'otherAddress';
  } else if (words.some((word) => isIn(onlyAliases, word))) return 'otherAddress';
  if (has('state', words) || isIn(lists.state, joined) || allowsLogin.test(words.join(' ')))
    return isMail ? 'mail' : 'state';
  if (isEmployed.test(words.join(' '))) return 'state';
  if (isMail) return words.some((word) => isIn(ownGroup, word)) ? 'groupAddress' : 'mail';
  if (has('group', words)) return 'group';
  if (isLogin(words, joined)) return 'login';
  if (words.some((word) => isIn(lists.nothing, word) && !/^names?$/.test(word))) return 'nothing';
  if (has('address', words)) return 'address';
  return has('name', words) || isIn(lists.name, joined) ? 'name' : 'unknown';
}

/** `Sign-in allowed`, `Can log in`, `Anmeldung erlaubt`. */
const allowsLogin =
  /^(?:is )?(?:sign ?in|log ?[io]n)s? (?:is )?(?:allowed|permitted|possible)$|^can (?:sign ?in|log ?[io]n)$|^anmeldung (?:erlaubt|möglich|zulässig)$|^connexion (?:autorisée|permise)$|^inicio de sesión permitido$|^accesso consentito$|^aanmelden toegestaan$/;

/** `In dienst`, `En poste`: whether somebody works here still, where a column of it says yes or no. */
const isEmployed =
  /^(?:(?:is |still |noch |nog |encore |ancora |todavía |ainda |fortfarande |stadig )*(?:in (?:dienst|service|servizio|servicio|anstellung)|en (?:poste|fonction|servicio)|em serviço|working(?: here)?|on staff|employed(?: here)?|beschäftigt|eingeschrieben|immatrikuliert|werkzaam|zatrudnion[ya]|zaměstnán|töissä|çalışıyor|работает|працює)|在職中?|在职|재직(?:중)?)$/;

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

/** Whether a heading is of addresses, whosever they are. */
export const meansMail = (heading: string): boolean => has('mail', wordsOfHeading(heading));

/** Whether a text can be a heading: short, no address in it, some word known. */
export function isHeading(text: string): boolean {
  const bare = text.trim();
  return (
    bare !== '' && bare.length <= maxHeadingLength && !bare.includes('@') && meaningOf(bare) !== 'unknown'
  );
}
