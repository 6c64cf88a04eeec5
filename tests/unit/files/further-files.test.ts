import { describe, expect, test } from 'vitest';
import { reviewCollaborators } from '../../../src/collaborators/review';
import { readListFile } from '../../../src/files/list-file';
import { bytesOf } from './reading';
import { workbook } from './workbook-maker';

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
