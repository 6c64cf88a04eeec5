import { expect, test } from 'vitest';
import { useRoom } from '../harness';

const room = useRoom<{
  tree: typeof import('../../../src/page/dom/tree');
  plain: typeof import('../../../src/page/table/plain');
}>({ tree: 'src/page/dom/tree.ts', plain: 'src/page/table/plain.ts' });

test('what stands outside of a table of plain elements is in no row of it, wherever it stands', async () => {
  const row = (name: string) =>
    `<div class=row><span>${name}</span><span>Has Access</span><span>-</span></div>`;
  await room.show(
    `<!doctype html><style>.row{display:grid;grid-template-columns:repeat(3,100px)}</style><body><main><section id=table><div class=row><b>User</b><b>Hub</b><b>Role</b></div>
    <div id=rows>${['anna', 'ben', 'carl'].map(row).join('')}</div></section><nav><button id=next>Next</button></nav></main>`,
  );
  const rows = await room.run(({ tree, plain }) => {
    const page = new tree.PageTree(
      document,
      (element) => element.shadowRoot,
      () => false,
    );
    page.scan();
    const [table] = plain.findPlainTables(page, [document.querySelector('b') as Element], (texts) =>
      texts.includes('User'),
    );
    if (!table) return ['no table'];
    const rowOf = (element: Element) => plain.plainRowOf(page, table, element)?.className ?? 'none';
    const outside = [...document.querySelectorAll('*')].filter((each) => !table.contains(each));
    const cell = document.querySelector('#rows span') as Element;
    return [rowOf(cell), ...new Set(outside.map(rowOf))];
  });
  expect(rows).toEqual(['row', 'none']);
});

test('a hint that stands among loose rows is no row, and does not keep them from being read', async () => {
  const row = (name: string) =>
    `<div class=row><span>${name}</span><span>Has Access</span><span>-</span></div>`;
  await room.show(
    `<!doctype html><style>.row{display:grid;grid-template-columns:repeat(3,100px)}</style><body><section><div><div class=row><b>User</b><b>Hub</b><b>Role</b></div></div>
    <p>Select a row to see more.</p>${['anna', 'ben', 'carl'].map(row).join('')}</section>`,
  );
  const names = await room.run(({ tree, plain }) => {
    const page = new tree.PageTree(
      document,
      (element) => element.shadowRoot,
      () => false,
    );
    page.scan();
    const [table] = plain.findPlainTables(page, [document.querySelector('b') as Element], (texts) =>
      texts.includes('User'),
    );
    return table && plain.readPlain(page, table).rows.map(({ cells }) => cells[0]?.textContent);
  });
  expect(names).toEqual(['anna', 'ben', 'carl']);
});
