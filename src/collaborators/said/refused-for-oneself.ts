import type { Entry } from '../entry';

const marks = /^(?:[>|*_•–-]|[^\S\r\n])*(?:\[[^\]\n]{1,40}\]\s*)?["“„«]*/u;
/** Somebody says no for themselves, in front of their own name or address: `Not me, I have one already. Omar (…)`. */
const refusal =
  /^(?:not (?:me|for me|interested)|count me out|(?:i['’]m|i am) (?:out|good|fine|all set)|no,? (?:thanks?|thank you|need for me)|(?:i )?(?:already have|have (?:one|it|an account|access)|don['’]?t need|do not need)|ich (?:nicht|habe (?:schon|bereits)|brauche (?:kein|nicht))|nicht (?:ich|für mich)|nein,? danke|pas (?:moi|pour moi)|moi non|j['’]ai déjà|non,? merci|yo no|para mí no|ya tengo|no,? gracias|io no|per me no|ho già|no,? grazie|eu não|já tenho|não,? obrigad[oa]|ik niet|heb (?:ik )?al|nee,? (?:bedankt|dank)|nie ja|mam już|nie,? dzięki|inte jag|har redan|nej,? tack|ikke (?:meg|mig)|har allerede|nei,? takk|nej,? tak|не я|у меня уже|нет,? спасибо)(?![\p{L}\p{M}])/iu;
/** The same at the begin of any line: hardly a text has one. */
const anyRefusal = new RegExp(marks.source + refusal.source.slice(1), 'imu');
const maxLineLength = 300;

/** Those who say on their own line that they want nothing. @returns addresses in lower case */
export function refusedForOneself(text: string, entries: readonly Entry[]): ReadonlySet<string> {
  const refused = new Set<string>();
  if (!anyRefusal.test(text)) return refused;
  let at = 0;
  for (const { 0: line, index: from } of text.matchAll(/[^\r\n]+/g)) {
    if (line.length > maxLineLength || !line.includes('@') || !refusal.test(line.replace(marks, '')))
      continue;
    while ((entries[at]?.from ?? from) < from) at++;
    // Of several it is not known who says so.
    for (let entry = entries[at]; entry && entry.from < from + line.length; entry = entries[++at])
      if (entry.kind === 'address') refused.add(entry.person.toLowerCase());
  }
  return refused;
}
