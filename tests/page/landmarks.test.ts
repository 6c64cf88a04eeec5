import { expect, test } from 'vitest';
import { useRoom } from './harness';

const room = useRoom<{
  landmarks: typeof import('../../src/page/dom/landmarks');
  tree: typeof import('../../src/page/dom/tree');
}>({ landmarks: 'src/page/dom/landmarks.ts', tree: 'src/page/dom/tree.ts' });

interface Seen {
  text: string;
  kind: string;
  selected: boolean;
  drawn: boolean;
}

async function landmarksOf(html: string): Promise<Seen[]> {
  await room.show(`<!doctype html><body>${html}`);
  return room.run(({ landmarks, tree }) => {
    const page = new tree.PageTree(
      document,
      ({ shadowRoot }) => shadowRoot,
      () => false,
    );
    page.scan();
    return landmarks.readLandmarks(page).all.map(({ text, kind, selected, element }) => ({
      text,
      kind,
      selected,
      drawn: tree.isVisible(element),
    }));
  });
}

test('what a component was given is read where its slot stands: once, and as what it is there', async () => {
  const seen = await landmarksOf(`
    <menu-item><template shadowrootmode="open">
      <div><a href="#users" aria-current="page"><slot name="icon"></slot><slot></slot></a></div>
    </template>Users</menu-item>
    <plain-box><template shadowrootmode="open"><section><slot></slot></section></template>Some words</plain-box>`);
  expect(seen).toEqual([
    { text: 'Users', kind: 'control', selected: true, drawn: true },
    { text: 'Some words', kind: 'text', selected: false, drawn: true },
  ]);
});

test('data cells stay data, and what has no slot is not drawn and not read', async () => {
  const seen = await landmarksOf(`
    <data-grid><template shadowrootmode="open">
      <table role="treegrid"><thead role="rowgroup"><tr role="row"><th role="columnheader"><slot name="h"></slot></th></tr></thead>
      <tbody role="rowgroup"><tr role="row"><td role="gridcell"><slot name="c"></slot></td></tr></tbody></table>
    </template><cell-content slot="h">Sequence Hub - EU</cell-content>
      <cell-content slot="c">Administrators</cell-content><cell-content>Change Access</cell-content></data-grid>`);
  expect(seen).toEqual([{ text: 'Sequence Hub - EU', kind: 'column', selected: false, drawn: true }]);
});

test('what has no box of its own is drawn with what holds it', async () => {
  const seen = await landmarksOf(`
    <h2 style="display: contents">Users</h2>
    <div style="display: none"><h3 style="display: contents">Administrators</h3></div>`);
  expect(seen.map(({ text, drawn }) => [text, drawn])).toEqual([
    ['Users', true],
    ['Administrators', false],
  ]);
});

/** A grid without heads, of rows that can be focused, in two halves: rows that state their role, and rows that components draw. */
const headless = (names: readonly string[], more = ''): string => {
  const row = (name: string, at: number): string =>
    `<div role="row" tabindex="-1" aria-selected="${at === 1}"><div><p role="gridcell" hidden></p><div role="gridcell">${name}</div>${more}</div></div>`;
  return `<div role="treegrid"><div role="rowgroup">${names.map(row).join('')}</div></div>
    <x-list><template shadowrootmode="open"><div role="treegrid"><div role="rowgroup"><slot></slot></div></div></template>
    ${names.map((name, at) => `<x-item><template shadowrootmode="open">${row(name, at)}</template></x-item>`).join('')}</x-list>`;
};

test('a menu may be a grid of a few rows of one cell each', async () => {
  const names = ['Admins', 'Users', 'Pending Invites', 'Applications'];
  const menu = names.map((text) => ({ text, kind: 'control', selected: text === 'Users', drawn: true }));
  expect(await landmarksOf(headless(names))).toEqual([...menu, ...menu]);
});

test('rows of two cells, many rows and rows under a head are data', async () => {
  const many = Array.from({ length: 13 }, (_, at) => `Users ${at}`);
  expect(await landmarksOf(headless(['Admins', 'Users'], '<p role="gridcell">Invite</p>'))).toEqual([]);
  expect(await landmarksOf(headless(many))).toEqual([]);
  const underHead = headless(['Admins', 'Users']).replaceAll(
    '<div role="rowgroup">',
    '<div role="row"><b role="columnheader">Name</b></div><div role="rowgroup">',
  );
  expect((await landmarksOf(underHead)).map(({ kind }) => kind)).toEqual(['column', 'column']);
});
