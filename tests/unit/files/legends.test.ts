import { describe, expect, test } from 'vitest';
import { reviewCollaborators } from '../../../src/collaborators/review';
import { type FileReading, readListFile } from '../../../src/files/list-file';
import { bytesOf } from './reading';
import { type MadeSheet, packed, workbook, workbookFiles } from './workbook-maker';

const nina = 'nina.okafor@example.org';
const tom = 'tomasz.wilk@example.org';
const mei = 'mei.lin@example.org';
const pat = 'pat.ray@example.org';

const preselected = (reading: FileReading): string =>
  reading.kind === 'text'
    ? reading.text
    : reading.textOf(reading.columns.filter(({ isLikely }) => isLikely).map(({ index }) => index));

async function peopleOf(bytes: Uint8Array, name: string): Promise<string[]> {
  return reviewCollaborators(preselected(await readListFile(bytes, name))).people.toSorted();
}

type Rows = MadeSheet['rows'];
const people = (heading: string, of: (person: string) => string): Rows => [
  ['Name', 'E-mail', heading],
  ...[nina, tom, mei, pat].map((person) => [person.split('.')[0] ?? '', person, of(person)]),
];
/** Nina and Tomasz have one sign, Mei and Pat another one. */
const signs = (heading: string, one: string, other: string): Rows =>
  people(heading, (person) => (person === nina || person === tom ? one : other));

describe('a legend says of those with its sign what the sign means', () => {
  test.each<[string, Rows]>([
    [
      'below, sign and words in two cells',
      [...signs('K', 'A', 'X'), [], ['Legend'], ['A', 'active'], ['X', 'has left']],
    ],
    ['below, without a title', [...signs('Status', '1', '3'), [], ['1', 'confirmed'], ['3', 'deactivated']]],
    ['in one cell', [...signs('', 'p', 'f'), [], ['p = permanent, f = former employee']]],
    ['above the headings', [['○＝参加　×＝不参加'], ...signs('参加', '○', '×')]],
    [
      'above the headings, of what looks like yes and no',
      [['0 = active, 1 = blocked'], ...signs('S', '0', '1')],
    ],
    [
      'beside, behind a column without anything',
      signs('Mark', 's', 'x').map((row, at) =>
        at === 0
          ? [...row, '', 'Key']
          : at === 1
            ? [...row, '', 'x', 'left the lab']
            : at === 2
              ? [...row, '', 's', 'student']
              : row,
      ),
    ],
    [
      'one of several signs of a cell',
      [...signs('', 's', 's, x'), [], ['s', 'student'], ['x', 'ausgeschieden']],
    ],
    ['below, signs with colons', [...signs('S', 'a', 'w'), [], ['a:', 'active'], ['w:', 'withdrawn']]],
    ['several with dashes', [...signs('S', '1', '0'), [], ['1 – aktivní; 0 – ukončen']]],
    ['several with dashes, in cells', [...signs('S', '1', '0'), [], ['1 – aktivní', '0 – ukončen']]],
    ['several with colons', [...signs('구분', '재', '퇴'), [], ['재: 재직, 퇴: 퇴직, 휴: 휴직']]],
    ['with the heading in front', [...signs('Group', '1', '3'), [], ['Group 1 = staff'], ['Group 3 = left']]],
    [
      'behind names, in brackets',
      [
        ...people('', () => '').map(([name = '', ...rest]) => [
          /^(?:mei|pat)/.test(String(name)) ? `${name} (B)` : name,
          ...rest,
        ]),
        [],
        ['(B) = beurlaubt'],
        ['(D) = Doktorand'],
      ],
    ],
    [
      'behind names',
      [
        ...people('', () => '').map(([name = '', ...rest]) => [
          /^(?:mei|pat)/.test(String(name)) ? `${name} (v)` : name,
          ...rest,
        ]),
        [],
        ['v: parti'],
      ],
    ],
  ])('%s', async (_where, rows) => {
    expect(await peopleOf(workbook([{ name: 'S', rows }]), 'a.xlsx')).toEqual([nina, tom]);
    const width = Math.max(...rows.map(({ length }) => length));
    const padded = rows.map((row) => [...row, ...Array(width - row.length).fill('')]);
    const text = padded.map((row) => row.join('\t')).join('\n');
    expect(await peopleOf(bytesOf(text), 'a.tsv')).toEqual([nina, tom]);
  });

  test.each<[string, Rows]>([
    ['whoever joins', [...signs('x', 'x', ''), [], ['x = takes part']]],
    [
      'mandatory columns',
      [['* = mandatory'], ['Name*', 'E-mail*'], ['N', nina], ['T', tom], ['M', mei], ['P', pat]],
    ],
    ['sides', [['L = left, R = right'], ...signs('Room', 'L', 'R')]],
    [
      'the numbers of rows',
      [
        ['No.', 'Name', 'E-mail'],
        ...[nina, tom, mei, pat].map((each, at) => [at + 1, 'N', each]),
        [],
        ['4', 'active'],
        ['1', 'left'],
      ],
    ],
    ['a sign that nobody has', [...signs('K', 'A', 'B'), [], ['X = left']]],
  ])('nothing is said against anybody by a legend of %s', async (_what, rows) => {
    expect(await peopleOf(workbook([{ name: 'S', rows }]), 'a.xlsx')).toEqual([mei, nina, pat, tom]);
  });
});

