import type { Entry } from '../entry';

const maxEntries = 5000;
const reach = 60;
const done =
  'done|added|invited|completed|set up|sorted|erledigt|hinzugefügt|eingeladen|freigeschaltet|eingerichtet|angelegt|fait|ajoutée?|invitée?|hecho|añadid[oa]|agregad[oa]|invitad[oa]|dad[oa] de alta|fatto|aggiunt[oa]|invitat[oa]|feito|adicionad[oa]|convidad[oa]|' +
  'gedaan|toegevoegd|uitgenodigd|zrobione|dodan[oay]|zaproszon[oay]|klart?|tillagd|inbjuden|færdig|tilføjet|inviteret|lagt til|hotovo|přidán[oa]?|pozván[oa]?|tamam|eklendi|davet edildi|готово|сделано|добавлен[аы]?|приглаш[её]н[аы]?';
/** `Done for jane@example.org`, `already added: jane@example.org`. */
const inFront = new RegExp(
  `(?:^|[\\r\\n]|[.!?:,] )[^\\p{L}\\r\\n@]*(?:(?:already|just|now|schon|bereits|gerade|déjà|ya|già|já|al|już|redan|allerede|už|уже) )?(?:${done})(?: (?:for|with|für|mit|pour|para|per|voor|dla|för|for|pro|için|для))?\\s*[:,-]?\\s*[<(]?$`,
  'iu',
);
const behind = new RegExp(
  `^[>)\\]]*[ \\t]*[:,–-]?[ \\t]*(?:(?:is|has been|was|ist|wurde|est|a été|está|ha sido|è|è stato|foi|is|jest|är|er|je|already|now|just|schon|jetzt|déjà|ya|già|já|al|już|nu|už|уже) ){0,3}(?:${done})(?!\\p{L})(?! (?:to|by|on) )`,
  'iu',
);
const dense =
  /^[^@\r\n]{0,12}(?:追加しました|招待しました|登録しました|済み|已添加|已邀请|已开通|已加|추가했|추가 ?완료|초대했|초대 ?완료)/u;

/**
 * Whoever is named again in a text, as one for whom what was asked for above is done: `done for jane@example.org`.
 * @returns their addresses in lower case
 */
export function doneSince(text: string, entries: readonly Entry[]): ReadonlySet<string> {
  const found = new Set<string>();
  if (entries.length > maxEntries) return found;
  for (const { state, kind, person, from, to } of entries) {
    if (state !== 'duplicate' || kind !== 'address') continue;
    const at = text.indexOf(person, from);
    if (at < 0 || at >= to) continue;
    const rest = text.slice(at + person.length, at + person.length + reach);
    if (inFront.test(text.slice(Math.max(0, at - reach), at)) || behind.test(rest) || dense.test(rest))
      found.add(person.toLowerCase());
  }
  return found;
}
