import { standingByRemark } from '../formats/standing/remark-standing';
import { saysAside, saysOut } from '../formats/words/says-out';

const sign = '[¹²³⁴-⁹†‡§#°]|\\*{1,3}';
const note = new RegExp(`^\\s*(${sign})\\s*[:=–-]?\\s*([^@]{3,120})$`, 'u');
const marked = new RegExp(`^\\s*(${sign})?.*?(${sign})?\\s*$`, 'su');

/**
 * What a note below the rows says against those with its sign: `* left the group`, beside `Ben Kross*`.
 * @returns the note for a row, or undefined
 */
export function notedOut(
  rows: readonly (readonly string[])[],
): (row: readonly string[]) => string | undefined {
  const notes = new Map<string, string>();
  for (const row of rows) {
    const first = row.find((cell) => cell.trim() !== '') ?? '';
    if (!/^\s*[¹²³⁴-⁹†‡§#°*]/u.test(first)) continue;
    const text = row.filter((cell) => cell.trim() !== '').join(' ');
    const [, mark, said = ''] = note.exec(text) ?? [];
    if (mark !== undefined && (saysOut(said) || saysAside(said) || standingByRemark(said) !== undefined))
      notes.set(mark, said);
  }
  if (notes.size === 0) return () => undefined;
  return (row) => {
    for (const cell of row) {
      const [, before = '', behind = ''] = marked.exec(cell) ?? [];
      const said = notes.get(behind) ?? notes.get(before);
      if (said !== undefined && !note.test(row.join(' '))) return said;
    }
    return undefined;
  };
}
