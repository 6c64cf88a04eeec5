import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../../plan';
import { useRoom } from '../harness';
import { type EntryApp, usualApp as usual } from './entry-app';
import { apps, type FilledApp, lists, violations } from './entry-cases';

const room = useRoom<{
  tree: typeof import('../../../src/page/dom/tree');
  entries: typeof import('../../../src/page/entry-box/box');
  texts: typeof import('../../../src/page/entry-box/box-text');
  write: typeof import('../../../src/page/entry-box/write');
  remove: typeof import('../../../src/page/entry-box/remove');
  apps: typeof import('./entry-app');
}>(
  {
    tree: 'src/page/dom/tree.ts',
    entries: 'src/page/entry-box/box.ts',
    texts: 'src/page/entry-box/box-text.ts',
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
    async ({ tree, entries, texts, write, remove, apps: { RunningApp } }, given) => {
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
        // What watches the page does so for the product.
        seen.scan([form]);
        const element = running.find();
        return element && entries.asEntryBox(seen, element, form, [button]);
      };
      const before = find();
      const writing = { tree: seen, find, progress: () => undefined };
      const { present, invalid, doubt, isFull } = await write.writeEntries(writing, given.wanted);
      const { held, marked } = running;
      const added = given.wanted.filter((one) => !given.app.before.includes(one));
      const left = await remove.removeEntries(writing, added, before ? texts.boxText(before) : '', before);
      const { held: heldAfterUndo, sent } = running;
      return { held, marked, present, invalid, doubt, isFull, left, heldAfterUndo, sent };
    },
    { app, wanted },
  );
}

const [anna, ben, cleo, dan] = ['anna', 'ben', 'cleo', 'dan'].map((name) => `${name}@example.org`) as [
  string,
  string,
  string,
  string,
];
/** What went wrong once. */
const examples: [EntryApp, string[]][] = [
  // A full field hides its box, and its chips say no address.
  [{ ...usual, chips: 'name', before: [ben], limit: 3, whenFull: 'hidden', late: 200 }, [anna, cleo, dan]],
  [
    { ...usual, chips: 'cut short', limit: 2, whenFull: 'hidden', replaces: 'after each entry' },
    [anna, cleo, dan],
  ],
  // What its chips say looks like other people's addresses, and these are not to be taken out.
  [{ ...usual, chips: 'cut within', ways: ['Enter'], late: 60 }, [anna, ben, cleo]],
  // A component that puts the text back after it was left.
  [{ ...usual, box: 'component', before: [ben], late: 400, putsBack: 'always' }, [anna, cleo]],
  // The first entry comes in by itself, as the box is drawn anew.
  [{ ...usual, isNamed: true, ways: ['blur'], late: 60, replaces: 'on the first input' }, [anna, ben, cleo]],
  // Chips come late, and the text stays until then.
  [{ ...usual, isCombobox: true, ways: ['space'], late: 60, emptiesLate: true }, [anna, ben, cleo]],
  [
    { ...usual, isCombobox: true, input: 'editable', ways: ['offer'], late: 200, emptiesLate: true },
    [anna, ben],
  ],
  // Those that are too many show as not accepted, and go again.
  [{ ...usual, isNamed: true, input: 'editable', limit: 2, whenFull: 'marks' }, [anna, ben, cleo, dan]],
  [
    { ...usual, chips: 'name and title', marks: [cleo], hasCrosses: false },
    [anna, cleo, `anna1@example.org`],
  ],
  // What says that it is not accepted stands around the text that names them.
  [{ ...usual, chips: 'name', marks: [cleo], hasParts: true }, [anna, ben, cleo]],
  // The page cuts the text within an address.
  [{ ...usual, box: 'text area', room: 40 }, [anna, ben, cleo]],
  [{ ...usual, box: 'component', before: [ben], late: 60, room: 40 }, [anna, cleo]],
  // What was typed is taken later than any way is waited for, and its chip says but the beginning of the entry.
  [
    { ...usual, ways: ['space'], chips: 'cut short', hasCrosses: false, late: 200, emptiesLate: true },
    [anna],
  ],
  [{ ...usual, ways: ['space'], chips: 'cut short', late: 400, emptiesLate: true }, [anna, ben, cleo]],
  [{ ...usual, ways: ['Tab'], chips: 'name', late: 400, emptiesLate: true }, [anna, ben]],
  // Three people of one name, in a box that is drawn anew at first.
  [
    {
      ...usual,
      input: 'editable',
      ways: ['blur', 'comma'],
      chips: 'name',
      hasCrosses: false,
      limit: 3,
      whenFull: 'refuses',
      late: 200,
      replaces: 'on the first input',
    },
    [anna, 'anna1@example.org', 'anna2@example.org'],
  ],
  // An apostrophe is part of an address.
  [
    { ...usual, isNamed: true, ways: ['comma'], chips: 'name and title', before: [ben] },
    ["o'hara@example.org"],
  ],
];

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
    { numRuns: runs(10) + examples.length, examples },
  );
  console.log(`${all} boxes filled, ${unsure} of them said to be not sure`);
}, 600_000);
