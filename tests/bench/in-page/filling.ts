import { PageTree } from '../../../src/page/dom/tree';
import { asEntryBox, type EntryBox } from '../../../src/page/entry-box/box';
import { writeEntries } from '../../../src/page/entry-box/write';
import { type EntryApp, RunningApp, usualApp } from '../../page/write/entry-app';

const usual: EntryApp = { ...usualApp, isNamed: true, limit: 1000 };

/** The kinds of boxes whose filling is measured. */
const kinds: Record<string, Partial<EntryApp>> = {
  'a text area': { box: 'text area' },
  "a component's text area": { box: 'component' },
  'a line': { box: 'line' },
  'an editable box': { box: 'editable' },
  'chips by comma': { ways: ['comma'] },
  'chips by leaving the box': { ways: ['blur'] },
  'chips by Enter': {},
  'chips by semicolon': { ways: ['semicolon'] },
  'chips by Tab': { ways: ['Tab'] },
  'chips by space': { ways: ['space'] },
  'chips by paste': { ways: ['paste'] },
  'an editable box with chips by Enter': { input: 'editable' },
  'a combobox, Enter heard far above': { isCombobox: true, isNamed: false, listens: 'far above' },
  'a combobox that offers to add': { isCombobox: true, isNamed: false, ways: ['offer'] },
  'chips that show names, by leaving': { ways: ['blur'], chips: 'name' },
  'chips that are components, folded together when left': {
    ways: ['change'],
    isComponent: true,
    folds: true,
  },
  'chips that are components and folded, by leaving': { ways: ['blur'], isComponent: true, folds: true },
  'chips by Enter, drawn 50 ms late': { late: 50 },
  'chips by Enter, box replaced each time': { replaces: 'after each entry' },
};

/** How many people are filled in. */
export const people = 50;
/** Where a field has a limit, it is this. */
const limit = 30;

/** The names of the kinds. */
export const kindNames = Object.keys(kinds);

/** How long a fill took, and how long the page itself took over the same. */
export interface FillTimes {
  milliseconds: number;
  pageMilliseconds: number;
}

/** Fills people into a box of a kind. With a limit: how long it takes from when the field is full until that is said. */
export async function measureFilling(kind: string, isLimited: boolean): Promise<FillTimes> {
  const app: EntryApp = { ...usual, ...kinds[kind], ...(isLimited ? { limit } : {}) };
  const form = document.createElement('form');
  form.setAttribute('role', 'dialog');
  const button = document.createElement('button');
  form.append(button);
  document.body.replaceChildren(form);
  const running = new RunningApp(app, form);
  const tree = new PageTree(
    document,
    (element) => element.shadowRoot,
    () => false,
  );
  tree.scan();
  let box: EntryBox | undefined;
  // As the product does: a box is looked for anew where it has gone.
  const find = () => {
    tree.scan([form]);
    const element = running.find();
    if (element !== box?.element) box = element && asEntryBox(tree, element, form, [button]);
    return box;
  };
  const wanted = Array.from({ length: people }, (_, at) => `person${at}@example.org`);
  const started = performance.now();
  const { present, doubt } = await writeEntries({ tree, find, progress: () => undefined }, wanted);
  const ended = performance.now();
  const held = running.held.length;
  if (held !== Math.min(people, app.limit) || (!doubt && present.length !== held))
    throw new Error(`${kind}: the app holds ${held}, read back were ${present.length}`);
  const isText = app.box !== 'chips';
  return {
    milliseconds: ended - (isLimited ? running.fullAt : started),
    pageMilliseconds: isText || isLimited ? app.late : held * app.late,
  };
}
