import { expect, test } from 'vitest';
import { useRoom } from '../harness';
import { usualApp } from './entry-app';

const room = useRoom<{
  tree: typeof import('../../../src/page/dom/tree');
  entries: typeof import('../../../src/page/entry-box/box');
  taken: typeof import('../../../src/page/entry-box/taken-over');
  write: typeof import('../../../src/page/entry-box/write');
  apps: typeof import('./entry-app');
}>({
  tree: 'src/page/dom/tree.ts',
  entries: 'src/page/entry-box/box.ts',
  taken: 'src/page/entry-box/taken-over.ts',
  write: 'src/page/entry-box/write.ts',
  apps: 'tests/page/write/entry-app.ts',
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

test.each([
  ['in the form', '<form role="dialog"><button type="button" id="send">Send</button></form>'],
  ['below it', '<div role="dialog"><form></form><button type="button" id="send">Send</button></div>'],
  ['in no dialog', '<div><form></form><button type="button" id="send">Send</button></div>'],
  ['beside the dialog', '<div><form role="dialog"></form><p id="send">Beside</p></div>'],
])(
  'a dialog that is sent (%s) in the middle of a fill and opened again is not filled once more',
  async (_, dialog) => {
    const people = Array.from({ length: 60 }, (_, at) => `person${at}@example.org`);
    await room.show(`<!doctype html><style>#send { position: fixed; top: 0; right: 0 }</style>${dialog}`);
    await room.run(
      ({ tree, entries, write, apps: { RunningApp } }, { app, wanted, dialog }) => {
        const seen = new tree.PageTree(
          document,
          (element) => element.shadowRoot,
          () => false,
        );
        seen.scan();
        const open = () => {
          const form = document.querySelector('form') as HTMLFormElement;
          return { form, running: new RunningApp(app, form) };
        };
        let now = open();
        const first = now.running;
        document.querySelector('#send')?.addEventListener('click', () => {
          (document.body.lastElementChild as Element).outerHTML = dialog;
          now = open();
        });
        const find = () => {
          const element = now.running.find();
          return element && entries.asEntryBox(seen, element, now.form, []);
        };
        const filling = write.writeEntries({ tree: seen, find, progress: () => undefined }, wanted);
        const ended = filling.then(({ doubt }) => ({ doubt, first: first.held, second: now.running.held }));
        Object.assign(globalThis, { ended, first });
      },
      { app: { ...usualApp, isNamed: true, late: 200 }, wanted: people, dialog },
    );
    await room.page.waitForFunction('first.held.length > 2');
    await room.page.click('#send');
    const ended = (await room.page.evaluate('ended')) as { doubt: string; first: string[]; second: string[] };
    expect(ended.first.length).toBeLessThan(people.length);
    expect(ended).toMatchObject({ doubt: 'boxGone', second: [] });
  },
);
