import { describe, expect, test, vi } from 'vitest';
import { EntryDoubt, type FillReport } from '../../../src/shared/messages/reports';

vi.mock('../../../src/shared/platform', async () => (await import('../language')).platformIn());

const { missingPeople, resultSentences } = await import('../../../src/shared/result-sentences');

const report: FillReport = {
  workgroup: 'Lab',
  wanted: 3,
  filled: 2,
  people: ['anna@example.org', 'ben@example.org', 'cleo@example.org'].map((person, at) => ({
    person,
    found: at < 2,
  })),
  kept: 1,
  lost: [],
  strategy: 'value',
  products: [],
  region: { code: '', outcome: 'notChosen', product: '', candidates: [] },
};
const said = (changes: Partial<FillReport>): string =>
  resultSentences({ report: { ...report, ...changes } }).join(' ');

test('the numbers come first, then whom the page does not accept, and that the field is full', () => {
  expect(said({})).toMatch(/^2 of 3 people are in the Invite dialog\. (?!The page marks)/);
  expect(said({ invalid: ['cleo@example.org'] })).toMatch(
    /^2 of 3 .* The page marks 1 person .* not accepted/,
  );
  expect(said({ isFull: true })).toMatch(/The field takes no more people\./);
  expect(missingPeople(report)).toEqual(['cleo@example.org']);
});

describe('what is not certain', () => {
  test.each(EntryDoubt.options)(
    '%s: no number is claimed, nobody is called missing, and the reason is given',
    (doubt) => {
      const sentences = said({ doubt });
      expect(sentences).toMatch(/^Not sure who is in the Invite dialog: look there before you go on\. \S/);
      expect(sentences).not.toMatch(/\d+ of \d+/);
      expect(sentences).not.toMatch(/entry that was there before/);
      expect(missingPeople({ ...report, doubt })).toEqual([]);
    },
  );

  test('each reason is another one', () => {
    expect(new Set(EntryDoubt.options.map((doubt) => said({ doubt }))).size).toBe(EntryDoubt.options.length);
  });

  test('a dialog that is gone is said to be gone, without numbers', () => {
    expect(said({ doubt: 'boxGone', stopped: 'dialogClosed' })).not.toMatch(/\d+ of \d+|Not sure/);
  });
});

test('a product that was not found again in the end was not changed by the page', () => {
  const product = (name: string, after: string) => ({ name, before: 'No Access', after, chosen: false });
  const sentences = said({ products: [product('Alpha', 'Has Access'), product('Beta', '')] });
  expect(sentences).toMatch(/The page itself changed Alpha: please check\./);
  expect(sentences).toMatch(/The level of Beta could not be read in the end/);
});

test('a product that was set and shows no level in the end is not said to be set to none', () => {
  const product = { name: 'Alpha', before: 'No Access', after: '', chosen: true };
  const region = { code: 'euc1', outcome: 'set' as const, product: 'Alpha', candidates: [] };
  const sentences = said({ products: [product], region });
  expect(sentences).toMatch(/The level of Alpha could not be read in the end/);
  expect(sentences).not.toMatch(/no level/);
});
