import { expect, test } from 'vitest';
import { useRoom } from '../harness';

const room = useRoom<{
  tree: typeof import('../../../src/page/dom/tree');
  rows: typeof import('../../../src/basespace/people-rows');
  wording: typeof import('../../../src/basespace/wording');
}>({
  tree: 'src/page/dom/tree.ts',
  rows: 'src/basespace/people-rows.ts',
  wording: 'src/basespace/wording.ts',
});

async function peopleIn(html: string): Promise<string[][]> {
  await room.show(`<!doctype html><body>${html}`);
  return room.run(({ tree, rows, wording }) => {
    const page = new tree.PageTree(
      document,
      (element) => element.shadowRoot,
      () => false,
    );
    page.scan();
    const table = document.querySelector('table, [role=grid]') as Element;
    return new rows.PeopleRows(page, table, wording.wording).read();
  });
}

test.each([
  [
    'addresses and user IDs, each in its column',
    `<table><thead><tr><th>Name<th>User ID<th>Email<th>Emedgene</thead><tbody>
     <tr><td>Anna A<td>Anna_7<td>Anna@Example.org<td>Has Access<tr><td>Ben<td>Ben B<td>-<td>-</tbody></table>`,
    [['anna_7', 'anna@example.org']],
  ],
  [
    'pending invitations, where who has invited is nobody’s invitation',
    `<table><thead><tr><th>Invited<th>Invited by</thead><tbody><tr><td>new@example.org<td>owner@example.org</tbody></table>`,
    [['new@example.org']],
  ],
  [
    'a cell that holds name and address',
    `<table><tbody><tr><td><b>Cleo C</b><small>cleo@example.org</small><td>—</tbody></table>`,
    [['cleo@example.org']],
  ],
  [
    'a grid by roles',
    `<div role=grid><div role=row><span role=columnheader>Username</span></div>
     <div role=row><span role=gridcell>dan_d</span></div><div role=row><span role=gridcell></span></div></div>`,
    [['dan_d']],
  ],
])('people are read from %s', async (_what, html, expected) => {
  expect(await peopleIn(html)).toEqual(expected);
});
