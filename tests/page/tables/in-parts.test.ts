import { describe, expect, test } from 'vitest';
import { useRoom } from '../harness';
import type { Read } from './in-page/users-page';

const room = useRoom<{ page: typeof import('./in-page/users-page') }>({
  page: 'tests/page/tables/in-page/users-page.ts',
});

const style = `<style>
  table { table-layout: fixed } td, th, [role] > [role], .row > * { width: 120px; flex: 0 0 120px; height: 20px }
  [role=row]:not(tr), .row, .beside { display: flex }
</style>`;

async function read(html: string): Promise<Read> {
  await room.show(`<!doctype html>${style}${html}`);
  return room.run(({ page }) => page.readUsers());
}

const decided = ({ users, error }: Read): unknown =>
  error?.[0] ?? Object.fromEntries(users.map(({ name, login, decision }) => [name || login, decision]));
const adaAndBen = { Ada: 'noAccess', Ben: 'hasAccess' };
const table = (rows: string): string => `<table>${rows}</table>`;

describe('a table in several parts is one', () => {
  const head = '<thead><tr><th>Name<th>Emedgene<th>Phone</thead>';
  const measured = '<colgroup><col><col><col></colgroup>';
  const gridRow = (cells: string[]): string =>
    `<div role=row>${cells.map((cell) => `<div role=gridcell>${cell}</div>`).join('')}</div>`;
  const box = '<input type=checkbox>';
  const laidOut = (rows: string[][], role: string): string =>
    `<table role=presentation><tbody role=presentation>${rows.map((cells) => `<tr role=row>${cells.map((cell, at) => `<td role=${at === 0 ? 'gridcell' : role} aria-colindex=${at + 1}>${cell}</td>`).join('')}</tr>`).join('')}</tbody></table>`;
  const plainRow = (cells: string[]): string =>
    `<div class=row>${cells.map((cell) => `<div>${cell}</div>`).join('')}</div>`;
  const rows = '<tbody><tr><td>Ada<td>-<td>1</tr><tr><td>Ben<td>Analyst<td>-</tr></tbody>';

  test.each([
    ['head and rows in two tables', `<div><div>${table(head)}</div><div>${table(rows)}</div></div>`],
    ['a copy of the head above', `<div><div>${table(head)}</div><div>${table(head + rows)}</div></div>`],
    [
      'a head of no height in the rows’ own table',
      `<div><div>${table(head)}</div><div>${table(`<thead><tr style="height:0">${'<th><div style="height:0;overflow:hidden">Name</div></th>'.repeat(3)}</tr></thead>${rows}`)}</div></div>`,
    ],
    [
      'a row that only measures the columns',
      `<div><div>${table(head)}</div><div>${table(`<tbody><tr aria-hidden=true><td><td><td></tr>${rows.slice(7)}`)}</div></div>`,
    ],
    [
      'a footer of its own',
      `<div><div>${table(head)}</div><div>${table(rows)}</div><div>${table('<tfoot><tr><td>Sum<td>-<td>-</tfoot>')}</div></div>`,
    ],
    [
      'the first column at the side',
      `<div class=beside>${table('<thead><tr><th>Name</thead><tbody><tr><td>Ada</tr><tr><td>Ben</tr>')}${table('<thead><tr><th>Emedgene<th>Phone</thead><tbody><tr><td>-<td>1</tr><tr><td>Analyst<td>-</tr>')}</div>`,
    ],
    [
      'a head in a table of no role over a grid that holds only the rows',
      `<div role=group><div role=presentation><div role=presentation>${laidOut([[box, 'Name', 'Emedgene', 'Phone']], 'columnheader')}</div></div><div role=presentation><div><div><div role=grid>${laidOut(
        [
          [box, 'Ada', '-', '1'],
          [box, 'Ben', 'Analyst', '-'],
        ],
        'gridcell',
      )}</div></div></div></div></div>`,
    ],
    [
      'the same with a head over several, below which they state their places among themselves',
      `<div><div><table role=presentation><tbody role=presentation><tr role=row><td role=gridcell rowspan=2>${box}<td role=columnheader rowspan=2>Name<td role=columnheader colspan=2>Applications</tr><tr role=row><td role=columnheader aria-colindex=1>Emedgene<td role=columnheader aria-colindex=2>Phone</tr></table></div><div><div><div role=grid>${laidOut(
        [
          [box, 'Ada', '-', '1'],
          [box, 'Ben', 'Analyst', '-'],
        ],
        'gridcell',
      )}</div></div></div></div>`,
    ],
    [
      'a head in a table over rows by role alone, in no table',
      `<div><div>${table(measured + head)}</div><div><div>${gridRow(['Ada', '-', '1'])}${gridRow(['Ben', 'Analyst', '-'])}</div></div></div>`,
    ],
    [
      'a head in a table over rows of plain elements',
      `<div><div>${table(measured + head)}</div><div><div>${plainRow(['Ada', '-', '1'])}${plainRow(['Ben', 'Analyst', '-'])}</div></div></div>`,
    ],
  ])('%s', async (_what, html) => {
    expect(decided(await read(html))).toEqual(adaAndBen);
  });

  test('a table of heads alone, with a list below that is not under them, has nobody', async () => {
    const cards = `<div style="margin-left:400px">${plainRow(['Ada', '-', '1'])}${plainRow(['Ben', '-', '2'])}</div>`;
    expect(decided(await read(`<div>${table(measured + head)}${cards}</div>`))).toEqual({});
  });

  test('unrelated tables are not', async () => {
    const other = table('<thead><tr><th>Key<th>Value</thead><tbody><tr><td>Plan<td>-</tr></tbody>');
    const seen = await read(`${other}<h2>Users</h2>${table(head + rows)}${other}`);
    expect(decided(seen)).toEqual(adaAndBen);
    expect(seen.headings).toEqual(['Name', 'Emedgene', 'Phone']);
  });
});

