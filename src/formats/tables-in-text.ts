import { readConsoleTableAt } from './console-table';
import { readLabelledAt } from './labelled-records';
import type { RecordTable } from './table';
import { endOfLine, readTableAt } from './table-parts';

const maxHeadingLength = 4000;

/**
 * The table that begins with a line of headings.
 * @param from offset of the line's first character
 */
export function tableAt(text: string, from: number): RecordTable | undefined {
  const line = text.slice(from, Math.min(endOfLine(text, from), from + maxHeadingLength));
  if (line.length < 3) return undefined;
  const labelled = /[:=]/.test(line) ? readLabelledAt(text, from) : undefined;
  if (labelled || line.includes('@')) return labelled;
  if (/[\t;,|]/.test(line)) return readTableAt(text, from) ?? readConsoleTableAt(text, from);
  return /\S\s+\S/.test(line) ? readConsoleTableAt(text, from) : undefined;
}
