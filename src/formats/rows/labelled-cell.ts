import { decodeBase64 } from '../decode/quoted-printable';
import type { Cell } from '../table';
import { type Line, unfold } from './labelled-lines';

/** The value of a line as a cell: unfolded, without quotes, decoded where it says that it is in base64. @param end of its last line */
export function labelledCell(text: string, line: Line, column: number, end: number): Cell {
  const raw = text.slice(line.valueFrom, end);
  const from = line.valueFrom;
  const folded = end > line.to ? unfold(raw) : undefined;
  if (line.sign === '::') {
    const decoded = decodeBase64(folded?.text ?? raw.trim());
    if (decoded)
      return { column, text: decoded.text, from, to: end, map: folded ? decoded.under(folded) : decoded };
  }
  if (folded) return { column, text: folded.text, from, to: end, map: folded };
  const value = raw.trim().replace(/^(["'])(.*)\1$/, '$2');
  const cell: Cell = {
    column,
    text: value,
    from,
    to: from + raw.trimEnd().length,
    rawFrom: from + Math.max(0, raw.indexOf(value)),
  };
  if (/(?:\.{3}|…)$/.test(value) && value.includes('@')) cell.isCut = true;
  return cell;
}
