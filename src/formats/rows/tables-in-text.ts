import type { RecordTable } from '../table';
import { mayBeAccountLine, readAccountLinesAt } from './account-lines';
import { readConsoleTableAt } from './console-table';
import { readLabelledAt } from './labelled-records';
import { readPairsAt } from './pairs-of-cells';
import { readTableAt } from './table-at';
import { endOfLine } from './text-lines';
import { readTransposedAt } from './transposed';
import { readWikiTableAt } from './wiki-table';

const maxHeadingLength = 4000;

/** How far a reading went that came to nothing: nothing of that kind begins before. */
export interface Attempt {
  until: number;
}

/** Finds the tables within a text, from the top: no stretch of it is gone through more often than there are kinds. */
export class TablesInText {
  private readonly accounts: Attempt = { until: 0 };
  private readonly labelled: Attempt = { until: 0 };
  private readonly transposed: Attempt = { until: 0 };
  private readonly delimited: Attempt = { until: 0 };
  private readonly pairs: Attempt = { until: 0 };
  private readonly console: Attempt = { until: 0 };

  constructor(private readonly text: string) {}

  /**
   * The table that begins with a line of headings, or the records that begin with a line that has a key.
   * @param from offset of the line's first character
   */
  at(from: number): RecordTable | undefined {
    const { text, accounts, labelled, delimited } = this;
    const line = text.slice(from, Math.min(endOfLine(text, from), from + maxHeadingLength));
    if (line.length < 2) return undefined;
    if (from >= accounts.until && mayBeAccountLine(line)) {
      const table = readAccountLinesAt(text, from, accounts);
      if (table) return table;
    }
    if (from >= labelled.until && /[:=]|^#|^-\[ RECORD/.test(line)) {
      const table = readLabelledAt(text, from, labelled);
      if (table) return table;
    }
    if (line.startsWith('{|')) return readWikiTableAt(text, from, delimited);
    if ((line.includes('\t') || line.includes('   ')) && from >= this.pairs.until) {
      const table = readPairsAt(text, from, this.pairs);
      if (table) return table;
    }
    const hasCells = /[\t;,|│║┃｜¦]/.test(line);
    if (hasCells && from >= this.transposed.until) {
      const table = readTransposedAt(text, from, line, this.transposed);
      if (table) return table;
    }
    if (line.includes('@')) return undefined;
    if (hasCells && from >= delimited.until) {
      const table = readTableAt(text, from, delimited);
      if (table) return table;
    }
    return from >= this.console.until && /\S\s+\S/.test(line)
      ? readConsoleTableAt(text, from, this.console)
      : undefined;
  }
}
