import { checkUserId } from '../address/user-id';
import type { Finding } from '../entry';
import { blanks, cellEnds, commas, invisibles, lineEnds, semicolons, wideMarks } from '../words/characters';
import { checkAddressWord, someAt } from './address-word';
import { ClosingMarks, closingQuotes } from './closing-marks';
import { decodeWords, encodedWords } from './encoded-words';
import { joinSpacedAddresses, joinSpelledAddresses, mergeRepeatedAddresses } from './joined-addresses';
import { markdownLinkAt } from './markdown-link';
import { addressOfLink, isMarkup } from './markup';
import { spelledInOneWord } from './spelled-out';
import { withoutSurroundings } from './surrounding-punctuation';
import type { Token, TokenKind } from './token';

const skipped = new RegExp(`[${blanks}${invisibles}]+`, 'y');
const wordRun = new RegExp(`[^${blanks}${commas}${semicolons}${cellEnds}${wideMarks}<]+`, 'y');
const wideMark = new RegExp(`[${wideMarks}]`);
const invisibleAtEnd = new RegExp(`[${invisibles}]`);
const betweenWords = new RegExp(`[${blanks}${commas}${semicolons}${cellEnds}${lineEnds}]`);
const comma = new RegExp(`[${commas}]`);
const semicolon = new RegExp(`[${semicolons}]`);
/** Between a name and the bracket with its address, and behind that before a particle: `임수빈(subin@example.org)은`. */
const besideBracket =
  /(?<=\p{L})(?=\([^()@\s]+@[^()@\s]+\))|(?<=@[^()@\s]{3,250}\))(?=[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}])/u;
