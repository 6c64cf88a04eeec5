import { expect, test } from 'vitest';
import { useRoom } from '../harness';
import { type EntryApp, usualApp } from './entry-app';

const room = useRoom<{
  tree: typeof import('../../../src/page/dom/tree');
  entries: typeof import('../../../src/page/entry-box/box');
  write: typeof import('../../../src/page/entry-box/write');
  apps: typeof import('./entry-app');
}>(
  {
    tree: 'src/page/dom/tree.ts',
    entries: 'src/page/entry-box/box.ts',
    write: 'src/page/entry-box/write.ts',
    apps: 'tests/page/write/entry-app.ts',
  },
  { isSkipped: true },
);

const people = Array.from({ length: 26 }, (_, at) => `person${at}@example.org`);

/**
 * Fills more people into an app than it takes, and others once more.
 * @returns what it held and what was said, and how often something was written when it was full: that takes the time
 */
async function overfill(app: EntryApp) {
  await room.show('<!doctype html><form role="dialog"><button>Send</button></form>');
  return room.run(
    async ({ tree, entries, write, apps: { RunningApp } }, given) => {
      const form = document.querySelector('form') as HTMLFormElement;
      const button = form.querySelector('button') as HTMLElement;
      const running = new RunningApp(given.app, form);
      const seen = new tree.PageTree(
        document,
        (element) => element.shadowRoot,
        () => false,
      );
      seen.scan();
      const find = () => {
        seen.scan([form]);
        const element = running.find();
        return element && entries.asEntryBox(seen, element, form, [button]);
      };
      let writings = 0;
      form.addEventListener('input', () => {
        if (running.fullAt > 0) writings++;
      });
      const fill = async (people: string[]) => {
        writings = 0;
        const written = await write.writeEntries({ tree: seen, find, progress: () => undefined }, people);
        const { present, doubt, isFull } = written;
        return { present, doubt, isFull, writings };
      };
      const first = await fill(given.people);
      // Who of the others is among those that a field does not show, nobody can tell: there it is tried with each.
      const others = given.people.map((person) => `other.${person}`);
      const again = given.app.folds ? undefined : await fill(others);
      return { held: running.held, ...first, again };
    },
    { app, people },
  );
}

const usual: EntryApp = { ...usualApp, isNamed: true, limit: 8 };
const folded: Partial<EntryApp> = { ways: ['blur'], isComponent: true, folds: true, late: 120 };

test.each<[string, Partial<EntryApp>]>([
  ['drops what is too much', {}],
  ['counts the chips that it does not show, late', folded],
  ['is typed into as an editor is', { input: 'editable' }],
  ['takes but three', { limit: 3 }],
  ['takes but three, which it offers to add', { limit: 3, isCombobox: true, ways: ['offer'] }],
])('a field that %s is soon said to be full, and so when others are written', async (_what, kind) => {
  const app = { ...usual, ...kind };
  const { held, present, doubt, isFull, writings, again } = await overfill(app);
  expect(held).toEqual(people.slice(0, app.limit));
  expect({ present, doubt, isFull }).toEqual({ present: held, doubt: '', isFull: true });
  // Each way is tried once where few have come in, and what is known is tried a few times.
  expect(writings).toBeLessThan(app.limit < 6 ? 40 : 15);
  if (!again) return;
  expect({ isFull: again.isFull, present: again.present }).toEqual({ isFull: true, present: held });
  expect(again.writings).toBeLessThan(40);
});
