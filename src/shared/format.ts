import { api } from './platform';

/** Makes something once, when it is first asked for: a formatter costs a thousand times what it formats. */
function once<Thing>(make: () => Thing): () => Thing {
  let made: Thing | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/**
 * The language that the sentences are in, as the file in `_locales` says itself. A browser in a language without a file
 * shows the sentences of another one, and numbers and dates in them have to go with those. The browser's own language
 * counts where it is a variant of it: English sentences have the dates of Britain in a British browser.
 */
export const language = once((): string => {
  const tag = api.i18n.getMessage('languageTag');
  const own = api.i18n.getUILanguage().replace('_', '-');
  return own.toLowerCase().startsWith(`${tag.toLowerCase()}-`) ? own : tag;
});

const numbers = once(() => new Intl.NumberFormat(language()));
const times = once(() => new Intl.DateTimeFormat(language(), { hour: '2-digit', minute: '2-digit' }));
const days = once(() => new Intl.DateTimeFormat(language(), { dateStyle: 'medium' }));
const moments = once(() => new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short' }));
const lists = once(() => new Intl.ListFormat(language(), { style: 'narrow' }));
const plurals = once(() => new Intl.PluralRules(language()));
const collator = once(() => new Intl.Collator(language(), { sensitivity: 'base', numeric: true }));

/** A whole number: `10,000`. */
export const formatNumber = (number: number): string => numbers().format(number);

/** A time of day; `at` is in milliseconds since 1970, here and below. */
export const formatTime = (at: number): string => times().format(at);

export const formatDay = (at: number): string => days().format(at);

/** A day with the time of day. */
export const formatMoment = (at: number): string => moments().format(at);

/** Several things as one text: `one, two, three`. */
export const listText = (items: Iterable<string>): string => lists().format(items);

/** Which form of a sentence goes with a count: the ending of its key in `_locales`. */
export const pluralForm = (count: number): Intl.LDMLPluralRule => plurals().select(count);

/** The order of names: upper case and accents aside, and `Lab 2` before `Lab 10`. */
export const compareNames = (one: string, other: string): number => collator().compare(one, other);
