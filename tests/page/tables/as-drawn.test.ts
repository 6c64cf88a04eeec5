import { describe, expect, test } from 'vitest';
import { useRoom } from '../harness';
import type { Read } from './in-page/users-page';

const room = useRoom<{ page: typeof import('./in-page/users-page') }>({
  page: 'tests/page/tables/in-page/users-page.ts',
});

async function read(html: string): Promise<Read> {
  await room.show(`<!doctype html><style>td, th { padding: 4px 12px }</style>${html}`);
  return room.run(({ page }) => page.readUsers());
}

const decided = ({ users, error }: Read): unknown =>
  error?.[0] ?? Object.fromEntries(users.map(({ name, login, decision }) => [name || login, decision]));
const right = { 'Ada Low': 'noAccess', 'Ben Ito': 'hasAccess' };

type Cell = (content: string, head: string) => string;
const heads = ['Name', 'Sequence Hub - EU', 'Emedgene'];
const rows = [
  ['Ada Low', '-', '-'],
  ['Ben Ito', 'Has Access', '-'],
];
const usersTable = (cell: Cell, style = ''): string =>
  `<style>${style}</style><table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${rows
    .map((row) => `<tr>${row.map((content, at) => cell(content, heads[at] ?? '')).join('')}</tr>`)
    .join('')}</tbody></table>`;

const withTitle = (title: (head: string) => string): Cell => {
  return (content, head) => `<td>${title(head)}${content}</td>`;
};
/** Draws a dash otherwise than by its letter. */
const withDash = (dash: string, cell = `<td>${dash}</td>`): Cell => {
  return (content) => (content === '-' ? cell : `<td>${content}</td>`);
};
const sr = '.sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }';
const aside = '.sr { position: absolute; left: -9999px }';

test('a heading that stands in sight in each cell is no part of a name or a user ID, and a name that begins like it is whole', async () => {
  const row = (name: string, id: string) =>
    `<tr><td><b>User</b> <a>${name}</a><td><div><b>User ID:</b> ${id}</div><td><b>Emedgene</b> <i>-</i></tr>`;
  const seen = await read(
    `<table><thead><tr><th>User<th>User ID<th>Emedgene</thead><tbody>${row('Ada Low', 'alow')}${row('Ben Ito', 'bito')}
    <tr><td><a>User One</a><td><i>user_1</i><td>-</tr></table>`,
  );
  expect(seen.users.map(({ name, login }) => [name, login])).toEqual([
    ['Ada Low', 'alow'],
    ['Ben Ito', 'bito'],
    ['User One', 'user_1'],
  ]);
});

describe('a heading that each cell holds once more', () => {
  test.each([
    ['not drawn', withTitle((head) => `<span class=t>${head}</span>`), '.t { display: none }'],
    [
      'for narrow screens',
      withTitle((head) => `<b class=t>${head}</b>`),
      '@media (min-width: 300px) { .t { display: none } }',
    ],
    ['with a colon', withTitle((head) => `<span class=t>${head}: </span>`), '.t { display: none }'],
    ['as a block', withTitle((head) => `<div class=t>${head}</div>`), '.t { display: none }'],
    ['of no height', withTitle((head) => `<div class=t>${head}</div>`), '.t { height: 0; overflow: hidden }'],
    ['for screen readers', withTitle((head) => `<span class=sr>${head}: </span>`), sr],
    ['by the hidden attribute', withTitle((head) => `<span hidden>${head}</span>`), ''],
    [
      'by a style, where it is narrow',
      (content, head) => `<td data-title="${head}">${content}</td>`,
      '@media (max-width: 300px) { td::before { content: attr(data-title) } }',
    ],
  ] as [string, Cell, string][])('%s', async (_how, cell, style) => {
    const seen = await read(usersTable(cell, style));
    expect(decided(seen)).toEqual(right);
  });
});

describe('a dash that a style draws', () => {
  test.each([
    ['before nothing', withDash(''), 'td:empty::before { content: "–" }'],
    ['behind nothing', withDash(''), 'td:empty::after { content: "—" }'],
    ['by its number', withDash(''), 'td:empty::before { content: "\\2212" }'],
    ['with words for ears', withDash(''), 'td:empty::before { content: "–" / "no value" }'],
    ['in two halves', withDash(''), 'td:empty::before { content: "" "–" }'],
    ['in a cell of its class', withDash('', '<td class=none></td>'), '.none::before { content: "-" }'],
    ['in an element', withDash('<span class=none></span>'), '.none::before { content: "–" }'],
    [
      'in a cell with a blank',
      withDash(' '),
      'td:not(:has(*))[class]::before { content: "" } td.n::before { content: "–" }',
      '<td class=n> </td>',
    ],
  ] as [string, Cell, string, string?][])('%s', async (_how, cell, style, whole) => {
    const seen = await read(usersTable(whole ? withDash('', whole) : cell, style));
    expect(decided(seen)).toEqual(right);
  });
});

