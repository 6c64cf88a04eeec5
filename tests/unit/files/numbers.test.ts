import { expect, test } from 'vitest';
import { reviewCollaborators } from '../../../src/collaborators/review';
import { readListFile } from '../../../src/files/list-file';
import { plainNumber } from '../../../src/files/numbers';
import { bytesOf } from './reading';
import { workbook } from './workbook-maker';

test.each([
  ['4.1230011E7', '41230011'],
  ['1.23456789012e+11', '123456789012'],
  ['1001.0', '1001'],
  ['0.5', '0.5'],
  ['4.5E-3', '4.5E-3'],
  ['9.1E99', '9.1E99'],
  ['007', '007'],
  ['1.2.0', '1.2.0'],
  ['', ''],
])('%s is meant as %s', (stored, meant) => expect(plainNumber(stored)).toBe(meant));

const stored = ['4.1230011E7', '41230012.0'];
const workbooks: [string, Uint8Array][] = [
  [
    'a.xlsx',
    workbook([
      {
        name: 'S',
        rows: [['User ID', 'Name'], ...stored.map((id) => [{ xml: `<c r="$r"><v>${id}</v></c>` }, 'Ada'])],
      },
    ]),
  ],
  [
    'a.fods',
    bytesOf(
      `<office:document><office:spreadsheet><table:table table:name="S">${[
        '<table:table-cell><text:p>User ID</text:p></table:table-cell><table:table-cell><text:p>Name</text:p></table:table-cell>',
        ...stored.map(
          (id) =>
            `<table:table-cell office:value-type="float" office:value="${id}"><text:p>4,12E+07</text:p></table:table-cell><table:table-cell><text:p>Ada</text:p></table:table-cell>`,
        ),
      ]
        .map((cells) => `<table:table-row>${cells}</table:table-row>`)
        .join('')}</table:table></office:spreadsheet></office:document>`,
    ),
  ],
  [
    'a.xls',
    bytesOf(
      `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="S"><Table>${[
        '<Cell><Data ss:Type="String">User ID</Data></Cell><Cell><Data ss:Type="String">Name</Data></Cell>',
        ...stored.map(
          (id) =>
            `<Cell><Data ss:Type="Number">${id}</Data></Cell><Cell><Data ss:Type="String">Ada</Data></Cell>`,
        ),
      ]
        .map((cells) => `<Row>${cells}</Row>`)
        .join('')}</Table></Worksheet></Workbook>`,
    ),
  ],
];

test.each(workbooks)('user IDs that are stored as numbers, in %s', async (name, bytes) => {
  const reading = await readListFile(bytes, name);
  const text = reading.kind === 'text' ? reading.text : reading.textOf([0]);
  const { entries } = reviewCollaborators(text);
  const found = entries.filter(({ state }) => state !== 'notUsed').map(({ person }) => person);
  expect(found).toEqual(['41230011', '41230012']);
});
