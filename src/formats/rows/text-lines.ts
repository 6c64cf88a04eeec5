const lineEnd = /[\n\v\f\r\u0085\u2028\u2029]/g;

/** Offset of the line end at or behind `from`. */
export function endOfLine(text: string, from: number): number {
  lineEnd.lastIndex = from;
  return lineEnd.test(text) ? lineEnd.lastIndex - 1 : text.length;
}
