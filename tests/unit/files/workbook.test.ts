import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reviewCollaborators } from '../../../src/collaborators/review';
import { runs } from '../../plan';
import { likelyOf, readTable, readText } from './reading';
import { packed, type TextWay, workbook, workbookFiles } from './workbook-maker';

const rows = [
  ['Name', 'E-mail', 'Registered'],
  ['Doe, Jane', 'jane.doe@example.org', 46329],
  ['Müller & Söhne <Jörg>', 'jm@example.com', 46330.5],
  ['Ann_x0041_', 'ann.lee@example.edu', ''],
];

describe('workbooks', () => {
  test.each(['shared', 'inline', 'formula'] satisfies TextWay[])('texts stored %s', async (way) => {
    const reading = await readTable(workbook([{ name: 'People & more', rows }], way), 'people.xlsx');
    expect(reading).toMatchObject({ sheet: 'People & more', sheets: ['People & more'], rows: 3 });
    expect(reading.columns).toEqual([
      {
        index: 0,
        heading: 'Name',
        samples: ['Doe, Jane', 'Müller & Söhne <Jörg>', 'Ann_x0041_'],
        people: 0,
        isLikely: false,
      },
      {
        index: 1,
        heading: 'E-mail',
        samples: ['jane.doe@example.org', 'jm@example.com', 'ann.lee@example.edu'],
        people: 3,
        isLikely: true,
      },
      { index: 2, heading: 'Registered', samples: ['46329', '46330.5'], people: 0, isLikely: false },
    ]);
    expect(reading.textOf([1, 0])).toBe(
      'jane.doe@example.org\tDoe, Jane\njm@example.com\tMüller & Söhne <Jörg>\nann.lee@example.edu\tAnn_x0041_',
    );
  });

  test('runs of rich text, reading aids, CDATA, prefixes, and cells without a reference', async () => {
    const files = workbookFiles([{ name: 'S', rows: [] }]);
    files['xl/sharedStrings.xml'] =
      '<x:sst><x:si><x:r><x:rPr><x:b/></x:rPr><x:t>jane</x:t></x:r><x:r><x:t>@exam</x:t></x:r><x:r><x:t>ple.org</x:t></x:r>' +
      '<x:rPh sb="0" eb="1"><x:t>no</x:t></x:rPh></x:si><x:si><x:t><![CDATA[Doe & <Jane>]]></x:t></x:si><x:si/></x:sst>';
    files['xl/worksheets/sheet1.xml'] =
      '<!-- a > b --><x:worksheet><x:sheetData><x:row><x:c t="s"><x:v>1</x:v></x:c><x:c t="s" note="a>b"><x:v>0</x:v></x:c></x:row>' +
      "<x:row r='7'><x:c r='B7' t='inlineStr'><x:is><x:r><x:t>bob@</x:t></x:r><x:r><x:t>example.org</x:t></x:r></x:is></x:c>" +
      "<x:c r='C7' t='e'><x:v>#N/A</x:v></x:c><x:c r='D7' t='s'><x:v>99</x:v></x:c></x:row></x:sheetData></x:worksheet>";
    const reading = await readTable(packed(files), 'people.xlsx');
    expect(reading.textOf([0, 1])).toBe('Doe & <Jane>\tjane@example.org\n\tbob@example.org');
  });

  test('an address that is only in the link of a cell', async () => {
    const sheet = {
      name: 'S',
      rows: [
        ['Name', 'Lab'],
        ['Jane Doe', '4'],
        ['Bob', '5'],
      ],
      after: '<hyperlinks><hyperlink ref="A2" r:id="rId7"/><hyperlink ref="A3" r:id="rId8"/></hyperlinks>',
      relations:
        '<Relationship Id="rId7" Type="x/hyperlink" Target="mailto:jane@example.org?subject=x" TargetMode="External"/>' +
        '<Relationship Id="rId8" Type="x/hyperlink" Target="https://example.org" TargetMode="External"/>',
    };
    const reading = await readTable(workbook([sheet]), 'people.xlsx');
    const review = reviewCollaborators(reading.textOf([likelyOf(reading)]));
    expect(review.people).toEqual(['jane@example.org']);
    expect(review.entries[0]).toMatchObject({ name: 'Jane Doe' });
  });

  const list = (...addresses: string[]) => addresses.map((address, at) => [`Name ${at}`, address]);
  test('the visible sheet with most addresses is chosen; another one can be asked for', async () => {
    const bytes = workbook([
      {
        name: 'Notes',
        rows: [
          ['Read', 'me'],
          ['x@example.org', ''],
        ],
      },
      { name: 'Old', rows: list('a@example.org', 'b@example.org', 'c@example.org'), state: 'hidden' },
      { name: 'People', rows: list('d@example.org', 'e@example.org') },
      { name: 'Empty', rows: [] },
    ]);
    const sheets = ['Notes', 'Old', 'People', 'Empty'];
    expect(await readTable(bytes, 'a.xlsx')).toMatchObject({ sheet: 'People', sheets });
    expect(await readTable(bytes, 'a.xlsx', { sheet: 'Old' })).toMatchObject({ sheet: 'Old', rows: 3 });
  });

  test('a hidden sheet, when only that one has addresses', async () => {
    const bytes = workbook([
      {
        name: 'Cover',
        rows: [
          ['Welcome', 'to'],
          ['the', 'course'],
        ],
      },
      { name: 'Data', rows: list('a@example.org'), state: 'veryHidden' },
    ]);
    expect(await readTable(bytes, 'a.xlsx')).toMatchObject({ sheet: 'Data' });
  });

  test('a single column is a text', async () => {
    const bytes = workbook([
      { name: 'S', rows: [['Participants'], ['a@example.org'], [''], ['b@example.org']] },
    ]);
    expect(await readText(bytes, 'a.xlsx')).toBe('Participants\na@example.org\nb@example.org');
  });

  test('any cells come out as they went in', async () => {
    const text = fc.string({
      unit: fc.constantFrom('a', '&', '<', '>', '"', "'", 'é', '李', '_x000D_', ']]>', ' b', '😀'),
      maxLength: 6,
    });
    const line = fc.tuple(text, fc.stringMatching(/^[a-z]{1,6}@example\.org$/), text);
    const ways = fc.constantFrom<TextWay>('shared', 'inline', 'formula');
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 12 }), ways, async (lines, way) => {
        const all = [
          ['Name', 'Mail', 'Role'],
          ...lines.map(([name, mail, role]) => [name || 'x', mail, role]),
        ];
        const reading = await readTable(workbook([{ name: 'S', rows: all }], way), 'a.xlsx');
        const expected = all.slice(1).map((row) =>
          row
            .slice(0, 2)
            .map((cell) => cell?.trim())
            .join('\t'),
        );
        expect(reading.textOf([0, 1])).toBe(expected.join('\n'));
      }),
      { numRuns: runs(60) },
    );
  });

  test('a wide and long sheet is read whole', async () => {
    const wide = Array.from({ length: 120 }, (_, at) => `Column ${at}`);
    wide[77] = 'E-mail';
    const body = Array.from({ length: 3000 }, (_, row) =>
      wide.map((_each, at) => (at === 77 ? `p${row}@example.org` : at)),
    );
    const reading = await readTable(workbook([{ name: 'S', rows: [wide, ...body] }]), 'a.xlsx');
    expect(reading.columns).toHaveLength(120);
    expect(likelyOf(reading)).toBe(77);
    expect(reviewCollaborators(reading.textOf([77])).people).toHaveLength(3000);
  });
});
