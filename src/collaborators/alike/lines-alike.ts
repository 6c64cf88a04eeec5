import type { UnremarkableAddresses } from '../address/unremarkable';
import type { Draft } from '../entry';
import { mayBeSaid } from '../said/out-words';
import { states } from '../sections/surroundings';
import { agrees, fill, type KnownLine, knownOf } from './known-line';
import { LineShape } from './line-shape';
import { isMereName } from './mere-names';
import { beginningsOf, resemblancesOf } from './resemblances';

/** So many frames are kept. */
const maxFrames = 5000;
const year = /(?:19|20)\d\d/;

/** What lines have in common that differ in addresses, numbers and names alone. */
interface Frame {
  takesNames: boolean;
  /** The first letters of its words, for names may resemble addresses. */
  beginnings: readonly string[];
  /** By resemblances and state; null where such a line was seen once, false where nothing holds for others. */
  known: Map<number, KnownLine | null | false>;
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
  private unproven: KnownLine | undefined;
  private knownKey = 0;

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
  find(from: number, state: number): KnownLine | undefined {
    this.frame = undefined;
    this.unproven = undefined;
    const { shape } = this;
    if (!shape.read(from)) return undefined;
    let frame = this.frameOf(shape.key);
    if (!frame.takesNames && shape.countOf('name') > 0) {
      shape.dropNames();
      frame = this.frameOf(shape.key);
    }
    const resemblances = resemblancesOf(this.text, shape, frame.beginnings);
    if (resemblances < 0) return undefined;
    this.knownKey = resemblances * states + state;
    const known = frame.known.get(this.knownKey);
    if (known === undefined) frame.known.set(this.knownKey, null);
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
      if (!unproven.isProven) this.frame.known.set(this.knownKey, false);
      return;
    }
    this.frame.known.set(this.knownKey, knownOf(this.text, this.shape, drafts, after) ?? false);
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
      const beginnings = beginningsOf(this.text, this.shape);
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
}
