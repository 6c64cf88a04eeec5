import { expect, test, vi } from 'vitest';

vi.mock('../../../src/shared/platform', async () => (await import('../language')).platformIn());

const { historyLines } = await import('../../../src/popup/list/history/lines');

test('the history has a line for each person, with what became of them', () => {
  const lines = historyLines([
    {
      id: 'one',
      at: Date.UTC(2026, 10, 24, 9, 30),
      host: 'acme.login.illumina.com',
      workgroup: 'Lab',
      region: 'euc1',
      people: ['anna@example.org', 'Ben@example.org', 'cleo'],
      products: [{ name: 'Sequence Hub - EU', level: 'Has Access' }],
      message: '3 processed.',
      seen: { 'anna@example.org': 'arrived', 'ben@example.org': 'pending' },
      until: '2026-12-31',
    },
  ]);
  expect(lines.map((line) => line.slice(4, 6))).toEqual([
    ['Person', 'Outcome'],
    ['anna@example.org', 'arrived'],
    ['Ben@example.org', 'pending'],
    ['cleo', 'not seen'],
  ]);
  expect(lines[1]).toEqual([
    '2026-11-24T09:30:00.000Z',
    'acme.login.illumina.com',
    'Lab',
    'Europe — Frankfurt (EUC1)',
    'anna@example.org',
    'arrived',
    'Sequence Hub - EU: Has Access',
    '3 processed.',
    '2026-12-31',
  ]);
});
