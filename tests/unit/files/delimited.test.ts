import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reviewCollaborators } from '../../../src/collaborators/review';
import { type Delimiter, readDelimited } from '../../../src/files/delimited';
import { runs } from '../../plan';
import { bytesOf, likelyOf, readTable, readText, refusal } from './reading';

const delimiters = [',', ';', '\t', '|'] as const satisfies readonly Delimiter[];

function quoted(cell: string, delimiter: string): string {
  const needsQuotes = /["\r\n]/.test(cell) || cell.includes(delimiter) || cell !== cell.trim() || cell === '';
  return needsQuotes ? `"${cell.replaceAll('"', '""')}"` : cell;
}

const cell = fc.string({
  unit: fc.constantFrom('a', 'b', 'é', '"', ',', ';', '\t', '|', '\n', '\r\n', ' ', "'", '@', '.'),
  maxLength: 8,
});
const rows = fc
  .integer({ min: 2, max: 5 })
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
  );

describe('tables in text', () => {
  test.each(delimiters)('what is written with %j is read again', (delimiter) => {
    fc.assert(
      fc.property(rows, fc.constantFrom('\n', '\r\n', '\r'), fc.boolean(), (table, lineEnd, isEnded) => {
        const lines = table.map((row) => row.map((text) => quoted(text, delimiter)).join(delimiter));
        const text = lines.join(lineEnd) + (isEnded ? lineEnd : '');
        expect(readDelimited(text, delimiter)).toEqual(table);
      }),
      { numRuns: runs(300) },
    );
  });

  test('quotes that are never closed, and a million of them, take no time', () => {
    expect(readDelimited('a,"b\nc,d', ',')).toEqual([
      ['a', '"b'],
      ['c', 'd'],
    ]);
    for (const unit of ['"', '",', '"a"b', '\n"']) {
      const text = unit.repeat(1_000_000 / unit.length);
      const length = readDelimited(text, ',', 1e6).flat().join('').length;
      expect(length).toBeLessThanOrEqual(text.length);
    }
  });

  const people = [
    ['Doe, Jane', 'jane.doe@example.org', 'Biology'],
    ['Roe; Richard\nRick', 'r.roe@example.org', 'a "quoted" word'],
    ['Ann\tLee | x', 'ann.lee@example.edu', ''],
  ];
  test.each(delimiters)('the delimiter %j is found, and the column with the addresses', async (delimiter) => {
    const all = [['Name', 'E-mail', 'Lab'], ...people];
    const text = all.map((row) => row.map((each) => quoted(each, delimiter)).join(delimiter)).join('\r\n');
    const reading = await readTable(bytesOf(`\uFEFF${text}`), 'people.csv');
    expect(reading.columns).toMatchObject([
      { heading: 'Name', people: 0, isLikely: false },
      { heading: 'E-mail', people: 3, isLikely: true, samples: people.map(([, address]) => address) },
      { heading: 'Lab', people: 0, isLikely: false },
    ]);
    expect(reading).toMatchObject({ kind: 'table', sheet: '', sheets: [], rows: 3 });
    expect(reading.textOf([1])).toBe(people.map(([, address]) => address).join('\n'));
    expect(reading.textOf([0, 1]).split('\n')).toHaveLength(3);
    const review = reviewCollaborators(reading.textOf([0, 1]));
    expect(review.people).toEqual(people.map(([, address]) => address));
  });

  test('the line by which Excel names its delimiter', async () => {
    const reading = await readTable(bytesOf('sep=;\r\nName;Mail\r\nDoe, J;j@example.org\r\n'), 'x.csv');
    expect(reading.columns.map(({ heading }) => heading)).toEqual(['Name', 'Mail']);
  });

  test.each([
    ['people without headings', 'Jane,Doe,jane@example.org\nBob,Roe,bob@example.org', 2, 2],
    [
      'a title above the headings',
      'Course B,,\n,,\nName,Mail,Lab\nJane,jane@example.org,4\nBob,bob@example.org,5',
      1,
      2,
    ],
    ['headings that nobody knows', 'Foo,Bar\nJane,jane@example.org\nBob,bob@example.org', 1, 2],
    ['user IDs under a heading', 'Name,User ID\nJane Doe,jdoe\nBob Roe,broe', 1, 2],
    [
      'two columns of addresses',
      'E-mail,Supervisor e-mail\na@example.org,x@example.org\nb@example.org,',
      0,
      2,
    ],
    [
      'as many addresses in both: the better heading',
      'Owner,E-mail\nx@example.org,a@example.org\ny@example.org,b@example.org',
      1,
      2,
    ],
    ['a Markdown table', '| Name | Mail |\n|---|---|\n| Jane | jane@example.org |', 2, 1],
  ])('%s', async (_what, text, likely, count) => {
    const reading = await readTable(bytesOf(text), 'people.csv');
    expect([likelyOf(reading), reading.rows]).toEqual([likely, count]);
  });

  test.each([
    ['people in a comma list', 'a@example.org, b@example.org\nc@example.org, d@example.org\n'],
    ['one column with a heading', 'E-mail\na@example.org\nb@example.org\n'],
    [
      'a mail',
      'From: Doe, Jane <jane@example.org>\nTo: Roe, Bob <bob@example.org>; ann@example.org\n\nHi, all\n',
    ],
    ['one line', 'jane@example.org,bob@example.org'],
    [
      'a calendar',
      'BEGIN:VCALENDAR\nATTENDEE;CN=Jane:mailto:jane@example.org\nATTENDEE;CN=Bob:mailto:bob@example.org\n',
    ],
    ['user IDs, two on a line', 'jdoe,broe\nalee,rsmith\n'],
  ])('%s stays a text, and nothing of it is left out', async (_what, text) => {
    expect(await readText(bytesOf(text), 'people.csv')).toBe(text);
  });

  test('cells in single quotes, with a quote within one', async () => {
    const text = "'Name'\t'E-mail'\t'Left on'\n'O''Hara, Jane'\tjane@example.org'\t''\n";
    const quoted = text.replace('\tjane', "\t'jane");
    const reading = await readTable(bytesOf(quoted), 'people.csv');
    expect(reading.columns.map(({ heading }) => heading)).toEqual(['Name', 'E-mail', 'Left on']);
    expect(reading.textOf([0, 1])).toBe("O'Hara, Jane\tjane@example.org");
    // A line that is not closed is left as it is.
    expect((await readTable(bytesOf(text), 'people.csv')).columns[0]?.heading).toBe("'Name'");
  });

  test('more rows than anybody invites are refused', async () => {
    const text = `Name,Mail\n${'Jane,jane@example.org\n'.repeat(200_001)}`;
    expect(await refusal(bytesOf(text), 'people.csv')).toBe('tooManyRows');
  });
});
