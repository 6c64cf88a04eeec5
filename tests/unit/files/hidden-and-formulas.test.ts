import { describe, expect, test } from 'vitest';
import { reviewCollaborators } from '../../../src/collaborators/review';
import { readListFile } from '../../../src/files/list-file';
import { likelyOf, readTable, refusal } from './reading';
import { type MadeSheet, packed, workbook, workbookFiles } from './workbook-maker';

const people = [
  ['Name', 'E-mail', 'State'],
  ['Jane Doe', 'jane@example.org', 'active'],
  ['Richard Roe', 'roe@example.org', 'left'],
  ['Ann Lee', 'ann@example.edu', 'active'],
];
const sheet = (more: Partial<MadeSheet> = {}): Uint8Array => workbook([{ name: 'S', rows: people, ...more }]);
const columns = (xml: string) => `<cols>${xml}</cols>`;

describe('rows and columns that are hidden', () => {
  test.each([
    ['by a filter', { rowAttributes: { 3: 'hidden="1"' } }, 1],
    ['in words', { rowAttributes: { 3: 'hidden="true"' } }, 1],
    [
      'by grouping',
      { rowAttributes: { 3: 'outlineLevel="1" hidden="1"', 4: 'outlineLevel="1" hidden="1"' } },
      2,
    ],
    ['by a height of nothing', { rowAttributes: { 4: 'ht="0" customHeight="1"' } }, 1],
    ['all of them', { rowAttributes: { 2: 'hidden="1"', 3: 'hidden="1"', 4: 'hidden="1"' } }, 3],
    ['said to be shown', { rowAttributes: { 3: 'hidden="0"', 4: 'ht="15"' } }, 0],
    ['the row of headings only', { rowAttributes: { 1: 'hidden="1"' } }, 0],
  ] as const)('%s', async (_how, more, hidden) => {
    const reading = await readTable(sheet(more), 'a.xlsx');
    expect(reading.remarks.hiddenRows).toBe(hidden);
    expect(reading.rows).toBe(3 - hidden);
    expect(reading.columns[1]).toMatchObject({ heading: 'E-mail', people: 3 - hidden, isLikely: true });
    const whole = await readTable(sheet(more), 'a.xlsx', { isHiddenWanted: true });
    expect(whole.remarks.hiddenRows).toBe(hidden);
    expect(whole.textOf([1]).split('\n')).toHaveLength(3);
  });

  test('a list of one column can be asked for its hidden rows as well', async () => {
    const rows = [['jane@example.org'], ['roe@example.org']];
    const bytes = workbook([{ name: 'S', rows, rowAttributes: { 2: 'hidden="1"' } }]);
    const reading = await readTable(bytes, 'a.xlsx');
    expect(reading.remarks.hiddenRows).toBe(1);
    expect(reading.textOf([0])).toBe('jane@example.org');
  });

  test('the sheet with most addresses in sight is chosen', async () => {
    const bytes = workbook([
      { name: 'Filtered', rows: people, rowAttributes: { 2: 'hidden="1"', 3: 'hidden="1"' } },
      { name: 'Open', rows: people.slice(0, 3) },
    ]);
    expect(await readTable(bytes, 'a.xlsx')).toMatchObject({ sheet: 'Open', remarks: { hiddenRows: 0 } });
  });

  test('a hidden column is read where no other one has people, and said to be hidden', async () => {
    const reading = await readTable(
      sheet({ before: columns('<col min="2" max="2" hidden="1"/>') }),
      'a.xlsx',
    );
    expect(reading.remarks.hiddenColumns).toEqual([1]);
    expect(likelyOf(reading)).toBe(1);
  });

  test.each([
    ['hidden', '<col min="2" max="3" hidden="1"/>'],
    ['of no width', '<col min="2" max="3" width="0" customWidth="1"/>'],
  ])('a column in sight goes before one that is %s', async (_how, xml) => {
    const rows = [
      ['Name', 'E-mail', 'Old e-mail', 'Contact'],
      ['Jane Doe', 'jane@example.org', 'j@example.net', 'jd@example.com'],
      ['Ann Lee', 'ann@example.org', 'a@example.net', 'al@example.com'],
    ];
    const reading = await readTable(workbook([{ name: 'S', rows, before: columns(xml) }]), 'a.xlsx');
    expect(reading.remarks.hiddenColumns).toEqual([1, 2]);
    expect(likelyOf(reading)).toBe(3);
  });
});

