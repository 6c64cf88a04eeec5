/** What our texts need of the extension API, in a page that has none: a sentence is its name. */
const known: Record<string, string> = { languageTag: 'en', languageDirection: 'ltr' };
Object.assign(globalThis, {
  browser: { i18n: { getMessage: (key: string) => known[key] ?? key, getUILanguage: () => 'en' } },
});
