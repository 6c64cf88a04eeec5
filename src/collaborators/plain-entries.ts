import { type Counts, noCounts } from './counts';
import { type Entry, noReasons } from './entry';
import type { Review } from './review';

/** Numbers kept of each entry: the offsets it stands between, and its line, below zero for one that is kept as an object. */
const numbersOfEach = 3;
/** Characters that an address takes in a list, roughly. */
const typicalLength = 25;

/** What is kept of the entries, besides the text. */
export interface PlainParts {
  numbers: Int32Array;
  length: number;
  /** Of whom something is to be said, such as that they were named before; in order. */
  others: Entry[];
}

/**
 * The entries of a list that holds nothing but addresses with nothing remarkable about them, as numbers: an object for each
 * would take most of the time that a long list takes, and as much again to be handed to another thread.
 */
export class PlainEntries {
  constructor(
    private readonly text: string,
    readonly parts: PlainParts = {
      numbers: new Int32Array(Math.ceil(text.length / typicalLength) * numbersOfEach),
      length: 0,
      others: [],
    },
  ) {}

  get length(): number {
    return this.parts.length;
  }

  /** Adds an address that is ready. */
  add(from: number, to: number, line: number): void {
    const { parts } = this;
    const at = parts.length * numbersOfEach;
    if (at >= parts.numbers.length) parts.numbers = enlarged(parts.numbers);
    parts.numbers[at] = from;
    parts.numbers[at + 1] = to;
    parts.numbers[at + 2] = line;
    parts.length++;
  }

  /** Adds an address of whom something is to be said. */
  addOther(entry: Entry): void {
    this.add(entry.from, entry.to, -entry.line);
    this.parts.others.push(entry);
  }

  personAt(place: number): string {
    const { numbers } = this.parts;
    const at = place * numbersOfEach;
    return this.text.slice(numbers[at], numbers[at + 1]);
  }

  lineAt(place: number): number {
    return Math.abs(this.parts.numbers[place * numbersOfEach + 2] as number);
  }

  /** All of them, as objects. */
  entries(): Entry[] {
    const { numbers, length, others } = this.parts;
    const entries: Entry[] = [];
    let other = 0;
    for (let at = 0; at < length * numbersOfEach; at += numbersOfEach) {
      const line = numbers[at + 2] as number;
      const entry =
        line < 0
          ? others[other++]
          : plainEntry(this.text, line, numbers[at] as number, numbers[at + 1] as number);
      if (entry) entries.push(entry);
    }
    return entries;
  }

  /** Whom those that are ready stand for. */
  people(): string[] {
    const { numbers, length } = this.parts;
    const people: string[] = [];
    for (let at = 0; at < length * numbersOfEach; at += numbersOfEach)
      if ((numbers[at + 2] as number) > 0) people.push(this.text.slice(numbers[at], numbers[at + 1]));
    return people;
  }

  counts(): Counts {
    const { length, others } = this.parts;
    const counts = { ...noCounts, ready: length - others.length, total: length };
    for (const { state } of others) counts[state]++;
    return counts;
  }
}

/** The entry of an address with nothing remarkable about it. */
export function plainEntry(text: string, line: number, from: number, to: number): Entry {
  const person = text.slice(from, to);
  return {
    line,
    from,
    to,
    original: person,
    person,
    name: '',
    kind: 'address',
    state: 'ready',
    reasons: noReasons,
  };
}

/** A review of such a list: its entries become objects when they are first looked at. */
export function reviewOfPlain(plain: PlainEntries): Review {
  let entries: Entry[] | undefined;
  let people: string[] | undefined;
  return {
    get entries() {
      entries ??= plain.entries();
      return entries;
    },
    get people() {
      people ??= plain.people();
      return people;
    },
    counts: plain.counts(),
  };
}

function enlarged(numbers: Int32Array): Int32Array {
  const larger = new Int32Array(Math.max(1024, numbers.length * 2) * numbersOfEach);
  larger.set(numbers);
  return larger;
}
