import { expect, test } from 'vitest';
import { useRoom } from '../harness';

const room = useRoom<{ asked: typeof import('./asked-page') }>({ asked: 'tests/page/guards/asked-page.ts' });

/** A list of workgroups whose last column holds this, with the workgroup's name for `NAME`. */
const list = (cell: string, head = 'Active Workgroup', above = '', below = ''): string => `<!doctype html>
  <title>IAM Console</title><body><nav><a href="#w">Workgroups</a><a href="#d">Domain</a></nav><main>
  <h1>Workgroups</h1><button>+New</button>${above}
  <table><thead><tr><th>Workgroup</th><th>Owner</th><th>Created On</th><th>${head}</th></tr></thead><tbody>${[
    'Core Lab',
    'Teaching Lab',
  ]
    .map(
      (name) =>
        `<tr><td>${name}</td><td>Owen Owner</td><td>2024</td><td>${cell.replaceAll('NAME', name)}</td></tr>`,
    )
    .join('')}</tbody></table></main><output></output>${below}`;

const says = (words: string): string => `document.querySelector('output').textContent += '${words} '`;
const question = () => room.page.getByRole('alertdialog');
const title = () => question().locator('h2').textContent();
const said = () => room.page.locator('output').textContent();

async function show(html: string): Promise<void> {
  await room.show(html);
  await room.run(({ asked }) => asked.judgeComes());
}

const native = `<input type="checkbox" checked aria-label="Active Workgroup NAME" onchange="${says('changed')}">`;
const boxes: Record<string, string> = {
  'a native tick box': native,
  'one that only its column names': `<input type="checkbox" checked onchange="${says('changed')}">`,
  'one by role': `<span role="checkbox" tabindex="0" aria-checked="true" style="display:inline-block;width:20px;height:20px;background:#ccc" onclick="${says('changed')}"></span>`,
  'a switch': `<button role="switch" aria-checked="true" aria-label="NAME" onclick="${says('changed')}">on</button>`,
  'a hidden one in a drawn box': `<label style="cursor:pointer;display:inline-block;width:24px;height:24px;background:#ccc"><input type="checkbox" checked style="position:absolute;opacity:0;width:0;height:0" onchange="${says('changed')}"></label>`,
};

