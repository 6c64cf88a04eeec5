import { describe, expect, test } from 'vitest';
import { useRoom } from '../harness';
import type { Read } from './in-page/users-page';

const room = useRoom<{ page: typeof import('./in-page/users-page') }>({
  page: 'tests/page/tables/in-page/users-page.ts',
});

async function read(html: string): Promise<Read> {
  return room.run(({ page }, markup) => {
    document.body.innerHTML = markup;
    return page.readUsers();
  }, html);
}

/** By name (else login, else address): what was decided. */
const decided = ({ users }: Read): Record<string, string> =>
  Object.fromEntries(users.map(({ name, login, address, decision }) => [name || login || address, decision]));

const abc = { Ada: 'noAccess', Ben: 'hasAccess', Cyd: 'undecided' };

describe('tables of each kind', () => {
  test('a native table with merged heads, a row of filters, details, a footer and sums', async () => {
    const seen = await read(`<table>
      <thead>
        <tr><th rowspan=2><th rowspan=2>Name ▲<th colspan=3>Applications<th rowspan=2>Actions</tr>
        <tr><th>Sequence Hub - EU<th>Reviewer<th>Emedgene</tr>
        <tr><th><th><input aria-label="Filter name"><th><select><option>All<option>Has Access</select><th><th><th></tr>
      </thead>
      <tbody>
        <tr><td><input type=checkbox><td>Ada<td>-<td>No Access<td>–<td><button>remove</button></tr>
        <tr><td colspan=6>Details of Ada: - <table><tr><td>-<td>-</table></tr>
        <tr><td><input type=checkbox><td>Ben<td>-<td>Has Access<td>-<td></tr>
        <tr><td><td colspan=5>Details: Has Access</tr>
        <tr><td><td>Cyd<td>-<td>-<td><td></tr>
        <tr hidden><td><td>Old<td>-<td>-<td>-<td></tr>
        <tr><td><td><td>-<td>-<td>-<td></tr>
      </tbody>
      <tfoot><tr><td><td>Sum<td>-<td>-<td>-<td></tr></tfoot></table>`);
    expect(seen.headings).toEqual(['', 'Name', 'Sequence Hub - EU', 'Reviewer', 'Emedgene', 'Actions']);
    expect(seen.applications).toEqual(['Sequence Hub - EU', 'Reviewer', 'Emedgene']);
    // The row that names nobody is no user without access.
    expect(decided(seen)).toEqual({ ...abc, '': 'undecided' });
  });

  test('heads with what sorts, or opens a menu of the column, as a sign, and names behind their initials', async () => {
    const head = (name: string, sign: string): string =>
      `<th>${name}<button aria-label="Menu">${sign}</button>`;
    const row = (initials: string, name: string, ...levels: string[]): string =>
      `<tr><td><span style="display:inline-block">${initials}</span><a href="#">${name}</a>${levels.map((level) => `<td>${level}`).join('')}`;
    const seen =
      await read(`<table><thead><tr>${head('Name', '⋮')}${head('Emedgene', '⇅')}${head('Sequence Hub - EU', '☰')}</thead>
      <tbody>${row('AL', 'Ada Low', '-', '-')}${row('B', 'Ben Berg', '-', 'Has Access')}${row('', 'AJ Moss', '-', '')}</tbody></table>`);
    expect(seen.headings).toEqual(['Name', 'Emedgene', 'Sequence Hub - EU']);
    expect(decided(seen)).toEqual({ 'Ada Low': 'noAccess', 'Ben Berg': 'hasAccess', 'AJ Moss': 'undecided' });
  });

  test('a table whose rows draw their cells in shadow roots of their own', async () => {
    const row = (role: string, ...cells: string[]): string =>
      `<a-row role=row><template shadowrootmode=open><p>${cells.map((cell) => `<b role=${role}>${cell}</b>`).join('')}</template></a-row>`;
    await room.run(
      (_modules, markup) => document.body.setHTMLUnsafe(markup),
      `<div role=grid>
      ${row('columnheader', 'Name', 'Emedgene')}${row('gridcell', 'Ada', '-')}${row('gridcell', 'Ben', 'Has Access')}</div>`,
    );
    const seen = await room.run(({ page }) => page.readUsers());
    expect(decided(seen)).toEqual({ Ada: 'noAccess', Ben: 'hasAccess' });
  });

  test('a count of the rows that are loaded is no total where more can be had', async () => {
    const rows = [...'ABCDEFGHIJ'].map(
      (name) => `<div role=row><b role=gridcell>${name}</b> <b role=gridcell>-</b></div>`,
    );
    const grid = (
      count: number,
      looks = '',
    ): string => `<section style="${looks}"><style>section b { display: inline-block; width: 90px }</style>
      <div role=grid aria-rowcount=${count + 1}><div role=row><b role=columnheader>Name</b> <b role=columnheader>Emedgene</b></div>
      ${rows.join('')}</div></section>`;
    const total = async (html: string): Promise<number> => (await read(html)).total;
    expect(await total(grid(10))).toBe(10);
    expect(await total(`${grid(10)}<button>Show more</button>`)).toBe(-1);
    expect(await total(`${grid(10)}<a href="#">Load 20 more users</a>`)).toBe(-1);
    expect(await total(`${grid(250)}<button>Show more</button>`)).toBe(250);
    expect(await total(`${grid(10)}<button>Learn more</button><button>More</button>`)).toBe(10);
    expect(await total(`${grid(10)}<button>More [10 / 106]</button>`)).toBe(-1);
    expect(await total(grid(10, 'height: 60px; overflow: auto'))).toBe(-1);
    expect(await total(grid(10, 'height: 900px; overflow: auto'))).toBe(10);
  });

  test('heads that are slotted into a grid are no records in the count that it states', async () => {
    const row = (role: string, ...cells: string[]): string =>
      `<div role=row>${cells.map((cell) => `<b role=${role} style="display:inline-block;width:90px">${cell}</b>`).join(' ')}</div>`;
    const rows =
      row('columnheader', 'Name', 'Emedgene') + row('gridcell', 'Ada', '-') + row('gridcell', 'Ben', '-');
    const total = (more: string): Promise<number> =>
      room.run(({ page }, markup) => {
        document.body.setHTMLUnsafe(markup);
        return page.readUsers().total;
      }, `<div><template shadowrootmode=open><div role=grid aria-rowcount=3><slot></slot></div></template>${rows}</div>${more}`);
    expect(await total('')).toBe(2);
    expect(await total('<button>More [2 / 106]</button>')).toBe(-1);
  });

  test('a native table whose rows share a cell', async () => {
    const seen = await read(`<table><thead><tr><th>Name<th>Workgroup<th>Emedgene</thead><tbody>
      <tr><td rowspan=2>Ada<td>W1<td>-</tr><tr><td>-<td>Has Access</tr>
      <tr><td>Ben<td>-<td>-</tr></tbody></table>`);
    expect(seen.users.map(({ name, decision }) => [name, decision])).toEqual([
      ['Ada', 'noAccess'],
      ['Ada', 'hasAccess'],
      ['Ben', 'noAccess'],
    ]);
  });

  test('a column that is not drawn counts where each of its cells is there and says what it would show', async () => {
    const table = (style: string, of: string, cells = ['-', 'Has Access', '-']): string =>
      `<style>${style}</style><table><tr><th>Name<th>${of}<th>Emedgene</tr>
       ${['Ada', 'Ben', 'Cyd'].map((name, at) => `<tr><td>${name}<td>${cells[at]}<td>${name === 'Cyd' ? 'Has Access' : '-'}</tr>`).join('')}</table>`;
    const hide = ':is(td, th):nth-child(2) { display: none }';
    const told = await read(table(hide, 'Sequence Hub'));
    expect(decided(told)).toEqual({ Ada: 'noAccess', Ben: 'hasAccess', Cyd: 'hasAccess' });
    expect(told.unseenColumns).toBe(0);
    expect(
      decided(await read(table(hide, 'Sequence Hub', ['<b>No Access</b>', '<b>Has Access</b>', '<b>-</b>']))),
    ).toEqual(decided(told));
    // One that is filled in as it is shown proves nothing either way.
    const untold = await read(table(hide, 'Sequence Hub', ['-', '', '-']));
    expect(decided(untold)).toEqual({ Ada: 'undecided', Ben: 'undecided', Cyd: 'hasAccess' });
    expect(untold.unseenColumns).toBe(1);
    expect(untold.columns[1]).toMatchObject({
      use: 'other',
      because: [expect.anything(), { code: 'hidden', parts: [] }],
    });
    expect(decided(await read(table('', 'Sequence Hub')))).toMatchObject({
      Ada: 'noAccess',
      Ben: 'hasAccess',
    });
    // Of no interest: what is hidden is no application.
    expect(decided(await read(table(hide, 'Role')))).toMatchObject({ Ada: 'noAccess', Ben: 'noAccess' });
  });

  test('one column of access that names no application tells nothing of the others', async () => {
    const rows = (...levels: string[]): string =>
      levels.map((level, at) => `<tr><td>${['Ada', 'Ben'][at % 2]}<td>${level}</tr>`).join('');
    const group = (name: string): string => `<tr><th colspan=2>${name}</tr>`;
    const table = (heads: string, body: string): string =>
      `<table><thead><tr>${heads}</tr></thead>${body}</table>`;
    // Each user stands below each application: Ben has access to the first.
    const grouped = group('Emedgene') + rows('-', 'Has Access') + group('Sequence Hub - EU') + rows('-', '-');
    expect((await read(table('<th>Name<th>Access', grouped))).error).toEqual([
      'noApplicationColumns',
      'Name',
      'Access',
    ]);
    // The application is named on a tab alone.
    const panel = `<div role=tablist><b role=tab>Emedgene</b><b role=tab aria-selected=true>Sequence Hub - EU</b></div>${table('<th>Name<th>Permission', rows('-', '-'))}`;
    expect((await read(panel)).error?.[0]).toBe('noApplicationColumns');
    const beside = '<th>Name<th>Access<th>Emedgene';
    const both = '<tr><td>Ada<td>-<td>-</tr><tr><td>Ben<td>Has Access<td>-</tr>';
    expect(decided(await read(table(beside, both)))).toEqual({ Ada: 'noAccess', Ben: 'hasAccess' });
  });

  test('a table below that has no heads of its own may hold more users: of one of them alone nothing is counted', async () => {
    const rows = (...names: string[]): string =>
      names.map((name) => `<tr><td>${name}<td>${name}@example.org<td>-</tr>`).join('');
    const heads = '<thead><tr><th>Name<th>E-mail<th>Emedgene</tr></thead>';
    const letters = `<h3>A</h3><table>${heads}${rows('Ada', 'Abe')}</table><h3>B</h3><table>${rows('Ben')}</table>`;
    expect((await read(letters)).error).toEqual(['severalUsersTables', '2']);
    // What has no address, or another width, is something else.
    const others = '<table><tr><td>Total<td>2<td>-</table><table><tr><td>Owner<td>ada@example.org</table>';
    expect(decided(await read(`<table>${heads}${rows('Ada', 'Abe')}</table>${others}`))).toEqual({
      Ada: 'noAccess',
      Abe: 'noAccess',
    });
  });

  test('an ARIA grid with merged heads, filters among the heads, and a grid in a row’s details', async () => {
    const seen = await read(`<div role=grid aria-rowcount=40>
      <div role=rowgroup>
        <div role=row><div role=columnheader>Name</div><div role=columnheader aria-colspan=2 aria-colindex=2>Applications</div></div>
        <div role=row><div role=columnheader aria-colindex=2>Emedgene</div><div role=columnheader aria-colindex=3>Reviewer</div></div>
        <div role=row><div role=gridcell><input></div><div role=gridcell>-</div><div role=gridcell>-</div></div>
      </div>
      <div role=rowgroup>
        <div role=row><div role=rowheader>Ada</div><div role=gridcell>-</div><div role=gridcell>No Access</div></div>
        <div role=row><div role=gridcell aria-colspan=3>
          <div role=grid><div role=row><div role=gridcell>x</div><div role=gridcell>-</div><div role=gridcell>-</div></div></div>
        </div></div>
        <div role=row><div><div role=gridcell>Ben</div><div role=gridcell>-</div></div><div role=gridcell>Basic User</div></div>
        <div role=row><div role=gridcell>Cyd</div><div role=gridcell>-</div><div role=gridcell></div></div>
      </div></div>`);
    expect(seen.headings).toEqual(['Name', 'Emedgene', 'Reviewer']);
    expect(decided(seen)).toEqual(abc);
  });

  test('a grid that spreads a record over containers, and states where its cells stand', async () => {
    const row = (index: number, cells: string[], from = 1): string =>
      `<div role=row aria-rowindex=${index}>${cells.map((text, at) => `<div role=gridcell aria-colindex=${from + at}>${text}</div>`).join('')}</div>`;
    const seen = await read(`<div role=grid aria-colcount=3>
      <div role=row aria-rowindex=1><div role=columnheader aria-colindex=1>Name</div></div>
      <div role=row aria-rowindex=1><div role=columnheader aria-colindex=3>Reviewer</div><div role=columnheader aria-colindex=2>Emedgene</div></div>
      <div>${row(2, ['Ada'])}${row(3, ['Ben'])}${row(4, ['Dee'])}${row(4, ['Eve'])}</div>
      <div>${row(3, ['-', 'Has Access'], 2)}${row(2, ['-', '-'], 2)}${row(4, ['-', '-'], 2)}${row(4, ['Has Access', '-'], 2)}</div></div>`);
    expect(seen.headings).toEqual(['Name', 'Emedgene', 'Reviewer']);
    expect(seen.users.slice(0, 2)).toMatchObject([
      { name: 'Ada', decision: 'noAccess', parts: 2 },
      { name: 'Ben', decision: 'hasAccess', parts: 2 },
    ]);
    // Where two rows claim one place (one of them fading away), nobody knows which parts belong together.
    expect(seen.users.slice(2).map(({ decision }) => decision)).not.toContain('noAccess');
  });

  test('virtual columns: places mean nothing where columns are left out', async () => {
    const seen =
      await read(`<table role=grid aria-colcount=4><thead><tr><th>Name<th>Role<th>Emedgene<th>Sequence Hub</thead>
      <tbody><tr><td>Ada<td>-<td>-</tr><tr><td>Ben<td>-<td>Has Access</tr></tbody></table>`);
    expect(seen.users.map(({ decision }) => decision)).toEqual(['undecided', 'undecided']);
    expect(seen.unseenColumns).toBe(1);
  });

  test('Material: a table element with icons, and one of its own elements with details', async () => {
    const dash =
      '<mat-icon role="img" class="mat-icon notranslate material-icons mat-ligature-font" aria-hidden="true" data-mat-icon-type="font">remove</mat-icon>';
    const header = (name: string): string =>
      `<th mat-header-cell mat-sort-header role="columnheader"><div class="mat-sort-header-container" tabindex="0" role="button"><div class="mat-sort-header-content"> ${name} </div><div class="mat-sort-header-arrow" aria-hidden="true"><svg><path/></svg></div></div></th>`;
    const native =
      await read(`<table mat-table role="table" class="mat-mdc-table mdc-data-table__table cdk-table">
      <thead role="rowgroup"><tr mat-header-row role="row">${header('Name')}${header('Sequence Hub - EU')}${header('Emedgene')}</tr></thead>
      <tbody role="rowgroup" class="mdc-data-table__content">
        <tr mat-row role="row"><td mat-cell role="cell"> Ada <td mat-cell>${dash}<td mat-cell> — </tr>
        <tr mat-row role="row" class="detail-row"><td mat-cell colspan="3"><div> - </div></td></tr>
        <tr mat-row role="row"><td mat-cell role="cell"> Ben <td mat-cell>${dash}<td mat-cell> Has Access </tr>
        <tr mat-row role="row"><td mat-cell role="cell"> Cyd <td mat-cell>${dash}<td mat-cell> <mat-icon>check</mat-icon></tr>
      </tbody></table>`);
    expect(decided(native)).toEqual(abc);
    const cell = (text: string): string =>
      `<mat-cell role="cell" class="mat-mdc-cell cdk-cell"> ${text} </mat-cell>`;
    const flex = await read(`<mat-table role="table" class="mat-mdc-table cdk-table">
      <mat-header-row role="row">${['Name', 'Sequence Hub - EU', 'Emedgene'].map((name) => `<mat-header-cell role="columnheader">${name}</mat-header-cell>`).join('')}</mat-header-row>
      <mat-row role="row">${cell('Ada')}${cell(dash)}${cell('-')}</mat-row><mat-row role="row">${cell('-')}</mat-row>
      <mat-row role="row">${cell('Ben')}${cell(dash)}${cell('Analyst (+v38)')}</mat-row>
      <mat-row role="row">${cell('Cyd')}${cell('')}${cell('-')}</mat-row></mat-table>`);
    expect(decided(flex)).toEqual(abc);
  });

  test.each([
    ['head and rows side by side', (head: string, rows: string) => `<section>${head}${rows}</section>`],
    [
      'head and rows in groups',
      (head: string, rows: string) => `<section><header>${head}</header><div>${rows}</div></section>`,
    ],
  ])('rows of plain elements without any role: %s', async (_what, layout) => {
    const row = (...texts: string[]): string =>
      `<div class=r>${texts.map((text) => `<div><span>${text}</span></div>`).join('')}</div>`;
    const seen = await read(
      layout(
        row('Name', 'E-mail', 'Sequence Hub - EU', 'Emedgene'),
        row('Ada', 'ada@example.org', '-', 'No Access') +
          '<div class=r><p>Details of Ada</p></div>' +
          row('Ben', 'ben@example.org', '-', 'Has Access') +
          row('Cyd', 'cyd@example.org', '-', ''),
      ),
    );
    expect(seen.users.map(({ address }) => address)).toEqual([
      'ada@example.org',
      'ben@example.org',
      'cyd@example.org',
    ]);
    expect(decided(seen)).toEqual(abc);
  });

  test('rows of plain elements are refused where that is a guess', async () => {
    const refused = [
      ['no row elements', '<div><div>Name</div><div>Emedgene</div><div>Ada</div><div>-</div></div>'],
      ['no product in the heads', '<div><p><b>Name</b><b>Notes</b></p><p><i>Ada</i><i>-</i></p></div>'],
      ['no person in the heads', '<div><p><b>Year</b><b>Emedgene</b></p><p><i>2026</i><i>-</i></p></div>'],
      [
        'rows of other shapes',
        '<div><p><b>Name</b><b>Emedgene</b></p><p><i>Ada</i></p><p><i>-</i></p></div>',
      ],
    ];
    for (const [what = '', html = ''] of refused)
      expect([what, (await read(html)).error?.[0]]).toEqual([what, 'noUsersTable']);
  });
});

