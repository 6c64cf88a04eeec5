import { describe, expect, test } from 'vitest';
import { reviewCollaborators } from '../../../src/collaborators/review';
import { readListFile } from '../../../src/files/list-file';
import { bytesOf } from './reading';
import { packed, workbook, workbookFiles } from './workbook-maker';

const nina = 'nina.okafor@example.org';
const tom = 'tomasz.wilk@example.org';
const mei = 'mei.lin@example.org';
const boss = 'carl.boss@example.org';

async function reviewOf(bytes: Uint8Array, name: string) {
  const reading = await readListFile(bytes, name);
  if (reading.kind === 'text') return reviewCollaborators(reading.text);
  return reviewCollaborators(
    reading.textOf(reading.columns.filter((each) => each.isLikely).map((each) => each.index)),
  );
}

const event = (status: string, ...people: string[]) =>
  `BEGIN:VEVENT\n${people.map((each) => `ATTENDEE;CN=X:mailto:${each}\n`).join('')}${status}END:VEVENT\n`;
const calendar = (...lines: string[]) => `BEGIN:VCALENDAR\n${lines.join('')}END:VCALENDAR\n`;

describe('an event that is called off is no invitation, and says nothing of the other events', () => {
  test.each([
    ['behind its people', calendar(event('', nina, tom), event('STATUS:CANCELLED\n', mei))],
    [
      'in front of other events',
      calendar(event('STATUS:CANCELLED\n', mei), event('STATUS:CONFIRMED\n', nina, tom)),
    ],
  ])('%s', async (_where, text) => {
    expect((await reviewOf(bytesOf(text), 'a.ics')).people.toSorted()).toEqual([nina, tom]);
  });

  test('all events of a message that cancels', async () => {
    const { people } = await reviewOf(bytesOf(calendar('METHOD:CANCEL\n', event('', nina, tom))), 'a.ics');
    expect(people).toEqual([]);
  });
});

test('cells of a page that go over several columns or rows keep the others in their columns', async () => {
  const row = (number: number, person: string, state: string) =>
    `<tr><td>${number}<td>A B<td>${person}<td>C Boss<td>${boss}<td>${state}</tr>`;
  const { people, entries } = await reviewOf(
    bytesOf(`<html><body><table><tr><th colspan=6>People</tr>
<tr><th rowspan="2">#</th><th colspan="2">User</th><th colspan="2">Line manager</th><th rowspan=2>State</th></tr>
<tr><th>Name</th><th>E-mail</th><th>Name</th><th>E-mail</th></tr>${row(1, nina, 'active')}${row(2, mei, 'terminated')}${row(3, tom, 'active')}</table></body></html>`),
    'a.xls',
  );
  expect(people.toSorted()).toEqual([nina, tom]);
  const doubtful = entries.filter(({ state }) => state === 'doubtful').map(({ person }) => person);
  expect(new Set(doubtful)).toEqual(new Set([mei, boss]));
});

test.each([
  'Beispielzeile, bitte überschreiben',
  'Example row - do not delete',
  'ligne d’exemple',
  'fila de ejemplo',
  '记录示例行',
  '記入例です',
  'please delete this row',
])('a row that says in any column that it only shows how: %s', async (said) => {
  const rows = [
    ['Name', 'E-mail', 'Group'],
    ['M', mei, said],
    ['N', nina, 'Samples and rows'],
    ['T', tom, 'Template design'],
  ];
  const { people } = await reviewOf(workbook([{ name: 'S', rows }]), 'a.xlsx');
  expect(people.toSorted()).toEqual([nina, tom]);
});

test.each([
  ['Content', 'Sample line A, delete this after use'],
  ['Content', 'Example rows from run 3'],
  ['Project title', 'Deleted regions of chr7'],
  ['Remarks', 'licence expired'],
])('what is said of somebody’s work says nothing against them: %s, %s', async (heading, said) => {
  const rows = [
    ['Name', 'E-mail', heading],
    ['N', nina, said],
    ['T', tom, 'x y z'],
  ];
  expect((await reviewOf(workbook([{ name: 'S', rows }]), 'a.xlsx')).people).toEqual([nina, tom]);
});

