import type messages from '../../_locales/en/messages.json';
import { formatNumber, language, pluralForm } from './format';
import { api } from './platform';

/** The name of a sentence of the interface, as it stands in `_locales`. */
export type TextKey = keyof typeof messages;

/** What stands for `$1`, `$2` … in a sentence: plain text, never markup. A number is written as the language writes it. */
type Part = string | number;

/** A sentence of the interface in the user's language. */
export function text(key: TextKey, ...parts: Part[]): string {
  return textOf(key, parts) || key;
}

/** `text`, for a key made up at run time (an error code, say); `fallback` where there is no such sentence. */
export function textOr(key: string, fallback: TextKey, ...parts: Part[]): string {
  return textOf(key, parts) || text(fallback, ...parts);
}

/**
 * The sentence for a count, which is its `$1`. Each language has a sentence for every form of the plural that it knows:
 * `<stem>_one`, `<stem>_few` and so on, and `<stem>_other` for all that has none of its own.
 */
export function countText(stem: string, count: number, ...parts: Part[]): string {
  const all = [count, ...parts];
  return textOf(`${stem}_${pluralForm(count)}`, all) || textOf(`${stem}_other`, all) || stem;
}

/** Says of an element of ours which language its text is in, and which way that is written. */
export function declareLanguage(element: HTMLElement): void {
  element.lang = language();
  element.dir = text('languageDirection');
}

function textOf(key: string, parts: readonly Part[]): string {
  const words = parts.map((part) => (typeof part === 'number' ? formatNumber(part) : part));
  return api.i18n.getMessage(key, words);
}
