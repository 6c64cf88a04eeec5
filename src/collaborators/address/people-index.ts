/** How full the table may get: a fuller one is smaller, but a search in it takes more steps. */
const maxLoad = 0.7;
const minCapacity = 1024;
const lowerCaseBits = 0x20202020;

/**
 * A number for a stretch of ASCII text that is the same in any letter case. Different texts may share one.
 * @param from offset of the first character
 * @param to offset after the last
 */
export function hashOf(text: string, from: number, to: number): number {
  let hash = to - from;
  let at = from;
  for (; at + 3 < to; at += 4) {
    const pair = text.charCodeAt(at) | (text.charCodeAt(at + 1) << 8);
    const four = pair | (text.charCodeAt(at + 2) << 16) | (text.charCodeAt(at + 3) << 24);
    hash = Math.imul(hash ^ (four | lowerCaseBits), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  for (; at < to; at++) hash = Math.imul(hash ^ (text.charCodeAt(at) | 32), 0x01000193);
  return hash;
}

/** The hash of an address from the hashes of its two parts, so that neither part has to be gone through twice. */
export function hashOfAddress(localPart: number, domain: number): number {
  const hash = Math.imul(localPart, 0x9e3779b1) ^ domain;
  return (hash ^ (hash >>> 15)) & 0x3fffffff;
}

/** Whoever is looked for. The person is asked for only where the hash is somebody's. */
export interface Named {
  readonly person: string;
}

/**
 * Finds people of a list by address or user ID, in any letter case. Does what a `Map` keyed by the lower-case person
 * does, but makes no string for a key: with 100,000 people that would be most of the time.
 */
export class PeopleIndex {
  /** Where each hash leads: a place in the list, counted from 1; 0 is free. */
  private slots: Int32Array;
  /** The hash of the person at each place, counted from 1. */
  private hashes: Int32Array;
  private size = 0;

  /**
   * @param personAt who is at a place of the list; places are what the index gives and takes
   * @param expected roughly how long the list will get; longer is welcome
   */
  constructor(
    private readonly personAt: (place: number) => string,
    expected = 0,
  ) {
    this.slots = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(expected / maxLoad, minCapacity))));
    this.hashes = new Int32Array(Math.max(Math.ceil(expected), minCapacity));
  }

  /**
   * Enters a person unless entered before.
   * @param place in the list, from 0, where the person is or is about to be put
   * @param hash of the person, as `hashOfAddress` gives it, when it happens to be at hand
   * @returns the place entered with that person before, or -1
   */
  addOrFind(named: Named, place: number, hash: number = hashOfPerson(named.person)): number {
    const slot = this.slotOf(named, hash);
    const found = this.slots[slot] as number;
    if (found !== 0) return found - 1;
    if (place + 1 >= this.hashes.length) this.hashes = enlarged(this.hashes, (place + 1) * 2);
    this.hashes[place + 1] = hash;
    this.slots[slot] = place + 1;
    this.size++;
    if (this.size > this.slots.length * maxLoad) this.grow();
    return -1;
  }

  /** The place of a person, or -1. */
  find(named: Named, hash: number = hashOfPerson(named.person)): number {
    return (this.slots[this.slotOf(named, hash)] as number) - 1;
  }

  /** The slot that holds the person, or the free one where the person belongs. */
  private slotOf(named: Named, hash: number): number {
    const { slots, hashes } = this;
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (let found = slots[slot] as number; found !== 0; found = slots[slot] as number) {
      if (hashes[found] === hash && isSame(this.personAt(found - 1), named.person)) break;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private grow(): void {
    const slots = new Int32Array(this.slots.length * 4);
    const mask = slots.length - 1;
    for (const found of this.slots) {
      if (found === 0) continue;
      let slot = (this.hashes[found] as number) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = found;
    }
    this.slots = slots;
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
