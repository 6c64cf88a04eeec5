import { describe, expect, test } from 'vitest';
import { useRoom } from './harness';
import { drawComponents } from './harness/components';

const room = useRoom<{ tree: typeof import('../../src/page/dom/tree') }>({ tree: 'src/page/dom/tree.ts' });

/** A grid and a dialog of components: rows, heads and contents are given from outside, twice passed on. */
const components = {
  'data-frame':
    '<section id="frame"><div role="grid" id="grid"><div role="rowgroup" id="body"><slot></slot></div></div></section>',
  'data-page': '<main id="page"><data-frame><slot name="rows" slot=""></slot></data-frame></main>',
  'inner-dialog': `<div class="base"><div id="panel" role="dialog" aria-labelledby="title">
    <h2 id="title"><slot name="label">No title</slot></h2><div id="inner"><slot></slot></div>
    <footer><slot name="footer"></slot></footer></div></div>`,
  'text-box': '<label id="label">Addresses</label><textarea id="box"></textarea>',
};

const html = `
  <data-page><x-row slot="rows" role="row" class="first"><span class="cell" role="gridcell">One</span></x-row>
    <x-row slot="rows" role="row"><span role="gridcell">Two</span></x-row><x-row class="stray">Three</x-row></data-page>
  <inner-dialog><b slot="label">Invite new user</b><text-box class="given"></text-box>
    <button slot="footer">Grant access</button></inner-dialog>
  <p id="outside">Beside</p>`;

describe.each(['open', 'closed'] as const)('the tree as it is drawn, %s shadow roots', (mode) => {
  /** Runs a look at the drawn page; elements are called by a word that finds them anywhere. */
  async function ask<Found>(
    look: (tree: import('../../src/page/dom/tree').PageTree, at: (selector: string) => Element) => Found,
  ): Promise<Found> {
    await room.show(`<!doctype html><body>${html}`);
    await drawComponents(room.page, components, mode);
    return room.run(
      new Function(
        'modules',
        `const tree = new modules.tree.PageTree(document, (element) => globalThis.rootOf(element), () => false);
         tree.scan();
         const at = (selector) => tree.queryAll(document, selector)[0];
         return (${look})(tree, at);`,
      ) as () => Found,
    );
  }

  test('what is drawn first comes before, whatever roots the two are in; nothing comes before itself', async () => {
    const order = [
      'data-page',
      '.first',
      '.cell',
      '#title',
      '[slot=label]',
      '#label',
      '#box',
      '[slot=footer]',
      '#outside',
    ];
    const wrong = await ask(
      new Function(
        'tree',
        'at',
        `const order = ${JSON.stringify(order)};
         return order.flatMap((one, first) => order
           .filter((other, second) => tree.isBefore(at(one), at(other)) !== first < second)
           .map((other) => one + ' ' + other));`,
      ) as never,
    );
    expect(wrong).toEqual([]);
  });

  test('what is slotted stands in its slot, and in all that the slot is in', async () => {
    const ways = await ask((tree, at) => {
      const way = [];
      for (let element: Element | null = at('.cell'); element; element = tree.parent(element))
        way.push(element.id || element.localName);
      return way.join(' ');
    });
    expect(ways).toBe('span x-row slot slot body grid frame data-frame page data-page body html');
  });

  test('containers hold what is drawn in them', async () => {
    const held = await ask((tree, at) =>
      ['#body', '#grid', '#frame', '#page', '#panel', 'data-page', 'body'].map((holder) =>
        ['.cell', '.given', '#box', '#outside', '.stray']
          .map((part) => Number(tree.contains(at(holder), at(part))))
          .join(''),
      ),
    );
    expect(held).toEqual(['10000', '10000', '10000', '10000', '01100', '10001', '11111']);
  });

  test('a search in a container finds what is drawn in it, once', async () => {
    const found = await ask((tree, at) => [
      tree.queryAll(at('#grid'), '[role=row]').length,
      tree
        .queryAll(at('#body'), '[role=gridcell]')
        .map(({ textContent }) => textContent)
        .join(),
      tree.queryAll(at('#page'), '[role=row]').length,
      tree
        .queryAll(at('#panel'), 'textarea, button')
        .map(({ localName }) => localName)
        .sort()
        .join(),
      tree
        .queryAll(at('#inner'), '*')
        .map(({ localName }) => localName)
        .join(),
      tree.queryAll(at('inner-dialog'), 'textarea').length,
      tree.queryAll(at('body'), 'textarea').length,
      tree.queryAll(tree.document, '[role=row]').length,
    ]);
    expect(found).toEqual([2, 'One,Two', 2, 'button,textarea', 'slot,text-box,label,textarea', 1, 1, 2]);
  });

  test('what is around is found through slots', async () => {
    const around = await ask((tree, at) => [
      tree.closest(at('.cell'), '[role=grid]')?.id,
      tree.closest(at('#box'), '[role=dialog]')?.id,
      tree.closest(at('.stray'), '[role=grid]')?.id ?? 'none',
      tree.closest(at('#outside'), '[role=dialog]')?.id ?? 'none',
    ]);
    expect(around).toEqual(['grid', 'panel', 'none', 'none']);
  });
});

test('slots that a script assigns count as those that are named', async () => {
  await room.show('<!doctype html><body><div id="host"><p>Shown</p><p>Not shown</p></div>');
  const seen = await room.run(({ tree }) => {
    const host = document.querySelector('#host') as Element;
    const root = host.attachShadow({ mode: 'closed', slotAssignment: 'manual' });
    root.innerHTML = '<section><slot></slot></section>';
    const [shown, other] = host.querySelectorAll('p');
    root.querySelector('slot')?.assign(shown as Element);
    const page = new tree.PageTree(
      document,
      (element) => (element === host ? root : null),
      () => false,
    );
    page.scan();
    const section = root.querySelector('section') as Element;
    return [shown, other].map((part) => page.contains(section, part as Element));
  });
  expect(seen).toEqual([true, false]);
});

test('a search in one dialog does not walk a page of 11,000 elements', async () => {
  const rows = '<x-row><b>1</b><i>2</i></x-row>'.repeat(3600);
  await room.show(`<!doctype html><body><data-page>${rows}</data-page>
    <inner-dialog><text-box></text-box></inner-dialog>`);
  await drawComponents(room.page, { ...components, 'x-row': '<slot></slot>' }, 'open');
  const spent = await room.run(({ tree }) => {
    const page = new tree.PageTree(
      document,
      ({ shadowRoot }) => shadowRoot,
      () => false,
    );
    page.scan();
    const dialog = page.queryAll(document, '[role=dialog]')[0] as Element;
    const time = (work: () => void): number => {
      const times = [0, 1, 2, 3, 4].map(() => {
        const start = performance.now();
        for (let count = 0; count < 10; count++) work();
        return performance.now() - start;
      });
      return Math.min(...times) / 10;
    };
    const whole = time(() => {
      const all: Element[] = [];
      for (const root of page.roots()) all.push(...root.querySelectorAll('*'));
      for (const element of all) element.matches('textarea');
    });
    return { search: time(() => page.queryAll(dialog, 'textarea')), whole };
  });
  expect(spent.search).toBeLessThan(spent.whole);
});
