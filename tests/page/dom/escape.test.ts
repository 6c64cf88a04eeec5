import { expect, test } from 'vitest';
import { useRoom } from '../harness';

const room = useRoom<{
  tree: typeof import('../../../src/page/dom/tree');
  dialogs: typeof import('../../../src/page/dom/dialogs');
  keys: typeof import('../../../src/page/dom/escape');
}>({
  tree: 'src/page/dom/tree.ts',
  dialogs: 'src/page/dom/dialogs.ts',
  keys: 'src/page/dom/escape.ts',
});

test('Escape for a list does not close the dialog around it, be that one only by how it is drawn', async () => {
  await room.show(`<!doctype html><button>Behind</button>
    <div id=dialog style="position:fixed;inset:0;background:#fff"><p><span role=combobox tabindex=0>Level</span></p></div>`);
  const said = await room.run(({ tree, dialogs, keys }) => {
    const page = new tree.PageTree(
      document,
      (element) => element.shadowRoot,
      () => false,
    );
    const control = document.querySelector('span') as Element;
    const drawn = dialogs.drawnDialogAround(page, control, () => [...document.querySelectorAll('button')]);
    const heard: string[] = [];
    control.addEventListener('keydown', () => heard.push('list'));
    window.addEventListener('keydown', () => heard.push('window'));
    keys.pressEscapeWithin(page, control);
    return [drawn?.id, ...heard];
  });
  expect(said).toEqual(['dialog', 'list']);
});
