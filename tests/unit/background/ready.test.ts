import { beforeEach, expect, test, vi } from 'vitest';

/** One area of the browser's storage. */
class Area {
  kept: Record<string, unknown> = {};
  get = async (key: string) => ({ [key]: this.kept[key] });
}

const storage = { session: new Area(), local: new Area() };
vi.mock('../../../src/shared/platform', () => ({ api: { storage } }));

const { readyNow } = await import('../../../src/background/keys/ready');
const { aboutList } = await import('../../../src/shared/storage/ready-list');

const lab = { host: 'acme.login.illumina.com', workgroup: 'Teaching Lab' };
const people = ['anna@example.org', 'ben@example.org', 'cleo@example.org'];
const text = people.join('\n');
const noChoices = { accepted: [] as string[], unticked: [] as string[] };

/** The list as an open assistant has left it. */
async function reviewed(choices = noChoices): Promise<void> {
  storage.session.kept = {
    draft: text,
    choices,
    'ready:acme.login.illumina.com|Teaching Lab': { about: await aboutList(text, choices), people },
  };
}

const seen = (person: string) => {
  const list = { people: { [person]: 1 }, total: 1, rows: 1, at: 1 };
  const nobody = { people: {}, total: -1, rows: 0, at: 0 };
  return { users: nobody, pending: list };
};

beforeEach(async () => {
  storage.local.kept = {};
  await reviewed();
});

test('who was shown as ready for the workgroup is', async () => {
  expect(await readyNow(lab)).toMatchObject({ people });
});

test.each([
  [
    'another list',
    () => Object.assign(storage.session.kept, { draft: `${text}\nflo@example.org` }),
    'keyFill_notReviewed',
  ],
  ['a list emptied since', () => Object.assign(storage.session.kept, { draft: ' \n' }), 'keyFill_empty'],
  [
    'another tick',
    () => Object.assign(storage.session.kept, { choices: { accepted: [], unticked: ['ben@example.org'] } }),
    'keyFill_notReviewed',
  ],
  [
    'somebody who was seen among the invitations since',
    () =>
      Object.assign(storage.session.kept, {
        'people:acme.login.illumina.com|Teaching Lab': seen('ben@example.org'),
      }),
    'keyFill_changed',
  ],
  [
    'somebody outside of domains that were read since',
    () =>
      Object.assign(storage.local.kept, {
        allowedDomains: { [lab.host]: { suffixes: ['example.edu'], addresses: [], at: 1 } },
      }),
    'keyFill_changed',
  ],
])('%s: nobody', async (_what, change, why) => {
  change();
  expect(await readyNow(lab)).toEqual({ why });
});

test('a list that was looked at for another workgroup is nobody’s here, and neither is one of a workgroup without a name', async () => {
  expect(await readyNow({ ...lab, workgroup: 'Other' })).toEqual({ why: 'keyFill_notReviewed' });
  expect(await readyNow({ ...lab, host: 'other.login.illumina.com' })).toEqual({
    why: 'keyFill_notReviewed',
  });
  expect(await readyNow({ ...lab, workgroup: '' })).toEqual({ why: 'keyFill_noWorkgroup' });
});

test('whom the admin takes all the same is not asked about again', async () => {
  await reviewed({ accepted: ['ben@example.org'], unticked: [] });
  storage.session.kept['people:acme.login.illumina.com|Teaching Lab'] = seen('ben@example.org');
  expect(await readyNow(lab)).toMatchObject({ people });
});

test('a long list goes in batch by batch, and those granted do not come again', async () => {
  storage.local.kept.settings = { version: 2, batchSize: 2 };
  const first = await readyNow(lab);
  expect(first).toMatchObject({ people: people.slice(0, 2) });
  const [run] = 'begin' in first ? first.begin([], 'euc1') : [];
  expect(run).toMatchObject({ ...lab, people, region: 'euc1', batches: [] });
  const granted = { people: people.slice(0, 2), filledAt: 1, grantedAt: 2 };
  storage.local.kept.batchRuns = [{ ...run, batches: [granted] }];
  // They are invited by now, which is no news.
  storage.session.kept['people:acme.login.illumina.com|Teaching Lab'] = seen('anna@example.org');
  expect(await readyNow(lab)).toMatchObject({ people: people.slice(2) });
  storage.local.kept.batchRuns = [{ ...run, batches: [{ ...granted, people }] }];
  expect(await readyNow(lab)).toEqual({ why: 'keyFill_allDone' });
});
