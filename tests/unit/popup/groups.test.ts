import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Group } from '../../../src/shared/storage/groups';

vi.mock('../../../src/shared/platform', async () => (await import('../language')).platformIn());

const { groupsFile, groupsFileName, readGroupsFile } = await import(
  '../../../src/popup/list/groups/group-file'
);
const { merged, namesInBoth, sameName } = await import('../../../src/popup/list/groups/merge');
const { groupsItem, maxNameLength } = await import('../../../src/shared/storage/groups');

const people = fc.array(fc.constantFrom('anna@example.org', 'ben_7', 'cora@example.net'), { maxLength: 3 });
const names = fc.constantFrom(
  'Course A',
  'course a',
  'Course B, autumn',
  ' Lab  ',
  'x'.repeat(maxNameLength),
);
const groups = fc.array(
  fc.record<Group>({
    id: fc.uuid(),
    name: names,
    text: fc.string({ unit: 'grapheme', maxLength: 60 }),
    region: fc.constantFrom('', 'euc1'),
    accepted: people,
    unticked: people,
    people: fc.nat(99),
    usedAt: fc.nat(),
    until: fc.constantFrom(undefined, '2026-11-30', '2027-02-28'),
  }),
  { minLength: 1, maxLength: 6 },
);

describe('a file of groups', () => {
  test('gives back what was exported, and says nothing of when it was used', () => {
    fc.assert(
      fc.property(groups, (all) => {
        const written = groupsFile(all);
        const read = readGroupsFile(written);
        expect(read).toEqual({
          isOurs: true,
          groups: all.map(({ name, text, region, accepted, unticked, until }) => ({
            name: name.trim(),
            text,
            region,
            accepted,
            unticked,
            ...(until ? { until } : {}),
          })),
        });
        expect(written).not.toMatch(/usedAt|"id"/);
        // Without end dates it is a file that the first version reads as well.
        expect(JSON.parse(written).version).toBe(all.some(({ until }) => until) ? 2 : 1);
      }),
    );
  });

  const ours = JSON.parse(groupsFile([{ ...blank('A') }])) as { groups: object[] };
  test.each([
    ['no JSON', 'anna@example.org', 'groupFileNotOurs'],
    ['nothing', '', 'groupFileNotOurs'],
    ['another JSON', '[1, 2]', 'groupFileNotOurs'],
    ['a settings file', '{"version": 1, "region": "euc1"}', 'groupFileNotOurs'],
    ['no groups', JSON.stringify({ ...ours, groups: [] }), 'groupFileNotOurs'],
    [
      'a nameless group',
      JSON.stringify({ ...ours, groups: [{ ...ours.groups[0], name: ' ' }] }),
      'groupFileNotOurs',
    ],
    [
      'a number for a text',
      JSON.stringify({ ...ours, groups: [{ ...ours.groups[0], text: 7 }] }),
      'groupFileNotOurs',
    ],
    [
      'one good and one bad group',
      JSON.stringify({ ...ours, groups: [ours.groups[0], {}] }),
      'groupFileNotOurs',
    ],
    ['a later version', JSON.stringify({ ...ours, version: 3 }), 'groupFileNewer'],
    [
      'an end date that is no day',
      JSON.stringify({ ...ours, version: 2, groups: [{ ...ours.groups[0], until: '2026-02-30' }] }),
      'groupFileNotOurs',
    ],
  ] as const)('that holds %s is refused as a whole', (_what, text, why) => {
    expect(readGroupsFile(text)).toEqual({ isOurs: false, why });
  });

  test('is read with a byte order mark, and whatever is given never throws', () => {
    expect(readGroupsFile(`\uFEFF${groupsFile([blank('A')])}`).isOurs).toBe(true);
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(readGroupsFile(text).isOurs).toBe(false);
      }),
    );
  });

  test.each([
    [['Course B, autumn'], 'course-b-autumn.groups.json'],
    [['../..\\x: "y"'], 'x-y.groups.json'],
    [['  '], 'groups.groups.json'],
    [['A', 'B'], 'groups.groups.json'],
  ])('of %j is called %s', (all, name) => expect(groupsFileName(all.map(blank))).toBe(name));
});

describe('groups that share a name', () => {
  test('are named, each once, whatever its letters and spaces', () => {
    const here = ['Course A', 'Lab'].map(blank);
    expect(namesInBoth(here, ['course  a', 'COURSE A', 'New'].map(blank))).toEqual(['COURSE A']);
    expect(namesInBoth(here, [blank('New')])).toEqual([]);
  });

  test('keeping both loses nobody, and no two names are the same afterwards', () => {
    fc.assert(
      fc.property(groups, groups, (here, incoming) => {
        const first = merged([], here, 'keepBoth');
        const all = merged(first, incoming, 'keepBoth');
        expect(all.map(({ id }) => id).sort()).toEqual([...here, ...incoming].map(({ id }) => id).sort());
        expect(new Set(all.map(({ name }) => sameName(name))).size).toBe(all.length);
        for (const { name } of all) expect(name.length).toBeLessThanOrEqual(maxNameLength);
        for (const kept of first) expect(all).toContainEqual(kept);
      }),
    );
  });

  test('replacing takes away those of the same name and no other', () => {
    const here = [blank('Course A'), blank('Lab')];
    const incoming = [{ ...blank('course a'), text: 'new' }];
    const all = merged(here, incoming, 'replace');
    expect(all.map(({ name, text }) => [name, text])).toEqual([
      ['course a', 'new'],
      ['Lab', ''],
    ]);
  });

  test('an end date outlives the list that it was set for', () => {
    const here = [{ ...blank('Course A'), until: '2026-11-30' }, blank('Lab')];
    const untilOf = (until?: string) =>
      merged(here, [{ ...blank('course a'), ...(until ? { until } : {}) }], 'replace')[0]?.until;
    expect(untilOf()).toBe('2026-11-30');
    expect(untilOf('2027-01-31')).toBe('2027-01-31');
    expect(merged(here, [blank('Course A')], 'keepBoth').map(({ until }) => until)).toEqual([
      '2026-11-30',
      undefined,
      undefined,
    ]);
  });
});

test('one group that cannot be read falls out alone', () => {
  const good = blank('A');
  expect(groupsItem.read([good, { name: 'B' }, 7, null])).toEqual([good]);
  expect(groupsItem.read('nothing of the kind')).toEqual([]);
});

function blank(name: string): Group {
  const lists = { accepted: [], unticked: [] };
  return { id: name, name, text: '', region: '', ...lists, people: 0, usedAt: 0 };
}