test.each(['留職停薪', '育嬰假', '育児休業中', '病假', '안식년'])(
  'who is on leave waits: %s',
  async (state) => {
    const rows = [
      ['姓名', '電子郵件', '在職狀態'],
      ['甲', nina, '在職'],
      ['乙', mei, state],
      ['丙', tom, '在職'],
    ];
    const { people } = await reviewOf(workbook([{ name: 'S', rows }]), 'a.xlsx');
    expect(people.toSorted()).toEqual([nina, tom]);
  },
);

test('somebody without a mail address is known by the address that is their login, be it the only such one', async () => {
  const members = [
    { email: nina, login: 'nokafor' },
    { email: null, login: tom },
    { email: mei, login: 'mlin', deleted: true },
  ];
  const { people } = await reviewOf(bytesOf(JSON.stringify({ members })), 'a.json');
  expect(people.toSorted()).toEqual([nina, tom]);
});

describe('reports', () => {
  const body = [
    ['Login', 'Full name', 'Mail', 'Account expires'],
    ['nokafor', 'Nina', nina, '2099-01-01'],
    ['mlin', 'Mei', mei, '2021-10-31'],
    ['twilk', 'Tom', tom, ''],
  ];
  const parameters = Array.from({ length: 9 }, (_, at) => [`Filter ${at}`, 'all']);

  test('headings stand below everything that was asked for, and a title of one cell is none', async () => {
    const rows = [['User report'], ['Run by', boss], ...parameters, [], ...body];
    const { people } = await reviewOf(workbook([{ name: 'S', rows }]), 'a.xlsx');
    expect(people.toSorted()).toEqual([nina, tom]);
  });

  test('whoever stands behind a label below the rows is none of them', async () => {
    const rows = [['Name', 'E-mail'], ['N', nina], ['T', tom], [], ['Trainer:', boss]];
    const { people } = await reviewOf(workbook([{ name: 'S', rows }]), 'a.xlsx');
    expect(people.toSorted()).toEqual([nina, tom]);
    const all = [
      ['Name', 'E-mail'],
      ['N:', nina],
      ['T:', tom],
    ];
    expect((await reviewOf(workbook([{ name: 'S', rows: all }]), 'a.xlsx')).people.toSorted()).toEqual([
      nina,
      tom,
    ]);
  });
});

test.each([
  ['הערות', 'עזב ב-2024'],
  ['Açıklama', 'ayrıldı'],
  ['Anmärkning', 'slutat'],
  ['Uwagi', 'nie pracuje od 2025'],
  ['Remarques', 'ne travaille plus ici'],
  ['Do you want an account?', 'Not at the moment'],
  ['Möchten Sie einen Zugang?', 'Momentan nicht'],
  ['アクセスは必要ですか', '今は不要です'],
])('what a remark or an answer says in its language: %s, %s', async (heading, said) => {
  const rows = [
    ['Name', 'E-mail', heading],
    ['N', nina, ''],
    ['M', mei, said],
    ['T', tom, ''],
  ];
  const { people } = await reviewOf(workbook([{ name: 'S', rows }]), 'a.xlsx');
  expect(people.toSorted()).toEqual([nina, tom]);
});

