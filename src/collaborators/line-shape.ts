import { mayHaveBeyond, signOf, signs } from './line-signs';
import { hashOf } from './people-index';
import type { UnremarkableAddresses } from './unremarkable';

/** Longer lines have room for more than can be told at a glance. */
const maxLineLength = 200;
/** Between two addresses: a longer stretch may be too long for a name. */
const maxStretch = 72;
const nameLength = { least: 3, alone: 4, most: 16 };
const numberLength = { least: 3, most: 15 };
const atCode = 64;
const dotCode = 46;
const openingAngleCode = 60;
const zeroCode = 48;

/** Parts of a line for which others of their kind may stand. */
export type PartKind = 'address' | 'number' | 'name';

/** What may stand right beside a part: nothing that could belong to it. */
const oneOf = (characters: string): Uint8Array =>
  Uint8Array.from({ length: 256 }, (_, code) => (characters.includes(String.fromCharCode(code)) ? 1 : 0));
const beforeAddress = oneOf(' \t\n\r<,;(":|');
const behindAddress = oneOf(' \t\n\r>,;)"|');
const besideName = oneOf(' \t\n\r<>,;()"|');
/** Not between a short name and a word that it might be read as one with. */
const besideShortName = oneOf(' \t\n\r,()"');

/** A line taken apart into addresses, numbers and names, for which others may stand, and all the rest. */
export class LineShape {
  /** Offset of the line end. */
  end = 0;
  /** Where the line begins, and then where each part begins and ends. */
  readonly marks: number[] = [];
  readonly kinds: PartKind[] = [];
  /** What signs an address is made of; 0 for others. */
  private readonly forms: number[] = [];
  readonly hashes: number[] = [];
  /** How many at signs stand elsewhere than in an address that is a part. */
  otherAts = 0;

  private mayHaveNames = true;

  /** @param isMereName whether a capitalised word is a name and nothing else */
  constructor(
    private readonly text: string,
    private readonly addresses: UnremarkableAddresses,
    private readonly isMereName: (word: string) => boolean,
  ) {}

  /**
   * @param from offset of a line's first character
   * @returns whether the line was taken apart; it was not where anything about it is unusual, or there are no parts
   */
  read(from: number): boolean {
    const { text } = this;
    this.marks.length = 1;
    this.marks[0] = from;
    this.kinds.length = 0;
    this.forms.length = 0;
    this.hashes.length = 0;
    this.otherAts = 0;
    this.mayHaveNames = true;
    let at = from;
    for (;;) {
      const code = text.charCodeAt(at);
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
    const hasAddress = this.kinds.includes('address');
    if (!hasAddress || !this.mayHaveNames || this.otherAts > 0 || this.hasLongStretch()) this.dropNames();
    return (hasAddress || this.otherAts > 0 || this.kinds.length > 0) && !this.hasNumberInNumber();
  }

  /** What is the same in all lines of one shape: the rest, character by character, with a sign for each part. */
  get key(): string {
    const { text, marks, kinds } = this;
    let key = '';
    let at = marks[0] as number;
    for (let part = 0; part < kinds.length; part++) {
      const from = marks[part * 2 + 1] as number;
      key += text.slice(at, from) + this.signOfPart(part);
      at = marks[part * 2 + 2] as number;
    }
    return key + text.slice(at, this.end);
  }

  /** The text of a part. */
  textOf(part: number): string {
    return this.text.slice(this.marks[part * 2 + 1], this.marks[part * 2 + 2]);
  }

  /** A stretch of the text. */
  slice(from: number, to: number): string {
    return this.text.slice(from, to);
  }

  /** The part that an offset lies in, or -1. */
  partAt(offset: number): number {
    const { marks, kinds } = this;
    for (let part = 0; part < kinds.length; part++) {
      if (offset < (marks[part * 2 + 1] as number)) return -1;
      if (offset < (marks[part * 2 + 2] as number)) return part;
    }
    return -1;
  }

  /** Takes names for part of the rest: words stand in the line beside which a name may be read as something else. */
  dropNames(): void {
    const { kinds, hashes, marks, forms } = this;
    let kept = 0;
    for (let part = 0; part < kinds.length; part++) {
      if (kinds[part] === 'name') continue;
      kinds[kept] = kinds[part] as PartKind;
      hashes[kept] = hashes[part] as number;
      forms[kept] = forms[part] as number;
      marks[kept * 2 + 1] = marks[part * 2 + 1] as number;
      marks[kept * 2 + 2] = marks[part * 2 + 2] as number;
      kept++;
    }
    kinds.length = kept;
    forms.length = kept;
    hashes.length = kept;
    marks.length = kept * 2 + 1;
  }

  /** Numbers of one shape are equally long; and it shows which parts are the same. */
  private signOfPart(part: number): string {
    const { kinds } = this;
    const kind = kinds[part];
    let same = 0;
    while (same < part && !(kinds[same] === kind && this.areSame(same, part))) same++;
    if (kind === 'address') return String.fromCharCode(0xe000 + (this.forms[part] as number) * 64 + same);
    if (kind === 'name')
      return String.fromCharCode((mayHaveBeyond(this.textOf(part)) ? 0xe880 : 0xe800) + same);
    const length = (this.marks[part * 2 + 2] as number) - (this.marks[part * 2 + 1] as number);
    return String.fromCharCode(0xe900 + length * maxLineLength + same);
  }

  private areSame(one: number, other: number): boolean {
    if (this.hashes[one] !== this.hashes[other]) return false;
    return this.textOf(one).toLowerCase() === this.textOf(other).toLowerCase();
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
      const code = text.charCodeAt(to);
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
      while (isDigit(text.charCodeAt(at))) at++;
      const length = at - start;
      if (length < numberLength.least || length > numberLength.most) continue;
      const isPoint = text.charCodeAt(at) === dotCode && signOf(text.charCodeAt(at + 1)) >= signs.joint;
      if (!isPoint && !isDate(text.slice(start, at))) this.add('number', start, at, hashOf(text, start, at));
    }
  }