test.each<[string, string, string, Rows]>([
  ['two cells', 'A', 'X', [[], ['A', 'active'], ['X', 'has left']]],
  ['one cell', '', 'x', [[], ['x: ausgeschieden']]],
  ['signs of two widths', '○', '×', [['○＝参加\u3000×＝不参加']]],
])('a legend in %s is read in pasted cells as well', (_how, one, other, legend) => {
  const text = [...signs('K', one, other), ...legend].map((row) => row.join('\t')).join('\n');
  expect(reviewCollaborators(text).people.toSorted()).toEqual([nina, tom]);
  const above = [...legend, ...signs('K', one, other)].map((row) => row.join('\t')).join('\n');
  expect(reviewCollaborators(above).people.toSorted()).toEqual([nina, tom]);
});

test('sides of a room are nothing against those who sit there', () => {
  const text = [...signs('Room', 'L', 'R'), ['L: left, R: right']].map((row) => row.join('\t')).join('\n');
  expect(reviewCollaborators(text).people.toSorted()).toEqual([mei, nina, pat, tom]);
});

const styles = `<styleSheet><fonts><font/><font><color rgb="FFFF0000"/></font><font><i/></font><font><i/><color rgb="FF808080"/></font></fonts><fills><fill/><fill/>
<fill><patternFill patternType="solid"><fgColor rgb="FFBFBFBF"/></patternFill></fill>
<fill><patternFill patternType="solid"><fgColor theme="0" tint="-0.25"/></patternFill></fill></fills><cellXfs><xf/>
<xf fontId="1"/><xf/><xf fillId="2"/><xf fillId="3"/><xf fontId="2"/><xf fontId="3"/></cellXfs></styleSheet>`;
const [red, grey, themed, italic, faint] = [1, 3, 4, 5, 6];
const styled = (text: string, style: number | undefined) => ({
  xml: `<c r="$r" s="${style}" t="inlineStr"><is><t>${text}</t></is></c>`,
});
const coloured = (style: number | undefined, legend: Rows, below = true): Uint8Array => {
  const rows = people('Room', () => '1').map((row) =>
    row.some((cell) => cell === mei || cell === pat) ? row.map((cell) => styled(String(cell), style)) : row,
  );
  const all = below ? [...rows, [], ...legend] : [...legend, ...rows];
  return packed({ ...workbookFiles([{ name: 'S', rows: all }]), 'xl/styles.xml': styles });
};

