import type messages from '../../_locales/en/messages.json';
import { api } from './platform';

/** The name of a sentence of the interface, as it stands in `_locales`. */
export type TextKey = keyof typeof messages;

/**
 * A sentence of the interface in the user's language.
 * @param key which sentence
 * @param parts what stands for `$1`, `$2` … in it; plain text, never markup
 */
export function text(key: TextKey, ...parts: (string | number)[]): string {
  return api.i18n.getMessage(key, parts.map(String)) || key;
}

/** `text`, for a key made up at run time (an error code, say); `fallback` where there is no such sentence. */
export function textOr(key: string, fallback: TextKey, ...parts: (string | number)[]): string {
  return api.i18n.getMessage(key, parts.map(String)) || text(fallback, ...parts);
}

/** The singular or the plural sentence: `<stem>_one` for exactly one, else `<stem>_other`; the count is `$1`. */
export function countText(stem: string, count: number, ...parts: (string | number)[]): string {
  const form = new Intl.PluralRules('en').select(count) === 'one' ? 'one' : 'other';
  return api.i18n.getMessage(`${stem}_${form}`, [count.toLocaleString('en'), ...parts.map(String)]) || stem;
}
