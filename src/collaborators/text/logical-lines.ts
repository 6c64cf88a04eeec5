import { carriageReturnCode, codeAt, lineEnds, lineFeedCode } from '../words/characters';
import { isTechnicalHeader } from '../words/words';
import { isQuotedPrintable, type PropertyLines } from './property-lines';

const lineEnd = new RegExp(`\\r\\n|[${lineEnds}]`, 'g');
const everyFold = new RegExp(`[${lineEnds}]+[ \\t]+`, 'g');
const addressHeader = /^(?:from|to|cc|bcc|reply-to|von|an|de|para|à|kopie)\s*:/i;
/** A header is not believed to go on for more lines than this. */
const maxFolds = 50;

/** One line together with the lines that it goes on in. */
export interface LogicalLine {
  /** Offset of its last line end, or the text's length. */
  end: number;
  /** With blanks for the line ends inside, as many as they and the blanks behind them are, so that offsets stay. */
  line: string;
  /** How many line ends were inside. */
  folds: number;
  isProperty: boolean;
}

/** Finds where lines end, the folded ones of mail headers (RFC 5322) and calendars (RFC 5545) included. */
export class LogicalLines {
  constructor(
    private readonly text: string,
    private readonly properties: PropertyLines,
  ) {}

  /** @param from offset of the first character */
  read(from: number): LogicalLine {
    const { text } = this;
    const first = this.findLineEnd(from);
    const line = text.slice(from, first);
    const isProperty = this.properties.expects(line);
    const isWhole = isProperty || isTechnicalHeader(line.slice(0, 80));
    if (!isWhole && !addressHeader.test(line.slice(0, 20))) return { end: first, line, folds: 0, isProperty };
    let end = first;
    let folds = 0;
    let hasOpenQuote = hasOddQuotes(line);
    let start = from;
    for (;;) {
      const next = this.afterLineEnd(end);
      const isOpen = isProperty && endsOpen(line, text.slice(start, end));
      if (!(isOpen && next < text.length) && !/^[ \t][ \t]*[^\s]/.test(text.slice(next, next + 80))) break;
      const nextEnd = this.findLineEnd(next);
      const following = text.slice(next, nextEnd);
      if (!isWhole && !(folds < maxFolds && goesOn(text.slice(start, end), hasOpenQuote))) break;
      hasOpenQuote = hasOddQuotes(following) !== hasOpenQuote;
      start = next;
      end = nextEnd;
      folds++;
    }
    const whole = text.slice(from, end);
    return {
      end,
      line: isProperty ? whole : whole.replace(everyFold, (fold) => ' '.repeat(fold.length)),
      folds,
      isProperty,
    };
  }

  /** Offset of the first character after a line end. */
  afterLineEnd(end: number): number {
    const isPair =
      codeAt(this.text, end) === carriageReturnCode && codeAt(this.text, end + 1) === lineFeedCode;
    return end + (isPair ? 2 : 1);
  }

  /** Whether what begins at an offset stands behind a blank, as lines do that go on. */
  isIndented(offset: number): boolean {
    const first = this.text[offset];
    return first === ' ' || first === '\t';
  }

  private findLineEnd(from: number): number {
    lineEnd.lastIndex = from;
    return lineEnd.exec(this.text)?.index ?? this.text.length;
  }
}

/** In old address cards, an equals sign at the end of a line joins it with the next. */
const endsOpen = (property: string, line: string): boolean =>
  line.endsWith('=') && isQuotedPrintable(property);

const hasOddQuotes = (line: string): boolean => line.split('"').length % 2 === 0;

/** Behind a comma or semicolon, within quotes, and where a name still has no address. */
function goesOn(line: string, hasOpenQuote: boolean): boolean {
  const [lastPart = '', before] = line.slice(-200).split(/[,;:]/).toReversed();
  const isEmpty = lastPart.trim() === '';
  return hasOpenQuote || (isEmpty ? before !== undefined && !/:\s*$/.test(line) : !lastPart.includes('@'));
}

/** How many line ends there are in a stretch of text. */
export function countLineEnds(text: string): number {
  return text.match(lineEnd)?.length ?? 0;
}