describe('traps', () => {
  test('a native table that marks no heads is read where its first row plainly says them', async () => {
    const rows =
      '<tr><td>Ada<td>-<td>-</tr><tr><td>Ben<td>Has Access<td>-</tr><tr><td colspan=3>Details: -</tr>';
    const head = '<tr><td><b>Name</b><td><b>Sequence Hub - EU</b><td><b>Emedgene</b></tr>';
    for (const html of [
      `<table>${head}${rows}</table>`,
      `<table><tbody>${head}</tbody><tbody>${rows}</tbody></table>`,
      `<table><tr><td>Menu<td><table>${head}${rows}</table></table>`,
      `<table>${head}${rows.replaceAll(/<td>(Ada|Ben)/g, '<th scope=row>$1')}</table>`,
      // Heads in two rows: some reach down beside those that share one above them.
      `<table><tr><td>Menu<td><table><tr><td rowspan=2><b>Name</b><td colspan=2>Applications</tr>
       <tr><td>Sequence Hub - EU<td>Emedgene</tr>${rows}</table></table>`,
    ]) {
      const seen = await read(html);
      expect(seen.applications, html).toEqual(['Sequence Hub - EU', 'Emedgene']);
      expect(decided(seen), html).toEqual({ Ada: 'noAccess', Ben: 'hasAccess' });
    }
    for (const guess of [
      `<table>${rows}</table>`,
      `<table><tr><td>Who<td>What<td>More</tr>${rows}</table>`,
      `<table>${rows}${head}</table>`,
    ])
      expect((await read(guess)).error?.[0], guess).toMatch(/^no(UsersTable|ApplicationColumns)$/);
  });

  test('dashes elsewhere, columns of dashes only, a user named “-”, “No Access” beside dashes, twins', async () => {
    const seen =
      await read(`<table><tr><th>Name<th>Login<th>Phone<th>Nickname<th>Emedgene<th>Reviewer<th>Last Emedgene login</tr>
      <tr><td>-<td>dash<td>-<td>-<td>-<td>No Access<td>-</tr>
      <tr><td>Has Access<td>odd<td>-<td>-<td>–<td>-<td>2026-01-01</tr>
      <tr><td>Ada<td>ada1<td>555<td>-<td>-<td>-<td>2026-01-01</tr>
      <tr><td>Ada<td>ada2<td>555<td>-<td>-<td>Basic User<td>-</tr></table>`);
    expect(seen.users.map(({ login, decision }) => [login, decision])).toEqual([
      ['dash', 'noAccess'],
      ['odd', 'noAccess'],
      ['ada1', 'noAccess'],
      ['ada2', 'hasAccess'],
    ]);
    expect(Object.fromEntries(seen.columns.map(({ heading, use }) => [heading, use]))).toEqual({
      Name: 'person',
      Login: 'person',
      Phone: 'person',
      Nickname: 'other',
      Emedgene: 'application',
      Reviewer: 'application',
      'Last Emedgene login': 'other',
    });
    const because = Object.fromEntries(seen.columns.map(({ heading, because: why }) => [heading, why]));
    expect(because).toMatchObject({
      Nickname: [{ code: 'noProductOnlyDashes', parts: [] }],
      Emedgene: [{ code: 'product', parts: [] }],
      Reviewer: [{ code: 'accessWords', parts: [2, 4] }],
      'Last Emedgene login': [{ code: 'moreThanProduct', parts: [0, 4] }],
    });
  });

  test('no users, users that are still loading, and an error instead of rows', async () => {
    const cases: [what: string, rows: string, decisions: string[]][] = [
      ['no users', '<tr><td colspan=3>No users found</tr>', []],
      ['loading: empty cells', '<tr><td><td><td></tr><tr><td><td><td></tr>', ['undecided', 'undecided']],
      ['loading: dashes for want of an answer', '<tr><td><td>-<td>-</tr>', ['undecided']],
      ['loading: dashes in each cell', '<tr><td>–<td>-<td>-</tr>', ['undecided']],
      ['an error instead of rows', '<tr><td colspan=3><div role=alert>-</div></tr>', []],
    ];
    for (const [what, rows, decisions] of cases) {
      const seen = await read(`<table><tr><th>Name<th>Emedgene<th>Sequence Hub</tr>${rows}</table>`);
      expect([what, seen.users.map(({ decision }) => decision)]).toEqual([what, decisions]);
    }
  });

  test('a table that says it is busy decides nothing; an error instead of a table is no table', async () => {
    const busy = await read(
      '<div aria-busy=true><table><tr><th>Name<th>Emedgene</tr><tr><td>Ada<td>-</tr></table></div>',
    );
    expect(decided(busy)).toEqual({ Ada: 'undecided' });
    expect((await read('<div role=alert>Users could not be loaded</div>')).error?.[0]).toBe('noUsersTable');
  });
});

