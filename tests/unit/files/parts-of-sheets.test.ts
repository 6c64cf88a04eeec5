import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Review, reviewCollaborators } from '../../../src/collaborators/review';
import { readListFile } from '../../../src/files/list-file';
import { bytesOf } from './reading';
import { type MadeSheet, workbook } from './workbook-maker';

const nina = 'nina.okafor@example.org';
const tom = 'tomasz.wilk@example.org';
const mei = 'mei.lin@example.org';
const pat = 'pat.ray@example.org';
const boss = 'carl.boss@example.org';
const desk = 'bio.desk@example.org';

type Rows = MadeSheet['rows'];
const sheet = (rows: Rows, name = 'Sheet1'): Uint8Array => workbook([{ name, rows }]);

/** What comes of a file with the columns that are preselected, and all that its columns offer. */
async function reviewOf(bytes: Uint8Array, name: string): Promise<{ review: Review; offered: string }> {
  const reading = await readListFile(bytes, name);
  if (reading.kind === 'text') return { review: reviewCollaborators(reading.text), offered: reading.text };
  const likely = reading.columns.filter(({ isLikely }) => isLikely).map(({ index }) => index);
  const offered = reading.textOf(reading.columns.map(({ index }) => index));
  return { review: reviewCollaborators(reading.textOf(likely)), offered };
}

async function expectReady(bytes: Uint8Array, name: string, ready: string[], still: string[] = []) {
  const { review, offered } = await reviewOf(bytes, name);
  expect(review.people.toSorted()).toEqual(ready.toSorted());
  for (const person of still) expect(offered).toContain(person);
}

const joiners: Rows = [
  ['Nina Okafor', nina],
  ['Tomasz Wilk', tom],
];
const leavers: Rows = [
  ['Mei Lin', mei],
  ['Pat Ray', pat],
];
const heads = ['Name', 'E-mail'];

describe('parts of a sheet whose title says that those in it are not meant', () => {
  test.each<[string, Rows]>([
    ['two tables', [['To be added'], heads, ...joiners, [], ['To be removed'], heads, ...leavers]],
    [
      'two tables, those who leave first',
      [['Leaving'], heads, ...leavers, [], ['Joining'], heads, ...joiners],
    ],
    ['one table', [heads, ...joiners, ['Former members'], ...leavers]],
    ['one table, the former first', [heads, ['Former members'], ...leavers, ['Current members'], ...joiners]],
  ])('%s', async (_name, rows) => {
    await expectReady(sheet(rows), 'changes.xlsx', [nina, tom], [mei, pat]);
    const lines = rows.map((row) => [...row, ''].slice(0, 2).join(','));
    await expectReady(bytesOf(lines.join('\n')), 'changes.csv', [nina, tom], [mei, pat]);
  });

  test('a title over the only table, or over its only column', async () => {
    await expectReady(sheet([['Alumni of the lab'], heads, ...leavers]), 'a.xlsx', [], [mei, pat]);
    await expectReady(sheet([['To be removed'], [mei], [pat]]), 'a.xlsx', [], [mei, pat]);
  });

  test('the name of a sheet: another one is preferred, however few are in it', async () => {
    const two = [
      { name: 'Alumni', rows: [heads, ...leavers, ['Bob Ray', 'bob.ray@example.org']] },
      { name: 'Members', rows: [heads, ...joiners] },
    ];
    await expectReady(workbook(two), 'a.xlsx', [nina, tom]);
    const template = [{ ...two[0], name: 'Example' } as MadeSheet, two[1] as MadeSheet];
    await expectReady(workbook(template), 'a.xlsx', [nina, tom]);
    await expectReady(sheet([heads, ...leavers], 'Ausgeschieden'), 'a.xlsx', [], [mei, pat]);
    await expectReady(sheet([['E-mail'], [mei], [pat]], 'To be removed'), 'a.xlsx', [], [mei, pat]);
  });
});

describe('what stands above the headings is none of the table, and is still to be seen', () => {
  test.each<[string, Rows, string[]]>([
    [
      'whom to ask, and who changed it',
      [
        ['Roster of the workgroup'],
        [`Questions to: ${desk}`],
        [`Last changed by Carl Boss, ${boss}`],
        [],
        ['No.', ...heads],
        [1, 'Nina Okafor', nina],
        [2, 'Tomasz Wilk', tom],
      ],
      [desk, boss],
    ],
    [
      'in the column of the addresses',
      [[`Corrections to ${boss}`], ['E-mail', 'Name'], [nina, 'N'], [tom, 'T']],
      [boss],
    ],
    [
      'labels and values',
      [
        ['Course', 'RNA-seq'],
        ['Organiser', boss],
        [],
        [...heads, 'Group'],
        ['Nina Okafor', nina, 'red'],
        ['Tomasz Wilk', tom, 'blue'],
      ],
      [boss],
    ],
  ])('%s', (_name, rows, still) => expectReady(sheet(rows), 'roster.xlsx', [nina, tom], still));
});

