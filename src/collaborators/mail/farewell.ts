/** How mails end, in a line of its own: behind it stands who has written, and how to reach them. */
const farewell = new RegExp(
  `^(?:--|—|${[
    '(?:(?:with )?(?:my |our )?(?:best|kind|kindest|warm|warmest|many)(?: and (?:best|kind|warm))? )?(?:regards|wishes|greetings)',
    '(?:many |with )?thanks(?: (?:again|in advance|so much|a lot|and (?:best |kind )?regards))?|thank you(?: (?:very much|so much|in advance))?',
    'all the best|best|cheers|(?:yours )?(?:sincerely|faithfully|truly)(?: yours)?|yours',
    '(?:mit )?(?:freundlich|best|herzlich|lieb|viel|schön)e?[nmr]? gr(?:ü|ue)(?:ß|ss)e?n?(?: aus \\p{L}+)?|gr(?:u|ü)(?:ß|ss)e?|mfg|vg|lg|(?:vielen |besten |herzlichen )?dank(?: im voraus)?|danke',
    '(?:bien )?cordialement|bien à (?:vous|toi)|(?:sincères|meilleures) salutations|amicalement|merci(?: (?:beaucoup|d.avance))?',
    '(?:un |muchos )?(?:cordial )?saludos?(?: cordiales)?|atentamente|(?:muchas )?gracias(?: de antemano)?',
    '(?:cordiali|distinti) saluti|un saluto|grazie(?: (?:mille|in anticipo))?|atenciosamente|(?:muito )?obrigad[oa]|cumprimentos',
    '(?:met )?(?:vriendelijke|hartelijke) groete?n?|groetjes|mvg|(?:alvast )?bedankt',
    '(?:med )?(?:vänlig|vennlig|venlig|bästa|beste) h(?:ä|i)lsn?(?:ing|en)(?:ar)?|mvh|tack(?: på förhand)?|takk|tak',
    '(?:z )?(?:poważaniem|pozdrowieniami)|pozdrawiam|s pozdrave?m|üdvözlettel|saygılarımla|с уважением|よろしくお願い(?:いた)?します|敬具|此致|谢谢',
  ].join('|')})[\\s,.!-]*$`,
  'iu',
);
const address = /[^\s<>()[\]:;,"']+@[^\s<>()[\]:;,"']+\.\p{L}{2,}/gu;
const maxFarewell = 60;
/** So far behind a farewell somebody signs, in characters. */
const maxSignature = 1500;

/** Whether a line says what mails end with. */
export function maySayFarewell(line: string): boolean {
  const words = line.trim();
  return words !== '' && words.length <= maxFarewell && farewell.test(words);
}

/**
 * Whether behind a farewell only its writer's address stands. An address that stands in front as
 * well is no mere signature: whoever writes may ask for themselves too.
 */
export function isSignedBehind(text: string, line: string): boolean {
  const at = text.lastIndexOf(line);
  if (at < 0 || text.length - at > maxSignature) return false;
  const before = addressesIn(text.slice(Math.max(0, at - 50_000), at));
  const [writer, ...others] = addressesIn(text.slice(at + line.length));
  return writer !== undefined && others.length === 0 && before.size > 0 && !before.has(writer);
}

const addressesIn = (text: string): Set<string> =>
  new Set([...text.matchAll(address)].map(([found]) => found.toLowerCase().replace(/^mailto:/, '')));
