const quoted = "'(?:[^'\\r\\n]|'')*'";
const maxLooked = 4000;
const maxLine = 2000;

/** Whether each of the first lines is nothing but cells in single quotes, and numbers. */
function areSingle(text: string): boolean {
  if (!/^\uFEFF?'/.test(text) || text.includes('"')) return false;
  const lines = text
    .slice(0, maxLooked)
    .split(/\r\n|[\r\n]/)
    .slice(0, text.length > maxLooked ? -1 : undefined)
    .filter((line) => line !== '');
  return (
    lines.length > 1 && lines.every((line) => line.length < maxLine && [',', ';', '\t', '|'].some(isOf(line)))
  );
}

const isOf =
  (line: string) =>
  (delimiter: string): boolean => {
    const number = delimiter === ',' ? '[\\d.-]*' : '[\\d.,-]*';
    const cell = `(?:${quoted}|${number})`;
    return line.includes(delimiter) && new RegExp(`^${cell}(?:[${delimiter}]${cell})+$`).test(line);
  };

/** Delimited values whose cells stand in single quotes, as some programs are told to write them, with the usual ones. */
export const withDoubleQuotes = (text: string): string =>
  areSingle(text)
    ? text.replace(/'((?:[^'\r\n]|'')*)'/g, (_, cell: string) => `"${cell.replaceAll("''", "'")}"`)
    : text;
