import type { Entry } from '../entry';

/** Longer texts, and lists of more, are no heads of papers. */
const maxLength = 40_000;
const maxAuthors = 60;
/** What stands in the head of a paper, at the begin of a line. */
const marks =
  /^[^\S\r\n]*(?:abstract\s*(?:[:.—–-]|$)|(?:keywords?|key words|index terms|schlüsselwörter|mots[- ]clés|palabras clave|parole chiave|palavras[- ]chave|ключевые слова|キーワード|关键词|關鍵詞)\s*[:：.—–-]|(?:https?:\/\/)?(?:dx\.)?doi(?:\.org\/|\s*[:：]\s*)10\.\d|arxiv\s*:\s*\d{4}\.)/imu;

/** Words of requests that no abstract needs. */
const asks =
  /(?<!\p{L})(?:please|pls|kindly|could you|can you|invite|grant(?:ed)? access|give access|need(?:s)? access|to the workgroup|bitte|einlad\p{L}*|freischalt\p{L}*|zugang|merci de|s['’]il (?:vous|te) plaît|inviter|por favor|invitar|per favore|invitare|convidar|alstublieft|graag|uitnodigen|proszę|zaprosi\p{L}*|prosím|pozv\p{L}*|пожалуйста|пригласи\p{L}*)(?!\p{L})|お願い|招待|请|請|邀请|부탁|초대/iu;

/**
 * Whoever stands in the head of a paper has written it: nobody asks for them. A text that asks for anything is another one.
 * @returns addresses in lower case
 */
export function authorsOfPaper(
  text: string,
  entries: readonly Entry[],
  isInTable: (offset: number) => boolean,
): ReadonlySet<string> {
  const found = new Set<string>();
  if (text.length > maxLength || !marks.test(text) || asks.test(text)) return found;
  for (const { kind, person, from } of entries)
    if (kind === 'address' && !isInTable(from)) found.add(person.toLowerCase());
  return found.size > maxAuthors ? new Set() : found;
}
