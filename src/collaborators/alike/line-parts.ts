import { mayHaveBeyond } from './line-signs';

/** Longer lines have room for more than can be told at a glance. */
export const maxLineLength = 200;
/** Between two addresses: a longer stretch may be too long for a name. */
const maxStretch = 72;

/** Parts of a line for which others of their kind may stand. */
export type PartKind = 'address' | 'number' | 'name';

/** The parts of a line, addresses, numbers and names, for which others may stand, and all the rest. */
export class LineParts {
  /** Offset of the line end. */
  end = 0;
  /** How many parts there are. What the arrays hold beyond them is of lines before: to shorten an array costs more than all else. */
  count = 0;
  /** Where the line begins, and then where each part begins and ends. */
  readonly marks: number[] = [];
  readonly kinds: PartKind[] = [];
  /** What signs an address is made of; 0 for others. */
  private readonly forms: number[] = [];
  private readonly hashes: number[] = [];

  constructor(protected readonly text: string) {}

  /** Forgets the line before. @param from offset of a line's first character */
  protected startAt(from: number): void {
    this.count = 0;
    this.marks[0] = from;
  }

  protected add(kind: PartKind, from: number, to: number, hash: number, form = 0): void {
    const part = this.count++;
    this.forms[part] = form;
    this.kinds[part] = kind;
    this.hashes[part] = hash;
    this.marks[part * 2 + 1] = from;
    this.marks[part * 2 + 2] = to;
  }

  /** How many parts there are of a kind. */
  countOf(kind: PartKind): number {
    let found = 0;
    for (let part = 0; part < this.count; part++) if (this.kinds[part] === kind) found++;
    return found;
  }

  /** What is the same in all lines of one shape: the rest, character by character, with a sign for each part. */
  get key(): string {
    const { text, marks, count } = this;
    let key = '';
    let at = marks[0] as number;
    for (let part = 0; part < count; part++) {
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
    const { marks, count } = this;
    for (let part = 0; part < count; part++) {
      if (offset < (marks[part * 2 + 1] as number)) return -1;
      if (offset < (marks[part * 2 + 2] as number)) return part;
    }
    return -1;
  }

  /** Takes names for part of the rest: words stand in the line beside which a name may be read as something else. */
  dropNames(): void {
    const { kinds, hashes, marks, forms, count } = this;
    let kept = 0;
    for (let part = 0; part < count; part++) {
      if (kinds[part] === 'name') continue;
      kinds[kept] = kinds[part] as PartKind;
      hashes[kept] = hashes[part] as number;
      forms[kept] = forms[part] as number;
      marks[kept * 2 + 1] = marks[part * 2 + 1] as number;
      marks[kept * 2 + 2] = marks[part * 2 + 2] as number;
      kept++;
    }
    this.count = kept;
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

  protected hasLongStretch(): boolean {
    const { marks, kinds, end, count } = this;
    let at = marks[0] as number;
    for (let part = 0; part < count; part++) {
      if (kinds[part] !== 'address') continue;
      if ((marks[part * 2 + 1] as number) - at > maxStretch) return true;
      at = marks[part * 2 + 2] as number;
    }
    return end - at > maxStretch;
  }

  /** A number that stands within another one might be found there. */
  protected hasNumberInNumber(): boolean {
    const { kinds, count } = this;
    for (let one = 0; one < count; one++) {
      if (kinds[one] !== 'number') continue;
      for (let other = 0; other < count; other++) {
        if (other === one || kinds[other] !== 'number') continue;
        const [text, within] = [this.textOf(one), this.textOf(other)];
        if (text !== within && within.includes(text)) return true;
      }
    }
    return false;
  }
}
