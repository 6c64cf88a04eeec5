import { standingByRemark } from '../formats/standing/remark-standing';
import { blockOf } from './reference';
import type { Sheet } from './sheet';
import type { XmlScanner } from './xml';

/** In front of what somebody wrote stands who it was: `Carl Boss:`. */
const author = /^[^\n:]{1,60}:\s*\n/;
/** What programs without threads of comments are told. */
const threaded = /^\[Threaded comment\][\s\S]*?\bComment:\s*/i;

/** What a comment says against whoever stands there, in one of its lines. */
export function againstIn(comment: string): string | undefined {
  const lines = comment
    .replace(threaded, '')
    .replace(author, '')
    .split(/[\r\n]+/);
  return lines.find((line) => standingByRemark(line) !== undefined)?.trim();
}

/** Reads the comments on the cells of a sheet, and says of its rows what one of them says against whoever stands there. */
export function readComments(scanner: XmlScanner, sheet: Sheet): void {
  const rows = new Map(sheet.rows.map((row) => [row.at, row]));
  let reference = '';
  let text = '';
  let isText = false;
  while (scanner.next()) {
    const { kind, name } = scanner;
    if (kind === 'text') text += isText ? scanner.text : '';
    else if (name === 't') isText = kind === 'open' && !scanner.isEmpty;
    else if (name === 'comment' && kind === 'open') {
      reference = scanner.attribute('ref') ?? '';
      text = '';
    } else if (name === 'comment') {
      const row = rows.get(blockOf(reference)?.top ?? -1);
      const against = againstIn(text);
      if (row && against !== undefined) row.comment = against;
    }
  }
}
