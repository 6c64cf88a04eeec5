import { checkUserId, looksLikeUserId } from '../address/user-id';
import { type Draft, notUsed } from '../entry';
import { announcesThings } from '../words/things';
import { saysSomebodyOut } from './out-words';
import { requests } from './request-words';

const maxLength = 600;
const maxAnnouncement = 100;
/** Several user IDs, in a sentence. */
const logins =
  /(?<!\p{L})(?:(?:log-?in|logon|sign-in|user|account|net|uni|unix|cluster|hpc|ldap|ad)[ _-]?(?:names|ids)|logins|userids|usernames|netids|uids|(?:benutzer|nutzer|anmelde|login|uni)(?:kennungen|namen|ids)|kennungen|identifiants|noms d['’]utilisateur|(?:nombres de )?usuarios|nomi utente|nomes de us(?:uário|uario)s|gebruikersnamen|inlognamen|nazwy użytkowników|loginy|användarnamn|brukernavn|brugernavne|käyttäjätunnukset|(?:uživatelsk|přihlašovac)[áí] jména|felhasználónevek|kullanıcı adları|логины)(?!\p{L})|ユーザー(?:ID|名)|ログインID|(?:用户|用戶)(?:名|ID)|账号|帐号|帳號|사용자 ?(?:ID|이름)|아이디/iu;
const following =
  /^[\s:：]*$|(?<!\p{L})(?:their|his|her|our|the|of|for|ihre?|die|unsere|für|leurs?|nos|les|pour|sus|los|para|per|loro|seus|hun|voor|ich|jejich|deras|deres)(?!\p{L})|以下|下列|次の|追加|招待|添加|邀请|邀請|다음|추가|초대/iu;
const verb =
  /(?<=\s)(?:are|is|sind|ist|lauten|lautet|sont|est|son|es|sono|è|são|é|zijn|to|są|jsou|är|er|ovat)(?=\s)/u;
const item = /[A-Za-z0-9_](?:[A-Za-z0-9._-]*[A-Za-z0-9_])?/g;
const joint = /^(?:and|und|sowie|et|y|e|i|oraz|en|och|og|ja|a|ve|plus)$/;
const joints =
  '(?:and|und|sowie|et|y|e|i|oraz|en|och|og|ja|a|și|ve|és|и|та|plus|&|و)\\s+|(?:和|及|以及|与|與|と|및|그리고)\\s*';
const between = new RegExp(
  `^\\s*[,;、，；]\\s*(?:${joints})?$|^\\s+(?:${joints})$|^\\s*(?:和|及|以及|与|與|と|및)\\s*$`,
  'u',
);

/** Behind the list at most the end of its sentence, and a few words of thanks. */
const afterList = /^(\s*[.!。]?\s*)((?<=[.!。]\s*)\p{L}[\p{L}\s!.,]{0,40})?$/u;

/**
 * User IDs in one line with the words that say so: `Please add the logins jdoe, kroe and bmay`. Everything behind these
 * words is a list of nothing but user IDs.
 * @returns undefined for any other line
 */
export function announcedIds(line: string): Draft[] | undefined {
  if (line.length > maxLength || line.includes('@')) return undefined;
  const announcement = logins.exec(line);
  if (announcement === null || announcement.index > maxAnnouncement) return undefined;
  const behind = announcement.index + announcement[0].length;
  const colon = line.slice(behind).search(/[:：]/);
  const sign = colon < 0 ? verb.exec(line.slice(behind)) : undefined;
  if (sign === null) return undefined;
  const from = behind + (sign === undefined ? colon + 1 : sign.index + sign[0].length);
  const words = line.slice(0, from);
  if (words.length > maxAnnouncement || !announces(words.replace(announcement[0], ' '))) return undefined;
  return listIn(line, from, sign !== undefined);
}

/** `User names to add:`, alone on its line: those stand in the next ones. */
export function announcesIdsBelow(line: string): boolean {
  if (line.length > maxAnnouncement || !/[:：]\s*$/.test(line)) return false;
  const announcement = logins.exec(line);
  return announcement !== null && announces(line.replace(announcement[0], ' '));
}

const announces = (words: string): boolean =>
  (following.test(words) || requests.test(words)) &&
  !saysSomebodyOut(words) &&
  !words.split(/[\s:：]+/).some(announcesThings);

/** @param isInSentence no colon stands in front: words of sentences may follow as well */
function listIn(line: string, start: number, isInSentence: boolean): Draft[] | undefined {
  const drafts: Draft[] = [{ from: line.search(/\S/), to: start, name: '', finding: notUsed('heading') }];
  let end = start;
  let words = 0;
  for (const { index, 0: word } of line.slice(start).matchAll(item)) {
    const from = start + index;
    if (joint.test(word) && / $/.test(line.slice(end, from)) && line[from + word.length] === ' ') continue;
    const front = line.slice(end, from);
    const finding = checkUserId(word);
    const isUsable = finding.state === 'ready' && (!isInSentence || looksLikeUserId(word));
    if (end > start && /^\s*[.!。]\s/.test(front)) break;
    if (!isUsable || !(end === start ? /^\s*$/ : between).test(front)) return undefined;
    if (!looksLikeUserId(word)) words++;
    drafts.push({ from: end + front.search(/[^\s,;、，；]|$/u), to: from + word.length, name: '', finding });
    end = from + word.length;
  }
  const last = drafts.at(-1);
  const rest = afterList.exec(line.slice(end));
  if (last === undefined || drafts.length === 1 || rest === null) return undefined;
  // One ordinary word may be anything: `Logins needed: urgently`.
  if (words === 1 && drafts.length === 2) return undefined;
  const [, sign = '', thanks = ''] = rest;
  if (saysSomebodyOut(thanks)) return undefined;
  last.to = end + sign.trimEnd().length;
  if (thanks !== '')
    drafts.push({ from: end + sign.length, to: line.trimEnd().length, name: '', finding: notUsed('text') });
  return drafts;
}