describe('who a row is about', () => {
  test('its name, user ID and address, by heads and by cells', async () => {
    const cases = [
      [
        'first and last name',
        'Status|First name|Last name|E-mail',
        'Active|Ada|Lovelace|ada@example.org',
        'Ada Lovelace||ada@example.org',
      ],
      [
        'name and address in one cell',
        'User|Role',
        '<b>Ada L</b><small>ada@example.org</small>|Admin',
        'Ada L||ada@example.org',
      ],
      [
        'an address in brackets after the name',
        'User|Role',
        'Ada L (guest) &lt;ada@example.org&gt;|Admin',
        'Ada L (guest)||ada@example.org',
      ],
      [
        'a name that looks like markup',
        'Name|E-mail',
        '&lt;b&gt;Ada&lt;/b&gt; [x]|ada@example.org',
        '<b>Ada</b> [x]||ada@example.org',
      ],
      ['a login beside the name', 'User ID|Full name', 'ada_7|Ada L', 'Ada L|ada_7|'],
      [
        'no head for the name',
        'Status|Researcher|Contact',
        'Active|Ada L|ada@example.org',
        'Ada L||ada@example.org',
      ],
      [
        'who has invited is somebody else',
        'Invited by|User ID',
        'boss@example.org|ada@example.org',
        '||ada@example.org',
      ],
    ];
    const row = (texts: string, tag: string): string =>
      texts
        .split('|')
        .map((text) => `<${tag}>${text}</${tag}>`)
        .join('');
    for (const [what = '', heads = '', cells = '', expected = ''] of cases) {
      const seen = await read(
        `<table><tr>${row(`${heads}|Emedgene`, 'th')}</tr><tr>${row(`${cells}|-`, 'td')}</tr></table>`,
      );
      const [user] = seen.users;
      expect([what, `${user?.name}|${user?.login}|${user?.address}`]).toEqual([what, expected]);
    }
  });
});
