import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { vocabulary } from '../../../src/options/page-map/vocabulary';
import {
  type MapFault,
  pageMapFile,
  readPageMapFile,
  withImported,
  withOwnWords,
} from '../../../src/shared/page-map/file';
import { pageMapLayersItem } from '../../../src/shared/page-map/layers';
import { emptyPageMap, migrated, type PageMap, pageMapItem } from '../../../src/shared/page-map/page-map';

const host = 'acme.login.illumina.com';
const some: PageMap = {
  version: 1,
  own: { invite: ['Add people'], noAccess: ['✗'] },
  taught: { [host]: { words: { applicationColumns: ['Sequencing'] }, anchors: {} } },
};

const read = (text: string) => readPageMapFile(text, vocabulary);
const faultOf = (map: unknown): MapFault | undefined => {
  const outcome = read(typeof map === 'string' ? map : JSON.stringify(map));
  return 'fault' in outcome ? outcome.fault : undefined;
};
const fileWith = (part: object) => ({ ...JSON.parse(pageMapFile(some)), ...part });

describe('a page map as a file', () => {
  test('what was written is read', () => {
    expect(read(pageMapFile(some))).toEqual({ map: some });
    expect(read(`\uFEFF${pageMapFile(some)}`)).toEqual({ map: some });
  });

  test.each<[string, unknown, MapFault]>([
    ['no JSON', 'words: {', { code: 'notJson', place: [] }],
    [
      'a file of another kind',
      { kind: 'workgroup-assistant-groups', version: 1 },
      { code: 'otherFile', place: [] },
    ],
    ['a list', [1], { code: 'otherFile', place: [] }],
    ['a newer version', fileWith({ version: 2 }), { code: 'newer', place: [] }],
    ['a version that is none', fileWith({ version: 'one' }), { code: 'wrongKind', place: ['version'] }],
    ['a field of its own', fileWith({ selectors: {} }), { code: 'unknownField', place: ['selectors'] }],
    [
      'a list that there is not',
      fileWith({ own: { inviteButton: ['a'] } }),
      { code: 'unknownList', place: ['own', 'inviteButton'] },
    ],
    [
      'a word that is too long',
      fileWith({ own: { invite: ['Add', 'x'.repeat(81)] } }),
      { code: 'tooLong', place: ['own', 'invite', 1] },
    ],
    [
      'too many words',
      fileWith({ own: { invite: Array.from({ length: 61 }, (_, at) => `word ${at}`) } }),
      { code: 'tooMany', place: ['own', 'invite'] },
    ],
    ['an empty word', fileWith({ own: { invite: [' '] } }), { code: 'empty', place: ['own', 'invite', 0] }],
    [
      'a sign for a word',
      fileWith({ own: { invite: ['ok', '+'] } }),
      { code: 'empty', place: ['own', 'invite', 1] },
    ],
    [
      'a pattern for words',
      fileWith({ own: { invite: { pattern: '.*' } } }),
      { code: 'wrongKind', place: ['own', 'invite'] },
    ],
    [
      'a number for a word',
      fileWith({ own: { invite: [7] } }),
      { code: 'wrongKind', place: ['own', 'invite', 0] },
    ],
    [
      'an anchor with a selector',
      fileWith({
        taught: {
          [host]: { words: {}, anchors: { inviteButton: { role: 'button', tag: 'button', selector: 'a' } } },
        },
      }),
      { code: 'unknownField', place: ['taught', host, 'anchors', 'inviteButton', 'selector'] },
    ],
    [
      'a host that is none',
      fileWith({ taught: { 'https://a/': { words: {}, anchors: {} } } }),
      { code: 'wrongKind', place: ['taught', 'https://a/'] },
    ],
  ])('%s is refused, and the place is named', (_what, map, fault) => expect(faultOf(map)).toEqual(fault));

  test('whatever a file holds, it is taken or refused, and nothing is thrown', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.string(),
          fc.jsonValue().map((own) => JSON.stringify(fileWith({ own }))),
        ),
        (text) => {
          const outcome = read(text);
          expect('map' in outcome || 'fault' in outcome).toBe(true);
          if ('map' in outcome) expect(read(pageMapFile(outcome.map))).toEqual(outcome);
        },
      ),
    );
  });

  test('importing adds what is not there; importing again, or what was exported, changes nothing', () => {
    const mine: PageMap = { ...emptyPageMap, own: { invite: ['ADD PEOPLE', 'Mine'] } };
    const once = withImported(mine, some);
    expect(once).toEqual({
      map: { ...some, own: { invite: ['ADD PEOPLE', 'Mine'], noAccess: ['✗'] } },
    });
    const { map } = once as { map: PageMap };
    expect(withImported(map, some)).toEqual({ map });
    expect(withImported(map, map)).toEqual({ map });
  });

  test('a list that would become too long refuses the import', () => {
    const full: PageMap = {
      ...emptyPageMap,
      own: { invite: Array.from({ length: 60 }, (_, at) => `word ${at}`) },
    };
    expect(withImported(full, some)).toEqual({ fault: { code: 'tooMany', place: ['own', 'invite'] } });
  });
});

describe('own words', () => {
  test('are kept one a line, each once; no words take the list away', () => {
    const after = withOwnWords(some, 'usersMenu', ' Members \n\nmembers\nPeople', vocabulary) as {
      map: PageMap;
    };
    expect(after.map.own).toEqual({ ...some.own, usersMenu: ['Members', 'People'] });
    expect(withOwnWords(after.map, 'usersMenu', '\n', vocabulary)).toEqual({ map: some });
  });

  test('that do not fit are refused with their place', () => {
    expect(withOwnWords(some, 'usersMenu', 'Members\n***', vocabulary)).toEqual({
      fault: { code: 'empty', place: ['own', 'usersMenu', 1] },
    });
    expect(withOwnWords(some, 'usersMenu', 'm'.repeat(81), vocabulary)).toEqual({
      fault: { code: 'tooLong', place: ['own', 'usersMenu', 0] },
    });
  });
});

describe('the stored page map', () => {
  test('is what was stored; what is broken adds nothing', () => {
    expect(pageMapItem.read(some)).toEqual(some);
    for (const broken of [undefined, null, 7, [], {}, { ...some, own: 'x' }, { ...some, version: 9 }])
      expect(pageMapItem.read(broken)).toEqual(emptyPageMap);
  });

  test('of an earlier version is brought to the current one, step by step', () => {
    const steps = {
      0: ({ words }: Record<string, unknown>) => ({ own: words }),
      1: (map: Record<string, unknown>) => ({ ...map, taught: {} }),
    };
    expect(migrated({ version: 0, words: { invite: ['a'] } }, steps, 2)).toEqual({
      version: 2,
      own: { invite: ['a'] },
      taught: {},
    });
    expect(migrated(some)).toBe(some);
    const unknown = { version: 0 };
    expect(migrated(unknown, {}, 2)).toBe(unknown);
  });

  test('gives a page the layers of its host, the own words first, and nothing of another version', () => {
    const layers = pageMapLayersItem(host);
    expect(layers.read(some).words).toEqual([some.own, some.taught[host]?.words]);
    expect(pageMapLayersItem('other.login.illumina.com').read(some).words).toEqual([some.own]);
    for (const other of [undefined, { ...some, version: 0 }, { ...some, version: 2 }])
      expect(layers.read(other)).toEqual({ words: [], anchors: {} });
  });
});