describe('a legend says what a colour means', () => {
  test.each<[string, Uint8Array]>([
    ['by a cell in that colour', coloured(grey, [[styled('no longer here', grey)]])],
    ['beside an empty cell in that colour', coloured(themed, [[{ xml: '<c r="$r" s="4"/>' }, 'left']])],
    ['in words', coloured(grey, [['grau: ausgeschieden']])],
    ['of a theme, in words', coloured(themed, [['Rows in grey: former members']])],
    ['in a sentence', coloured(red, [['Red names have left']])],
    ['of letters', coloured(red, [['Rows in red: account closed']], false)],
    ['of slanted letters', coloured(italic, [['kursiv = ehemalige Mitglieder']])],
    ['that the rows are examples', coloured(italic, [['Rows in italics are examples only.']], false)],
    ['by a colour and slanted letters', coloured(faint, [['grey italics: examples, do not import']])],
  ])('%s', async (_how, bytes) => {
    expect(await peopleOf(bytes, 'a.xlsx')).toEqual([nina, tom]);
  });

  test.each<[string, Uint8Array]>([
    ['of another colour', coloured(grey, [['red: account closed']])],
    ['of letters that are slanted as well', coloured(grey, [['grey italics: account closed']])],
    ['of something good', coloured(grey, [['grey: permanent staff']])],
    ['and nothing says what', coloured(grey, [])],
  ])('nobody waits for a legend %s', async (_how, bytes) => {
    expect(await peopleOf(bytes, 'a.xlsx')).toEqual([mei, nina, pat, tom]);
  });

  test('in OpenDocument and in XML of 2003, where letters may be struck out as well', async () => {
    const row = (name: string, address: string, style: string) =>
      `<table:table-row><table:table-cell table:style-name="${style}"><text:p>${name}</text:p></table:table-cell>` +
      `<table:table-cell table:style-name="${style}"><text:p>${address}</text:p></table:table-cell></table:table-row>`;
    const open = `<office:document><style:style style:name="c1"><style:table-cell-properties fo:background-color="#c0c0c0"/></style:style>
<style:style style:name="c2"><style:text-properties style:text-line-through-style="solid"/></style:style>
<office:spreadsheet><table:table table:name="S">${row('Name', 'E-mail', 'c0')}${row('N', nina, 'c0')}${row('T', tom, 'c0')}${row('M', mei, 'c1')}${row('P', pat, 'c2')}
<table:table-row><table:table-cell table:style-name="c1"/><table:table-cell><text:p>left</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:document>`;
    expect(await peopleOf(bytesOf(open), 'a.fods')).toEqual([nina, tom]);
    const line = (style: string, ...cells: string[]) =>
      `<Row>${cells.map((cell) => `<Cell ss:StyleID="${style}"><Data ss:Type="String">${cell}</Data></Cell>`).join('')}</Row>`;
    const older = `<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Styles><Style ss:ID="a"/><Style ss:ID="b"><Font ss:Color="#FF0000"/></Style></Styles>
<Worksheet ss:Name="S"><Table>${line('a', 'red: left')}${line('a', 'Name', 'E-mail')}${line('a', 'N', nina)}${line('b', 'M', mei)}${line('a', 'T', tom)}${line('b', 'P', pat)}</Table></Worksheet></Workbook>`;
    expect(await peopleOf(bytesOf(older), 'a.xml')).toEqual([nina, tom]);
  });
});

describe('signs that stand in several columns', () => {
  const plan = (headings: string[], ...marks: string[][]): Rows => [
    ['Name', 'E-mail', ...headings],
    ...[nina, tom, mei].map((person, at) => ['N', person, ...(marks[at] ?? [])]),
    [],
    ['P = present, A = absent, X = left'],
  ];

  test('whoever was absent on one of the days is not absent', async () => {
    const rows = plan(['02.11.', '09.11.', '16.11.'], ['P', 'A', 'P'], ['P', 'P', 'A'], ['A', 'A', 'A']);
    expect(await peopleOf(workbook([{ name: 'S', rows }]), 'a.xlsx')).toEqual([nina, tom]);
  });

  test('of years the last one counts', async () => {
    const rows = plan(['2024', '2025', '2026'], ['P', 'A', 'P'], ['A', 'P', 'P'], ['P', 'P', 'X']);
    expect(await peopleOf(workbook([{ name: 'S', rows }]), 'a.xlsx')).toEqual([nina, tom]);
  });
});

test('a legend on a sheet of its own', async () => {
  const apart = {
    name: 'Legende',
    rows: [
      ['K', 'Bedeutung'],
      ['1', 'aktiv'],
      ['9', 'ausgeschieden'],
    ],
  };
  const list = { name: 'Personen', rows: signs('K', '1', '9') };
  expect(await peopleOf(workbook([list, apart]), 'a.xlsx')).toEqual([nina, tom]);
  expect(await peopleOf(workbook([apart, list]), 'a.xlsx')).toEqual([nina, tom]);
});

test('a workbook of lists on several sheets is one to choose of, and says who is left out', async () => {
  const reading = await readListFile(
    workbook([
      { name: 'Lab A', rows: [[nina], [tom]] },
      { name: 'Lab B', rows: [[mei]] },
      { name: 'Notes', rows: [['nobody']] },
    ]),
    'a.xlsx',
  );
  expect(reading).toMatchObject({ kind: 'table', sheet: 'Lab A', sheets: ['Lab A', 'Lab B', 'Notes'] });
  expect(reading.remarks.otherSheets).toEqual([{ name: 'Lab B', people: 1 }]);
});
