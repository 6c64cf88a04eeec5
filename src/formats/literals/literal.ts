import type { MappedText } from '../mapped-text';

/** A value as programs write it. */
export type Literal =
  | {
      kind: 'text';
      text: string;
      from: number;
      to: number;
      contentFrom: number;
      map?: MappedText;
      isCut?: boolean;
    }
  | { kind: 'word'; text: string; from: number; to: number }
  | { kind: 'list'; items: Literal[]; from: number; to: number }
  | { kind: 'object'; entries: LiteralEntry[]; from: number; to: number };

export interface LiteralEntry {
  key: string;
  value: Literal;
  /** The key as it is written, where that is known. */
  written?: Extract<Literal, { kind: 'text' }>;
}

/** What a text of literals holds, and how strictly it is written. */
export interface Literals {
  values: Literal[];
  /** Nothing in it that JSON does not have. */
  isJson: boolean;
}
