import { blanks, invisibles } from './characters';
import type { Draft } from './entry';
import { agrees, fill, type Known, knownOf } from './known-line';
import { LineShape } from './line-shape';
import { isMereName } from './mere-names';
import { mayBeSaid } from './out-words';
import { states } from './surroundings';
import type { UnremarkableAddresses } from './unremarkable';

/** So many frames are kept. */
const maxFrames = 5000;
/** More resemblances are not told apart. */
const maxResemblances = 2 ** 22;
/** A name and an address agree by so many letters. */
const lettersOfName = 4;
const year = /(?:19|20)\d\d/;
const beyondAscii = /[^\0-\x7F]/;
const noLetter = /\P{L}/gu;
const splitter = new RegExp(`[\\s,()"${blanks}${invisibles}]`);

/** What lines have in common that differ in addresses, numbers and names alone. */
interface Frame {
  takesNames: boolean;
  /** The first letters of its words, for names may resemble addresses. */
  beginnings: readonly string[];
  /** By resemblances and state; null where such a line was seen once, false where nothing holds for others. */
  known: Map<number, Known | null | false>;
}

/**
 * The short way for long lists of any kind: what was found out about a line holds for another one that differs in nothing
 * but parts that make no difference. These are
 *
 * - addresses with nothing remarkable about them (`UnremarkableAddresses`), with no more than a separator beside them, and
 *   with the same signs in the local part;
 * - numbers of three digits or more, equally long, that are no year and no day;
 * - capitalised words that are in no list of words and begin no phrase (`isMereName`), where no label, markup, or word of
 *   what is said of people stands in the line.
 *
 * What the reading of a line depends on besides is the same as well: the text around (`state`), which parts are equal, and
 * which words resemble which address. Everything else, and the first three lines of each kind, are read in full: what holds
 * for the second has to come out for the third as well, or is not relied on.
 */
export class LinesAlike {
  private readonly shape: LineShape;
  private readonly frames = new Map<string, Frame>();
  private readonly names = new Map<string, boolean>();
  private frame: Frame | undefined;
  /** What was filled in for the line that was looked for last, and is still to be proven by it. */
  private unproven: Known | undefined;
  private place = 0;

  constructor(
    private readonly text: string,
    addresses: UnremarkableAddresses,
  ) {
    this.shape = new LineShape(text, addresses, (word) => this.isMereName(word));
  }

  /** Offset of the end of the line that was looked for last. */
  get end(): number {
    return this.shape.end;
  }

  /**
   * What is known of a line.
   * @param from offset of its first character
   * @param state of the text in front of it
   */
  find(from: number, state: number): Known | undefined {
    this.frame = undefined;
    this.unproven = undefined;
    const { shape } = this;
    if (!shape.read(from)) return undefined;
    let frame = this.frameOf(shape.key);
    if (!frame.takesNames && shape.kinds.includes('name')) {
      shape.dropNames();
      frame = this.frameOf(shape.key);
    }
    const resemblances = this.resemblances(frame);
    if (resemblances < 0) return undefined;
    this.place = resemblances * states + state;
    const known = frame.known.get(this.place);
    if (known === undefined) frame.known.set(this.place, null);
    if (known === null) this.frame = frame;
    if (!known || !fill(known, shape)) return undefined;
    if (known.isProven) return known;
    this.frame = frame;
    this.unproven = known;
    return undefined;
  }

  /**
   * Keeps what was found out about the line that was looked for last, where such a line is seen for the second time. The
   * third one proves it: where that comes out as something else, nothing holds for others.
   */
  learn(drafts: readonly Draft[], after: number): void {
    const { unproven } = this;
    if (this.frame === undefined) return;
    if (unproven) {
      unproven.isProven = agrees(unproven, drafts, after);
      if (!unproven.isProven) this.frame.known.set(this.place, false);
      return;
    }
    this.frame.known.set(this.place, knownOf(this.text, this.shape, drafts, after) ?? false);
  }

  private isMereName(word: string): boolean {
    let is = this.names.get(word);
    if (is === undefined) {
      is = isMereName(word);
      this.names.set(word, is);
    }
    return is;
  }

  private frameOf(key: string): Frame {
    let frame = this.frames.get(key);
    if (frame === undefined) {
      const beginnings = this.beginningsOf();
      frame = {
        takesNames: beginnings !== undefined && !mayBeSaid(key) && !year.test(key),
        beginnings: beginnings ?? [],
        known: new Map(),
      };
      if (this.frames.size >= maxFrames) this.frames.clear();
      this.frames.set(key, frame);
    }
    return frame;
  }

  /** The first letters of each word of the rest; undefined where a word may go on in a name. */
  private beginningsOf(): string[] | undefined {
    const { text, shape } = this;
    const beginnings = new Set<string>();
    let at = shape.marks[0] as number;
    for (let part = 0; part <= shape.kinds.length; part++) {
      const to = part < shape.kinds.length ? (shape.marks[part * 2 + 1] as number) : shape.end;
      for (let start = at; start < to; start++) {
        if (!isLetter(text, start) || (start > at && isLetter(text, start - 1))) continue;
        const beginning = this.beginningAt(start);
        if (beginning === undefined) return undefined;
        if (beginning.length > 1) beginnings.add(beginning);
      }
      at = shape.marks[part * 2 + 2] ?? to;
    }
    return [...beginnings];
  }

  private beginningAt(start: number): string | undefined {
    const { text, shape } = this;
    let letters = '';
    for (let at = start; at < shape.end && letters.length < lettersOfName; at++) {
      const part = shape.partAt(at);
      if (shape.kinds[part] === 'name') return undefined;
      if (shape.kinds[part] === 'address' || splitter.test(text[at] ?? '')) break;
      if (isLetter(text, at)) letters += plainLetters(text[at] ?? '');
    }
    return letters;
  }

  /** Which words resemble which addresses, as a number; -1 where it is too much for one. */
  private resemblances({ beginnings }: Frame): number {
    const { text, shape } = this;
    let all = 1;
    for (let part = 0; part < shape.kinds.length; part++) {
      if (shape.kinds[part] !== 'address') continue;
      const from = shape.marks[part * 2 + 1] as number;
      const localPart = text.slice(from, text.indexOf('@', from)).toLowerCase();
      for (const beginning of beginnings) all = all * 2 + (localPart.includes(beginning) ? 1 : 0);
      for (let name = 0; name < shape.kinds.length; name++) {
        if (shape.kinds[name] !== 'name') continue;
        const start = shape.marks[name * 2 + 1] as number;
        const beginning = text.slice(
          start,
          Math.min(start + lettersOfName, shape.marks[name * 2 + 2] as number),
        );
        all = all * 2 + (localPart.includes(plainLetters(beginning)) ? 1 : 0);
      }
      if (all > maxResemblances) return -1;
    }
    return all;
  }
}

const isLetter = (text: string, at: number): boolean => /\p{L}/u.test(text[at] ?? '');

const plainLetters = (text: string): string =>
  beyondAscii.test(text) ? text.normalize('NFD').replace(noLetter, '').toLowerCase() : text.toLowerCase();
