import type { Column } from './columns';
import type { TableRecord } from './table';

const letter = /^\p{L}$/u;
const active = /^a$/i;

/** The columns of states in which a letter each stands for one, `A` for whoever is active among them. */
export function codedStates(
  columns: readonly Column[],
  records: readonly TableRecord[],
): ReadonlySet<number> {
  return new Set(
    columns.flatMap(({ meaning }, index) => {
      if (meaning !== 'state') return [];
      let hasActive = false;
      for (const { cells } of records)
        for (const { column, text } of cells) {
          if (column !== index) continue;
          if (!letter.test(text.trim())) return [];
          hasActive ||= active.test(text.trim());
        }
      return hasActive ? [index] : [];
    }),
  );
}

/** Whether such a letter says that somebody is active; of any other nobody can tell. */
export const saysActive = (text: string): boolean => active.test(text.trim());
