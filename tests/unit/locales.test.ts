import { describe, expect, test } from 'vitest';
import sentences from '../../_locales/en/messages.json' with { type: 'json' };
import manifest from '../../manifest.json' with { type: 'json' };
import { filesUnder } from './source-files';

interface Sentence {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

const known = sentences as Record<string, Sentence>;
const keys = Object.keys(known);
const code = [
  ...filesUnder('src', /\.(tsx?|html)$/),
  ...filesUnder('.', /^(vite\.config\.ts)$/).filter(({ path }) => path === 'vite.config.ts'),
  { path: 'manifest.json', text: JSON.stringify(manifest) },
];
const allCode = code.map(({ text }) => text).join('\n');

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

/** Whether a key is made up at run time: its beginning stands before a `${` in a template. */
function isMadeUp(key: string): boolean {
  const stems = [...allCode.matchAll(/`([A-Za-z][\w]*_?)\$\{/g)].map(([, stem = '']) => stem);
  return stems.some((stem) => key.startsWith(stem));
}

/** Whether it stands somewhere in the code as a text of its own: in a table of keys, say. */
const isNamed = (key: string): boolean => new RegExp(`['"\`]${key}['"\`]`).test(allCode);

describe('the sentences', () => {
  test('every one that the code asks for is there', () => {
    const plural = used.counted.flatMap((stem) => [`${stem}_one`, `${stem}_other`]);
    const wanted = [...used.sentences, ...used.fallbacks, ...used.named, ...plural];
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.filter((key) => !(key in known))).toEqual([]);
  });

  test('every one is used somewhere', () => {
    const unused = keys.filter((key) => {
      const stem = key.replace(/_(one|other)$/, '');
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
    const isPlural = (key: string) => used.counted.includes(key.replace(/_(one|other)$/, ''));
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
