import { expect, test } from 'vitest';
import type { UserDetails } from '../../../src/basespace/current-access';
import { useRoom } from '../harness';

const room = useRoom<{
  access: typeof import('../../../src/basespace/current-access');
  wording: typeof import('../../../src/basespace/wording');
  landmarks: typeof import('../../../src/page/dom/landmarks');
  table: typeof import('../../../src/page/table/read');
  ticked: typeof import('../../../src/page/table/ticked');
  tree: typeof import('../../../src/page/dom/tree');
}>({
  access: 'src/basespace/current-access.ts',
  wording: 'src/basespace/wording.ts',
  landmarks: 'src/page/dom/landmarks.ts',
  table: 'src/page/table/read.ts',
  ticked: 'src/page/table/ticked.ts',
  tree: 'src/page/dom/tree.ts',
});

/** The details that a page shows, and what the Change Access dialog would be told of them. */
async function detailsOf(html: string): Promise<UserDetails & { levels: Record<string, string[]> }> {
  await room.show(`<!doctype html><body>${html}`);
  return room.run(({ access, wording, landmarks, tree }) => {
    const page = new tree.PageTree(
      document,
      ({ shadowRoot }) => shadowRoot,
      () => false,
    );
    const details = access.readUserDetails(page, landmarks.readLandmarks(page), wording.wording);
    return { ...details, levels: Object.fromEntries(access.levelsOfDetails(details)) };
  });
}

const table = (...rows: string[][]): string =>
  `<table>${rows
    .map(
      (cells, at) =>
        `<tr>${cells.map((cell) => (at === 0 ? `<th>${cell}</th>` : `<td>${cell}</td>`)).join('')}</tr>`,
    )
    .join('')}</table>`;

test('two tables: workgroups, and applications with their levels', async () => {
  const { levels, ...details } = await detailsOf(
    `<header><h1>IAM Console</h1></header><h2>Ada Abara</h2><h3>Workgroups</h3>
    ${table(['Workgroup', 'Owner'], ['Genomics Core', '-'], ['Teaching Lab', '-'])}<h3>Applications</h3>
    ${table(['Application', 'Added', 'Access'], ['Emedgene', '2026-01-02', 'Night shift sign-out'], ['Sequence Hub - EU', '2026-01-02', '—'])}`,
  );
  expect(details).toEqual({
    name: 'Ada Abara',
    workgroups: ['Genomics Core', 'Teaching Lab'],
    applications: [
      { name: 'Emedgene', level: 'Night shift sign-out', has: true },
      { name: 'Sequence Hub - EU', level: '—', has: false },
    ],
  });
  expect(levels).toEqual({ emedgene: ['Night shift sign-out'], 'sequence hub - eu': ['—'] });
});

const plainRow = (cells: string[], inner = ''): string =>
  `<div style="display:flex">${cells.map((cell) => `<div style="flex:0 0 150px">${inner}${cell}</div>`).join('')}</div>`;

test.each([
  [
    'stand under a bar of heads',
    (rows: string[]) => `<div>${rows[0]}</div><p>Added today</p>${rows.slice(1).join('')}`,
  ],
  ['stand in boxes of their own', (rows: string[]) => rows.map((row) => `<div>${row}</div>`).join('')],
])('rows of plain elements that %s are read as a table is', async (_name, arranged) => {
  const rows = [
    ['Application', 'Access'],
    ['Emedgene', 'Basic User'],
    ['Sequence Hub - EU', '-'],
    ['Connected Insights', 'No Access'],
  ];
  const { levels, workgroups } = await detailsOf(
    `<h2>Ada Abara</h2><h3>Workgroups</h3><ul><li>Genomics Core</ul><h3>Applications</h3>
    <section>${arranged(rows.map((cells) => plainRow(cells)))}</section>`,
  );
  expect(levels).toEqual({
    emedgene: ['Basic User'],
    'sequence hub - eu': ['-'],
    'connected insights': ['No Access'],
  });
  expect(workgroups).toEqual([]);
});

test('one table of both: an application with one level in one workgroup and another elsewhere was not seen', async () => {
  const { workgroups, levels } = await detailsOf(
    table(
      ['Workgroup', 'Application', 'Access'],
      ['Core', 'Emedgene', 'No Access'],
      ['Lab', 'Emedgene', 'Basic User'],
      ['Lab', 'Sequence Hub - US', 'Has Access'],
    ),
  );
  expect(workgroups).toEqual(['Core', 'Lab']);
  expect(levels).toEqual({ emedgene: [''], 'sequence hub - us': ['Has Access'] });
});

test.each([
  ['no words of access anywhere', table(['Application', 'Version'], ['Emedgene', '38'])],
  ['no head that says which column names the applications', table(['Thing', 'Access'], ['Emedgene', '-'])],
  [
    'no head over rows of plain elements that says which column holds the levels',
    [
      ['Application', 'Version'],
      ['Emedgene', '38'],
      ['Sequence Hub - EU', '-'],
    ]
      .map((cells) => plainRow(cells))
      .join(''),
  ],
  ['no table', '<h2>Ada Abara</h2><p>Application: Emedgene, Has Access</p>'],
])('nothing is said of applications where there is %s', async (_case, html) => {
  expect((await detailsOf(html)).applications).toEqual([]);
});

test('levels are the same however they are written, and no two others are', async () => {
  await room.show('<!doctype html>');
  const same = await room.run(({ access, wording: { wording } }) => [
    access.sameLevel('–', 'No Access', wording),
    access.sameLevel('HasAccess', 'Has  access', wording),
    access.sameLevel('HasAccess', 'HasAccess+Archive', wording),
    access.sameLevel('-', 'Basic User', wording),
  ]);
  expect(same).toEqual([true, true, false, false]);
});

test.each([
  [
    'a native tick box',
    '<tr><td><input type="checkbox" checked></td><td>A</td></tr><tr><td><input type="checkbox"></td><td>B</td></tr>',
  ],
  [
    'a tick box by role',
    '<tr><td><i role="checkbox" aria-checked="true"></i></td><td>A</td></tr><tr><td><i role="checkbox" aria-checked="false"></i></td><td>B</td></tr>',
  ],
  ['the row’s own word', '<tr aria-selected="true"><td>A</td></tr><tr aria-selected="false"><td>B</td></tr>'],
  [
    'the first of two tick boxes',
    '<tr><td><input type="checkbox" checked></td><td>A<input type="checkbox"></td></tr><tr><td><input type="checkbox"></td><td>B<input type="checkbox" checked></td></tr>',
  ],
])('a row is ticked by %s', async (_case, rows) => {
  await room.show(`<!doctype html><table><thead><tr><th>Name</th></tr></thead>${rows}</table>`);
  const ticked = await room.run(({ table, ticked, tree }) => {
    const page = new tree.PageTree(
      document,
      ({ shadowRoot }) => shadowRoot,
      () => false,
    );
    const read = table.readTable(page, document.querySelector('table') as Element);
    return read.rows.map((row) => ticked.isTicked(page, row));
  });
  expect(ticked).toEqual([true, false]);
});
