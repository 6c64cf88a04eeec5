import { beforeEach, expect, test, vi } from 'vitest';
import english from '../../../_locales/en/messages.json';
import type { Side } from '../../../src/practice/world/world';

/** The browser's own API in one of the documents of the practice page: it has the sentences, or has lost them. */
function browserWith(getMessage: (key: string) => string) {
  const i18n = { getMessage, getUILanguage: () => 'en-GB' };
  const runtime = {
    id: 'own',
    getURL: (path: string) => path,
    getManifest: () => ({ default_locale: 'en' }),
  };
  return { i18n, runtime };
}

async function sentenceIn(side: Side, getMessage: (key: string) => string): Promise<string> {
  vi.resetModules();
  vi.stubGlobal('chrome', browserWith(getMessage));
  Reflect.deleteProperty(globalThis, 'browser');
  const { World } = await import('../../../src/practice/world/world');
  const { enter } = await import('../../../src/practice/world/enter');
  await enter(new World(), side);
  const { text } = await import('../../../src/shared/text');
  // The scripts of the console frame take the browser's own API.
  expect(chrome.i18n.getMessage('practiceTitle')).toBe(text('practiceTitle'));
  return text('practiceTitle');
}

beforeEach(() => {
  vi.stubGlobal('addEventListener', () => undefined);
});

test.each(['background', 'page', 'assistant'] as const)(
  'in practice the side %s has its sentences, also where the browser has lost them',
  async (side) => {
    expect(await sentenceIn(side, () => '')).toBe(english.practiceTitle.message);
    expect(await sentenceIn(side, (key) => `browser: ${key}`)).toBe('browser: practiceTitle');
  },
);
