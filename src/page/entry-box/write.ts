import { blur, focus, preservingFocusAndScroll } from '../dom/focus';
import { finishText, pasteText, setText, typeText } from '../dom/native-value';
import { withoutSubmitting } from '../dom/press';
import type { PageTree } from '../dom/tree';
import { pause, waitUntilSettled } from '../dom/wait';
import { fold } from '../strings';
import { boxText, type EntryBox, splitEntries } from './box';
import { ChipField } from './chip-field';
import type { ChipStrategy } from './chip-ways';
import { entriesIn } from './chips';
import { closeSuggestions } from './suggestions';

/** Names of the ways to bring entries into a box; '' when nothing had to be written. */
type EntryStrategy = 'value' | 'typing' | 'paste' | ChipStrategy | '';

/** What a write found when it read the box back. */
interface EntriesWritten {
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

/** A page may put a box back; after so many attempts it does so on purpose. */
const attempts = 3;

/**
 * Brings entries into a box, keeping what is in it, and reads back after the page has settled. What is in the
 * box already (letter case aside) is not written again. Several ways are tried in order; each is verified by
 * reading.
 */
export async function writeEntries(
  writing: EntryWriting,
  wanted: readonly string[],
): Promise<EntriesWritten> {
  const { tree, find } = writing;
  let strategy: EntryStrategy = '';
  const field = new ChipField(tree, find, wanted);
  const read = (): string[] => {
    const box = find();
    return box ? entriesIn(tree, box, wanted) : [];
  };
  for (let attempt = 0; attempt < attempts; attempt++) {
    const box = find();
    if (!box) return { present: [], strategy, gone: true };
    const missing = missingFrom(read(), wanted);
    if (missing.length === 0 || !field.mayTry(missing)) break;
    strategy = await withoutSubmitting(tree.document, () =>
      preservingFocusAndScroll(tree, box.element, () => writeOnce(writing, field, box, missing, attempt)),
    );
    await waitUntilSettled(() => read().join('\n'), 200);
    await preservingFocusAndScroll(tree, box.element, () => closeSuggestions(tree, find()?.element));
  }
  return { present: read(), strategy, gone: !find() };
}

/** Which of the wanted entries are not there, letter case aside. */
export function missingFrom(present: readonly string[], wanted: readonly string[]): string[] {
  const there = new Set(present.map(fold));
  return wanted.filter((entry) => !there.has(fold(entry)));
}

async function writeOnce(
  writing: EntryWriting,
  field: ChipField,
  box: EntryBox,
  missing: string[],
  attempt: number,
): Promise<EntryStrategy> {
  // A line that has lost the list and stands empty may want its entries one by one: nothing is lost by that.
  const isLost = box.kind === 'line' && attempt > 0 && boxText(box).trim() === '';
  if (box.kind !== 'chips' && !isLost) return writeText(box, missing, attempt);
  const started = box.kind === 'chips' ? missingFrom(missing, splitEntries(boxText(box))) : [];
  field.startOver(missing);
  let done = 0;
  for (const entry of field.inOrder([...started, ...missing])) {
    if (!(await field.add(entry))) break;
    done++;
    if (done % 20 === 0) {
      writing.progress(done);
      await pause(0);
    }
  }
  await field.finish();
  const now = writing.find();
  if (field.way || !now || (now.kind === 'chips' && now.isSure)) return field.way;
  // Nothing makes chips of the text: the text itself is what the box takes.
  return writeText(now, [...started, ...missing], attempt);
}

/** Writes one entry a line; in a one-line box a comma-separated list, as its help text promises. */
async function writeText(box: EntryBox, missing: string[], attempt: number): Promise<EntryStrategy> {
  const { element } = box;
  const isLine = element instanceof HTMLInputElement;
  const separator = isLine ? ', ' : '\n';
  const before = boxText(box).replace(/[\s,;]+$/, '');
  const added = missingFrom(splitEntries(before), missing);
  const text = fitting(element, [...(before ? [before] : []), ...added], separator);
  focus(element);
  const strategy = enter(box, text, attempt);
  finishText(element);
  blur(element);
  return strategy;
}

/**
 * What an editor holds is its own affair: it gets the text through the browser's editing from the start.
 * Others get it by their value, and where that was put back, as if typed or pasted.
 */
function enter({ element, kind }: EntryBox, text: string, attempt: number): EntryStrategy {
  if (kind === 'editable' && attempt === 1 && pasteText(element, text)) return 'paste';
  const byTyping = (kind === 'editable' && attempt === 0) || attempt === attempts - 1;
  if (byTyping && typeText(element, text)) return 'typing';
  setText(element, text);
  return 'value';
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
