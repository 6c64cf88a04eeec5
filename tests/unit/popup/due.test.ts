import { describe, expect, test } from 'vitest';
import { dueOf, leavingOf, withLeaving } from '../../../src/popup/due/due';
import { type Grant, grantsItem } from '../../../src/shared/storage/grants';
import { type Group, groupsItem } from '../../../src/shared/storage/groups';

const group = (id: string, until?: string): Group =>
  ({
    id,
    name: id,
    text: 'anna@example.org',
    region: '',
    accepted: [],
    unticked: [],
    people: 1,
    usedAt: 1,
    until,
  }) as Group;
const grant = (id: string, until?: string): Grant =>
  ({
    id,
    at: 1,
    host: 'acme.login.illumina.com',
    workgroup: 'Lab',
    region: '',
    people: ['ben@example.org', 'cleo_7'],
    products: [],
    message: '',
    seen: {},
    until,
  }) as Grant;

describe('what is due', () => {
  test('is what ended before today, the longest over first; a batch says where', () => {
    const groups = [group('later', '2026-11-28'), group('last', '2026-11-27'), group('never')];
    const due = dueOf(groups, [grant('first', '2026-01-01'), grant('none')], '2026-11-28');
    expect(due).toEqual([
      {
        kind: 'grant',
        id: 'first',
        name: 'Lab',
        until: '2026-01-01',
        people: 2,
        where: { host: 'acme.login.illumina.com', workgroup: 'Lab' },
      },
      { kind: 'group', id: 'last', name: 'last', until: '2026-11-27', people: 1 },
    ]);
  });

  test.each([
    ['without an end', {}, true],
    ['with an end to come', { until: '2026-12-24' }, true],
    ['with an end that is over as well', { until: '2026-11-01' }, false],
    ['earlier', { at: 0 }, false],
    ['in another workgroup', { workgroup: 'Other' }, false],
  ])(
    'leaves out whoever was granted access again in the workgroup, and says so: %s',
    (_how, other, stays) => {
      const over = grant('over', '2026-06-30');
      const grants = [
        { ...grant('other'), at: 2, people: ['Ben@example.org', 'dora@example.org'], ...other },
        over,
      ];
      const due = dueOf([], grants, '2026-11-28').find(({ id }) => id === 'over');
      expect([due?.people, due?.again]).toEqual(stays ? [1, 1] : [2, undefined]);
      expect(leavingOf(over, grants, '2026-11-28')).toEqual(stays ? ['cleo_7'] : over.people);
    },
  );

  test('goes beneath the list of who leaves, and what stands there stays', () => {
    expect(withLeaving('', ['a@example.org', 'b'])).toBe('a@example.org\nb');
    expect(withLeaving('Doe, Jane\nA@example.org\n', ['a@example.org', 'b'])).toBe(
      'Doe, Jane\nA@example.org\nb',
    );
  });
});

describe('what was stored before there were end dates', () => {
  test('is read as it is, and a bad one costs nothing but itself', () => {
    const { until: _none, ...old } = group('old');
    expect(groupsItem.read([old, { ...old, until: '2026-11-30' }, { ...old, until: 'soon' }])).toMatchObject([
      { id: 'old' },
      { until: '2026-11-30' },
      { id: 'old', until: undefined },
    ]);
    const { until: _noneEither, ...oldGrant } = grant('old');
    expect(grantsItem.read([oldGrant, { ...oldGrant, until: 7 }])).toHaveLength(2);
  });
});