  private addName(from: number, to: number): void {
    const length = to - from;
    if (length < nameLength.least || length > nameLength.most) return;
    const sides = length < nameLength.alone ? besideShortName : besideName;
    if (this.isBetween(from, to, besideName, sides) && this.isMereName(this.text.slice(from, to)))
      this.add('name', from, to, hashOf(this.text, from, to));
  }

  private add(kind: PartKind, from: number, to: number, hash: number, form = 0): void {
    this.forms.push(form);
    this.kinds.push(kind);
    this.hashes.push(hash);
    this.marks.push(from, to);
  }

  private isBetween(from: number, to: number, before: Uint8Array, behind: Uint8Array): boolean {
    const { text, marks } = this;
    return (
      (from === marks[0] || before[text.charCodeAt(from - 1)] === 1) &&
      (to >= text.length || behind[text.charCodeAt(to)] === 1)
    );
  }

  private hasLongStretch(): boolean {
    const { marks, kinds, end } = this;
    let at = marks[0] as number;
    for (let part = 0; part < kinds.length; part++) {
      if (kinds[part] !== 'address') continue;
      if ((marks[part * 2 + 1] as number) - at > maxStretch) return true;
      at = marks[part * 2 + 2] as number;
    }
    return end - at > maxStretch;
  }

  /** A number that stands within another one might be found there. */
  private hasNumberInNumber(): boolean {
    const { kinds } = this;
    for (let one = 0; one < kinds.length; one++) {
      if (kinds[one] !== 'number') continue;
      for (let other = 0; other < kinds.length; other++) {
        if (other === one || kinds[other] !== 'number') continue;
        const [text, within] = [this.textOf(one), this.textOf(other)];
        if (text !== within && within.includes(text)) return true;
      }
    }
    return false;
  }
}

const isDigit = (code: number): boolean => code >= zeroCode && code < zeroCode + 10;

/** `2026`, `202611`, `20261128` and the like. */
const isDate = (number: string): boolean =>
  (number.startsWith('19') || number.startsWith('20')) &&
  /^(?:\d{4}|\d{6}|\d{8}|\d{12}|\d{14})$/.test(number);
