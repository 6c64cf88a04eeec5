/** Places in the table per person, at least; more mean fewer collisions. */
const ROOM = 2;
const FIRST_SIZE = 1024;

/**
 * A number for a stretch of ASCII text that is the same in any letter case. Different texts may share one.
 * @param from offset of the first character
 * @param to offset after the last
 */
export function hashOf(text: string, from: number, to: number): number {
  let hash = to - from;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ (text.charCodeAt(at) | 32), 0x01000193);
  return hash;
}

/** The hash of an address from the hashes of its two parts, so that neither part has to be gone through twice. */
export function hashOfAddress(localPart: number, domain: number): number {
  const hash = Math.imul(localPart, 0x9e3779b1) ^ domain;
  return (hash ^ (hash >>> 15)) & 0x3fffffff;
}

/**
 * Remembers people by address or user ID, in any letter case, with a number for each. Does what a `Map` keyed by the
 * lower-case person does, but makes no string for a key: with 100,000 people that is most of the time.
 */
export class PeopleIndex {
  /** Where each hash leads: the place of a person in the arrays below, counted from 1. */
  private slots: Int32Array;
  private hashes: Int32Array;
  private numbers: Int32Array;
  private readonly people: string[] = [];

  /** @param expected roughly how many people there will be; more are welcome */
  constructor(expected = 0) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(expected * ROOM, FIRST_SIZE)));
    this.slots = new Int32Array(size);
    this.hashes = new Int32Array(size / ROOM + 1);
    this.numbers = new Int32Array(size / ROOM + 1);
  }

  /**
   * Remembers a person unless known already.
   * @param hash of the person, as `hashOfAddress` gives it, when it happens to be at hand
   * @returns the number remembered with the person first, or undefined
   */
  addOrFind(person: string, number: number, hash: number = hashOfPerson(person)): number | undefined {
    const slot = this.slotOf(person, hash);
    const found = this.slots[slot] as number;
    if (found !== 0) return this.numbers[found];
    const place = this.people.push(person);
    this.hashes[place] = hash;
    this.numbers[place] = number;
    this.slots[slot] = place;
    if (place * ROOM >= this.slots.length) this.grow();
    return undefined;
  }

  /** How many people are remembered. */
  get size(): number {
    return this.people.length;
  }

  /** The number remembered with a person, or undefined. */
  find(person: string, hash: number = hashOfPerson(person)): number | undefined {
    const found = this.slots[this.slotOf(person, hash)] as number;
    return found === 0 ? undefined : this.numbers[found];
  }

  /** The slot that holds the person, or the free one where the person belongs. */
  private slotOf(person: string, hash: number): number {
    const { slots } = this;
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (let found = slots[slot] as number; found !== 0; found = slots[slot] as number) {
      if (this.hashes[found] === hash && isSame(this.people[found - 1] as string, person)) break;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private grow(): void {
    const slots = new Int32Array(this.slots.length * 4);
    const mask = slots.length - 1;
    for (let place = 1; place <= this.people.length; place += 1) {
      let slot = (this.hashes[place] as number) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = place;
    }
    this.slots = slots;
    this.hashes = enlarged(this.hashes, slots.length / ROOM + 1);
    this.numbers = enlarged(this.numbers, slots.length / ROOM + 1);
  }
}

function enlarged(numbers: Int32Array, length: number): Int32Array {
  const larger = new Int32Array(length);
  larger.set(numbers);
  return larger;
}

function isSame(one: string, other: string): boolean {
  return one === other || one.toLowerCase() === other.toLowerCase();
}

const beyondAscii = /[^\0-\x7F]/;

function hashOfPerson(person: string): number {
  const text = beyondAscii.test(person) ? person.toLowerCase() : person;
  const at = text.indexOf('@');
  return at < 0
    ? hashOfAddress(hashOf(text, 0, text.length), 0)
    : hashOfAddress(hashOf(text, 0, at), hashOf(text, at + 1, text.length));
}
