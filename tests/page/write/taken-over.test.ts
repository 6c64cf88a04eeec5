import { expect, test } from 'vitest';
import { useRoom } from '../harness';

const room = useRoom<{
  tree: typeof import('../../../src/page/dom/tree');
  entries: typeof import('../../../src/page/entry-box/box');
  taken: typeof import('../../../src/page/entry-box/taken-over');
}>({
  tree: 'src/page/dom/tree.ts',
  entries: 'src/page/entry-box/box.ts',
  taken: 'src/page/entry-box/taken-over.ts',
});

test('a person’s press on a button of the dialog takes it over; one of a script, on the box or elsewhere does not', async () => {
  await room.show(
    '<!doctype html><button>Menu</button><form role="dialog"><textarea></textarea><p>Text</p><button>Grant</button></form>',
  );
  await room.run(({ tree, entries, taken }) => {
    const form = document.querySelector('form') as HTMLFormElement;
    form.addEventListener('submit', (event) => event.preventDefault());
    const seen = new tree.PageTree(
      document,
      (element) => element.shadowRoot,
      () => false,
    );
    seen.scan();
    const area = document.querySelector('textarea') as HTMLTextAreaElement;
    const box = entries.asEntryBox(seen, area, form, []);
    if (!box) throw new Error('There is no box.');
    Object.assign(globalThis, { takenOver: new taken.TakenOver(seen, box) });
  });
  const isSo = () => room.page.evaluate('takenOver.isSo');
  await room.page.evaluate(
    "document.querySelector('form button').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))",
  );
  for (const selector of ['body > button', 'textarea', 'p']) await room.page.click(selector);
  expect(await isSo()).toBe(false);
  await room.page.click('form button');
  expect(await isSo()).toBe(true);
});
