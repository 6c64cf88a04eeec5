import { boxText, chipsOf, type EntryBox, entriesIn, splitEntries } from '../entries';
import { pressKey, withoutSubmitting } from '../press';
import { pause, waitUntilSettled } from '../settle';
import { fold } from '../text';
import type { PageTree } from '../tree';
import { finishText, setText, typeText, withFocus } from './native-value';

/** Names of the ways to bring entries into a box, in the order in which they are tried. */
export type EntryStrategy = 'value' | 'typing' | 'chipsByEnter' | 'chipsByComma' | 'chipsByBlur' | '';

/** What a write found when it read the box back. */
export interface EntriesWritten {
  /** Entries that are in the box now, as the box writes them. */
  present: string[];
  /** The way that brought in the last of them; '' when nothing had to be written. */
  strategy: EntryStrategy;
  /** Whether the box went away in the middle. */
  gone: boolean;
}

/** What a write needs of its surroundings. */
export interface EntryWriting {
  tree: PageTree;
  /** Finds the box anew: a page may render it again between two entries. Undefined when it is gone. */
  find: () => EntryBox | undefined;
  /** Called as entries go in. */
  progress: (done: number) => void;
}

/** Boxes are asked for again after being put back; more often than this the page means it. */
const attempts = 3;

/**
 * Brings entries into a box, keeping what is in it, and reads back after the page has settled. What is in the box already
 * (letter case aside) is not written again. Several ways are tried in order; each is verified by reading.
 */
export async function writeEntries(
  writing: EntryWriting,
  wanted: readonly string[],
): Promise<EntriesWritten> {
  const { tree, find } = writing;
  let strategy: EntryStrategy = '';
  for (let attempt = 0; attempt < attempts; attempt++) {
    const box = find();
    if (!box) return { present: [], strategy, gone: true };
    const missing = missingFrom(entriesIn(tree, box), wanted);
    if (missing.length === 0) break;
    strategy = await withoutSubmitting(tree.document, () => writeOnce(writing, box, missing, attempt));
    await waitUntilSettled(() => stateOf(writing));
  }
  const box = find();
  return box
    ? { present: entriesIn(tree, box), strategy, gone: false }
    : { present: [], strategy, gone: true };
}

/** Which of the wanted entries are not there, letter case aside. */
export function missingFrom(present: readonly string[], wanted: readonly string[]): string[] {
  const there = new Set(present.map(fold));
  return wanted.filter((entry) => !there.has(fold(entry)));
}

function stateOf({ tree, find }: EntryWriting): string {
  const box = find();
  return box ? entriesIn(tree, box).join('\n') : '';
}

function writeOnce(
  writing: EntryWriting,
  box: EntryBox,
  missing: string[],
  attempt: number,
): Promise<EntryStrategy> {
  if (box.kind === 'chips') return writeChips(writing, box, missing, attempt);
  return writeText(box, missing, attempt);
}

/** One entry a line where lines are possible; a one-line box gets a comma-separated list, as its help text promises. */
async function writeText(box: EntryBox, missing: string[], attempt: number): Promise<EntryStrategy> {
  const { element } = box;
  const separator = box.kind === 'line' ? ', ' : '\n';
  const before = boxText(box).replace(/[\s,;]+$/, '');
  const text = fitting(element, [...(before ? [before] : []), ...missing], separator);
  return withFocus(element, async () => {
    // What an editor holds is its own affair: it gets the text through the browser's editing from the start.
    const byTyping = (box.kind === 'editable' || attempt === attempts - 1) && typeText(element, text);
    if (!byTyping) setText(element, text);
    finishText(element);
    return byTyping ? 'typing' : 'value';
  });
}

/** As many whole entries as the box has room for: half an address would be another person's. */
function fitting(element: HTMLElement, parts: string[], separator: string): string {
  const room = (element as HTMLTextAreaElement).maxLength ?? -1;
  const whole = parts.join(separator);
  if (room < 0 || whole.length <= room) return whole;
  let text = '';
  for (const part of parts) {
    const longer = text ? text + separator + part : part;
    if (longer.length > room) break;
    text = longer;
  }
  return text;
}

const commits: { name: EntryStrategy; commit: (input: HTMLElement, entry: string) => void }[] = [
  {
    name: 'chipsByEnter',
    commit: (input) => pressKey(input, 'Enter'),
  },
  {
    name: 'chipsByComma',
    commit: (input, entry) => {
      if (pressKey(input, ',')) setText(input, `${entry},`);
    },
  },
  {
    name: 'chipsByBlur',
    commit: (input) => {
      finishText(input);
      input.blur();
    },
  },
];

async function writeChips(
  writing: EntryWriting,
  first: EntryBox,
  missing: string[],
  attempt: number,
): Promise<EntryStrategy> {
  let box: EntryBox | undefined = first;
  let way = Math.min(attempt === 0 ? 0 : attempt - 1, commits.length - 1);
  const started = boxText(first).trim();
  return withFocus(first.element, async () => {
    let done = 0;
    for (const entry of started ? [...splitEntries(started), ...missing] : missing) {
      if (!box?.element.isConnected) box = writing.find();
      if (!box) break;
      while (!(await commitOne(writing.tree, box, entry, way)) && way < commits.length - 1) way++;
      done++;
      if (done % 20 === 0) {
        writing.progress(done);
        await pause(0);
      }
    }
    return commits[way]?.name ?? '';
  });
}

/** Writes one entry and commits it; tells whether the box took it, which empties the input or shows a new chip. */
async function commitOne(tree: PageTree, box: EntryBox, entry: string, way: number): Promise<boolean> {
  const { element } = box;
  if (element.ownerDocument.activeElement !== element) element.focus({ preventScroll: true });
  setText(element, entry);
  commits[way]?.commit(element, entry);
  for (const wait of [0, 16, 60, 150]) {
    if (!element.isConnected || !boxText(box).includes(entry)) return true;
    await pause(wait);
  }
  return chipsOf(tree, box).some(({ text }) => fold(text) === fold(entry));
}
