import { describe, expect, test } from 'vitest';
import type { Anchor } from '../../../src/page/anchor/anchor';
import { useRoom } from '../harness';

const room = useRoom<{
  derive: typeof import('../../../src/page/anchor/derive');
  find: typeof import('../../../src/page/anchor/find');
  steady: typeof import('../../../src/page/anchor/steady');
  tree: typeof import('../../../src/page/dom/tree');
}>({
  derive: 'src/page/anchor/derive.ts',
  find: 'src/page/anchor/find.ts',
  steady: 'src/page/anchor/steady.ts',
  tree: 'src/page/dom/tree.ts',
});

interface Question {
  selector: string;
  varying?: string[];
}

/** Derives an anchor from the element of a selector. */
async function anchorOf(html: string, selector: string, varying: string[] = []): Promise<Anchor | string> {
  await room.show(`<!doctype html><body>${html}`);
  return room.run(
    ({ derive, tree }, { selector, varying = [] }: Question) => {
      const page = new tree.PageTree(
        document,
        ({ shadowRoot }) => shadowRoot,
        () => false,
      );
      const element = document.querySelector(selector) as Element;
      return derive.deriveAnchor(element, document, { tree: page, varying, route: '' });
    },
    { selector, varying },
  );
}

/** The ids of what an anchor fits in another page. */
async function fitting(anchor: Anchor | string, html: string): Promise<string[]> {
  await room.show(`<!doctype html><body>${html}`);
  return room.run(({ find, tree }, anchor) => {
    const page = new tree.PageTree(
      document,
      ({ shadowRoot }) => shadowRoot,
      () => false,
    );
    const found = find.findAnchored(anchor as Anchor, document, { tree: page, varying: [], route: '' });
    return found.map(({ id }) => id);
  }, anchor);
}

const twoBoxes = (first: string, second: string, label = 'Folks') =>
  `<h2>New</h2><div class="x9f3">Remark <textarea id="${first}"></textarea></div>
   <div class="x9f4">${label} <textarea id="${second}"></textarea></div>`;

describe('what was shown is found again', () => {
  test('by its label, whatever its place and its generated ids and classes are', async () => {
    const anchor = await anchorOf(twoBoxes('mat-input-3', 'mat-input-4'), '#mat-input-4');
    expect(anchor).toEqual({ role: 'textbox', tag: 'textarea', label: 'Folks' });
    const turned = `<div>Folks <textarea id="b"></textarea></div><p>new</p>${'<div>Remark <textarea id="a"></textarea></div>'}`;
    expect(await fitting(anchor, turned)).toEqual(['b']);
  });

  test('and not where it is called otherwise, is gone, or is there twice', async () => {
    const anchor = await anchorOf(twoBoxes('a', 'b'), '#b');
    expect(await fitting(anchor, twoBoxes('a', 'b', 'People'))).toEqual([]);
    expect(await fitting(anchor, '<p>Folks</p>')).toEqual([]);
    expect(await fitting(anchor, twoBoxes('a', 'b') + twoBoxes('c', 'd'))).toEqual(['b', 'd']);
  });

  test('with a count behind its name, and with another one', async () => {
    const anchor = await anchorOf('<button id="x">Crew (12)</button><button>Chiefs</button>', '#x');
    expect(anchor).toEqual({ role: 'button', tag: 'button', name: 'Crew' });
    expect(await fitting(anchor, '<button id="y">CREW 3</button>')).toEqual(['y']);
  });

  test('among likes by what is around it', async () => {
    const html = `<section aria-label="Old world"><button id="a">Open</button></section>
      <section aria-label="New world"><button id="b">Open</button></section>`;
    const anchor = await anchorOf(html, '#b');
    expect(anchor).toMatchObject({ name: 'Open', within: { name: 'New world' } });
    expect(await fitting(anchor, html)).toEqual(['b']);
  });

  test('a table by its heads, though a column was added', async () => {
    const table = (id: string, ...heads: string[]) =>
      `<table id="${id}"><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody><tr>${heads.map(() => '<td>x</td>').join('')}</tr></tbody></table>`;
    const anchor = await anchorOf(table('a', 'Person', 'Sequencing') + table('b', 'Date', 'By'), '#a');
    expect(anchor).toEqual({ role: 'table', tag: 'table', columns: ['Person', 'Sequencing'] });
    expect(await fitting(anchor, table('c', 'Date') + table('d', 'Person', 'Added', 'Sequencing'))).toEqual([
      'd',
    ]);
  });
});

describe('what cannot be told apart, or names somebody, makes no anchor', () => {
  test('likes without any difference but their place', async () => {
    expect(await anchorOf('<textarea id="a"></textarea><textarea id="b"></textarea>', '#b')).toBe(
      'nothingSteady',
    );
    expect(await anchorOf('<button id="a">Go</button><button>Go</button>', '#a')).toBe('notOnlyOne');
  });

  test('names that vary, addresses, numbers and values', async () => {
    const html = `<h1>Ann Archer’s page</h1><label>ann@example.org <input id="a" value="Ann" name="f8a3c2d1" data-testid="row-77"></label><input>`;
    expect(await anchorOf(html, '#a', ['Ann Archer'])).toBe('nothingSteady');
  });

  test('handwritten ids and test ids are features, generated ones are not', async () => {
    await room.show(
      '<!doctype html><body><input id="inviteAddresses" data-testid="address-box"><input id="radix-:r1:" name="xkcdqwrtz">',
    );
    const read = await room.run(({ steady }) =>
      [...document.querySelectorAll('input')].map((input) => steady.steadyAttributes(input, [])),
    );
    expect(read).toEqual([{ id: 'inviteAddresses', 'data-testid': 'address-box' }, {}]);
  });

  test('the parts of an address that name one of many', async () => {
    const shape = (path: string, hash: string) =>
      room.run(({ steady }, at) => steady.steadyRoute(at, ['genomics']), { path, hash });
    expect(await shape('/iam/', '#/workgroups/genomics/users?q=ann')).toBe('/iam/#/workgroups/*/users');
    expect(await shape('/iam/', '#/crews/lab-7/people/ann%40example.org')).toBe('/iam/#/crews/*/people/*');
    expect(await shape('/iam/', '#/users/ada')).toBe('/iam/#/users/*');
  });
});
