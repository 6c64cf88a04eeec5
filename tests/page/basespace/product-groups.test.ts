import { expect, test } from 'vitest';
import { useRoom } from '../harness';

const room = useRoom<{
  dialog: typeof import('../../../src/basespace/invite-dialog');
  hubs: typeof import('../../../src/basespace/sequence-hub');
  wording: typeof import('../../../src/basespace/wording');
  tree: typeof import('../../../src/page/dom/tree');
}>({
  dialog: 'src/basespace/invite-dialog.ts',
  hubs: 'src/basespace/sequence-hub.ts',
  wording: 'src/basespace/wording.ts',
  tree: 'src/page/dom/tree.ts',
});

/** What the products of a dialog are called, and which of them is the Sequence Hub of Europe. */
async function productsIn(html: string): Promise<{ names: string[]; europe: string | undefined }> {
  await room.show(
    `<!doctype html><style>.line { display: flex; gap: 20px }</style><div role=dialog>${html}</div>`,
  );
  return room.run(({ dialog, hubs, wording, tree }) => {
    const page = new tree.PageTree(
      document,
      ({ shadowRoot }) => shadowRoot,
      () => false,
    );
    page.scan();
    const at = document.querySelector('[role=dialog]') as Element;
    const { products } = dialog.readInviteDialog(page, at, wording.wording);
    return {
      names: products.map(({ name }) => name),
      europe: hubs.sequenceHubOf(products, 'euc1', wording.wording).one?.name,
    };
  });
}

const select = '<button aria-haspopup=listbox>No Access</button>';
const line = (label: string): string => `<div class=line><span>${label}</span>${select}</div>`;
const box = '<textarea aria-label="Email addresses"></textarea>';
const both = ['Sequence Hub - US', 'Sequence Hub - EU', 'Connected Insights - US', 'Connected Insights - EU'];

test.each([
  [
    'each group in a box of its own',
    (title: string, lines: string) => `<section><h4>${title}</h4>${lines}</section>`,
  ],
  ['one after the other in one box', (title: string, lines: string) => `<p><b>${title}</b></p>${lines}`],
  [
    'titles in boxes of their own',
    (title: string, lines: string) => `<div><div><i>${title}</i></div><div>${lines}</div></div>`,
  ],
])('controls that are called by their regions under the title of a product: %s', async (_, group) => {
  const regions = line('US') + line('EU');
  const html = box + group('Sequence Hub', regions) + group('Connected Insights', regions);
  expect(await productsIn(html)).toEqual({ names: both, europe: 'Sequence Hub - EU' });
});

const tick = (label: string): string => `<label><input type=checkbox> ${label}</label>`;
const ticks = ['US', 'EU'].map(tick).join(' ');

test.each([
  ['legends', (title: string) => `<fieldset><legend>${title}</legend>${ticks}</fieldset>`],
  ['lines before them', (title: string) => `<div><b>${title}</b><div class=line>${ticks}</div></div>`],
])('tick boxes that are called by their regions, under %s of products', async (_, group) => {
  const html =
    box + group('Sequence Hub') + group('Connected Insights') + tick('Add as workgroup administrators');
  expect(await productsIn(html)).toEqual({ names: both, europe: 'Sequence Hub - EU' });
});

test.each([
  [
    'a tick box of a region under a title that names no product',
    `<fieldset><legend>Mail to the offices</legend>${ticks}</fieldset>`,
  ],
  [
    'a tick box with a word that makes it something else',
    `<fieldset><legend>Sequence Hub</legend>${tick('US')}${tick('EU archive')}</fieldset>`,
  ],
])('%s is none', async (_, html) => {
  expect((await productsIn(box + html)).europe).toBeUndefined();
});

test.each([
  [
    'under a title that names no product',
    `<h4>Sequence Hub</h4>${line('US')}<h4>Other sites</h4>${line('EU')}`,
  ],
  [
    'beside the group that has the title',
    `<section><h4>Sequence Hub</h4>${line('US')}</section><section>${line('EU')}</section>`,
  ],
  [
    'with a word that makes it something else',
    `<section><h4>Sequence Hub</h4>${line('US')}${line('EU archive')}</section>`,
  ],
  ['under what may be the label of the control above it', `<p>Sequence Hub</p>${select}${line('EU')}`],
])('a region is no Sequence Hub %s', async (_, html) => {
  expect((await productsIn(box + html)).europe).toBeUndefined();
});