describe('cells and heads', () => {
  const row = (cells: string[], role: string, first = role): string =>
    `<div role=row>${cells.map((cell, at) => `<div role=${at === 0 ? first : role}>${cell}</div>`).join('')}</div>`;
  const box = '<input type=checkbox>';
  const rows = row([box, 'Ada', '-', '-'], 'gridcell') + row([box, 'Ben', 'Has Access', '-'], 'gridcell');

  test.each([
    [
      'a cell of data among the heads',
      `<div role=grid>${row(['', 'Name', 'Emedgene', 'Phone'], 'columnheader', 'gridcell')}${rows}</div>`,
    ],
    [
      'no head over the tick boxes',
      `<div role=grid><div role=row style="padding-left:120px"><div role=columnheader>Name</div><div role=columnheader>Emedgene</div><div role=columnheader>Phone</div></div>${rows}</div>`,
    ],
    [
      'a head over the scroll bar, and none over the tick boxes',
      `<div role=grid><div role=row style="padding-left:120px"><div role=columnheader>Name</div><div role=columnheader>Emedgene</div><div role=columnheader>Phone</div><div role=columnheader></div></div>${rows}</div>`,
    ],
  ])('%s', async (_what, html) => {
    expect(decided(await read(html))).toEqual(adaAndBen);
  });

  test('that do not fit one another are not sure, with the reason', async () => {
    const heads = row(['Name', 'Emedgene', 'Phone'], 'columnheader');
    // Neither drawn below one another nor as many.
    expect(
      decided(await read(`<div role=grid><div style="margin-left:60px">${heads}</div>${rows}</div>`)),
    ).toBe('cellCount');
    const three = row(['Ada', '-', '-'], 'gridcell');
    expect(
      decided(await read(`<div role=grid><div style="margin-left:120px">${heads}</div>${three}</div>`)),
    ).toBe('cellPlaces');
  });

  test('of one odd row leave only that one unsure', async () => {
    const seen = await read(
      table(
        '<tr><th>Name<th>Emedgene<th>Phone</tr><tr><td>Ada<td>-<td>1</tr><tr><td>Ben<td>Has Access<td>2</tr><tr><td>Cyd<td>-</tr>',
      ),
    );
    expect(decided(seen)).toEqual({ ...adaAndBen, Cyd: 'undecided' });
  });

  test('a product over its access and its role', async () => {
    const seen = await read(
      table(`<thead><tr><th rowspan=2>Name<th colspan=2>Emedgene<th colspan=2>Sequence Hub - EU</tr><tr><th>Access<th>Role<th>Access<th>Role</tr></thead>
      <tbody><tr><td>Ada<td>-<td>-<td>-<td>-</tr><tr><td>Ben<td>Has Access<td>Analyst<td>-<td>-</tr></tbody>`),
    );
    expect(decided(seen)).toEqual(adaAndBen);
    expect(seen.applications).toEqual([
      'Emedgene Access',
      'Emedgene Role',
      'Sequence Hub - EU Access',
      'Sequence Hub - EU Role',
    ]);
  });

  test('rows slotted into a grid in a shadow root', async () => {
    await room.show(
      `<!doctype html>${style}<x-grid>${row(['Name', 'Emedgene'], 'columnheader')}${row(['Ada', '-'], 'gridcell')}${row(['Ben', 'Analyst'], 'gridcell')}</x-grid>`,
    );
    const seen = await room.run(({ page }) => {
      for (const grid of document.querySelectorAll('x-grid'))
        grid.attachShadow({ mode: 'open' }).innerHTML = '<div role=grid><slot></slot></div>';
      return page.readUsers();
    });
    expect(decided(seen)).toEqual(adaAndBen);
  });
});

