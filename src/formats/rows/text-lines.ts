const lineEnd = /[\n\v\f\r\u0085\u2028\u2029]/g;

/** Offset of the line end at or behind `from`. */
export function endOfLine(text: string, from: number): number {
  lineEnd.lastIndex = from;
  return lineEnd.test(text) ? lineEnd.lastIndex - 1 : text.length;
}

/** Offset of the first line at or behind `from` that is not blank. */
export function nextLineWithText(text: string, from: number): number | undefined {
  for (let at = from; at < text.length; at = endOfLine(text, at) + 1) {
    if (text.slice(at, endOfLine(text, at)).trim() !== '') return at;
  }
  return undefined;
}
