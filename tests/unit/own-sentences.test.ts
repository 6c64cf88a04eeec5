import { expect, test, vi } from 'vitest';
import english from '../../_locales/en/messages.json';

/** A browser that has lost the extension's sentences, or has them. */
function browserIn(uiLanguage: string, getMessage: (key: string) => string = () => '') {
  return {
    i18n: { getUILanguage: () => uiLanguage, getMessage },
    runtime: { getManifest: () => ({ default_locale: 'en' }) },
  };
}

async function sentencesIn(api: ReturnType<typeof browserIn>) {
  vi.resetModules();
  vi.doMock('../../src/shared/platform', () => ({ api }));
  const { haveSentences } = await import('../../src/ui/have-sentences');
  await haveSentences();
  return import('../../src/shared/text');
}

test.each(['en-GB', 'de', 'pt_BR', ''])(
  'sentences that a browser in “%s” has lost come from our own file',
  async (language) => {
    const { text, countText, textOr } = await sentencesIn(browserIn(language));
    expect(text('popupTitle')).toBe(english.popupTitle.message);
    expect(text('guardAndMore', 'Ann, Bo', 3)).toBe('Ann, Bo and 3 more');
    expect(countText('leavingTick', 2)).toBe(english.leavingTick_other.message.replace('$1', '2'));
    expect(textOr('no_such_sentence', 'guardCancel')).toBe('Cancel');
    expect(textOr('constructor', 'guardCancel')).toBe('Cancel');
  },
);

test('a browser that has them is asked', async () => {
  const own = browserIn('en', (key) => `browser: ${key}`);
  const { getMessage } = own.i18n;
  const { text } = await sentencesIn(own);
  expect(own.i18n.getMessage).toBe(getMessage);
  expect(text('popupTitle')).toBe('browser: popupTitle');
});
