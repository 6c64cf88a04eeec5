import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import sentences from '../../_locales/en/messages.json' with { type: 'json' };
import manifest from '../../manifest.json' with { type: 'json' };
import { filesUnder, root } from './source-files';

interface Sentence {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

const known = sentences as Record<string, Sentence>;
const keys = Object.keys(known);
/** The console to practise on speaks as the site does, whatever the language of the sentences. */
const speaksAsTheSite = /^src\/practice\/console/;
const code = [
  ...filesUnder('src', /\.(tsx?|html|css)$/).filter(({ path }) => !speaksAsTheSite.test(path)),
  ...filesUnder('.', /^(vite\.config\.ts)$/).filter(({ path }) => path === 'vite.config.ts'),
  { path: 'manifest.json', text: JSON.stringify(manifest) },
];
const allCode = code.map(({ text }) => text).join('\n');

/** The forms of the plural that any language may have, as they end a key. */
const pluralEnding = /_(zero|one|two|few|many|other)$/;

/** The first argument of every call of these functions that is plain text. */
function firstArguments(call: RegExp): string[] {
  const pattern = new RegExp(`\\b(?:${call.source})\\(\\s*['"\`]([^'"\`$]+)['"\`]`, 'g');
  return [...new Set([...allCode.matchAll(pattern)].map(([, key = '']) => key))];
}

const used = {
  sentences: firstArguments(/text|getMessage/),
  fallbacks: [...allCode.matchAll(/\btextOr\([^,]+,\s*['"](\w+)['"]/g)].map(([, key = '']) => key),
  counted: firstArguments(/countText/),
  named: [...allCode.matchAll(/__MSG_(\w+)__/g)].map(([, key = '']) => key),
};

/** What stands before a `${` in a template: keys that begin so are made up at run time. */
const stems = [...new Set([...allCode.matchAll(/`([A-Za-z][\w]*_?)\$\{/g)].map(([, stem = '']) => stem))];
const isMadeUp = (key: string): boolean => stems.some((stem) => key.startsWith(stem));

/** All that stands in the code as a text of its own: in a table of keys, say. */
const named = new Set([...allCode.matchAll(/(?<=['"`])\w+(?=['"`])/g)].map(([text]) => text));
const isNamed = (key: string): boolean => named.has(key);

describe('the sentences', () => {
  test('every one that the code asks for is there', () => {
    const plural = used.counted.flatMap((stem) => [`${stem}_one`, `${stem}_other`]);
    const wanted = [...used.sentences, ...used.fallbacks, ...used.named, ...plural];
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.filter((key) => !(key in known))).toEqual([]);
  });

  test('every one is used somewhere', () => {
    const unused = keys.filter((key) => {
      const stem = key.replace(pluralEnding, '');
      const direct = used.named.includes(key) || isNamed(key) || isNamed(stem);
      return !direct && !isMadeUp(key);
    });
    expect(unused).toEqual([]);
  });

  test('each has words in it, and no markup', () => {
    expect(keys.filter((key) => known[key]?.message.trim() === '')).toEqual([]);
    expect(keys.filter((key) => /<\/?[a-z]+[ >]/i.test(known[key]?.message ?? ''))).toEqual([]);
  });
});

describe('places to fill in', () => {
  const numbersIn = (text: string) => [...text.matchAll(/\$(\d)/g)].map(([, digit]) => Number(digit));

  test('are numbered from 1 without a gap', () => {
    const broken = keys.filter((key) => {
      const { message = '', placeholders = {} } = known[key] ?? {};
      const inside = Object.values(placeholders).map(({ content }) => content);
      const numbers = new Set(numbersIn([message, ...inside].join(' ')));
      return [...numbers].some(
        (number) => number < 1 || number > 9 || (number > 1 && !numbers.has(number - 1)),
      );
    });
    // Of a plural the first is the count, which need not be said again.
    const isPlural = (key: string) => used.counted.includes(key.replace(pluralEnding, ''));
    expect(broken.filter((key) => !isPlural(key))).toEqual([]);
  });

  test('by name stand in the list of placeholders', () => {
    const broken = keys.filter((key) => {
      const { message = '', placeholders = {} } = known[key] ?? {};
      const named = [...message.matchAll(/\$([A-Za-z]\w*)\$/g)].map(([, name = '']) => name.toLowerCase());
      return named.some((name) => !Object.keys(placeholders).some((each) => each.toLowerCase() === name));
    });
    expect(broken).toEqual([]);
  });
});

describe('the language', () => {
  const scripts = code.filter(({ path }) => /^src\/.*\.(tsx?|html)$/.test(path));
  const styles = code.filter(({ path }) => path.endsWith('.css'));
  const linesWith = (files: typeof code, pattern: RegExp): string[] =>
    files.flatMap(({ path, text }) =>
      text
        .split('\n')
        .filter((line) => pattern.test(line))
        .map((line) => `${path}: ${line.trim()}`),
    );

  test('is named by its own file and nowhere else', () => {
    expect(known.languageTag?.message).toBe(manifest.default_locale);
    expect(linesWith(scripts, /(['"`])en(-\w+)?\1/)).toEqual([]);
  });

  test('is asked for in one file alone: all else is formatted there', () => {
    const others = scripts.filter(({ path }) => path !== 'src/shared/format.ts');
    expect(linesWith(others, /\bIntl\.|\.toLocale\w*String\(|\.localeCompare\(/)).toEqual([]);
  });

  test('no style sheet has words of its own, and what it names can stand between its quotes', () => {
    const all = styles.map(({ text }) => text).join('\n');
    const shown = [...all.matchAll(/[\s;{]content:\s*([^;}]+)/g)].map(([, value = '']) => value);
    const variables = shown.flatMap((value) =>
      [...value.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name),
    );
    const values = variables.flatMap((name) => [...all.matchAll(new RegExp(`${name}:([^;}]+)`, 'g'))]);
    expect(values.length).toBeGreaterThan(0);
    const strings = [...shown, ...values.map(([, value = '']) => value)].flatMap((value) =>
      [...value.matchAll(/"([^"]*)"/g)].map(([, words = '']) => words),
    );
    expect(strings.filter((words) => /\p{L}/u.test(words.replace(/__MSG_\w+?__/g, '')))).toEqual([]);
    const inStyles = [...all.matchAll(/__MSG_(\w+?)__/g)].map(([, key = '']) => key);
    expect(inStyles.filter((key) => /["\\\n]/.test(known[key]?.message ?? ''))).toEqual([]);
  });
});

describe.each(readdirSync(join(root, '_locales')))('the file %s', (language) => {
  const file: Record<string, Sentence> = JSON.parse(
    readFileSync(join(root, '_locales', language, 'messages.json'), 'utf8'),
  );
  const tag = file.languageTag?.message ?? '';
  const forms = new Set<string>(new Intl.PluralRules(tag).resolvedOptions().pluralCategories);
  const isCounted = (key: string) => used.counted.includes(key.replace(pluralEnding, '')) || isCount(key);
  const isCount = (key: string) =>
    pluralEnding.test(key) && `${key.replace(pluralEnding, '')}_other` in known;

  test('says how it is written', () => {
    expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
    expect(['ltr', 'rtl']).toContain(file.languageDirection?.message);
  });

  test('has every sentence, and of those that count each form that its language has', () => {
    const wanted = keys.filter((key) => !isCounted(key) || /_other$/.test(key));
    expect(wanted.filter((key) => !(key in file))).toEqual([]);
    const extra = Object.keys(file).filter((key) => !(key in known));
    expect(extra.filter((key) => !isCounted(key) || !forms.has(pluralEnding.exec(key)?.[1] ?? ''))).toEqual(
      [],
    );
  });

  test('fills in what the English sentence fills in', () => {
    const placesOf = (message = '') => new Set(message.match(/\$\w+/g));
    const odd = Object.entries(file).filter(([key, { message }]) => {
      const english = known[key] ?? known[key.replace(pluralEnding, '_other')];
      const own = placesOf(message);
      const theirs = placesOf(english?.message);
      return [...own].some((place) => !theirs.has(place) && !(isCounted(key) && place === '$1'));
    });
    expect(odd.map(([key]) => key)).toEqual([]);
  });
});
