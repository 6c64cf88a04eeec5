import { expect, test } from 'vitest';
import { useRoom } from '../harness';

const room = useRoom<{
  tree: typeof import('../../../src/page/dom/tree');
  dialog: typeof import('../../../src/basespace/invite-dialog');
  wording: typeof import('../../../src/basespace/wording');
}>({
  tree: 'src/page/dom/tree.ts',
  dialog: 'src/basespace/invite-dialog.ts',
  wording: 'src/basespace/wording.ts',
});

/** The ids of the boxes that may be the one for the people. */
async function boxesIn(html: string): Promise<string[]> {
  await room.show(`<!doctype html><div role="dialog">${html}</div>`);
  return room.run(({ tree, dialog, wording }) => {
    const page = new tree.PageTree(
      document,
      (element) => element.shadowRoot,
      () => false,
    );
    page.scan();
    const element = document.querySelector('[role=dialog]') as Element;
    return dialog
      .readInviteDialog(page, element, wording.wording)
      .addressBoxes.map(({ element: box }) => box.id);
  });
}

const hidden = (id: string): string =>
  `<div tabindex=0 class=tags><input id=${id} style="display: none"></div>`;
const product =
  '<div>Emedgene</div><div role=combobox tabindex=0 aria-expanded=false>No Access<input id=search style="display: none"></div>';

test.each([
  ['one that its field shows when it is entered', `User IDs ${hidden('people')}${product}`, ['people']],
  ['such a one beside one that is seen', `${hidden('other')}<textarea id=people></textarea>`, ['people']],
  ['two such: nobody can tell', `${hidden('one')}${hidden('two')}`, ['one', 'two']],
  ['one in no field that can be entered', '<div><input id=closed style="display: none"></div>', []],
])('the box for the people: %s', async (_what, html, boxes) => {
  expect(await boxesIn(html)).toEqual(boxes);
});
