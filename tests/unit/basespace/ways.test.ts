import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DialogId, ScreenId } from '../../../src/basespace/screens';
import {
  decisiveStep,
  type StepId,
  standOf,
  stepAt,
  type WayFact,
  type WayId,
  ways,
} from '../../../src/basespace/ways';

const screens: readonly ScreenId[] = [
  '',
  'sequenceHub',
  'sequenceHubSettings',
  'workgroupList',
  'domainUserManagement',
  'admins',
  'pendingInvites',
  'applications',
  'userDetails',
  'users',
];
const dialogs: readonly DialogId[] = ['', 'inviteUser', 'inviteAdministrator', 'changeAccess', 'unknown'];
const facts: readonly WayFact[] = ['people', 'region', 'selected', 'levels'];
const way = fc.constantFrom<WayId>('invite', 'change');
const seen = fc.record({
  screen: fc.constantFrom(...screens),
  dialog: fc.constantFrom(...dialogs),
  certainty: fc.constantFrom('sure' as const, 'likely' as const, 'unsure' as const),
  facts: fc.subarray([...facts]),
});

const at = (
  of: WayId,
  screen: ScreenId,
  { dialog = '' as DialogId, has = [] as WayFact[], done = [] as string[] } = {},
): StepId | undefined => stepAt(of, { screen, dialog, certainty: 'sure', facts: has }, done);

describe('the step at hand', () => {
  test('follows the way of inviting from Sequence Hub to the look at Users', () => {
    const dialog = 'inviteUser';
    expect([
      at('invite', 'sequenceHub'),
      at('invite', 'sequenceHub', { done: ['workgroup'] }),
      at('invite', 'sequenceHubSettings'),
      at('invite', 'workgroupList'),
      at('invite', 'admins'),
      at('invite', 'users'),
      at('invite', 'users', { dialog }),
      at('invite', 'users', { dialog, has: ['people'] }),
      at('invite', 'users', { dialog, has: ['people', 'region'] }),
      at('invite', 'users', { done: ['grant'] }),
    ]).toEqual(ways.invite);
  });

  test('follows the way of changing access', () => {
    const dialog = 'changeAccess';
    expect([
      at('change', 'users'),
      at('change', 'users', { has: ['selected'] }),
      at('change', 'users', { dialog }),
      at('change', 'users', { dialog, has: ['levels'] }),
      at('change', 'users', { done: ['apply'] }),
    ]).toEqual(ways.change.slice(5));
  });

  test('is Users where the wrong dialog is open, and nothing where a dialog belongs to something else', () => {
    expect(at('invite', 'admins', { dialog: 'inviteAdministrator' })).toBe('users');
    expect(at('invite', 'users', { dialog: 'changeAccess' })).toBeUndefined();
    expect(at('change', 'users', { dialog: 'inviteUser' })).toBeUndefined();
    expect(at('invite', '', { dialog: 'unknown' })).toBeUndefined();
  });

  test('is never told from a page of which nobody can tell what it is', () => {
    fc.assert(
      fc.property(way, seen, (of, page) => {
        expect(stepAt(of, { ...page, certainty: 'unsure' }, [])).toBeUndefined();
        expect(stepAt(of, { ...page, screen: '', dialog: '' }, ['grant', 'apply'])).toBeUndefined();
      }),
    );
  });

  test('never goes back for what is found besides, and always belongs to the way', () => {
    fc.assert(
      fc.property(
        way,
        seen,
        fc.constantFrom(...facts),
        fc.subarray(['workgroup', 'people', 'select']),
        (of, page, more, done) => {
          const steps: readonly StepId[] = ways[of];
          const before = stepAt(of, page, done);
          const after = stepAt(of, { ...page, facts: [...page.facts, more] }, done);
          if (before === undefined) expect(after).toBeUndefined();
          else {
            expect(steps).toContain(before);
            expect(steps.indexOf(after as StepId)).toBeGreaterThanOrEqual(steps.indexOf(before));
          }
        },
      ),
    );
  });
});

describe('how the steps stand', () => {
  test('what lies behind is done, what comes is open, and one is at hand', () => {
    fc.assert(
      fc.property(way, fc.nat(9), (of, place) => {
        const stands = standOf(of, ways[of][place], []).map(({ stand }) => stand);
        expect(stands).toEqual(
          ways[of].map((_, index) => (index < place ? 'done' : index > place ? 'open' : 'now')),
        );
      }),
    );
  });

  test('once it was granted, whoever goes elsewhere has nothing of it to do again', () => {
    fc.assert(
      fc.property(way, fc.constantFrom(...screens), (of, screen) => {
        const done = [decisiveStep[of]];
        const open = standOf(of, at(of, screen, { done }), done).filter(({ stand }) => stand !== 'done');
        expect(open.map(({ step }) => step)).toEqual(['check']);
      }),
    );
  });

  test('where nobody can tell where one stands, what was said by hand stays ticked', () => {
    expect(standOf('invite', undefined, ['workgroup']).filter(({ stand }) => stand === 'done')).toEqual([
      { step: 'workgroup', stand: 'done' },
    ]);
  });
});
