import english from '../../_locales/en/messages.json' with { type: 'json' };
import type { LanguageFile } from '../second-language';

/**
 * The part of the extension API that gives sentences, as a browser gives them from this file, and from the English one
 * where it has none. For `vi.mock('…/src/shared/platform', …)`.
 */
export function platformIn(file: LanguageFile = english, browserLanguage = 'en-US') {
  const getMessage = (key: string, parts: string[] = []): string =>
    ((file[key] ?? (english as LanguageFile)[key])?.message ?? '').replace(
      /\$(\d)/g,
      (_place, digit: string) => parts[Number(digit) - 1] ?? '',
    );
  return { api: { i18n: { getMessage, getUILanguage: () => browserLanguage } } };
}