test.each([
  ['Carl Boss:\nleft the institute in 2024', [nina, tom]],
  ['[Threaded comment]\n\nYour version of Excel …\n\nComment:\n    no longer here', [nina, tom]],
  ['Carl Boss:\nnew office since May', [mei, nina, tom]],
  ['Carl Boss: verlässt uns Ende Mai, Zugang sperren', [nina, tom]],
  ['External. Replaced by Ben', [nina, tom]],
  ['Old address!', [nina, tom]],
  ['leaves the office at 5 pm', [mei, nina, tom]],
])('a comment on a cell: %s', async (said, wanted) => {
  const rows = [
    ['Name', 'E-mail'],
    ['N', nina],
    ['M', mei],
    ['T', tom],
  ];
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';
  const relations = `<Relationship Id="r1" Type="${type}" Target="../comments1.xml"/>`;
  const files = workbookFiles([{ name: 'S', rows, relations }]);
  files['xl/comments1.xml'] =
    `<comments><authors><author>Carl Boss</author></authors><commentList><comment ref="B3" authorId="0"><text><r><t>${said}</t></r></text></comment></commentList></comments>`;
  expect((await reviewOf(packed(files), 'a.xlsx')).people.toSorted()).toEqual(wanted);
});

test('a thread of comments without a copy for older programs', async () => {
  const type = 'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment';
  const relations = `<Relationship Id="r1" Type="${type}" Target="../threadedComments/threadedComment1.xml"/>`;
  const files = workbookFiles([{ name: 'S', rows: [['E-mail'], [nina], [mei], [tom]], relations }]);
  files['xl/threadedComments/threadedComment1.xml'] =
    '<ThreadedComments><threadedComment ref="A3" id="1"><text>has left the company</text></threadedComment></ThreadedComments>';
  expect((await reviewOf(packed(files), 'a.xlsx')).people.toSorted()).toEqual([nina, tom]);
});

test('an audience that was cleaned of addresses that bounce', async () => {
  const text = `Email Address,First Name,CLEAN_TIME\n${nina},N,\n${mei},M,2022-01-01 09:00:00\n`;
  expect((await reviewOf(bytesOf(text), 'a.csv')).people).toEqual([nina]);
});

test('a comment in OpenDocument', async () => {
  const row = (person: string, comment = '') =>
    `<table:table-row><table:table-cell>${comment && `<office:annotation><dc:creator>Carl</dc:creator><text:p>${comment}</text:p></office:annotation>`}<text:p>${person}</text:p></table:table-cell></table:table-row>`;
  const sheet = [row('E-mail'), row(nina, 'new office'), row(mei, 'no longer here'), row(tom)].join('');
  const text = `<office:document><office:spreadsheet><table:table table:name="S">${sheet}</table:table></office:spreadsheet></office:document>`;
  expect((await reviewOf(bytesOf(text), 'a.fods')).people.toSorted()).toEqual([nina, tom]);
});

test('the card of an agent within a card ends without a trace', async () => {
  const card = `BEGIN:VCARD\nVERSION:2.1\nFN:N\nEMAIL:${nina}\nAGENT:BEGIN:VCARD\nVERSION:2.1\nEMAIL:${boss}\nEND:VCARD\nEND:VCARD\n`;
  const { people, entries } = await reviewOf(bytesOf(card), 'a.vcf');
  expect(people).toEqual([nina]);
  expect(entries.filter(({ state }) => state === 'doubtful').map(({ person }) => person)).toEqual([boss]);
});

test('a comment in a workbook in one XML file (Office 2003)', async () => {
  const remark = (said: string) =>
    said &&
    `<Comment ss:Author="Carl"><ss:Data xmlns="http://www.w3.org/TR/REC-html40"><B><Font html:Face="Tahoma">Carl:</Font></B><Font>&#10;${said}</Font></ss:Data></Comment>`;
  const row = (person: string, comment = '') =>
    `<Row><Cell><Data ss:Type="String">${person}</Data>${remark(comment)}</Cell></Row>`;
  const sheet = [row('E-mail'), row(nina, 'new office'), row(mei, 'no longer here'), row(tom)].join('');
  const text = `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="S"><Table>${sheet}</Table></Worksheet></Workbook>`;
  expect((await reviewOf(bytesOf(text), 'a.xls')).people.toSorted()).toEqual([nina, tom]);
});
