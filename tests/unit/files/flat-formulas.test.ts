import { describe, expect, test } from 'vitest';
import { reviewCollaborators } from '../../../src/collaborators/review';
import { formulaByNumbers, formulaOfOpenDocument } from '../../../src/files/formulas';
import { type FileReading, readListFile } from '../../../src/files/list-file';
import { bytesOf } from './reading';

const nina = 'nina.okafor@example.org';
const tom = 'tomasz.wilk@example.org';

async function readingOf(text: string, name: string): Promise<[string[], FileReading]> {
  const reading = await readListFile(bytesOf(text), name);
  const shown =
    reading.kind === 'text'
      ? reading.text
      : reading.textOf(reading.columns.filter(({ isLikely }) => isLikely).map(({ index }) => index));
  return [reviewCollaborators(shown).people, reading];
}

const cell = (text: string, formula = ''): string => {
  const attribute = formula && ` table:formula="${formula.replaceAll('"', '&quot;')}"`;
  return text === ''
    ? `<table:table-cell${attribute}/>`
    : `<table:table-cell${attribute} office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
};
const openDocument = (rows: string): string =>
  `<office:document><office:spreadsheet><table:table table:name="S">${rows}</table:table></office:spreadsheet></office:document>`;
const row = (...cells: string[]): string => `<table:table-row>${cells.join('')}</table:table-row>`;

const older = (...rows: string[]): string =>
  `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="S"><Table>${rows
    .map((cells) => `<Row>${cells}</Row>`)
    .join('')}</Table></Worksheet></Workbook>`;
const olderCell = (text: string, formula = ''): string => {
  const attribute = formula && ` ss:Formula="${formula.replaceAll('"', '&quot;')}"`;
  return text === ''
    ? `<Cell${attribute}/>`
    : `<Cell${attribute}><Data ss:Type="String">${text}</Data></Cell>`;
};

describe('links by formula lead to their addresses', () => {
  test('in OpenDocument', async () => {
    const rows = [
      row(cell('Name'), cell('Login')),
      row(cell('Nina', `of:=HYPERLINK("mailto:${nina}";"Nina")`), cell('x')),
      row(
        cell('Tomasz', 'of:=HYPERLINK("mailto:"&amp;[.B3]&amp;"@example.org";"Tomasz")'),
        cell('tomasz.wilk'),
      ),
    ];
    expect((await readingOf(openDocument(rows.join('')), 'a.fods'))[0]).toEqual([nina, tom]);
  });

  test('in a workbook in one XML file of 2003', async () => {
    const text = older(
      olderCell('Name') + olderCell('Login'),
      olderCell('Nina', `=HYPERLINK("mailto:${nina}","Nina")`) + olderCell('x'),
      olderCell('Tomasz', '=HYPERLINK("mailto:"&amp;RC[1]&amp;"@example.org",RC[1])') +
        olderCell('tomasz.wilk'),
    );
    expect((await readingOf(text, 'a.xls'))[0]).toEqual([nina, tom]);
  });
});

test.each([
  ['of:=A1&[.B2]&[.$C$3]', 'A1&B2&$C$3'],
  ['msoxl:=HYPERLINK("[.A1]")', 'HYPERLINK("[.A1]")'],
  ['of:=[$Data.A1]', '[$Data.A1]'],
])('cells in formulas of OpenDocument: %s', (stored, meant) =>
  expect(formulaOfOpenDocument(stored)).toBe(meant),
);

test.each([
  ['=RC[-1]&R2C1&R[1]C', '=B5&A2&C6'],
  ['=HYPERLINK("RC",R[-9]C)', '=HYPERLINK("RC",R[-9]C)'],
  ['=RC[26]', '=AC5'],
  ['=TRC(RC)', '=TRC(C5)'],
])('cells in formulas of Office 2003, from C5: %s', (stored, meant) =>
  expect(formulaByNumbers(stored, 4, 2)).toBe(meant),
);

test('formulas without results are said', async () => {
  const rows = [row(cell('E-mail')), row(cell('', 'of:=[.B2]')), row(cell(nina))].join('');
  expect((await readingOf(openDocument(rows), 'a.fods'))[1].remarks.noResults).toEqual([0]);
  const text = older(olderCell('E-mail'), olderCell('', '=RC[1]'), olderCell(nina));
  expect((await readingOf(text, 'a.xls'))[1].remarks.noResults).toEqual([0]);
});

test('rows and columns in groups that are folded away are hidden', async () => {
  const columns =
    '<table:table-column/><table:table-column-group table:display="false"><table:table-column/></table:table-column-group>';
  const head = row(cell('E-mail'), cell('Second e-mail'));
  const rows = `${columns}${head}${row(cell(nina), cell('n@example.com'))}<table:table-row-group table:display="false">${row(cell('pat.ray@example.org'))}</table:table-row-group><table:table-row-group>${row(cell(tom))}</table:table-row-group>`;
  const [people, { remarks }] = await readingOf(openDocument(rows), 'a.fods');
  expect(people).toEqual([nina, tom]);
  expect(remarks).toMatchObject({ hiddenRows: 1, hiddenColumns: [1] });
});
