import { headingWords, preferredWords } from './heading-words';
import { isIn, type WordList, wordList } from './word-list';

type Kind = keyof typeof headingWords;

export const lists = Object.fromEntries(
  Object.entries(headingWords).map(([kind, list]) => [kind, wordList(list)]),
) as Record<Kind, WordList>;
export const preferred = wordList(preferredWords);
export const freeText = wordList(
  'password* passwd pwd passwort kennwort contraseña senha secret* token* message* body subject comment* note* description* remark* ' +
    'reason template* url* link* redirect* bemerkung* kommentar* nachricht* mensaje* observa* remarque* commentaire* opmerking* ' +
    'uwagi 密码 密碼 パスワード 备注 備考 メッセージ 비밀번호 비고 пароль',
);
export const tolerated = wordList('id ids no nr number code name names key');
export const ownGroup = wordList(
  'group* team* list lists channel* mailing gruppe* groupe* grupo* gruppo グループ 组 그룹',
);
export const onlyAliases = wordList('alias* aliases');

export const has = (kind: Kind, words: readonly string[]): boolean =>
  words.some((word) => isIn(lists[kind], word));

/** What a list of people is called by: `INVITE_LIST`, `userList`, `access control list`. */
const listed =
  /^(?:users?|members?|people|persons?|invit\p{L}*|recipients?|participants?|attendees?|guests?|students?|allow(?:ed)?|white|access|control|grants?|collaborators?|staff|employees?|accounts?|permissions?|shared?|subscribers?|benutzer|nutzer|teilnehmer|mitglieder|gäste)$/u;
const ofList = /^list(?:s|e|en|a|as)?$/;

/** The words of a heading but for those that only say that several people stand there. */
export const withoutLists = (words: readonly string[]): readonly string[] =>
  words.filter((word, at) => !(ofList.test(word) && at > 0 && listed.test(words[at - 1] ?? '')));
