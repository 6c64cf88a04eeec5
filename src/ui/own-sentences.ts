import { api } from '../shared/platform';

type Messages = Record<string, { message: string }>;

/** Where the sentences of each language are, each a script of its own. */
const files = import.meta.glob<Messages>('../../_locales/*/messages.json', { import: 'default' });

/**
 * Chromium loses the sentences of an extension for all of its pages when one of them is closed in its first moment: each is ''
 * then, until the browser starts anew. This gives those that came along in a script, in the browser's place.
 */
export async function readOwnSentences(): Promise<void> {
  const [load] = languages().flatMap((language) => files[`../../_locales/${language}/messages.json`] ?? []);
  const messages = (await load?.()) ?? {};
  const getMessage = (key: string, parts: string | readonly string[] = []): string => {
    const sentence = Object.hasOwn(messages, key) ? messages[key]?.message : '';
    return (sentence ?? '').replace(/\$(\d)/g, (_all, number) => [parts].flat()[Number(number) - 1] ?? '');
  };
  Object.defineProperty(api.i18n, 'getMessage', { value: getMessage, configurable: true, writable: true });
}

/** The folders of sentences to look in: the browser's language with its country, without it, and the one that is always there. */
function languages(): string[] {
  const own = api.i18n.getUILanguage().replace('-', '_');
  const [language = own] = own.split('_');
  return [...new Set([own, language, api.runtime.getManifest().default_locale ?? ''])];
}
