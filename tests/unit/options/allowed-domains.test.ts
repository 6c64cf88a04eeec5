import { expect, test } from 'vitest';
import { allowedFrom } from '../../../src/options/allowed-from';
import { allowedDomainsItem } from '../../../src/shared/storage/allowed-domains-item';

test('an entry with something before its @ is an address, any other the end of one; each counts once', () => {
  expect(allowedFrom('Example.org, @lab.example.org\n ada@example.com;EXAMPLE.ORG', 7)).toEqual({
    suffixes: ['example.org', '@lab.example.org'],
    addresses: ['ada@example.com'],
    at: 7,
  });
});

test('whatever somebody writes, the list can be read again, and so can those of other organisations', () => {
  const other = allowedFrom('example.org', 1);
  const many = Array.from({ length: 10_001 }, (_, at) => `${at}.example.org p${at}@example.org`).join(' ');
  for (const written of ['', 'x'.repeat(400), `example.com ${'y@'.repeat(400)}`, many]) {
    const stored = { other, one: allowedFrom(written, 2) };
    expect(Object.keys(allowedDomainsItem.read(JSON.parse(JSON.stringify(stored))))).toEqual([
      'other',
      'one',
    ]);
  }
});
