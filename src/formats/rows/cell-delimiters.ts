/** What may stand between the cells of a table. */
export const delimiters = ['\t', ';', ',', '|'] as const;
/** Tables that are drawn have lines of their own kinds. */
const drawnLines = ['│', '║', '┃', '｜', '¦'] as const;
export type CellDelimiter = (typeof delimiters)[number] | (typeof drawnLines)[number];
/** Whatever may stand between the cells of a table with headings. */
export const tableDelimiters: readonly CellDelimiter[] = [...delimiters, ...drawnLines];
