import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import sentences from '../../../_locales/en/messages.json' with { type: 'json' };
import { articleAddresses, explainedOf, explanations, tiers } from '../../../src/basespace/explanations';
import { screenRules } from '../../../src/basespace/screen-rules';
import { root } from '../source-files';

const facts = readFileSync(join(root, 'docs/basespace.md'), 'utf8');
const all = Object.entries(explanations);
const namesOf = (pick: (one: (typeof explanations)['users']) => readonly string[]): string[] => [
  ...new Set(all.flatMap(([, one]) => pick(one))),
];
const used = [
  ...all.flatMap(([id]) => [`title_${id}`, `for_${id}`]),
  ...namesOf(({ controls }) => controls.map(([, does]) => `does_${does}`)),
  ...namesOf(({ traps }) => traps.map((trap) => `trap_${trap}`)),
  ...tiers.map((tier) => `tier_${tier}`),
  ...new Set([5560, ...all.flatMap(([, one]) => one.articles)].map((number) => `article_${number}`)),
].map((name) => `explain_${name}`);

describe('what is explained', () => {
  test('every sentence is there, and none is left over', () => {
    expect(
      Object.keys(sentences)
        .filter((key) => key.startsWith('explain_'))
        .sort(),
    ).toEqual([...used].sort());
  });

  test('each has a trap, and every screen that has rules is among them', () => {
    expect(all.filter(([, { traps }]) => traps.length === 0)).toEqual([]);
    expect(screenRules.map(({ screen }) => screen).filter((screen) => !(screen in explanations))).toEqual([]);
  });

  test('every control is called as a public document calls it, and every article is one of theirs', () => {
    const named = namesOf(({ controls }) => controls.map(([name]) => name));
    expect(named.filter((name) => !facts.includes(`\`${name}\``))).toEqual([]);
    const numbers = namesOf(({ articles }) => articles.map((number) => `#${number}`));
    expect(numbers.filter((number) => !facts.includes(number))).toEqual([]);
  });

  test('an article is linked to where the public documents say that it stands', () => {
    const parts = Object.entries(articleAddresses).map(([number, address]) => {
      const { origin, pathname } = new URL(address);
      const [, file = ''] = /\/([^/]*)$/.exec(pathname) ?? [];
      return { number: Number(file), origin, isKnown: facts.includes(file), said: Number(number) };
    });
    expect(parts.map(({ number }) => number)).toEqual(parts.map(({ said }) => said));
    expect(parts.filter(({ origin }) => origin !== 'https://knowledge.illumina.com')).toEqual([]);
    expect(parts.filter(({ isKnown }) => !isKnown)).toEqual([]);
  });

  test('whatever a page was taken for, something is explained; what nobody is sure of is not known', () => {
    const names = fc.constantFrom('', 'unknown', 'constructor', ...Object.keys(explanations));
    const certainties = fc.constantFrom('sure', 'likely', 'unsure');
    fc.assert(
      fc.property(names, names, certainties, (screen, dialog, certainty) => {
        const id = explainedOf({ screen, dialog, certainty });
        expect(Object.hasOwn(explanations, id)).toBe(true);
        if (certainty === 'unsure') expect(id).toBe('unknownScreen');
      }),
    );
    expect(explainedOf(null)).toBe('unknownScreen');
    expect(explainedOf({ screen: 'users', dialog: 'changeAccess', certainty: 'sure' })).toBe('changeAccess');
    expect(explainedOf({ screen: 'users', dialog: 'unknown', certainty: 'likely' })).toBe('unknownDialog');
  });
});
