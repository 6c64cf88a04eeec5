import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../../plan';
import { useRoom } from '../harness';
import type { EntryApp } from './entry-app';
import { apps, type FilledApp, lists, violations } from './entry-cases';

const room = useRoom<{
  tree: typeof import('../../../src/page/dom/tree');
  entries: typeof import('../../../src/page/entry-box/box');
  write: typeof import('../../../src/page/entry-box/write');
  remove: typeof import('../../../src/page/entry-box/remove');
  apps: typeof import('./entry-app');
}>(
  {
    tree: 'src/page/dom/tree.ts',
    entries: 'src/page/entry-box/box.ts',
    write: 'src/page/entry-box/write.ts',
    remove: 'src/page/entry-box/remove.ts',
    apps: 'tests/page/write/entry-app.ts',
  },
  { isSkipped: true },
);

/** Fills the app in the page, and takes out again what was filled. */
async function fill(app: EntryApp, wanted: string[]): Promise<FilledApp> {
  await room.show('<!doctype html><form role="dialog"><button>Send</button></form>');
  return room.run(
    async ({ tree, entries, write, remove, apps: { RunningApp } }, given) => {
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
        const element = running.find();
        return element && entries.asEntryBox(seen, element, form, [button]);
      };
      const before = find();
      const writing = { tree: seen, find, progress: () => undefined };
      const { present, invalid, doubt, isFull } = await write.writeEntries(writing, given.wanted);
      const ended = performance.now();
      const { held, marked, fullAt } = running;
      const fullMs = fullAt > 0 ? ended - fullAt : 0;
      const added = given.wanted.filter((one) => !given.app.before.includes(one));
      const left = await remove.removeEntries(writing, added, before ? entries.boxText(before) : '', before);
      const { held: heldAfterUndo, sent } = running;
      return { held, marked, present, invalid, doubt, isFull, left, fullMs, heldAfterUndo, sent };
    },
    { app, wanted },
  );
}

test('whatever the box: the report is what the app holds or that it is not sure, nobody twice, nothing sent, nobody lost', async () => {
  let unsure = 0;
  let all = 0;
  await fc.assert(
    fc.asyncProperty(apps, lists, async (app, wanted) => {
      const filled = await fill(app, wanted);
      all++;
      if (filled.doubt) unsure++;
      const wrongs = violations(app, wanted, filled);
      expect(wrongs, JSON.stringify(filled)).toEqual([]);
    }),
    { numRuns: runs(60) },
  );
  console.log(`${all} boxes filled, ${unsure} of them said to be not sure`);
}, 600_000);
