import { expect, test } from 'vitest';
import { byAge, dayColumns } from '../../../src/users/pending-age';
import { dayOf } from '../../../src/users/written-day';
import { useRoom } from '../harness';

const room = useRoom<{ console: typeof import('./console-page') }>({
  console: 'tests/page/read-all/console-page.ts',
});
const today = dayOf(2026, 11, 28) as number;

const cells = (role: string, texts: string[]) =>
  `<div role="row" style="display: flex">${texts
    .map((text) => `<span role="${role}" style="flex: 0 0 200px">${text}</span>`)
    .join('')}</div>`;
const grid = (heads: string[], rows: string[][]) =>
  `<div role="grid">${cells('columnheader', heads)}${rows.map((row) => cells('gridcell', row)).join('')}</div>`;
const native = (heads: string[], rows: string[][]) =>
  `<table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${rows
    .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</tbody></table>`;
const plain = (heads: string[], rows: string[][]) => {
  const line = (cells: string[]) =>
    `<div style="display: flex">${cells.map((cell) => `<div style="width: 200px">${cell}</div>`).join('')}</div>`;
  return `<div>${line(heads)}${rows.map(line).join('')}</div>`;
};

const heads = ['Email', 'Invited by', 'Invited on', 'Sequence Hub - US'];
const people = [
  ['old@example.org', 'owner@example.org', 'Mar 3, 2026', 'Has Access'],
  ['young@example.org', 'owner@example.org', 'Nov 20, 2026', '-'],
  ['unsure@example.org', 'owner@example.org', 'pending', '-'],
];

async function agesIn(html: string) {
  await room.show(`<!doctype html><body><h2>Pending Invites</h2>${html}`);
  const report = await room.run(({ console }) => console.pending());
  if (typeof report === 'string') return report;
  const { invited } = dayColumns(report, today);
  const { old, young, unsure } = byAge(report, invited, today, 30);
  const named = (all: typeof old) => all.map(({ person }) => person);
  return { old: named(old), young: named(young), unsure: named(unsure) };
}

const expected = { old: ['old@example.org'], young: ['young@example.org'], unsure: ['unsure@example.org'] };

test.each([
  ['a native table', native(heads, people)],
  ['a grid by roles', grid(heads, people)],
  ['rows of plain elements', plain(heads, people)],
  [
    'times for machines beneath what is shown, and names beside addresses',
    native(
      heads,
      people.map(([address = '', by = '', day = '', level = '']) => [
        `<b>Some Body</b> <small>${address}</small>`,
        by,
        /\d/.test(day)
          ? `<time datetime="${new Date(`${day} 12:00`).toISOString()}">a while ago</time>`
          : day,
        level,
      ]),
    ),
  ],
])('who is pending, and since when, is read from %s', async (_what, html) => {
  expect(await agesIn(html)).toEqual(expected);
});

test('a row that names several people is nobody’s, and user IDs do as well as addresses', async () => {
  const html = native(
    ['User ID', 'Sent'],
    [
      ['carl_7', '2026-03-03'],
      ['two@example.org, other@example.org', '2026-03-03'],
    ],
  );
  expect(await agesIn(html)).toEqual({ old: ['carl_7', ''], young: [], unsure: [] });
});

test('nothing is read where cells do not fit their heads, while rows are loading, and where nobody is named', async () => {
  const [first = []] = people;
  const extra = people.map((cells) => [...cells, 'more', 'and more']);
  expect(await agesIn(native(heads, extra))).toBe('cellCount');
  expect(await agesIn(`<div aria-busy="true">${native(heads, [first])}</div>`)).toBe('stillLoading');
  expect(await agesIn(native(heads, []))).toBe('noPendingTable');
});
