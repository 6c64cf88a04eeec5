import { describe, expect, test } from 'vitest';
import { useRoom } from '../harness';

const room = useRoom<{
  console: typeof import('./console-page');
  grids: typeof import('./grids');
  tables: typeof import('./tables');
}>({
  console: 'tests/page/read-all/console-page.ts',
  grids: 'tests/page/read-all/grids.ts',
  tables: 'tests/page/read-all/tables.ts',
});

const named = (address: string) => ({ name: '', login: '', address });

/** A table with these rows of cells under an empty head, Name, Email, Admin and a product. */
function tableOf(...rows: string[]): string {
  const head = '<th></th><th>Name</th><th>Email</th><th>Admin</th><th>Sequence Hub - US</th>';
  return `<!doctype html><body><table><thead><tr>${head}</thead><tbody>${rows.map((row) => `<tr>${row}</tr>`).join('')}</tbody></table>`;
}
const row = (box: string, address: string, admin = '') =>
  `<td>${box}</td><td>Somebody</td><td>${address}</td><td>${admin}</td><td>Has Access</td>`;

describe('users are ticked', () => {
  test.each(['agGrid', 'vaadinGrid'] as const)('in a real grid (%s), those that it shows', async (kind) => {
    await room.show('<!doctype html><body></body>');
    const { report, selected } = await room.run(async ({ console, grids }, make) => {
      const grid = make === 'agGrid' ? grids.agGrid(500, 'all') : grids.vaadinGrid(500, 10);
      const shown = [2, 3, 5].map((number) => `user.${number}@example.org`);
      const wanted = [...shown, shown[0], 'user.450@example.org', 'nobody@example.org'];
      // A grid draws its rows a moment after it is there.
      while (!shown.every((address) => document.body.textContent?.includes(address)))
        await new Promise(requestAnimationFrame);
      const users = wanted.map((address) => ({
        name: '',
        login: '',
        address: String(address).toUpperCase(),
      }));
      const first = await console.tick(users.slice(0, 1));
      const report = await console.tick(users);
      return { report, first, selected: grid.selected() };
    }, kind);
    expect(report).toMatchObject({ ticked: 2, already: 1, notShown: 2, refused: [] });
    expect(selected).toBe(3);
  });

  test('by native, styled and ARIA boxes, and nothing else is pressed', async () => {
    const styled = '<label><input type="checkbox" style="opacity: 0"><span class="box"></span></label>';
    const aria = `<div role="checkbox" aria-checked="false" tabindex="0"
      onclick="this.setAttribute('aria-checked', String(this.getAttribute('aria-checked') !== 'true'))"></div>`;
    const within = '<mat-checkbox><input type="checkbox" aria-label="Select row"></mat-checkbox>';
    await room.show(
      tableOf(
        row('<input type="checkbox">', 'a@example.org', '<input type="checkbox" aria-label="Administrator">'),
        row(styled, 'b@example.org', '<input type="checkbox">'),
        row(aria, 'c@example.org'),
        row(within, 'd@example.org', '<button>Remove</button>'),
        row('<input type="checkbox" checked>', 'e@example.org'),
      ),
    );
    const report = await room.run(
      ({ console }, users) => console.tick(users),
      ['a', 'b', 'c', 'd', 'e'].map((name) => named(`${name}@example.org`)),
    );
    expect(report).toMatchObject({ ticked: 4, already: 1, notShown: 0, refused: [] });
    const ticked = await room.page.locator('td:first-child :is(input:checked, [aria-checked=true])').count();
    expect({ ticked, admins: await room.page.locator('td:nth-child(4) input:checked').count() }).toEqual({
      ticked: 5,
      admins: 0,
    });
    expect(report.pressed).toHaveLength(3);
  });

  test('and who is ticked besides is counted, once each', async () => {
    const box = (name: string, state = '') => row(`<input type="checkbox" ${state}>`, `${name}@example.org`);
    await room.show(
      tableOf(box('a'), box('b', 'checked'), box('c', 'checked'), box('d', 'checked'), box('e')),
    );
    const tick = (names: string[]) =>
      room.run(
        ({ console }, users) => console.tick(users),
        names.map((name) => named(`${name}@example.org`)),
      );
    expect(await tick(['a', 'b'])).toMatchObject({ ticked: 1, already: 1, others: 2 });
    expect(await tick(['a', 'b', 'c', 'd'])).toMatchObject({ ticked: 0, already: 4, others: 0 });
  });

  test('but not where it is not plain whom or what a box is for, or where it does not hold', async () => {
    const stubborn = `<input type="checkbox" onclick="return false">`;
    await room.show(
      tableOf(
        row('<input type="checkbox">', 'twice@example.org'),
        row('<input type="checkbox">', 'twice@example.org'),
        row('<input type="checkbox"><input type="checkbox">', 'two.boxes@example.org'),
        row('', 'no.box@example.org', '<input type="checkbox">'),
        row('<input type="checkbox" aria-label="Remove">', 'other.name@example.org'),
        row('<input type="checkbox" disabled>', 'disabled@example.org'),
        row(stubborn, 'stubborn@example.org'),
      ),
    );
    const all = ['twice', 'two.boxes', 'no.box', 'other.name', 'disabled', 'stubborn'].map(
      (name) => `${name}@example.org`,
    );
    const report = await room.run(({ console }, users) => console.tick(users), all.map(named));
    expect(report).toMatchObject({ ticked: 0, already: 0, notShown: 0, refused: all });
    expect(await room.page.locator('input:checked').count()).toBe(0);
  });
});