const cell = (xml: string) => ({ xml });
const formula = (text: string, value = '', type = '') =>
  cell(`<c r="$r"${type && ` t="${type}"`}><f>${text}</f>${value}</c>`);

async function readCells(...cells: ReturnType<typeof cell>[]) {
  const rows = [
    ['Name', 'E-mail', 'Helper'],
    ...cells.map((each, at) => [`Name ${at}`, each, `p${at}@example.org`]),
  ];
  const reading = await readTable(workbook([{ name: 'S', rows }]), 'a.xlsx');
  const { people, entries } = reviewCollaborators(reading.textOf([1]));
  return { people, entries, text: reading.textOf([1]), remarks: reading.remarks };
}

describe('formulas', () => {
  test.each([
    ['none', ''],
    ['an empty one', '<v></v>'],
    ['one that closes itself', '<v/>'],
  ])('a result that is not stored (%s) is said, and nothing is read', async (_how, value) => {
    const { text, remarks } = await readCells(formula('LOWER(&quot;a@example.org&quot;)', value));
    expect([text, remarks.noResults]).toEqual(['', [1]]);
  });

  test('a stored result is read, also an empty text; an error is said', async () => {
    const { people, remarks } = await readCells(
      formula('A1', '<v>jane@example.org</v>', 'str'),
      formula('A2', '<v></v>', 'str'),
      formula('A3', '<v>#N/A</v>', 'e'),
      cell('<c r="$r" t="e"><v>#REF!</v></c>'),
    );
    expect(people).toEqual(['jane@example.org']);
    expect(remarks).toMatchObject({ noResults: [], errors: [1, 1] });
  });

  test.each([
    ['with a result', 'HYPERLINK("mailto:jane@example.org","Jane")', '<v>Jane</v>', ['jane@example.org']],
    ['without a result', 'HYPERLINK("mailto:jane@example.org","Jane")', '', ['jane@example.org']],
    [
      'by semicolons, in capitals and blanks',
      ' hyperlink ( "MAILTO:jane@example.org" ; "Jane" ) ',
      '',
      ['jane@example.org'],
    ],
    ['only the address', 'HYPERLINK("mailto:jane@example.org")', '', ['jane@example.org']],
    [
      'with a subject, written in percents',
      'HYPERLINK("mailto:jane%40example.org?subject=Hi%20a@b.org")',
      '',
      ['jane@example.org'],
    ],
    ['from another cell', 'HYPERLINK("mailto:"&C2,"write")', '<v>write</v>', ['p0@example.org']],
    ['joined by a function', 'HYPERLINK(CONCATENATE("mailto:",C2,"?subject=Hi"),A2)', '', ['p0@example.org']],
    ['from another cell, fixed', 'HYPERLINK("mailto:"&$C$2&"?subject="&A2,A2)', '', ['p0@example.org']],
    [
      'to a page, showing an address',
      'HYPERLINK("https://example.org/x","jane@example.org")',
      '',
      ['jane@example.org'],
    ],
    [
      'two people',
      'HYPERLINK("mailto:jane@example.org,ann@example.edu","both")',
      '',
      ['jane@example.org', 'ann@example.edu'],
    ],
    [
      'a quote in what is shown',
      'HYPERLINK("mailto:jane@example.org","the ""real"" Jane")',
      '',
      ['jane@example.org'],
    ],
    [
      'what is shown is another address',
      'HYPERLINK("mailto:old@example.org","jane@example.org")',
      '<v>jane@example.org</v>',
      ['jane@example.org'],
    ],
    [
      'where there is something to show',
      'IF(C2="","",HYPERLINK("mailto:"&C2,"Jane"))',
      '<v>Jane</v>',
      ['p0@example.org'],
    ],
    ['where there is nothing to show', 'IF(C2="","",HYPERLINK("mailto:"&C2,"Jane"))', '<v></v>', []],
    [
      'where something else is shown',
      'IF(D2,HYPERLINK("mailto:help@example.org","ask"),"Jane")',
      '<v>Jane</v>',
      [],
    ],
  ])('a link: %s', async (_how, text, value, wanted) => {
    const { people, remarks } = await readCells(
      formula(text.replaceAll('&', '&amp;'), value, value && 'str'),
    );
    expect([people, remarks.noResults]).toEqual([wanted, []]);
  });

  test.each([
    ['put together by a function', 'HYPERLINK(LOWER(C2),"write")'],
    ['from another sheet', 'HYPERLINK("mailto:"&Other!C2)'],
    ['part of more', 'HYPERLINK("mailto:jane@example.org")&"x"'],
    ['from a cell without a result', 'HYPERLINK("mailto:"&B3)'],
  ])('a link that cannot be followed without calculating: %s', async (_how, text) => {
    const { people, remarks } = await readCells(formula(text.replaceAll('&', '&amp;')), formula('A1'));
    expect([people, remarks.noResults]).toEqual([[], [1, 1]]);
  });

  test('one formula for several cells', async () => {
    const shared = (more: string, text = '') =>
      cell(`<c r="$r" t="str"><f t="shared" si="0"${more}>${text}</f><v>write</v></c>`);
    const { people } = await readCells(
      shared(' ref="B2:B4"', 'HYPERLINK("mailto:"&amp;C2,"write")'),
      shared(''),
      shared(''),
    );
    expect(people).toEqual(['p0@example.org', 'p1@example.org', 'p2@example.org']);
  });

  test('a sheet of nothing but formulas without results is refused with a sentence of its own', async () => {
    const bytes = workbook([{ name: 'S', rows: [[formula('A1')], [formula('A2')]] }]);
    expect(await refusal(bytes)).toBe('noResults');
  });
});

