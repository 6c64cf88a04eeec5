import { dialogOrFormAround } from '../dom/dialogs';
import type { PageTree } from '../dom/tree';
import { fold } from '../strings';
import type { EntryBox } from './box';
import { isEntry } from './chip-text';
import type { SmallTexts } from './small-texts';

/** Whether a text may be a person's name, or an address cut short. */
export function mayBeName(text: string, wanted: ReadonlySet<string>): boolean {
  // `3 more…` says how many there are besides.
  const isCount = /^\W*\d+ (?:more|others?|selected)\b/i.test(text);
  return /\p{L}{2}/u.test(text) && text.split(' ').length <= 4 && !isCount && !isEntry(text, wanted);
}

/**
 * Chips that show something else than the entry (a person's name, a text cut short): which text came up when which entry
 * was taken. They are counted by text, since two people may have one name.
 */
export class NamedChips {
  private readonly names = new Map<string, string>();
  /** Texts that came up while entries were written, and may be somebody's chips: nobody can tell whose. */
  unread: string[] = [];
  /** How often each text stood there before, for whatever reason. */
  private others: ReadonlyMap<string, number> = new Map();

  /** Keeps that a chip of this text stands for an entry. */
  remember(entry: string, name: string): void {
    this.names.set(fold(entry), name);
  }

  /** Whether an entry is known to have a chip of another text. */
  has(entry: string): boolean {
    return this.names.has(fold(entry));
  }

  /** The entries whose chips are among the texts: of as many people of one name as there are chips. */
  among(texts: SmallTexts): string[] {
    const left = new Map(
      [...texts].map(([text, elements]) => [text, elements.length - (this.others.get(text) ?? 0)]),
    );
    return [...this.names].flatMap(([entry, name]) => {
      const count = left.get(name) ?? 0;
      left.set(name, count - 1);
      return count > 0 ? [entry] : [];
    });
  }

  /**
   * Of entries whose chips are there: those that the page marks as not accepted, and those of whom that is not certain, since
   * of two people of one name only one is marked.
   */
  judge(
    entries: readonly string[],
    texts: SmallTexts,
    isMarked: (element: HTMLElement) => boolean,
  ): { invalid: string[]; unclear: string[] } {
    const invalid: string[] = [];
    const unclear: string[] = [];
    for (const entry of entries) {
      const elements = texts.get(this.names.get(entry) ?? '') ?? [];
      const marked = elements.filter(isMarked).length;
      if (marked === elements.length) invalid.push(entry);
      else if (marked > 0) unclear.push(entry);
    }
    return { invalid, unclear };
  }

  /** The element that says the name of an entry's chip; undefined where another person's chip says the same. */
  elementOf(entry: string, texts: SmallTexts): HTMLElement | undefined {
    const name = this.names.get(fold(entry)) ?? '';
    return this.others.has(name) ? undefined : texts.get(name)?.at(-1);
  }

  /** Before a fill: forgets the chips that are not there any more, and takes note of what else there is. */
  prune(texts: SmallTexts): void {
    const there = new Set(this.among(texts));
    for (const entry of this.names.keys()) if (!there.has(entry)) this.names.delete(entry);
    this.unread = this.unread.filter((text) => texts.has(text));
    const ours = [...this.names.values()];
    const counts = [...texts].map(([text, { length }]): [string, number] => [
      text,
      length - ours.filter((name) => name === text).length,
    ]);
    this.others = new Map(counts.filter(([, count]) => count > 0));
  }

  /** Names of which there are more chips than entries they are known to stand for: somebody came in unseen. */
  unclaimed(texts: SmallTexts): string[] {
    const known = [...this.names.values()];
    return [...new Set(known)].filter((name) => {
      const count = texts.get(name)?.length ?? 0;
      return count > known.filter((other) => other === name).length + (this.others.get(name) ?? 0);
    });
  }

  /** Whether a text is known to stand for an entry. */
  isOf(text: string): boolean {
    return [...this.names.values()].includes(text);
  }

  get isEmpty(): boolean {
    return this.names.size === 0;
  }
}

/** What is known of the chips in the dialog of a box: a second fill, an undo and a guard have to know it as well. */
export function namedChipsAround(tree: PageTree, box: EntryBox): NamedChips {
  // The box itself may have been replaced since.
  const place = dialogOrFormAround(tree, box.area) ?? tree.document;
  tree.kept ??= new WeakMap();
  const names = (tree.kept.get(place) as NamedChips | undefined) ?? new NamedChips();
  tree.kept.set(place, names);
  return names;
}
