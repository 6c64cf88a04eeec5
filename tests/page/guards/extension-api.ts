/** What our texts need of the extension API, in a page that has none: a sentence is its name, with what is filled in. */
const known: Record<string, string> = { languageTag: 'en', languageDirection: 'ltr' };
Object.assign(globalThis, {
  browser: {
    i18n: {
      getMessage: (key: string, parts: readonly string[] = []) => known[key] ?? [key, ...parts].join(' | '),
      getUILanguage: () => 'en',
    },
  },
});
