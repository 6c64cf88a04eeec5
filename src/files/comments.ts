import { standingByRemark } from '../formats/standing/remark-standing';
import { blockOf } from './reference';
import type { Sheet } from './sheet';
import type { XmlScanner } from './xml';

/** In front of what somebody wrote stands who it was: `Carl Boss:`. */
const author = /^[^\n:]{1,60}:\s*\n/;
/** What programs without threads of comments are told. */
const threaded = /^\[Threaded comment\][\s\S]*?\bComment:\s*/i;

/** The same on the line of the remark: `Carl: has left`. */
const inFront = /^[^:@]{1,40}:\s+/;
const ends = /[.;!]\s+|,\s+/;

const isComment = /^(?:comment|threadedComment)$/;

/** What a comment says against whoever stands there, in one of its lines or a part of one. */
export function againstIn(comment: string): string | undefined {
  const lines = comment
    .replace(threaded, '')
    .replace(author, '')
    .split(/[\r\n]+/)
    .flatMap((line) => [line, ...line.replace(inFront, '').split(ends)]);
  return lines.find((line) => standingByRemark(line) !== undefined)?.trim();
}

/** Reads the comments on the cells of a sheet, or the threads of them, and says of its rows what one of them says against whoever stands there. */
export function readComments(scanner: XmlScanner, sheet: Sheet): void {
  const rows = new Map(sheet.rows.map((row) => [row.at, row]));
  let reference = '';
  let text = '';
  let isText = false;
  let isThread = false;
  while (scanner.next()) {
    const { kind, name } = scanner;
    if (kind === 'text') text += isText ? scanner.text : '';
    else if (name === 't' || (name === 'text' && isThread)) isText = kind === 'open' && !scanner.isEmpty;
    else if (isComment.test(name) && kind === 'open') {
      isThread = name !== 'comment';
      reference = scanner.attribute('ref') ?? '';
      text = '';
    } else if (isComment.test(name)) {
      const row = rows.get(blockOf(reference)?.top ?? -1);
      const against = againstIn(text);
      if (row && against !== undefined) row.comment = against;
    }
  }
}
