import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';

const stored = new Map<string, unknown>();
let isFull = (_key: string) => false;
const area = {
  get: async (key: string | null) =>
    key === null
      ? Object.fromEntries(stored)
      : stored.has(key)
        ? { [key]: structuredClone(stored.get(key)) }
        : {},
  set: async (values: Record<string, unknown>) => {
    for (const [key, value] of Object.entries(values)) {
      if (isFull(key)) throw new Error('quota');
      stored.set(key, structuredClone(value));
    }
  },
  remove: async (keys: string | string[]) => {
    for (const key of [keys].flat()) stored.delete(key);
  },
};
vi.mock('../../../src/shared/browser', () => ({ browser: {} }));
vi.mock('../../../src/shared/platform', () => ({ api: { storage: { local: area, session: area } } }));
vi.stubGlobal('navigator', { locks: { request: (_name: string, work: () => unknown) => work() } });

const { addSnapshot, snapshotCollection, snapshotItem, snapshotsOf, snapshotsItem } = await import(
  '../../../src/shared/storage/snapshots'
);
const { load } = await import('../../../src/shared/storage/item');
const { chartOf } = await import('../../../src/popup/users/snapshots/chart');
const { compareReadings } = await import('../../../src/users/difference');
const { snapshotEntry, packed, unpacked } = await import('../../../src/users/pack');
const { anyReading, readingOf } = await import('./readings');

describe('two readings', () => {
  const before = readingOf([
    ['Doe, Jane', '', 'jane@example.org', 'Has Access', '-', '-'],
    ['Ben Okafor', 'ben_o', '', '-', '-', ''],
    ['Lea Left', '', 'lea@example.org', '-', '-', '-'],
    ['Tim Twin', '', '', '-', '-', '-'],
    ['Tim Twin', '', '', 'Has Access', '-', '-'],
    ['Ina Moved', '', 'ina@example.org', '-', '-', '-'],
    ['Solo Name', '', '', '-', '-', '-'],
  ]);
  const after = readingOf([
    ['Jane Doe-Smith', '', 'JANE@example.org', '-', 'Has Access', 'Night shift sign-out'],
    ['Ben Okafor', 'ben_o', 'ben@example.org', 'Has Access', 'No Access', 'Has Access'],
    ['Tim Twin', '', '', '-', '-', '-'],
    ['Name, Solo', 'solo', '', '-', '-', '-'],
    ['Ina Moved', '', 'ina@example.com', '-', '-', '-'],
  ]);

  test('say who joined, left, gained and lost, by application', () => {
    const { joined, left, unclear, changes, stayed } = compareReadings(before, after);
    expect(joined.map(({ address }) => address)).toEqual(['ina@example.com']);
    expect(left.map(({ address }) => address)).toEqual(['lea@example.org', 'ina@example.org']);
    expect(unclear.map(({ name }) => name)).toEqual(['Tim Twin']);
    expect(stayed).toBe(3);
    expect(changes.map(({ user, application, what }) => [user.name, application, what])).toEqual([
      ['Jane Doe-Smith', 'Sequence Hub - US', 'lost'],
      ['Ben Okafor', 'Sequence Hub - US', 'gained'],
      ['Jane Doe-Smith', 'Sequence Hub - EU', 'gained'],
      ['Jane Doe-Smith', 'Emedgene', 'gained'],
    ]);
  });

  test('an application that only one of them has makes nobody gain or lose', () => {
    const later = {
      ...after,
      applications: ['Sequence Hub - US', 'Sequence Hub - EU', 'Connected Insights'],
    };
    const { changes, newApplications, goneApplications } = compareReadings(before, later);
    expect(changes.some(({ application }) => application === 'Connected Insights')).toBe(false);
    expect([newApplications, goneApplications]).toEqual([['Connected Insights'], ['Emedgene']]);
  });

  test('of the same users differ in nothing, and looking from the other side mirrors who came and went', () => {
    fc.assert(
      fc.property(anyReading, anyReading, (one, other) => {
        const same = compareReadings(one, one);
        expect([same.joined, same.left]).toEqual([[], []]);
        const there = compareReadings(one, other);
        const back = compareReadings(other, one);
        expect(back.joined.length).toBe(there.left.length);
        expect(back.left.length).toBe(there.joined.length);
        for (const user of there.joined) expect(other.users).toContain(user);
      }),
    );
  });
});

