import { hashOf } from '../address/people-index';
import type { UnremarkableAddresses } from '../address/unremarkable';
import { codeAt } from '../words/characters';
import { LineParts, maxLineLength } from './line-parts';
import { signOf, signs } from './line-signs';

const nameLength = { least: 3, alone: 4, most: 16 };
const numberLength = { least: 3, most: 15 };
const atCode = 64;
const dotCode = 46;
const openingAngleCode = 60;
const zeroCode = 48;

/** What may stand right beside a part: nothing that could belong to it. */
const oneOf = (characters: string): Uint8Array =>
  Uint8Array.from({ length: 256 }, (_, code) => (characters.includes(String.fromCharCode(code)) ? 1 : 0));
const beforeAddress = oneOf(' \t\n\r<,;(":|');
const behindAddress = oneOf(' \t\n\r>,;)"|');
const besideName = oneOf(' \t\n\r<>,;()"|');
/** Not between a short name and a word that it might be read as one with. */
const besideShortName = oneOf(' \t\n\r,()"');

/** A line taken apart into addresses, numbers and names, for which others may stand, and all the rest. */
export class LineShape extends LineParts {
  /** How many at signs stand elsewhere than in an address that is a part. */
  otherAts = 0;

  private mayHaveNames = true;

  /** @param isMereName whether a capitalised word is a name and nothing else */
  constructor(
    text: string,
    private readonly addresses: UnremarkableAddresses,
    private readonly isMereName: (word: string) => boolean,
  ) {
    super(text);
  }

  /**
   * @param from offset of a line's first character
   * @returns whether the line was taken apart; it was not where anything about it is unusual, or there are no parts
   */
  read(from: number): boolean {
    const { text } = this;
    this.startAt(from);
    this.otherAts = 0;
    this.mayHaveNames = true;
    let at = from;
    for (;;) {
      const code = codeAt(text, at);
      const sign = signOf(code);
      if (at >= text.length || sign === signs.lineEnd) break;
      if (sign === signs.unknown || at - from > maxLineLength) return false;
      if (sign >= signs.lower) at = this.readWord(at);
      else {
        this.pass(at, code, sign);
        at++;
      }
    }
    this.end = at;
    const hasAddress = this.countOf('address') > 0;
    if (!hasAddress || !this.mayHaveNames || this.otherAts > 0 || this.hasLongStretch()) this.dropNames();
    return (hasAddress || this.otherAts > 0 || this.count > 0) && !this.hasNumberInNumber();
  }

  /** A character that is neither letter nor digit. */
  private pass(at: number, code: number, sign: number): void {
    if (code === atCode) this.otherAts++;
    if (sign === signs.speaking) this.mayHaveNames = false;
    // What stands in angles is a person, with an at sign or without.
    if (code === openingAngleCode && !this.addresses.read(at + 1)) this.mayHaveNames = false;
  }

  /** @returns offset behind the word, with all that may stand within addresses */
  private readWord(from: number): number {
    const { text } = this;
    let to = from;
    let ats = 0;
    let hasNumber = false;
    let hasCapitalsOnlyInFront = signOf(text.charCodeAt(from)) === signs.upper;
    for (; ; to++) {
      const code = codeAt(text, to);
      const sign = signOf(code);
      if (sign < signs.joint) break;
      if (code === atCode) ats++;
      if (sign === signs.digit) hasNumber = true;
      if (sign !== signs.lower && to > from) hasCapitalsOnlyInFront = false;
    }
    if (ats === 1 && this.addAddress(from, to)) return to;
    this.otherAts += ats;
    if (hasNumber) this.addNumbers(from, to);
    else if (hasCapitalsOnlyInFront) this.addName(from, to);
    return to;
  }

  private addAddress(from: number, to: number): boolean {
    const { addresses } = this;
    if (
      !this.isBetween(from, to, beforeAddress, behindAddress) ||
      !addresses.read(from) ||
      addresses.end !== to
    )
      return false;
    if (addresses.hash < 0 || addresses.hasApostrophe) return false;
    this.add('address', from, to, addresses.hash, addresses.form);
    return true;
  }

  /** Years, days and the numbers of short lists count as they are. */
  private addNumbers(from: number, to: number): void {
    const { text } = this;
    for (let at = from; at < to; at++) {
      if (!isDigit(text.charCodeAt(at))) continue;
      const start = at;
      while (isDigit(codeAt(text, at))) at++;
      const length = at - start;
      if (length < numberLength.least || length > numberLength.most) continue;
      const isPoint = codeAt(text, at) === dotCode && signOf(codeAt(text, at + 1)) >= signs.joint;
      if (!isPoint && !(mayBeDate(text.charCodeAt(start)) && isDate(text.slice(start, at))))
        this.add('number', start, at, hashOf(text, start, at));
    }
  }

  private addName(from: number, to: number): void {
    const length = to - from;
    if (length < nameLength.least || length > nameLength.most) return;
    const sides = length < nameLength.alone ? besideShortName : besideName;
    if (this.isBetween(from, to, besideName, sides) && this.isMereName(this.text.slice(from, to)))
      this.add('name', from, to, hashOf(this.text, from, to));
  }

  private isBetween(from: number, to: number, before: Uint8Array, behind: Uint8Array): boolean {
    const { text, marks } = this;
    return (
      (from === marks[0] || before[text.charCodeAt(from - 1)] === 1) &&
      (to >= text.length || behind[text.charCodeAt(to)] === 1)
    );
  }
}

const isDigit = (code: number): boolean => code >= zeroCode && code < zeroCode + 10;

const mayBeDate = (first: number): boolean => first === zeroCode + 1 || first === zeroCode + 2;

/** `2026`, `202611`, `20261128` and the like. */
const isDate = (number: string): boolean =>
  (number.startsWith('19') || number.startsWith('20')) &&
  /^(?:\d{4}|\d{6}|\d{8}|\d{12}|\d{14})$/.test(number);