describe('what a cell says', () => {
  const stack =
    '<style>td { font-family: system-ui, "Segoe UI Symbol" } .look:first-child { display: none } .before::before, .after::after { content: ""; position: absolute; width: 12px; height: 2px; background: #666 } .after::after { width: 2px; height: 12px }</style>';
  const users = (cells: string[]): string =>
    stack +
    table(
      `<tr><th>Name<th>Emedgene</tr>${cells.map((cell, at) => `<tr><td>u${at}<td>${cell}</tr>`).join('')}`,
    );
  const line = '<path d="M3 9h14v2H3z"/>';
  const icon = (inner: string, attributes = ''): string =>
    `<svg width=20 height=20 viewBox="0 0 20 20" ${attributes}>${inner}</svg>`;
  /** A picture that holds its sign in two looks, of which a style sheet shows the second. */
  const looks = (first: string, second: string): string =>
    `<svg width=20 height=20 aria-hidden=true>${[first, second].map((inner) => `<svg viewBox="0 0 20 20" class=look>${inner}</svg>`).join('')}</svg>`;
  /** An element without any text that a style sheet draws as a picture of a file. */
  const painted = (name: string, attributes = ''): string =>
    `<x-icon${attributes} style="display:inline-block;width:16px;height:16px;background:currentColor;mask:url(pictures/${name}.svg?v=2)"></x-icon>`;
  const hidden = 'style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)"';
  const drawn = (style: string): string => `<i style="display:inline-block;width:12px;${style}"></i>`;

  test.each([
    [
      'noAccess',
      [
        icon(line),
        icon(`<title>No access</title>${line}`),
        icon('<line x1=4 x2=16 y1=10 y2=10 stroke=black />'),
        icon(`<path d="M0 0h20v20H0z" style="fill:none"/>${line}`),
        icon(`<rect width=20 height=20 fill=transparent />${line}`),
        icon(`<rect width=20 height=20 opacity=0 />${line}`),
        looks('<circle cx=9 cy=9 r=8 />', line),
        looks('<path d="M1 8h18v4H1z"/>', line),
        '<span style="font-family:Material Icons">remove</span>',
        '<img alt="–">',
        '<div aria-label="Tag: No Access"><div>No Access</div></div>',
        `<div><span ${hidden}>Tag Information</span>No Access</div>`,
        `<div><span ${hidden}>Icon</span>–</div>`,
        painted('minus'),
        painted('dash-lg', ' icon-of="x"'),
        '<x-icon icon="@set.minus"></x-icon>',
        'Emedgene –',
        '<b>Emedgene</b>: no access',
        `<span aria-hidden=true>—</span><span ${hidden}>Emedgene: no access</span>`,
        '<span>-</span><span style="visibility:hidden">-</span>',
        `<span ${hidden}>No access</span>`,
        drawn('border-top:2px solid #666'),
        drawn('height:2px;background:#64748b'),
        drawn('height:8px;background:linear-gradient(#888,#888) 0 50%/10px 2px no-repeat'),
        '<hr style="width:14px;margin:0;border:0;border-bottom:2px solid rgba(0,0,0,.4)">',
        '<i class=before></i>',
        `<i class=before aria-hidden=true></i><span ${hidden}>None</span>`,
      ],
    ],
    [
      'hasAccess',
      [
        'Has Access',
        'Emedgene Has Access',
        '<div aria-label="Tag: Has Access"><div>Has Access</div></div>',
        `<div><span ${hidden}>Tag Success</span>Has Access</div>`,
        'Analyst - read only',
        `<span ${hidden}>Emedgene:</span> Analyst`,
        `${icon('<circle cx=9 cy=9 r=8 />')} Has Access`,
      ],
    ],
    [
      'undecided',
      [
        '',
        icon('<circle cx=9 cy=9 r=8 />'),
        looks(line, '<circle cx=9 cy=9 r=8 />'),
        painted('dashboard'),
        painted('plus-minus-box'),
        icon('<path d="M3 9h2v2H3z M9 9h2v2H9z M15 9h2v2h-2z"/>'),
        icon(`<path d="M3 9h14v2H3z" fill=none stroke=none />`),
        drawn('border-top:2px solid #0a0'),
        drawn('height:12px;background:#666'),
        drawn('border:1px solid #666'),
        drawn('border-top:2px solid #666;transform:rotate(45deg)'),
        drawn('border-top:2px solid transparent'),
        `<b>${drawn('height:2px;background:#666')}${drawn('width:2px;height:12px;background:#666')}</b>`,
        '<i class="before after"></i>',
        '<i style="display:block;height:2px;background:#888"></i>',
        `<span aria-label="Has Access">${drawn('border-top:2px solid #666')}</span>`,
        `<span aria-label="Has Access">-</span>`,
        `<span>Has Access</span><span ${hidden}>No access</span>`,
        '<div aria-label="Tag: No Access"><div>Has Access</div></div>',
        '<div aria-label="Tag: Has Access"><div>No Access</div></div>',
        `<div><span ${hidden}>Tag Success</span>No Access</div>`,
        `<div><span ${hidden}>Tag Success</span></div>`,
        'None',
        'N/A',
        '✓',
        'someone@example.org',
        '2026-01-31',
        'Loading…',
        '<button aria-label="Grant access"></button>',
        `<svg width=120 height=12 viewBox="0 0 120 12"><rect width=120 height=12 /></svg>`,
        '<div style="width:80px;height:12px;background:linear-gradient(#eee,#ddd)"></div>',
        'Has Access –',
      ],
    ],
  ] as [string, string[]][])('%s', async (decision, cells) => {
    const seen = await read(users(cells));
    expect(seen.users.map((user, at) => [cells[at], user.decision])).toEqual(
      cells.map((cell) => [cell, decision]),
    );
  });
});
