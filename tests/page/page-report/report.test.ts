import { expect, test } from 'vitest';
import { useRoom } from '../harness';

const room = useRoom<{
  outline: typeof import('../../../src/features/page-report/outline');
  redactor: typeof import('../../../src/features/page-report/redactor');
  report: typeof import('../../../src/features/page-report/report');
  recognise: typeof import('../../../src/basespace/recognise');
  landmarks: typeof import('../../../src/page/dom/landmarks');
  tree: typeof import('../../../src/page/dom/tree');
  wording: typeof import('../../../src/basespace/wording');
}>({
  outline: 'src/features/page-report/outline.ts',
  redactor: 'src/features/page-report/redactor.ts',
  report: 'src/features/page-report/report.ts',
  recognise: 'src/basespace/recognise.ts',
  landmarks: 'src/page/dom/landmarks.ts',
  tree: 'src/page/dom/tree.ts',
  wording: 'src/basespace/wording.ts',
});

/** What must not be in any report: names (also such as are words), addresses, ids, a workgroup, an organisation. */
const secrets = [
  'Ludmilla',
  'Okonkwo',
  'Mark',
  'Page',
  'Virginia',
  'London',
  'Grant-Rich',
  'ludmilla',
  'o.konkwo',
  'example.org',
  'konkwo',
  'wg-4711',
  '4711',
  '8d3f2a90',
  'Genomik',
  'Kernlabor',
  'acmelab',
  'Liste-Q3',
  'O’Brien',
  'Müller',
  '王芳',
  'jdoe_7',
];

const planted = `<!doctype html><html><head><title>Kernlabor Genomik – Admin Console of Ludmilla</title></head><body>
<header><h2>Kernlabor Genomik</h2><button id="wg-4711" aria-label="Menu of Ludmilla Okonkwo">Ludmilla Okonkwo</button>
<a href="/users/ludmilla" title="o.konkwo@example.org">Mark Page</a></header>
<nav aria-label="Kernlabor"><a href="#/workgroups/wg-4711/admins">Admins</a><a href="#u" aria-current="page">Users</a><a href="#p">Pending Invites (3)</a></nav>
<main data-owner="Ludmilla"><h1>Users of Virginia London</h1><p>Owner: O’Brien, 王芳 and jdoe_7; 8d3f2a90</p>
<button>Invite</button><button>Change Access</button><button>Remove Müller</button>
<input type="search" aria-label="Search in Genomik" value="Okonkwo"><input type="file" title="Liste-Q3.xlsx"><span>Liste-Q3.xlsx</span>
<span hidden>Ludmilla</span><span style="display:none">Okonkwo</span><span style="position:absolute;clip:rect(0 0 0 0);width:1px;height:1px;overflow:hidden">Ludmilla is away</span>
<table aria-label="Users of Kernlabor"><caption>Kernlabor</caption><thead><tr><th>Name</th><th>E-mail</th><th>Sequence Hub - EU</th><th>Seen by Ludmilla</th></tr></thead><tbody>
${Array.from({ length: 30 }, (_, row) => `<tr title="Ludmilla ${row}" data-id="4711"><td>Ludmilla Okonkwo</td><td>o.konkwo@example.org</td><td>${row % 2 ? 'Has Access' : '–'}</td><td>Virginia</td></tr>`).join('')}
</tbody></table>
<ul>${Array.from({ length: 40 }, () => '<li>Ludmilla Okonkwo <em>o.konkwo@example.org</em></li>').join('')}</ul></main>
<dialog open aria-label="Invite to Kernlabor"><h2>Invite new user to Genomik</h2>
<label>Addresses <textarea placeholder="like ludmilla@example.org">o.konkwo@example.org</textarea></label>
<div class="chips"><span class="chip">Ludmilla Okonkwo<button aria-label="Remove ludmilla@example.org">×</button></span></div>
<label>Owner <select><option>Mark Page</option><option>Grant-Rich</option></select></label><button>Grant access</button></dialog></body></html>`;

/** The report's text of what is shown at an address. */
async function reportOf(html: string, address: string): Promise<string> {
  await room.show(html, address);
  return room.run(({ report, recognise, landmarks, tree, wording }) => {
    const page = new tree.PageTree(
      document,
      ({ shadowRoot }) => shadowRoot,
      () => false,
    );
    const at = {
      host: location.hostname,
      path: location.pathname,
      hash: location.hash,
      title: document.title,
    };
    const seen = recognise.recognise(page, landmarks.readLandmarks(page), at, wording.wording);
    const stub = {
      tree: page,
      wording: wording.wording,
      recognition: () => seen,
      recogniseNow: () => seen,
      context: () => undefined,
      taught: undefined,
    };
    return report.reportPage(stub as never).text;
  });
}

test('a report names nobody, wherever a page names somebody', async () => {
  const text = await reportOf(
    planted,
    'https://acmelab.login.illumina.com/iam/?user=ludmilla#/workgroups/wg-4711/users/jdoe_7',
  );
  for (const secret of secrets)
    expect(text.toLowerCase(), `“${secret}” in\n${text}`).not.toContain(secret.toLowerCase());
  // What is needed to understand it is there.
  expect(text).toContain('*.login.illumina.com/iam/');
  expect(text).toContain('dialog: inviteUser');
  expect(text).toMatch(/button <button> "Invite"/);
  expect(text).toMatch(
    /30 rows: "Name" \(30 words\) \| "E-mail" \(30 address\) \| "Sequence Hub - EU" \(15 dash, 15 access\)/,
  );
  expect(text).toMatch(/textbox <textarea> "Addresses" filled/);
});

test('it stays short enough for a mail, whatever the page holds', async () => {
  const parts = Array.from(
    { length: 900 },
    (_, at) =>
      `<section aria-label="zone${at}x"><h3>one${'x'.repeat(at % 7)} ${at}</h3><button>do it</button><p>${'word '.repeat(at % 30)}</p></section>`,
  );
  const text = await reportOf(
    `<!doctype html><body>${parts.join('')}`,
    'https://acme.login.illumina.com/iam/',
  );
  expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(10_000);
});

test('the same word becomes the same token, and words of interfaces stay', async () => {
  const said = await room.run(({ redactor }) => {
    const words = new redactor.Redactor();
    return ['Bring in Ludmilla', 'LUDMILLA’s list (12)', 'ann@example.org', 'Save & close', 'AB-1234'].map(
      (text) => words.text(text),
    );
  });
  expect(said).toEqual(['Bring in ‹w1›', '‹w2› list (12)', '‹a3›', 'Save & close', '‹n4›']);
});
