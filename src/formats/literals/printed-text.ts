import type { Literal } from './literal';

/** Thrown where a text goes on as no printed value does: it is another text. */
export class NotPrinted extends Error {}

/** Reads values as programs print them, by patterns that are matched one after the other. */
export abstract class PrintedTextReader {
  protected at = 0;

  constructor(protected readonly text: string) {}

  /** Reads the whole text. @returns undefined where it turns out to be another one */
  read(): Literal | undefined {
    try {
      return this.readAll();
    } catch (error) {
      if (error instanceof NotPrinted) return undefined;
      throw error;
    }
  }

  /** @throws NotPrinted */
  protected abstract readAll(): Literal;

  /** Goes on behind what matches here. @param pattern a sticky one */
  protected match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text) ?? undefined;
    if (found) this.at += found[0].length;
    return found;
  }
}
