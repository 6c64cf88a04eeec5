import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { regionCodes, regionOfHost } from '../../../src/basespace/hub-hosts';
import { regionCode, regionsInLabel, regionWords } from '../../../src/basespace/regions';

describe('the region of a Sequence Hub host', () => {
  test.each([
    ['basespace.illumina.com', 'use1'],
    ['acme.basespace.illumina.com', 'use1'],
    ['euc1.sh.basespace.illumina.com', 'euc1'],
    ['acme.euc1.sh.basespace.illumina.com', 'euc1'],
    ['acme.CAC1.sh.basespace.illumina.com', 'cac1'],
    ['euw2.sh.basespace.illumina.com', 'euw2'],
    ['aps2.sh.basespace.illumina.com', 'aps2'],
    ['cnn1.sh.basespace.illumina.com.cn', 'cnn1'],
  ])('%s is %s', (host, region) => expect(regionOfHost(host)).toBe(region));

  test.each([
    // Seen in code; its place is stated nowhere.
    'aps4.sh.basespace.illumina.com',
    'acme.login.illumina.com',
    'basespace.illumina.com.example.org',
    'notbasespace.illumina.com',
    'example.org',
    '',
  ])('“%s” tells none: never silently the US', (host) => expect(regionOfHost(host)).toBeUndefined());
});

describe('the region in a product’s label', () => {
  test.each([
    ['Sequence Hub - US', ['use1']],
    ['Sequence Hub - EU', ['euc1']],
    ['BaseSpace Sequence Hub -EU', ['euc1']],
    ['Sequence Hub – UK', ['euw2']],
    ['Sequence Hub (London)', ['euw2']],
    ['Sequence Hub eu-west-2', ['euw2']],
    ['Sequence Hub eu-central-1', ['euc1']],
    ['Sequence Hub – Australia', ['aps2']],
    ['Sequence Hub CAC1', ['cac1']],
    ['Sequence Hub - CN', ['cnn1']],
    ['BaseSpace Sequence Hub', []],
    ['Focus Sequence Hub', []],
    ['Sequence Hub - EU / UK', ['euc1', 'euw2']],
  ])('“%s” names %j', (label, named) =>
    expect([...regionsInLabel(label, regionWords)].sort()).toEqual([...named].sort()),
  );

  test('every word of a region is found in any letter case and between any separators, and tells that region alone', () => {
    const words = regionCodes.flatMap((code) => regionWords[code].map((word) => ({ code, word })));
    const separator = fc.constantFrom(' ', ' - ', ' – ', ' (', ': ', ' | ', '/');
    fc.assert(
      fc.property(fc.constantFrom(...words), separator, fc.boolean(), ({ code, word }, between, upper) => {
        const label = `Sequence Hub${between}${upper ? word.toUpperCase() : word})`;
        expect(regionsInLabel(label, regionWords)).toEqual([code]);
      }),
    );
  });

  test('never throws and names known regions only', () => {
    fc.assert(
      fc.property(fc.string(), (label) => {
        for (const code of regionsInLabel(label, regionWords)) expect(regionCode(code)).toBeDefined();
      }),
    );
  });
});
