import english from '../_locales/en/messages.json' with { type: 'json' };

/** A file of `_locales`, as far as the tests go. */
export type LanguageFile = Record<string, { message: string }>;

const accents: Record<string, string> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  A: 'Á',
  E: 'É',
  I: 'Í',
  O: 'Ó',
};

/** An English sentence as it reads in the second language; what is filled in stays. */
function accented(message: string): string {
  return message.replace(/\$\w+\$?|[aeiouAEIO]/g, (part) => accents[part] ?? part);
}

/**
 * A file of `_locales` in a language made up: English with accents, with the numbers, the dates and the plurals of Russian,
 * which has forms that English lacks. A sentence in one of those ends in its name.
 */
export const secondLanguage: LanguageFile = Object.fromEntries(
  Object.entries(english as LanguageFile).flatMap(([key, { message }]) => {
    if (key === 'languageTag') return [[key, { message: 'ru' }]];
    if (key === 'languageDirection') return [[key, { message }]];
    const stem = /^(.+)_other$/.exec(key)?.[1];
    const hasForms = stem !== undefined && `${stem}_one` in english;
    const forms = hasForms ? ['few', 'many'] : [];
    return [
      [key, { message: accented(message) }],
      ...forms.map((form) => [`${stem}_${form}`, { message: `${accented(message)} (${form})` }]),
    ];
  }),
);

/** A sentence of the second language, with nothing filled in. */
export function inSecondLanguage(key: keyof typeof english | `${string}_${'few' | 'many'}`): string {
  return secondLanguage[key]?.message ?? '';
}