describe('cells beside the rows', () => {
  test('a link over several cells, its address written in percents', async () => {
    const files = workbookFiles([
      {
        name: 'S',
        rows: [
          ['Name', 'Lab'],
          ['Jane', '4'],
          ['Jane', '5'],
        ],
        after: '<hyperlinks><hyperlink ref="A2:A3" r:id="rId7"/></hyperlinks>',
        relations:
          '<Relationship Id="rId7" Type="x/hyperlink" Target="mailto:jane%2Edoe@example.org" TargetMode="External"/>',
      },
    ]);
    const reading = await readTable(packed(files), 'a.xlsx');
    expect(reading.textOf([0]).split('\n')).toEqual([
      'Jane <jane.doe@example.org>',
      'Jane <jane.doe@example.org>',
    ]);
  });

  test('what is merged over rows is said of each; an address stays one', async () => {
    const rows = [
      ['Name', 'E-mail', 'State'],
      ['Jane Doe', 'jane@example.org', 'left'],
      ['', 'j.doe@example.org', ''],
      ['Ann Lee', 'ann@example.edu', ''],
      ['Bo Ray', '', ''],
    ];
    const after =
      '<mergeCells><mergeCell ref="A2:A3"/><mergeCell ref="C2:C3"/><mergeCell ref="B4:B5"/></mergeCells>';
    const reading = await readTable(workbook([{ name: 'S', rows, after }]), 'a.xlsx');
    expect(reading.textOf([0, 1, 2]).split('\n')).toEqual([
      'Jane Doe\tjane@example.org\tleft',
      'Jane Doe\tj.doe@example.org\tleft',
      'Ann Lee\tann@example.edu\t',
      'Bo Ray\t\t',
    ]);
  });

  test('blocks over each other without end are refused', async () => {
    const rows = Array.from({ length: 3000 }, (_, at) => [`Name ${at}`, `p${at}@example.org`]);
    const after = '<mergeCell ref="A1:A3000"/>'.repeat(3000);
    expect(await refusal(workbook([{ name: 'S', rows, after }]))).toBe('tooManyRows');
  });

  test('a spreadsheet of a Mac is to be saved as another kind', async () => {
    const files = { 'Index/Document.iwa': 'x', 'Metadata/Properties.plist': 'x' };
    expect(await refusal(packed(files))).toBe('oldSpreadsheet');
  });

  test('XML in the encoding that it declares', async () => {
    const files: Record<string, string | Uint8Array> = workbookFiles([{ name: 'S', rows: [] }]);
    const xml =
      '<?xml version="1.0" encoding="windows-1252"?><worksheet><sheetData><row><c t="inlineStr"><is><t>Zo\xEB</t></is></c><c t="inlineStr"><is><t>zoe@example.org</t></is></c></row></sheetData></worksheet>';
    files['xl/worksheets/sheet1.xml'] = Uint8Array.from(xml, (letter) => letter.charCodeAt(0));
    const reading = await readListFile(packed(files), 'a.xlsx');
    expect(reading.kind === 'table' && reading.textOf([0, 1])).toBe('Zoë\tzoe@example.org');
  });
});
