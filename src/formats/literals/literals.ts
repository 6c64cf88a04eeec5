import { frontOfKeys } from '../headings/settings-sections';
import type { Literal, Literals } from './literal';
import { NotLiterals } from './literal-cursor';
import { separators, ValueReader } from './literal-values';

const declaration =
  /(?:export\s+default\s+|export\s+|(?:const|let|var|final|static|my|local|global)\s+(?=[\w$@%]))*(?:[\w$.@%-]+(?:\s*\[[^\]\n]{0,60}\])?(?:\s*:\s*[\w<>[\], |]{1,60})?\s*(?:=|:=|<-)(?![=>])\s*)|return\s+|export\s+default\s+/y;

/** What services put in front of their answers, so that no page can run them: `)]}'`. */
const guardInFront = /\s*(?:\)\]\}'?,?|for\s*\(;;\);|while\s*\((?:1|true)\);)/y;

type ObjectLiteral = Extract<Literal, { kind: 'object' }>;

/** `[section]` and `[[section]]` of a file of settings. */
const isSection = (value: Literal): boolean =>
  value.kind === 'list' &&
  value.items.length === 1 &&
  (value.items[0]?.kind === 'word' || (value.items[0] !== undefined && isSection(value.items[0])));

const nameOfSection = (value: Literal): string =>
  value.kind === 'list'
    ? value.items.map(nameOfSection).join('')
    : value.kind === 'word'
      ? value.text.replaceAll('.', ' ')
      : '';

/**
 * Reads a text that is made of literals and nothing else: JSON, one value or several; the lists, maps and records of
 * Python, JavaScript, Ruby, R, PHP and the like; assignments of them. One that breaks off is read as far as it goes.
 * @returns undefined for any other text
 */
export function readLiterals(text: string): Literals | undefined {
  const reader = new LiteralReader(text);
  try {
    return { values: reader.readAll(), isJson: reader.isJson };
  } catch (error) {
    if (error instanceof NotLiterals || error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Reads `(…), (…)` as statements of SQL have them. */
export function readTuples(text: string, from: number): { rows: Literal[]; to: number } {
  const reader = new LiteralReader(text, from);
  try {
    return reader.readTuples();
  } catch (error) {
    if (error instanceof NotLiterals || error instanceof RangeError) return { rows: [], to: from };
    throw error;
  }
}

class LiteralReader extends ValueReader {
  readTuples(): { rows: Literal[]; to: number } {
    const rows: Literal[] = [];
    for (;;) {
      this.skip(',');
      if (this.text[this.at] !== '(') return { rows, to: this.at };
      rows.push(this.readContainer('(', 0));
    }
  }

  readAll(): Literal[] {
    const values: Literal[] = [];
    /** The record that assignments of plain values one after the other make. */
    let open: ObjectLiteral | undefined;
    /** What the last section says of its keys: `[team.former]` is of those who are not meant. */
    let front = '';
    this.match(guardInFront);
    for (;;) {
      this.skip(separators);
      if (this.at >= this.text.length) break;
      const name = this.match(declaration);
      const head = name === undefined ? this.matchHead() : undefined;
      if (head !== undefined) {
        values.push(this.readBlock(head, 0));
        open = undefined;
        continue;
      }
      if (name !== undefined) this.isJson = false;
      const value = this.readValue(0);
      if (value.kind === 'word' || (value.kind === 'text' && name === undefined)) throw new NotLiterals();
      if (name === undefined || isSection(value)) open = undefined;
      if (name === undefined && isSection(value)) front = frontOfKeys(nameOfSection(value));
      const key = name && /[\w$-]+(?=\s*(?:\[[^\]]*\]|:[^=]*)?\s*(?:=|:=|<-)\s*$)/.exec(name)?.[0];
      if (!key) values.push(value);
      else open = this.addAssignment(values, open, `${front}${key}`, value);
    }
    return values;
  }

  private addAssignment(
    values: Literal[],
    open: ObjectLiteral | undefined,
    key: string,
    value: Literal,
  ): ObjectLiteral {
    if (open !== undefined && !open.entries.some((entry) => entry.key === key)) {
      open.entries.push({ key, value });
      open.to = value.to;
      return open;
    }
    const next: ObjectLiteral = { kind: 'object', entries: [{ key, value }], from: value.from, to: value.to };
    values.push(next);
    return next;
  }
}
