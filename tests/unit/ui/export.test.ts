import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDelimited } from '../../../src/files/delimited';
import { csvCell } from '../../../src/ui/export/delimited';
import { dayOf, fileName } from '../../../src/ui/export/file-name';
import { tableFormats } from '../../../src/ui/export/formats';

test.each([
  ['csv', ','],
  ['tsv', '\t'],
] as const)('what is written as %s is read back cell by cell', (format, separator) => {
  const cell = fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => `x${text.replace(/\0/g, '')}`);
  const line = fc.array(cell, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
      expect(readDelimited(tableFormats[format].write(lines).slice(1), separator)).toEqual(lines);
    }),
  );
});

describe('no cell is run as a formula by a spreadsheet', () => {
  test('whatever it holds', () => {
    const dangerous = fc
      .tuple(
        fc.constantFrom('', ' ', '\u00A0', '\t', '\r'),
        fc.constantFrom('=', '+', '-', '@', '＝'),
        fc.string(),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), dangerous),
        fc.constantFrom(',' as const, '\t' as const),
        (value, by) => {
          const written = csvCell(value, by);
          expect(written === '-' || !/^"?(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/.test(written)).toBe(true);
        },
      ),
    );
    expect(csvCell('=HYPERLINK("https://example.org")')).toBe('"\'=HYPERLINK(""https://example.org"")"');
  });

  test('but the words of access stay readable', () => {
    for (const word of ['-', '–', '—', '−', 'No Access', 'Analyst (+v38)']) expect(csvCell(word)).toBe(word);
    expect(csvCell('-1+2')).toBe("'-1+2");
  });
});

test('a file name carries its words, whatever they hold', () => {
  const at = new Date(2026, 10, 4, 23, 59).getTime();
  expect(fileName(['ILMN_TechSupport', 'users', 'filtered', dayOf(at)], 'csv')).toBe(
    'ILMN-TechSupport_users_filtered_2026-11-04.csv',
  );
  expect(fileName(['../Étude: «π» / "x"', '…'], 'tsv')).toBe('Étude-π-x.tsv');
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (words) => {
      expect(fileName(words, 'csv')).toMatch(/^[\p{L}\p{N}_-]+\.csv$/u);
    }),
  );
});
