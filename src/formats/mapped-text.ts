/**
 * A text that was made of another one by decoding, with the way back: what stands at each of its characters in the
 * original. Characters without an original of their own (a line end for a tag) lead to what they stand for.
 */
export class MappedText {
  /**
   * @param text decoded
   * @param starts offset in the original of each character's first sign
   * @param ends offset in the original after each character's last sign; never smaller than the one before
   */
  constructor(
    readonly text: string,
    private readonly starts: ArrayLike<number>,
    private readonly ends: ArrayLike<number>,
  ) {}

  /** The stretch of the original that a stretch of the text, not an empty one, was made of. */
  origin(from: number, to: number): { from: number; to: number } {
    return { from: this.starts[from] ?? 0, to: this.ends[Math.max(from, to - 1)] ?? 0 };
  }

  /** The same text, seen from what the original itself was made of. */
  under(outer: MappedText): MappedText {
    const length = this.text.length;
    const starts = new Int32Array(length);
    const ends = new Int32Array(length);
    for (let at = 0; at < length; at++) {
      const stretch = outer.origin(this.starts[at] as number, this.ends[at] as number);
      starts[at] = stretch.from;
      ends[at] = stretch.to;
    }
    return new MappedText(this.text, starts, ends);
  }
}

/** Makes a mapped text piece by piece. */
export class MappedTextBuilder {
  private readonly pieces: string[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  /** Copies a stretch of the original as it is. */
  copy(original: string, from: number, to: number): void {
    if (to <= from) return;
    this.pieces.push(original.slice(from, to));
    for (let at = from; at < to; at++) {
      this.starts.push(at);
      this.ends.push(at + 1);
    }
  }

  /** Puts a text for a stretch of the original; all of its characters lead to all of the stretch. */
  put(text: string, from: number, to: number): void {
    if (text === '') return;
    this.pieces.push(text);
    for (let at = 0; at < text.length; at++) {
      this.starts.push(from);
      this.ends.push(to);
    }
  }

  /** Puts another mapped text, whose original is a stretch of this one's that begins at `from`. */
  putMapped(mapped: MappedText, from = 0): void {
    this.pieces.push(mapped.text);
    for (let at = 0; at < mapped.text.length; at++) {
      const stretch = mapped.origin(at, at + 1);
      this.starts.push(from + stretch.from);
      this.ends.push(from + stretch.to);
    }
  }

  build(): MappedText {
    return new MappedText(this.pieces.join(''), this.starts, this.ends);
  }
}

/**
 * Puts something else for every match of a pattern.
 * @param pattern with the flag `g`
 * @param by what stands for a match; undefined leaves it as it is
 * @returns undefined where nothing was changed
 */
export function replaceMapped(
  original: string,
  pattern: RegExp,
  by: (match: RegExpExecArray) => string | undefined,
): MappedText | undefined {
  const builder = new MappedTextBuilder();
  let at = 0;
  let isChanged = false;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(original); match !== null; match = pattern.exec(original)) {
    const text = by(match);
    if (text === undefined) continue;
    isChanged = true;
    builder.copy(original, at, match.index);
    builder.put(text, match.index, match.index + match[0].length);
    at = match.index + match[0].length;
  }
  if (!isChanged) return undefined;
  builder.copy(original, at, original.length);
  return builder.build();
}