describe('a kept reading', () => {
  test('comes back as it was', () => {
    fc.assert(
      fc.property(anyReading, (reading) => {
        const users = packed(reading);
        const back = unpacked(JSON.parse(JSON.stringify(users)), snapshotEntry('a', reading, users));
        const { applications, levels, users: were, isWhole, at } = reading;
        expect(back).toEqual({ applications, levels, users: were, isWhole, at });
      }),
    );
  });

  test('is small: users with the same access share it', () => {
    const row = ['A. Person', '', 'a.person@example.org', 'Has Access', '-', '-'] as const;
    const many = readingOf(Array.from({ length: 1000 }, () => row));
    expect(packed(many).patterns).toHaveLength(1);
    expect(snapshotEntry('a', many, packed(many)).bytes).toBeLessThan(45_000);
  });

  test('is listed with its workgroup, newest first, and goes when it is too old', async () => {
    stored.clear();
    const keep = async (id: string, at: number, workgroup = 'Lab') => {
      const reading = { ...readingOf([['Ben', '', 'ben@example.org', '-', '-', '-']]), at, workgroup };
      await addSnapshot(snapshotEntry(id, reading, packed(reading)), packed(reading));
    };
    await keep('old', 1000);
    await keep('new', 3000);
    await keep('other', 2000, 'Another');
    const all = await load(snapshotsItem);
    expect(all.map(({ id }) => id)).toEqual(['new', 'other', 'old']);
    const where = { host: 'acme.login.illumina.com', workgroup: 'Lab' };
    expect(snapshotsOf(all, where).map(({ id, withoutAccess }) => [id, withoutAccess])).toEqual([
      ['new', 1],
      ['old', 1],
    ]);
    await snapshotCollection.removeOlderThan(2000);
    expect([...stored.keys()].sort()).toEqual(['snapshot:new', 'snapshot:other', 'snapshots']);
    expect((await snapshotCollection.measure()).count).toBe(2);
    await snapshotCollection.remove();
    expect(stored.size).toBe(0);
  });

  test.each(['snapshot:x', 'snapshots'])(
    'that finds no room at “%s” leaves everything as it was',
    async (key) => {
      stored.clear();
      const reading = readingOf([['Ben', '', 'ben@example.org', '-', '-', '-']]);
      const keep = (id: string) => addSnapshot(snapshotEntry(id, reading, packed(reading)), packed(reading));
      await keep('before');
      isFull = (asked) => asked === key;
      await expect(keep('x')).rejects.toMatchObject({ code: 'storageFull' });
      isFull = () => false;
      expect((await load(snapshotsItem)).map(({ id }) => id)).toEqual(['before']);
      expect(await load(snapshotItem('x'))).toBeUndefined();
      expect(await load(snapshotItem('before'))).toBeDefined();
    },
  );
});

test('the picture stays within its frame, and runs from the oldest to the newest', () => {
  const entry = fc.record({
    at: fc.nat(1e12),
    users: fc.nat(20_000),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(entry, { minLength: 1, maxLength: 30 }), (given) => {
      const reading = readingOf([]);
      const entries = given.map(({ at, users, share }, index) => ({
        ...snapshotEntry(String(index), { ...reading, at }, packed(reading)),
        users,
        withoutAccess: Math.floor(users * share),
      }));
      const chart = chartOf(entries, 300, 80);
      for (const { x, y } of [...chart.users, ...chart.withoutAccess]) {
        expect(x >= 0 && x <= 300 && y >= 0 && y <= 80).toBe(true);
      }
      const xs = chart.users.map(({ x }) => x);
      expect(xs).toEqual([...xs].sort((one, other) => one - other));
      for (const [at, { y }] of chart.users.entries())
        expect(chart.withoutAccess[at]?.y).toBeGreaterThanOrEqual(y);
    }),
  );
});
