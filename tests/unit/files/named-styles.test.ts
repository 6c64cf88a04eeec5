import { expect, test } from 'vitest';
import { reviewCollaborators } from '../../../src/collaborators/review';
import { readListFile } from '../../../src/files/list-file';
import { bytesOf } from './reading';
import { packed } from './workbook-maker';

const nina = 'nina.okafor@example.org';
const tom = 'tomasz.wilk@example.org';

async function readyOf(bytes: Uint8Array, name: string): Promise<string[]> {
  const reading = await readListFile(bytes, name);
  const text =
    reading.kind === 'text' ? reading.text : reading.textOf(reading.columns.map(({ index }) => index));
  return reviewCollaborators(text).people;
}

const struck = '<style:text-properties style:text-line-through-style="solid"/>';
const named = `<style:style style:name="Gone" style:family="table-cell">${struck}</style:style>`;
const automatic =
  '<style:style style:name="ce1" style:parent-style-name="Gone"><style:table-cell-properties fo:background-color="#eeeeee"/></style:style>' +
  '<style:style style:name="ce2" style:parent-style-name="Gone"><style:text-properties style:text-line-through-style="none"/></style:style>';
const content = (style: string, styles = ''): string => {
  const row = (person: string, attribute: string) =>
    `<table:table-row><table:table-cell ${attribute}><text:p>${person}</text:p></table:table-cell></table:table-row>`;
  const rows = [row('E-mail', ''), row(nina, ''), row(tom, `table:style-name="${style}"`)].join('');
  return `<office:document-content><office:automatic-styles>${styles}${automatic}</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="S">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`;
};

test.each([
  ['Gone', [nina]],
  ['ce1', [nina]],
  ['ce2', [nina, tom]],
])('what a style with a name strikes out, in the archive of OpenDocument: %s', async (style, ready) => {
  const files = {
    'content.xml': content(style),
    'styles.xml': `<office:document-styles><office:styles>${named}</office:styles></office:document-styles>`,
  };
  expect(await readyOf(packed(files), 'a.ods')).toEqual(ready);
  expect(await readyOf(bytesOf(content(style, named)), 'a.fods')).toEqual(ready);
});

test('what a style strikes out that another one rests upon (Office 2003)', async () => {
  const row = (person: string, style: string) =>
    `<Row><Cell ss:StyleID="${style}"><Data ss:Type="String">${person}</Data></Cell></Row>`;
  const text = `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Styles><Style ss:ID="s20"><Font ss:StrikeThrough="1"/></Style><Style ss:ID="s21" ss:Parent="s20"><Interior ss:Color="#EEEEEE"/></Style></Styles><Worksheet ss:Name="S"><Table>${row('E-mail', 'Default')}${row(nina, 'Default')}${row(tom, 's21')}</Table></Worksheet></Workbook>`;
  expect(await readyOf(bytesOf(text), 'a.xls')).toEqual([nina]);
});