test.each(Object.keys(boxes))(
  'taking the tick out of %s is held, names the workgroup and needs a tick',
  async (kind) => {
    await show(list(boxes[kind] ?? ''));
    const { x, y, width, height } = (await room.page
      .locator('tbody tr')
      .nth(1)
      .locator('td')
      .last()
      .locator(':scope > *')
      .boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await room.page.mouse.click(x + width / 2, y + height / 2);
    expect(await title()).toBe('guardEnds_inactive | guardInWorkgroup | Teaching Lab');
    const anyway = question().getByRole('button', { name: 'guardEndsAnyway_inactive' });
    expect(await anyway.isDisabled()).toBe(true);
    await room.page.keyboard.press('Escape');
    expect(await said()).toBe('');
    expect(await room.run(({ asked }) => asked.heard)).toEqual([]);
    await room.page.mouse.click(x + width / 2, y + height / 2);
    await question().getByRole('checkbox').check();
    await anyway.click();
    expect(await said()).toBe('changed ');
  },
);

test('where no cell is marked as a head, what stands below the text is the column; what stands elsewhere is not', async () => {
  const drawn = `<label style="cursor:pointer;display:inline-block"><input type="checkbox" checked style="position:absolute;opacity:0;width:1px;height:1px" onchange="${says('changed')}"><i style="display:inline-block;width:20px;height:20px;background:#ccc"></i></label>`;
  const twice = (html: string): string =>
    html
      .replace(/<(\/?)th\b/g, '<$1td')
      .replace(/<(\/?)thead>/g, '')
      .replace(/<td>([^<]+)<\/td>/g, '<td><b style="display:none">$1</b>$1</td>');
  const html = twice(list(drawn)).replaceAll('<tr>', '<tr><td><input type="checkbox" checked></td>');
  await show(html);
  await room.page.locator('tr').nth(2).locator('td').last().locator('i').click();
  expect(await title()).toBe('guardEnds_inactive | guardInWorkgroup | Teaching Lab');
  await room.page.keyboard.press('Escape');
  expect(await said()).toBe('');
  await room.page.locator('tr').nth(2).locator('td').first().locator('input').click();
  expect(await question().count()).toBe(0);
});

test('where nothing says that there are rows, the tick below the text is held; a filter above is not', async () => {
  const line = (cells: string[]): string =>
    `<div style="display:flex">${cells.map((cell) => `<div style="flex:0 0 160px">${cell}</div>`).join('')}</div>`;
  const tick = `<input type="checkbox" checked aria-label="NAME" onchange="${says('changed')}">`;
  const row = (name: string): string => line([name, 'Owen Owner', tick.replace('NAME', name), 'Open ›']);
  const heads = `${line(['Workgroup', 'Owner', 'Active Workgroup'])}<p>Select a row to see more.</p>`;
  const filter = `<p><label><input type="checkbox" checked onchange="${says('filtered')}"> Active Workgroup</label></p>`;
  const loose = `${filter}<section>${heads}${row('Core Lab')}${row('Teaching Lab')}</section>`;
  await show(list('').replace(/<table>.*<\/table>/s, loose));
  await room.page.getByRole('checkbox', { name: 'Teaching Lab' }).click();
  expect(await title()).toMatch(/^guardEnds_inactive/);
  await room.page.keyboard.press('Escape');
  await room.page.getByRole('checkbox', { name: 'Active Workgroup', exact: true }).click();
  expect(await question().count()).toBe(0);
  expect(await said()).toBe('filtered ');
});

test('by keys it is held as well, and the tick stays', async () => {
  await show(list(native));
  const box = room.page.getByRole('checkbox', { name: 'Active Workgroup Core Lab' });
  await box.press('Enter');
  expect(await question().count()).toBe(0);
  await box.press('Space');
  expect(await title()).toBe('guardEnds_inactive | guardInWorkgroup | Core Lab');
  await room.page.keyboard.press('Escape');
  expect(await box.isChecked()).toBe(true);
  expect(await said()).toBe('');
});

test('setting the tick, and boxes that do something else, are not held', async () => {
  await show(list(`<input type="checkbox" aria-label="Active Workgroup NAME" onchange="${says('set')}">`));
  await room.page.getByRole('checkbox', { name: 'Active Workgroup Core Lab' }).click();
  expect(await said()).toBe('set ');
  const filter = `<label><input type="checkbox" checked onchange="${says('filter')}">Active Workgroup</label>`;
  await show(
    list(
      `<input type="checkbox" checked aria-label="Select NAME" onchange="${says('chosen')}">`,
      'Select',
      filter,
    ),
  );
  await room.page.getByRole('checkbox', { name: 'Select Core Lab' }).click();
  await room.page.getByText('Active Workgroup').click();
  expect(await question().count()).toBe(0);
  expect(await said()).toBe('chosen filter ');
});

test('Archive and Delete in a row are held, and claim no more than is documented', async () => {
  for (const kind of ['archive', 'delete']) {
    const name = kind === 'archive' ? 'Archive' : 'Delete workgroup';
    await show(list(`<button onclick="${says('pressed')}">${name}</button>`, 'Actions'));
    await room.page.getByRole('button', { name }).first().click();
    expect(await title()).toBe(`guardEnds_${kind} | guardInWorkgroup | Core Lab`);
    expect(await question().locator('p').allTextContents()).toEqual([
      `guardEndsHow_${kind} | guardInWorkgroup | Core Lab`,
    ]);
    expect(await said()).toBe('');
  }
});

test('in a menu that stands elsewhere it is named by the row that the menu was opened from', async () => {
  const menu = `<div role="menu"><button role="menuitem" onclick="${says('pressed')}">Archive</button></div>`;
  await show(list('<button aria-label="Actions of NAME">⋮</button>', 'Actions', '', menu));
  await room.page.getByRole('button', { name: 'Actions of Teaching Lab' }).click();
  await room.page.getByRole('menuitem', { name: 'Archive' }).click();
  expect(await title()).toBe('guardEnds_archive | guardInWorkgroup | Teaching Lab');
});

test('above the list it is named by the rows that are ticked, whatever else is unfolded; by none where none is', async () => {
  const cell =
    '<input type="checkbox" aria-label="Select NAME"><button aria-expanded="false">Details of NAME</button>';
  const above = `<button onclick="${says('pressed')}">Delete</button>`;
  await show(list(cell, 'Actions', above));
  await room.page.getByRole('button', { name: 'Details of Core Lab' }).evaluate((one) => {
    one.setAttribute('aria-expanded', 'true');
  });
  await room.page.getByRole('button', { name: 'Delete', exact: true }).click();
  expect(await title()).toBe('guardEnds_delete | guardWorkgroupUnnamed');
  await room.page.keyboard.press('Escape');
  await room.page.getByRole('checkbox', { name: 'Select Teaching Lab' }).check();
  await room.page.getByRole('button', { name: 'Delete', exact: true }).click();
  expect(await title()).toBe('guardEnds_delete | guardInWorkgroup | Teaching Lab');
  // The tick of a workgroup that is active selects nothing.
  await show(list(native, 'Active Workgroup', above));
  await room.page.getByRole('button', { name: 'Delete', exact: true }).click();
  expect(await title()).toBe('guardEnds_delete | guardWorkgroupUnnamed');
  expect(await said()).toBe('');
});

test('what the page asks about a press that was passed on is not held once more; another row is', async () => {
  const dialog = `<dialog><p>Archive this?</p><button onclick="${says('archived')}">Archive</button></dialog>`;
  await show(
    list(`<button onclick="document.querySelector('dialog').show()">Archive</button>`, 'Actions', '', dialog),
  );
  await room.page.getByRole('button', { name: 'Archive' }).first().click();
  await question().getByRole('checkbox').check();
  await question().getByRole('button', { name: 'guardEndsAnyway_archive' }).click();
  await room.page.getByRole('dialog').getByRole('button', { name: 'Archive' }).click();
  expect(await question().count()).toBe(0);
  expect(await said()).toBe('archived ');
  await room.page.evaluate(() => document.querySelector('dialog')?.close());
  await room.page.getByRole('button', { name: 'Archive' }).nth(1).click();
  expect(await title()).toBe('guardEnds_archive | guardInWorkgroup | Teaching Lab');
});

test('before what judges has come, every press in the list but one on a link waits for it', async () => {
  const link = '<a href="#there">NAME</a>';
  await room.show(list(`${native}<button onclick="${says('archived')}">Archive</button>${link}`));
  const press = (role: 'checkbox' | 'button' | 'link', name: string) =>
    room.page.getByRole(role, { name, exact: true }).first().click();
  await press('link', 'Core Lab');
  expect(await room.page.evaluate('location.hash')).toBe('#there');
  await press('button', 'Archive');
  expect(await said()).toBe('');
  await room.run(({ asked }) => asked.judgeComes());
  await question().waitFor();
  expect(await title()).toBe('guardEnds_archive | guardInWorkgroup | Core Lab');

  await room.show(list(native));
  const box = room.page.getByRole('checkbox', { name: 'Active Workgroup Core Lab' });
  await box.click();
  expect(await box.isChecked()).toBe(true);
  await room.run(({ asked }) => asked.judgeComes());
  await question().waitFor();
  expect(await title()).toBe('guardEnds_inactive | guardInWorkgroup | Core Lab');
  expect(await said()).toBe('');

  // What nobody asks about goes on.
  await room.show(list(`<button onclick="${says('opened')}">Open</button>`, 'Actions'));
  await press('button', 'Open');
  expect(await said()).toBe('');
  await room.run(({ asked }) => asked.judgeComes());
  await room.page.waitForFunction(() => document.querySelector('output')?.textContent === 'opened ');
  expect(await question().count()).toBe(0);
});
