import type { Finding } from '../entry';

/**
 * A piece of a line. `person`: an address, right or doubtful, or a user ID in angle brackets; `word`: anything else
 * with a letter or digit in it; `quoted`: several words in quotes; `mark`: punctuation only; the rest separate cells.
 */
export type TokenKind = 'person' | 'word' | 'quoted' | 'mark' | 'comma' | 'semicolon' | 'cellEnd';

export interface Token {
  kind: TokenKind;
  /** Offsets within the line, in UTF-16 units; invisible characters at either end are outside. */
  from: number;
  to: number;
  /** Without surrounding punctuation. */
  text: string;
  /** A person's verdict, or that of a word whose at sign or slashes already told what it is. */
  finding?: Finding;
  /** The person stood in angle brackets. */
  inAngles?: boolean;
  /** A name that is part of the token, as in a Markdown link. */
  name?: string;
}
