import type { Standing } from './remark-standing';

/** What stands behind the people of a row whom another of its columns speaks against: `Status: inactive (Left on: 2019-03-01)`. */
export const rowSaysOut = 'Status: inactive';
/** In front of what stands above a table, and is none of its rows: who made it, whom to ask. */
export const aboveTable = 'Above the table';

/** The same, of rows that are about no person. */
export const rowSaysMachine = 'Type: service account';
export const rowSaysGroup = 'Type: group';
export const rowSaysContact = 'Type: contact';
export const rowSaysExample = 'Example:';

const remark = new RegExp(
  `\\t(?:(${rowSaysOut}(?: \\([^\\t]*\\))?)|(${rowSaysMachine})|(${rowSaysGroup})|(${rowSaysContact})|${rowSaysExample})\\s*$`,
);

/** What a row that was read from a file says of its people at its end, in whatever words the brackets hold, and where. */
export function rowRemarkIn(line: string): { at: number; standing: Standing } | undefined {
  const found = line.includes('\t') ? remark.exec(line) : null;
  if (found === null) return undefined;
  const kinds = ['out', 'machine', 'group', 'contact'] as const;
  return { at: found.index, standing: kinds.find((_, index) => found[index + 1]) ?? 'example' };
}

const remarks = new RegExp(`(?<=\\t)${rowSaysOut} \\([^\\t\\n]*\\)`, 'g');

/** A text without what remarks quote of other columns, every sign in its place: a question there asks for nobody. */
export const withoutRowRemarks = (text: string): string =>
  text.includes(`\t${rowSaysOut} (`)
    ? text.replace(remarks, (remark) => rowSaysOut.padEnd(remark.length))
    : text;
