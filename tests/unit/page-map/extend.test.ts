import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWayToInvite } from '../../../src/basespace/collaborative';
import { type AddedWords, extendWording, isWordFor } from '../../../src/basespace/page-map';
import { type PartList, partWords, wordsOf } from '../../../src/basespace/part-words';
import { daysSaidBy } from '../../../src/basespace/pending-columns';
import { regionsInLabel } from '../../../src/basespace/regions';
import { type WordList, wording } from '../../../src/basespace/wording';
import { listGroups } from '../../../src/options/page-map/lists';
import { fold } from '../../../src/page/strings';

const lists = Object.keys(wording) as WordList[];
const someWord = fc.oneof(
  fc.constantFrom(...lists.flatMap((list) => [...wording[list]])),
  fc.string({ minLength: 1, maxLength: 12 }),
);
const layer: fc.Arbitrary<AddedWords> = fc.dictionary(
  fc.constantFrom<string>(...lists),
  fc.array(someWord, { maxLength: 4 }),
  { maxKeys: 5 },
);
const layers = fc.array(layer, { maxLength: 4 });

describe('the layers of the page map', () => {
  test('lists that come with the scripts that go by them are added to as the others are', () => {
    const added = Object.fromEntries(Object.keys(partWords).map((list) => [list, ['Zorbal']]));
    const extended = extendWording(wording, [added]);
    for (const list of Object.keys(partWords) as PartList[]) {
      expect(wordsOf(wording, list)).toEqual(partWords[list]);
      expect(wordsOf(extended, list)).toEqual([...partWords[list], 'Zorbal']);
      expect(Object.values(listGroups).flat()).toContain(list);
    }
    const only = (list: PartList) => extendWording(wording, [{ [list]: ['Zorbal'] }]);
    expect(daysSaidBy('Zorbal on', wording)).toBe('');
    expect(daysSaidBy('Zorbal on', only('invitedColumns'))).toBe('invited');
    expect(daysSaidBy('Sent, zorbal', only('otherDayColumns'))).toBe('other');
    expect(isWayToInvite('By zorbal', wording)).toBe(false);
    expect(isWayToInvite('By zorbal', only('publicWay'))).toBe(true);
    expect(isWayToInvite('By zorbal', only('collaborativeWay'))).toBe(true);
  });

  test('adding nothing changes nothing', () => {
    expect(extendWording(wording, [])).toBe(wording);
    expect(extendWording(wording, [{}, { invite: [] }])).toBe(wording);
    expect(extendWording(wording, [{ invite: ['  INVITE '] }])).toBe(wording);
  });

  test('names that are no list’s add nothing, nor does what every object has', () => {
    const odd = JSON.parse('{"noSuchList": ["a"], "__proto__": ["b"], "constructor": ["c"]}') as AddedWords;
    expect(extendWording(wording, [odd])).toBe(wording);
  });

  test('what was there stays first and in its order; each layer follows the one before; nothing stands twice', () => {
    fc.assert(
      fc.property(layers, (added) => {
        const extended = extendWording(wording, added);
        for (const list of lists) {
          const words = extended[list];
          expect(words.slice(0, wording[list].length)).toEqual(wording[list]);
          const builtIn = new Set(wording[list].map(fold));
          const more = words.slice(wording[list].length).map(fold);
          expect(new Set(more).size).toBe(more.length);
          // A level that an invite gives, or that comes with an archive, gives access; names are about the person.
          const isMeant = (name: string): boolean =>
            name === list ||
            (list === 'someAccess' && /^(invited|archive)Access$/.test(name)) ||
            (list === 'personColumns' && /^(name|userId)(Columns|Parts)$/.test(name));
          const inOrder = added.flatMap((one) =>
            Object.entries(one).flatMap(([name, said]) => (isMeant(name) ? said.map(fold) : [])),
          );
          const wanted = [...new Set(inOrder)].filter((word) => !builtIn.has(word));
          expect(more).toEqual(wanted);
        }
      }),
    );
  });

  test('the same layers once more change nothing, and layers may be merged one by one', () => {
    fc.assert(
      fc.property(layers, layers, (some, others) => {
        const once = extendWording(wording, some);
        expect(extendWording(once, some)).toBe(once);
        expect(extendWording(once, others)).toEqual(extendWording(wording, [...some, ...others]));
      }),
    );
  });

  test('the built-in words are never changed', () => {
    const before = JSON.stringify(wording);
    fc.assert(fc.property(layers, (added) => void extendWording(wording, added)));
    expect(JSON.stringify(wording)).toBe(before);
  });

  test('a region’s own label names the region', () => {
    const words = extendWording(wording, [{ cac1: ['Kanada'] }]);
    expect(regionsInLabel('Sequence Hub - KANADA', words)).toEqual(['cac1']);
    expect(regionsInLabel('Sequence Hub - Kanada', wording)).toEqual([]);
    expect(regionsInLabel('Sequence Hub - EU', words)).toEqual(['euc1']);
  });
});

test('a sign alone is a word only where it is compared as a whole', () => {
  expect(isWordFor('noAccess', '✗')).toBe(true);
  expect(isWordFor('invite', '+')).toBe(false);
  expect(isWordFor('invite', '招待')).toBe(true);
  expect(isWordFor('noAccess', ' ')).toBe(false);
});

test('the settings offer every list once', () => {
  const offered: string[] = Object.values(listGroups).flat();
  expect([...offered].sort()).toEqual([...lists].sort());
});