describe('a column for each person', () => {
  const rows: Rows = [
    ['Name', 'Nina Okafor', 'Tomasz Wilk', 'Mei Lin'],
    ['E-mail', nina, tom, mei],
    ['Supervisor e-mail', boss, boss, boss],
    ['Status', 'active', 'active', 'left'],
  ];
  test.each<[string, Rows]>([
    ['under names', rows],
    ['under numbers', [['', 'Person 1', 'Person 2', 'Person 3'], ...rows]],
  ])('%s', async (_name, all) => {
    await expectReady(sheet(all), 'form.xlsx', [nina, tom], [mei, boss]);
    const text = all.map((row) => row.join(';')).join('\n');
    await expectReady(bytesOf(text), 'form.csv', [nina, tom], [mei, boss]);
    expect(reviewCollaborators(text).people.toSorted()).toEqual([nina, tom]);
  });
});

describe('what other columns say of a row', () => {
  test.each<[string, string, string]>([
    ['Invite?', 'No', 'Yes'],
    ['Please add', 'no', 'yes'],
    ['DistinguishedName', 'CN=Mei Lin,OU=Left,DC=example,DC=org', 'CN=N,OU=Staff,DC=example,DC=org'],
    ['Do you need access to BaseSpace?', 'No, thanks', 'Yes'],
  ])('%s: %s', async (heading, no, yes) => {
    const rows = [
      [...heads, heading],
      ['Nina Okafor', nina, yes],
      ['Mei Lin', mei, no],
      ['Tomasz Wilk', tom, yes],
    ];
    await expectReady(sheet(rows), 'who.xlsx', [nina, tom], [mei]);
  });

  test('in whatever words', () => {
    const words = fc.constantFrom(
      'Invite',
      'please add',
      'needs access',
      'No',
      'CN=Mei',
      '?',
      '→',
      'and',
      'see',
      'now',
    );
    const said = fc.array(fc.oneof(words, fc.string({ maxLength: 12 })), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(said, said, (heading, cell) => {
        const [one, other] = [heading, cell].map((parts) => parts.join(' ').replace(/[\s()]+/g, ' '));
        const { people } = reviewCollaborators(
          `${nina}\n${mei}\tStatus: inactive (${one}: ${other})\n${tom}`,
        );
        expect(people).not.toContain(mei);
      }),
      { numRuns: 300 },
    );
  });

  test('logins stay logins beside one who is out, and what is none is none', async () => {
    const logins = [
      ['Username', 'Availability'],
      ['nokafor', 'Yes'],
      ['mlin', 'No'],
      ['twilk', 'Yes'],
    ];
    await expectReady(sheet(logins), 'grades.xlsx', ['nokafor', 'twilk'], ['mlin']);
    const principals = JSON.stringify([
      { principalName: nina, principalType: 'User' },
      { principalName: 'pipeline-app', principalType: 'ServicePrincipal' },
      { principalName: tom, principalType: 'User' },
    ]);
    await expectReady(bytesOf(principals), 'roles.json', [nina, tom], ['pipeline-app']);
  });
});

describe('rows that are about nobody of the table, and boxes without a tick', () => {
  test.each<[string, Rows, string[]]>([
    ['whom to ask', [heads, ...joiners, [], ['Contact', boss], ['Last update by', desk]], [boss, desk]],
    ['a sentence below', [heads, ...joiners, [], [`Please send changes to ${boss}`, '']], [boss]],
    [
      'boxes',
      [
        [...heads, 'Access wanted'],
        ['Nina Okafor', nina, '☑'],
        ['Tomasz Wilk', tom, '☑'],
        ['Mei Lin', mei, '☐'],
      ],
      [mei],
    ],
  ])('%s', async (_name, rows, still) => {
    await expectReady(sheet(rows), 'roster.xlsx', [nina, tom], still);
    const text = rows.map((row) => row.join('\t')).join('\n');
    expect(reviewCollaborators(text).people.toSorted()).toEqual([nina, tom]);
  });
});

test('a sample sheet in a workbook has no user IDs', async () => {
  const rows = [
    ['[Header]', ''],
    ['RunName', 'RUN_042'],
    ['[Data]', ''],
    ['Sample_ID', 'Sample_Project'],
    ['liver_1', 'lab_wilk'],
  ];
  await expectReady(sheet(rows), 'SampleSheet.xlsx', [], ['liver_1']);
});

test('of the rows below a title that tells of samples, those that look like it wait', async () => {
  const rows: Rows = [
    heads,
    ['Delete the sample rows below before you upload'],
    ['Jane Sample', mei],
    ['John Doe', pat],
    ...joiners,
  ];
  await expectReady(sheet(rows), 'list.xlsx', [nina, tom], [mei, pat]);
});

test('who is new stands beside who was there before', async () => {
  const rows: Rows = [
    ['Old', 'New'],
    [mei, nina],
    [pat, tom],
  ];
  await expectReady(sheet(rows), 'list.xlsx', [nina, tom]);
});

test('a question that is quoted from another column asks for nobody', async () => {
  const rows: Rows = [
    ['Id', 'Email', 'Name', 'Do you still need access?'],
    ['1', nina, 'Nina Okafor', 'Yes'],
    ['2', mei, 'Mei Lin', 'No'],
    ['3', 'anonymous', '', 'Yes'],
    ['4', tom, 'Tomasz Wilk', 'Yes'],
  ];
  await expectReady(sheet(rows), 'form.xlsx', [nina, tom], [mei]);
});
