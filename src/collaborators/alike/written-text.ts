import type { LineShape } from './line-shape';

/** An offset in any line of a shape: so far behind one of its marks. */
export interface MarkOffset {
  mark: number;
  behind: number;
}

/** A text made of a line: a stretch of it, or parts by their number and what stands between them. */
export type Written = { from: MarkOffset; to: MarkOffset } | readonly (string | number)[];

/** @param offset from the line's begin @returns undefined within a part, for another one may be shorter */
export function markOffsetOf(offset: number, { marks, kinds, count }: LineShape): MarkOffset | undefined {
  const at = (marks[0] as number) + offset;
  let mark = 0;
  while (mark < count * 2 && (marks[mark + 1] as number) <= at) mark++;
  const behind = at - (marks[mark] as number);
  const isWithin = mark % 2 === 1 && behind > 0 && kinds[(mark - 1) / 2] !== 'number';
  return isWithin ? undefined : { mark, behind };
}

export const offsetOf = ({ mark, behind }: MarkOffset, { marks }: LineShape): number =>
  (marks[mark] as number) + behind;

export function writtenOf(
  text: string,
  line: string,
  from: number,
  to: number,
  shape: LineShape,
): Written | undefined {
  const at = text === '' ? -1 : line.indexOf(text, from);
  if (at >= 0 && at + text.length <= to) {
    const [begin, end] = [markOffsetOf(at, shape), markOffsetOf(at + text.length, shape)];
    if (begin && end) return { from: begin, to: end };
  }
  return piecesOf(text, shape);
}

/** The parts that a text is made of, each as a word of its own. */
function piecesOf(text: string, shape: LineShape): Written | undefined {
  const parts = Array.from({ length: shape.count }, (_, part) => ({ part, text: shape.textOf(part) }));
  parts.sort((one, other) => other.text.length - one.text.length);
  const pieces: (string | number)[] = [];
  let rest = '';
  for (let at = 0; at < text.length; ) {
    const found = parts.find((part) => isPartAt(text, at, part.text));
    if (found === undefined) {
      rest += text[at];
      at++;
      continue;
    }
    if (rest !== '') pieces.push(rest);
    rest = '';
    pieces.push(found.part);
    at += found.text.length;
  }
  if (rest !== '') pieces.push(rest);
  const others = pieces.filter((piece) => typeof piece === 'string').map((piece) => piece.toLowerCase());
  const isClear = parts.every((part) => !others.some((other) => other.includes(part.text.toLowerCase())));
  return isClear ? pieces : undefined;
}

function isPartAt(text: string, at: number, part: string): boolean {
  if (!text.startsWith(part, at)) return false;
  const ofWord = /^\d/.test(part) && !part.includes('@') ? /\d/ : /[\p{L}\p{N}]/u;
  return !ofWord.test(text[at - 1] ?? ' ') && !ofWord.test(text[at + part.length] ?? ' ');
}

export function textOf(written: Written, shape: LineShape): string {
  if ('from' in written) return shape.slice(offsetOf(written.from, shape), offsetOf(written.to, shape));
  let text = '';
  for (const piece of written) text += typeof piece === 'string' ? piece : shape.textOf(piece);
  return text;
}
