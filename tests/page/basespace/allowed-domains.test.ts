import { expect, test } from 'vitest';
import { useRoom } from '../harness';

const room = useRoom<{
  tree: typeof import('../../../src/page/dom/tree');
  landmarks: typeof import('../../../src/page/dom/landmarks');
  allowed: typeof import('../../../src/basespace/read-allowed-list');
  wording: typeof import('../../../src/basespace/wording');
}>({
  tree: 'src/page/dom/tree.ts',
  landmarks: 'src/page/dom/landmarks.ts',
  allowed: 'src/basespace/read-allowed-list.ts',
  wording: 'src/basespace/wording.ts',
});

async function allowedIn(html: string): Promise<unknown> {
  await room.show(`<!doctype html><body>${html}`);
  return room.run(({ tree, landmarks, allowed, wording }) => {
    const page = new tree.PageTree(
      document,
      (element) => element.shadowRoot,
      () => false,
    );
    page.scan();
    return allowed.readAllowed(page, landmarks.readLandmarks(page), wording.wording);
  });
}

const both = { suffixes: ['example.org', '@lab.example.com'], addresses: ['guest@example.net'] };

test.each([
  [
    'lists under headings, with a form and a table of users after them',
    `<h3>Allowed Email Suffixes</h3><ul><li>example.org<li>@lab.example.com</ul><h3>Allowed Emails</h3><p>guest@example.net</p>
     <h3>Domain Invitation</h3><input value="other@example.edu"><h3>Users</h3><table><tr><td>user@example.edu</table>`,
    both,
  ],
  [
    'text areas with labels',
    `<label for=a>Allowed Email Suffixes</label><textarea id=a>example.org, @lab.example.com</textarea>
     <label for=b>Allowed Emails:</label><textarea id=b>guest@example.net</textarea><h3>Users</h3>user@example.edu`,
    both,
  ],
  [
    'columns of a table',
    `<table><thead><tr><th>Allowed Email Suffixes<th>Allowed Emails</thead>
     <tbody><tr><td>example.org<td>guest@example.net<tr><td>@lab.example.com<td></tbody></table>`,
    both,
  ],
  [
    'tabs with panels of their own',
    `<div role=tablist><button role=tab aria-controls=s aria-selected=true>Allowed Email Suffixes</button>
     <button role=tab aria-controls=e>Allowed Emails</button></div>
     <div id=s role=tabpanel>example.org <b>@lab.example.com</b></div><div id=e role=tabpanel hidden>guest@example.net</div>`,
    both,
  ],
  [
    'one list only',
    '<h3>Allowed Email Suffixes (2)</h3><span>EXAMPLE.ORG</span> <span>@lab.example.com</span>',
    { ...both, addresses: [] },
  ],
  ['neither of them', '<h3>Users</h3><p>example.org guest@example.net', null],
])('allowed domains are read from %s', async (_what, html, expected) => {
  expect(await allowedIn(html)).toEqual(expected);
});