/** `toset(["jane@example.org"`: what a program does with an address that it quotes or lists. */
const callAround = /^[A-Za-z_][\w.]*\((?=["'[{(])[[({]*/;

/** Cuts one line into tokens, in time proportional to its length. */
export function readTokens(line: string): Token[] {
  return new LineReader(line).read();
}

class LineReader {
  private at = 0;
  private readonly tokens: Token[] = [];
  /** Closing quotes whose opening one was read as punctuation. */
  private readonly closersToIgnore = new Set<number>();

  private readonly closing: ClosingMarks;

  constructor(private readonly line: string) {
    this.closing = new ClosingMarks(line);
  }

  read(): Token[] {
    for (;;) {
      skipped.lastIndex = this.at;
      if (skipped.test(this.line)) this.at = skipped.lastIndex;
      if (this.at >= this.line.length) break;
      this.readOne(this.line[this.at] ?? '');
    }
    return mergeRepeatedAddresses(
      joinSpelledAddresses(this.line, joinSpacedAddresses(this.line, this.tokens)),
    );
  }

  private readOne(first: string): void {
    if (comma.test(first)) this.push('comma', this.at + 1, '');
    else if (semicolon.test(first)) this.push('semicolon', this.at + 1, '');
    else if (first === '\t' || first === '|') this.push('cellEnd', this.at + 1, '');
    else if (first === '<') this.readAngles();
    else if (wideMark.test(first)) this.push('mark', this.at + 1, '');
    else if (first === '=' && this.readEncodedWords()) return;
    else if (!(this.readQuoted(first) || (first === '[' && this.readMarkdownLink()))) this.readWord();
  }

  private push(kind: TokenKind, to: number, text: string, finding?: Finding): Token {
    const token: Token = { kind, from: this.at, to, text };
    if (finding !== undefined) token.finding = finding;
    this.tokens.push(token);
    this.at = to;
    return token;
  }

  /** `=?UTF-8?Q?J=C3=B6rg?=`: a name as mails write it in their source. */
  private readEncodedWords(): boolean {
    encodedWords.lastIndex = this.at;
    const [whole] = encodedWords.exec(this.line) ?? [];
    if (whole === undefined) return false;
    this.push('quoted', this.at + whole.length, decodeWords(whole));
    return true;
  }

  private readAngles(): void {
    const close = this.closing.find('>', this.at + 1);
    const opensAgain = this.closing.find('<', this.at + 1) < close;
    const inner = opensAgain || close === this.line.length ? '' : this.line.slice(this.at + 1, close);
    const core = withoutSurroundings(inner.trim());
    if (core === '') {
      this.push(
        'mark',
        inner.trim() === '' && !opensAgain && close < this.line.length ? close + 1 : this.at + 1,
        '',
      );
    } else if (isMarkup(inner)) this.readMarkup(close, inner);
    else if (inner.trimStart().startsWith('[') && inner.includes('](')) this.push('mark', this.at + 1, '');
    else if (betweenWords.test(core)) this.push('mark', this.at + 1, '');
    else this.pushPersonOrWord(close + 1, inner.trim(), core).inAngles = true;
  }

  private readMarkup(close: number, inner: string): void {
    const address = addressOfLink(inner, this.line, close + 1);
    if (address === undefined) this.push('mark', close + 1, '');
    else this.pushPersonOrWord(close + 1, address, withoutSurroundings(address));
  }

  private pushPersonOrWord(to: number, word: string, core: string): Token {
    const hasAt = someAt.test(word);
    const finding = hasAt ? checkAddressWord(word) : checkUserId(core);
    const names = finding.state !== 'notUsed' && (hasAt || finding.state !== 'doubtful');
    return this.push(names ? 'person' : 'word', to, core, finding);
  }

  private readQuoted(opening: string): boolean {
    const closing = closingQuotes[opening];
    if (closing === undefined || this.closersToIgnore.has(this.at)) return false;
    const close = this.closing.findQuote(closing, this.at);
    const opensAgain = opening !== closing && this.closing.find(opening, this.at + 1) < close;
    if (close === this.line.length || opensAgain) return false;
    const inner = this.line.slice(this.at + 1, close);
    const after = this.line[close + 1] ?? ' ';
    if (after === '@') return this.readQuotedLocalPart(close + 1);
    if (someAt.test(inner) || inner.trim() === '') {
      this.closersToIgnore.add(close);
      return false;
    }
    if (opening === "'" && !(after === '<' || betweenWords.test(after))) return false;
    if (betweenWords.test(inner.trim())) this.push('quoted', close + 1, inner.trim());
    else this.push('word', close + 1, withoutSurroundings(inner));
    return true;
  }

  private readQuotedLocalPart(at: number): boolean {
    wordRun.lastIndex = at;
    wordRun.test(this.line);
    const word = this.line.slice(this.at, wordRun.lastIndex);
    const address = word.slice(0, word.length - (/[.:!?)\]}'"]$/.test(word) ? 1 : 0));
    this.push('person', wordRun.lastIndex, address, {
      person: address,
      kind: 'address',
      state: 'doubtful',
      reasons: ['quotedLocalPart'],
    });
    return true;
  }

  private readMarkdownLink(): boolean {
    const link = markdownLinkAt(this.line, this.at);
    if (link === undefined) return false;
    const token = this.push('person', link.to, link.finding.person, link.finding);
    if (link.name !== undefined) token.name = link.name;
    return true;
  }

  private readWord(): void {
    wordRun.lastIndex = this.at;
    let to = wordRun.test(this.line) ? wordRun.lastIndex : this.at + 1;
    while (to - 1 > this.at && invisibleAtEnd.test(this.line[to - 1] ?? '')) to--;
    const joint = this.line.slice(this.at, to).search(besideBracket);
    if (joint > 0) to = this.at + joint;
    const word = this.line.slice(this.at, to);
    if (someAt.test(word)) {
      const call = callAround.exec(word)?.[0] ?? '';
      if (call !== '') this.push('mark', this.at + call.length, '');
      else this.pushPersonOrWord(to, word, withoutSurroundings(word));
      return;
    }
    const core = withoutSurroundings(word);
    const finding = spelledInOneWord(core);
    if (finding) this.push('person', to, core, finding);
    else this.push(core === '' ? 'mark' : 'word', to, core);
  }
}
