import type { Column } from '../headings/columns';
import type { TableRecord } from '../table';

const letter = /^\p{L}$/u;
const change = /^[+\-−–=~]$/;
const active = /^[a+]$/i;

/**
 * The columns in which a sign each stands for a state: letters in a column of states, `A` for whoever is active; or in one column
 * alone signs of changes, `+` for who comes, beside `-` and `=` for who goes and who stays. Several of those are of several things.
 */
export function codedStates(
  columns: readonly Column[],
  records: readonly TableRecord[],
): ReadonlySet<number> {
  const coded = (sign: RegExp, meaning: Column['meaning']): number[] =>
    columns.flatMap((column, index) => {
      if (column.meaning !== meaning) return [];
      const texts = new Set<string>();
      for (const { cells } of records)
        for (const { column: at, text } of cells) {
          if (at !== index) continue;
          if (!sign.test(text.trim())) return [];
          texts.add(text.trim());
        }
      return [...texts].some(saysActive) ? [index] : [];
    });
  const changes = coded(change, 'unknown');
  return new Set([...coded(letter, 'state'), ...(changes.length === 1 ? changes : [])]);
}

/** Whether such a sign says that somebody is meant; of any other nobody can tell. */
export const saysActive = (text: string): boolean => active.test(text.trim());
