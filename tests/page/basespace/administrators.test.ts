import { expect, test } from 'vitest';
import type { Administration } from '../../../src/basespace/administrators';
import { useRoom } from '../harness';

const room = useRoom<{
  tree: typeof import('../../../src/page/dom/tree');
  landmarks: typeof import('../../../src/page/dom/landmarks');
  administrators: typeof import('../../../src/basespace/administrators');
  wording: typeof import('../../../src/basespace/wording');
}>({
  tree: 'src/page/dom/tree.ts',
  landmarks: 'src/page/dom/landmarks.ts',
  administrators: 'src/basespace/administrators.ts',
  wording: 'src/basespace/wording.ts',
});

async function readIn(html: string): Promise<{ shown: Administration; owners: [string, unknown][] }> {
  await room.show(`<!doctype html><body>${html}`);
  return room.run(({ tree, landmarks, administrators, wording }) => {
    const page = new tree.PageTree(
      document,
      (element) => element.shadowRoot,
      () => false,
    );
    page.scan();
    const read = landmarks.readLandmarks(page);
    return {
      shown: administrators.readAdministration(page, read, wording.wording),
      owners: [...administrators.readOwners(page, read.tables, wording.wording)],
    };
  });
}

const owen = { name: 'Owen Owner', login: '', address: 'owen@example.org' };
const dana = { name: 'Dana Deputy', login: 'dana_d', address: '' };
const table = `<table><thead><tr><th>Name<th>Username<th>Role</thead><tbody>
  <tr><td>Owen Owner<td>owen@example.org<td>Owner<tr><td>Dana Deputy<td>dana_d<td>Administrator</tbody></table>`;

test.each<[string, string, Administration]>([
  [
    'a table below the heading, the owner by their role',
    `<table><tr><td>Other<td>other@example.org</table><h3>Administrators</h3>${table}`,
    { owner: owen, administrators: [owen, dana] },
  ],
  [
    'a label, filled up from the table',
    `<dl><dt>Owner<dd>owen@example.org</dl><h3>Administrators</h3>${table.replace('Owner<tr>', 'Admin<tr>')}`,
    { owner: owen, administrators: [owen, dana] },
  ],
  [
    'a list with pictures',
    `<div><span>Owner</span> owen@example.org</div><h4>Administrators</h4><ul>
     <li><i class=icon>shield</i><span>Owen Owner</span><span>owen@example.org · Owner</span></ul>`,
    { owner: owen, administrators: [owen] },
  ],
  ['nothing where there is nothing of the kind', '<h2>Users</h2><ul><li>a@example.org</ul>', {}],
  ['no owner in a label that says nothing', '<dl><dt>Owner<dd>-</dl><h3>Administrators</h3>', {}],
])('the administrators are read from %s', async (_what, html, expected) => {
  expect((await readIn(html)).shown).toEqual(expected);
});

test('the list of workgroups names its owners, and none for a name that stands there twice', async () => {
  const { owners } = await readIn(
    `<table><thead><tr><th>Workgroup<th>Description<th>Owner</thead><tbody><tr><td>Core<td>-<td>owen@example.org
     <tr><td>Twin<td>-<td>a@example.org<tr><td>Twin<td>-<td>b@example.org<tr><td>None<td>-<td>-</tbody></table>`,
  );
  expect(owners).toEqual([['Core', { name: '', login: '', address: 'owen@example.org' }]]);
});