describe('a dash with words for screen readers', () => {
  const words = [
    'Empty',
    'No value',
    'None',
    'Not set',
    'blank',
    'Nicht gesetzt',
    'no access',
    'Nothing here',
  ];
  test.each(
    words.flatMap(
      (word) =>
        [
          [word, sr],
          [word, aside],
        ] as const,
    ),
  )('%s', async (word, style) => {
    const dash = `<span aria-hidden="true">–</span><span class="sr">${word}</span>`;
    expect(decided(await read(usersTable(withDash(dash), style)))).toEqual(right);
  });

  test.each([
    ['before it', '<span class="sr">Empty</span><span aria-hidden="true">-</span>'],
    ['as its name', '<span role="img" aria-label="Empty">-</span>'],
    ['as what it is short for', '<abbr title="Not available">–</abbr>'],
  ])('%s', async (_where, dash) => {
    expect(decided(await read(usersTable(withDash(dash), sr)))).toEqual(right);
  });

  test.each(['Has Access', 'Full access', 'Loading…'])(
    'that contradict it (%s) are not sure',
    async (word) => {
      const dash = `<span aria-hidden="true">–</span><span class="sr">${word}</span>`;
      const { users } = await read(usersTable(withDash(dash), sr));
      expect(users.map(({ decision }) => decision)).not.toContain('noAccess');
    },
  );
});

/** A grid whose first column stands in tables of its own; the rows of the others are owned by those of the first. */
function lockedGrid(has: {
  columns: boolean;
  rows: boolean;
  owns: boolean;
  role: string;
  width?: string;
}): string {
  const column = (at: number) => (has.columns ? ` aria-colindex="${at}"` : '');
  const number = (at: number) => (has.rows ? ` aria-rowindex="${at}"` : '');
  const head = (names: string[], from: number) =>
    names.map((name, at) => `<th role="columnheader"${column(from + at)}>${name}</th>`).join('');
  const part = (rowsOfIt: string, group: string) =>
    `<table role="${has.role}"><tbody role="${group}">${rowsOfIt}</tbody></table>`;
  const main = rows.map(
    ([name], at) =>
      `<tr role="row"${number(at + 2)}${has.owns ? ` aria-owns="c${at}1 c${at}2"` : ''}><td role="gridcell"${column(1)}>${name}</td></tr>`,
  );
  const others = rows.map(
    ([, ...cells], at) =>
      `<tr role="presentation"${number(at + 2)}>${cells.map((cell, of) => `<td role="gridcell" id="c${at}${of + 1}"${column(of + 2)}>${cell}</td>`).join('')}</tr>`,
  );
  return `<style>.part { display: flex } td, th { width: ${has.width ?? '160px'}; height: 20px } table { table-layout: fixed; border-collapse: collapse }</style>
    <div role="grid" aria-colcount="3" aria-rowcount="3">
    <div class="part">${part(`<tr role="row"${number(1)}>${head(heads.slice(0, 1), 1)}</tr>`, 'rowgroup')}${part(`<tr role="presentation"${number(1)}>${head(heads.slice(1), 2)}</tr>`, 'presentation')}</div>
    <div class="part">${part(main.join(''), 'rowgroup')}${part(others.join(''), 'presentation')}</div></div>`;
}

describe('a grid of several tables that are none by role', () => {
  const all = { columns: true, rows: true, owns: true, role: 'presentation' };
  test.each([
    ['as it is', all],
    ['by the other word', { ...all, role: 'none' }],
    ['whose rows own their cells without stating numbers', { ...all, rows: false }],
    ['whose rows state their numbers only', { ...all, owns: false }],
    ['whose heads are not as wide as what is below them', { ...all, width: 'auto' }],
  ])('%s', async (_how, has) => {
    const seen = await read(lockedGrid(has));
    expect(decided(seen)).toEqual(right);
    expect(seen.headings).toEqual(heads);
    expect(seen.users.map(({ parts }) => parts)).toEqual([2, 2]);
  });

  test.each([
    ['no columns', { ...all, columns: false }],
    ['nothing', { ...all, columns: false, rows: false }],
    ['nothing, and own nothing', { ...all, columns: false, rows: false, owns: false }],
  ])('that state %s: nobody is said to be without access who has some', async (_what, has) => {
    const { users } = await read(lockedGrid(has));
    const without = users.filter(({ decision }) => decision === 'noAccess').map(({ name }) => name);
    expect(without.filter((name) => name !== 'Ada Low')).toEqual([]);
  });
});
