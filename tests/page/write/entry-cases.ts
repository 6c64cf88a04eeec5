import fc from 'fast-check';
import type { ChipWay, EntryApp } from './entry-app';

const person = fc
  .tuple(fc.constantFrom('anna', 'ben', 'cleo', 'dan', 'eve', 'finn', 'gwen', "o'hara"), fc.nat(3))
  .map(([name, at]) => `${name}${at || ''}@example.org`);
const some = (maxLength: number) => fc.uniqueArray(person, { maxLength });
const seldom = <T>(value: T, other: T) => fc.constantFrom(value, value, value, other);
const textBoxes = ['text area', 'component', 'line', 'line without help', 'editable'] as const;
const allWays: ChipWay[] = [
  'comma',
  'semicolon',
  'space',
  'Tab',
  'Enter',
  'blur',
  'change',
  'paste',
  'offer',
];

/** What can be: keys that are heard far above only are used where Enter is the field's own key. */
function possible(app: EntryApp): EntryApp {
  const isOffering = app.isCombobox || !app.ways.includes('offer');
  const ways = isOffering ? app.ways : app.ways.filter((way) => way !== 'offer');
  const isHeardAbove = app.isNamed || app.isCombobox;
  return {
    ...app,
    ways: ways.length > 0 ? ways : ['Enter'],
    listens: isHeardAbove ? app.listens : 'at the field',
    // A text area that nothing tells from others is one.
    input: app.input === 'text area' && !app.isNamed && !app.isCombobox ? 'input' : app.input,
    hasMirror: app.hasMirror && app.box !== 'component',
    // Two that would be dropped in a row, and then nothing that works, is how a field looks that takes nobody.
    drops: app.box === 'chips' ? app.drops.slice(0, 1) : app.drops,
  };
}

export const apps: fc.Arbitrary<EntryApp> = fc
  .record({
    box: fc.constantFrom(...textBoxes, ...textBoxes.map(() => 'chips' as const)),
    input: fc.constantFrom('input', 'input', 'editable', 'text area'),
    isCombobox: fc.boolean(),
    isNamed: fc.boolean(),
    ways: fc.oneof(
      fc.constantFrom(...allWays).map((way) => [way]),
      fc.uniqueArray(fc.constantFrom(...allWays), { minLength: 2, maxLength: 4 }),
    ),
    listens: fc.constantFrom('at the field', 'far above'),
    chips: fc.constantFrom('address', 'address', 'name', 'name and title', 'cut short', 'cut within'),
    hasCrosses: fc.boolean(),
    hasParts: fc.boolean(),
    isComponent: seldom(false, true),
    folds: seldom(false, true),
    before: some(2),
    drops: fc.oneof(some(0), some(2)),
    marks: fc.oneof(some(0), some(0), some(2)),
    limit: fc.constantFrom(3, 100, 100, 100),
    whenFull: fc.constantFrom('drops', 'refuses', 'disabled', 'read-only', 'hidden', 'marks'),
    late: fc.constantFrom(0, 0, 60, 200, 400),
    emptiesLate: seldom(false, true),
    replaces: fc.constantFrom('never', 'never', 'on the first input', 'after each entry'),
    putsBack: fc.constantFrom('never', 'never', 'once', 'always'),
    room: fc.constantFrom(10_000, 10_000, 10_000, 40),
    hasMirror: seldom(false, true),
  })
  .map((app) => possible(app as EntryApp));

/** Whom a fill asks for. */
export const lists = fc.uniqueArray(person, { minLength: 1, maxLength: 5 });

/** What an app held and what was said of it, after a fill and after it was undone. */
export interface FilledApp {
  held: string[];
  marked: string[];
  sent: number;
  present: string[];
  invalid: string[];
  doubt: string;
  isFull: boolean;
  left: string[];
  heldAfterUndo: string[];
}

const sorted = (all: readonly string[]): string =>
  all
    .map((one) => one.toLowerCase())
    .sort()
    .join(' ');

/** What is wrong with a fill: nothing, whatever the app is like. */
export function violations(app: EntryApp, wanted: readonly string[], filled: FilledApp): string[] {
  const { held, marked, present, invalid, doubt, left, heldAfterUndo, sent } = filled;
  const isText = app.box !== 'chips';
  const asked = (one: string): boolean => wanted.includes(one);
  const kept = app.before.filter((one) => !isText || !app.drops.includes(one)).slice(0, app.limit);
  const mayCome = wanted.filter(
    (one) => !app.drops.includes(one) && !kept.includes(one) && (isText || !app.marks.includes(one)),
  );
  const room = Math.max(0, app.limit - kept.length);
  const isTakenBack = isText && (app.putsBack === 'always' || app.room < 1000);
  const wrongs: [string, boolean][] = [
    ['something was sent', sent > 0],
    ['somebody is in twice', new Set(held).size < held.length],
    [
      'a stranger is in',
      doubt !== 'cutShort' && held.some((one) => !asked(one) && !app.before.includes(one)),
    ],
    // Chips from before may show names that nobody can put to an address: whom they are is not asked.
    [
      'the report is not what the app holds',
      !doubt && sorted(present.filter(asked)) !== sorted(held.filter(asked)),
    ],
    ['not accepted are others', !doubt && sorted(invalid.filter(asked)) !== sorted(marked.filter(asked))],
    ['somebody who was there is not', held.slice(0, kept.length).join() !== kept.join()],
    // Where it is said not to be sure, the admin looks there before going on.
    [
      'somebody was left out',
      !doubt && !isTakenBack && held.length - kept.length < Math.min(mayCome.length, room),
    ],
    [
      'undo left somebody without a word',
      heldAfterUndo.some((one) => asked(one) && !app.before.includes(one) && !left.includes(one)),
    ],
    ['undo took somebody who was there', kept.some((one) => !heldAfterUndo.includes(one))],
  ];
  return wrongs.filter(([, isWrong]) => isWrong).map(([wrong]) => wrong);
}
