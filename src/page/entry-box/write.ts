import { preservingFocusAndScroll } from '../dom/focus';
import { withoutSubmitting } from '../dom/press';
import type { PageTree } from '../dom/tree';
import { pause, waitUntilSettled } from '../dom/wait';
import { type EntryBox, takesText } from './box';
import { boxText, splitEntries } from './box-text';
import { ChipField } from './chip-field';
import type { ChipStrategy } from './chip-ways';
import { isOfField } from './places';
import { EntryReader, type EntryReading } from './reading';
import { closeSuggestions } from './suggestions';
import { TakenOver } from './taken-over';
import { WatchedBox } from './watched-box';
import { cutEntries, missingFrom, removeCut, textAttempts, writeText } from './write-text';

/** Names of the ways to bring entries into a box; '' when nothing had to be written. */
type EntryStrategy = 'value' | 'typing' | 'paste' | ChipStrategy | '';

/** What a write found when it read the box back. */
export interface EntriesWritten extends EntryReading {
  /** The way that brought in the last of them; '' when nothing had to be written. */
  strategy: EntryStrategy;
  /** Whether the box went away in the middle. */
  gone: boolean;
  /** Whether a person has taken the dialog over: what is found there since is not to be touched. */
  isTakenOver: boolean;
  /** Whether the field took some and then no more. */
  isFull: boolean;
  /** Entries that went in as far as was seen then, whether they can be read now or not. */
  taken: string[];
  /** Reads the box once more. */
  read: () => EntryReading;
}

/** What a write needs of its surroundings. */
export interface EntryWriting {
  tree: PageTree;
  /** Finds the box anew: a page may render it again between two entries. Undefined when it is gone. */
  find: () => EntryBox | undefined;
  /** Called as entries go in. */
  progress: (done: number) => void;
  /** Something else to be done in the page, apart from the box, while it is waited for what the page makes of the entries. */
  meanwhile?: () => Promise<void>;
}

/** A page that puts back what it took does so within this time, in milliseconds. */
const putBackMs = 450;
/** A page that takes an entry without showing it is given so long to show it after all, in milliseconds. */
const lateMs = 1500;
/** How often progress is told, in milliseconds. */
const progressMs = 150;

/**
 * Brings entries into a box, keeping what is in it, and reads back after the page has settled. What is in the
 * box already (letter case aside) is not written again. Several ways are tried in order; each is verified by
 * reading.
 */
export async function writeEntries(
  writing: EntryWriting,
  wanted: readonly string[],
): Promise<EntriesWritten> {
  const takenOver = new TakenOver(writing.tree, writing.find());
  try {
    return await writeUntil(takenOver, writing, wanted);
  } finally {
    takenOver.end();
  }
}

/** A box that a person has taken over counts as gone: what is found then may be another dialog's. */
async function writeUntil(
  takenOver: TakenOver,
  writing: EntryWriting,
  wanted: readonly string[],
): Promise<EntriesWritten> {
  const { tree } = writing;
  const box = new WatchedBox(() => (takenOver.isSo ? undefined : writing.find()));
  const field = new ChipField(tree, box, wanted);
  const reader = new EntryReader(tree, box, field, wanted);
  reader.isOver = () => takenOver.isSo;
  const first = box.now();
  const earlier = first ? splitEntries(boxText(first)) : [];
  const writer: Writer = { writing, box, field, reader, strategy: '' };
  let isCutOff = false;
  // A page may put a box back; after so many attempts it does so on purpose.
  for (let attempt = 0; attempt < textAttempts; attempt++) {
    const now = box.now();
    if (!now) break;
    const { present, invalid } = reader.read();
    const missing = missingFrom([...present, ...invalid], wanted);
    if (missing.length === 0 || !field.mayTry(missing)) break;
    const isWithin = (button: Element): boolean => isOfField(tree, box.now() ?? now, button);
    const write = (): Promise<void> => writeOnce(writer, now, missing, attempt);
    await withoutSubmitting(
      tree.document,
      () => preservingFocusAndScroll(tree, now.element, write),
      isWithin,
    );
    await Promise.all([waitUntilSettled(() => asText(reader.read()), putBackMs), writing.meanwhile?.()]);
    await preservingFocusAndScroll(tree, now.element, () => closeSuggestions(tree, box.now()?.element));
    field.noticeLate();
    const cut = cutIn(box, wanted, earlier);
    if (cut.length === 0 || writer.strategy.startsWith('chips')) continue;
    isCutOff = true;
    await preservingFocusAndScroll(tree, now.element, () => removeCut(box, cut));
    await waitUntilSettled(() => asText(reader.read()), putBackMs);
    break;
  }
  const { strategy } = writer;
  const { takenEntries: taken } = field;
  const isFull = field.isFull || isCutOff;
  reader.isCut = () => cutIn(box, wanted, earlier).length > 0;
  return {
    ...reader.read(),
    strategy,
    gone: !box.now(),
    isTakenOver: takenOver.isSo,
    isFull,
    taken,
    read: reader.read,
  };
}

function cutIn(box: WatchedBox, wanted: readonly string[], earlier: readonly string[]): string[] {
  const now = box.now();
  return now ? cutEntries(now, wanted, earlier) : [];
}

/** A reading as one text, to see whether it changes. */
export function asText({ present, invalid, doubt }: EntryReading): string {
  return [...present, '', ...invalid, '', doubt].join('\n');
}

interface Writer {
  writing: EntryWriting;
  box: WatchedBox;
  field: ChipField;
  reader: EntryReader;
  strategy: EntryStrategy;
}

async function writeOnce(writer: Writer, box: EntryBox, missing: string[], attempt: number): Promise<void> {
  const { writing, field, reader } = writer;
  const isEmpty = boxText(box).trim() === '';
  // A box of unknown kind that stands empty may want its entries one by one, and so may one that has lost the list.
  const isTried = box.kind === 'chips' || (isEmpty && (box.kind !== 'textArea' || attempt > 0));
  let all = missing;
  if (isTried && !(attempt > 0 && field.staysAsText)) {
    const started = box.kind === 'chips' ? missingFrom(missing, splitEntries(boxText(box))) : [];
    all = [...started, ...missing];
    await writeOneByOne(writer, box, all);
    if (field.way) writer.strategy = field.way;
    if (field.takenEntries.length > 0 || (box.kind === 'chips' && box.isSure)) return;
  }
  // A slow page may have taken what it has emptied its box of: a text after it would be one entry more.
  if (field.hasEmptied && (await field.chips.comesLate(lateMs))) return;
  // Nothing makes chips of the text: the text itself may be what the box takes.
  const { strategy, isProven } = await writeText(writing.tree, writer.box, all, attempt);
  // What the page lets one press now it may owe to an entry that it took.
  reader.isTextProven = field.hasEmptied ? () => takesText(writing.tree, box) : isProven;
  writer.strategy = strategy;
}

async function writeOneByOne({ writing, field }: Writer, box: EntryBox, entries: string[]): Promise<void> {
  let told = performance.now();
  let done = 0;
  field.startOver();
  for (const entry of field.inOrder(entries)) {
    if (!(await field.add(entry)) || (!box.isSure && field.staysAsText)) break;
    done++;
    if (performance.now() - told < progressMs) continue;
    told = performance.now();
    writing.progress(done);
    await pause(0);
  }
  await field.finish();
}
