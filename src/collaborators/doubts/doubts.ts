import type { Entry, Reason } from '../entry';
import { cutOffIn } from './cut-off';
import { gluedIn } from './glued-addresses';

/** Makes people of a review wait who were ready, by what is said elsewhere than in their own line. */
export class Doubts {
  /** Whether somebody who was ready waits by now. */
  private isDoubted = false;

  /** @param reviewed the entries, growing, and the people of those that are ready; what is out is taken from them */
  constructor(private readonly reviewed: { readonly all: Entry[]; readonly people: string[] }) {}

  private get entries(): Entry[] {
    return this.reviewed.all;
  }

  private get people(): string[] {
    return this.reviewed.people;
  }

  /** What only the whole list shows: whoever is said to be out in one place is not ready in another; addresses cut off. */
  byTheOthers(): void {
    const out = new Set<string>();
    for (const { reasons, person } of this.entries)
      if (reasons[0] === 'outOfUse') out.add(person.toLowerCase());
    this.of(out, 'outOfUse');
    for (const { entry, suggestion } of gluedIn(this.entries))
      this.suggest(entry, suggestion, 'unusualCharacters');
    for (const { entry, suggestion } of cutOffIn(this.entries)) this.suggest(entry, suggestion, 'cutOff');
    if (!this.isDoubted) return;
    this.people.length = 0;
    for (const { state, person } of this.entries)
      if (state === 'ready' || state === 'fixed') this.people.push(person);
  }

  private suggest(entry: Entry, suggestion: string | undefined, reason: Reason): void {
    if (entry.state === 'duplicate' || entry.state === 'notUsed') return;
    if (suggestion !== undefined) entry.suggestion = suggestion;
    if (entry.state === 'outside') entry.state = 'doubtful';
    if (entry.state === 'doubtful')
      entry.reasons = [reason, ...entry.reasons.filter((one) => one !== reason)];
    this.add([entry], reason);
  }

  /** Halves of addresses: each waits, with what they are together. */
  ofHalves(halves: readonly { entry: Entry; whole: string }[]): void {
    for (const { entry, whole } of halves) this.suggest(entry, whole, 'cutOff');
  }

  /** @param people in lower case */
  of(people: ReadonlySet<string>, reason: Reason): void {
    if (people.size === 0) return;
    this.add(
      this.entries.filter(({ person }) => people.has(person.toLowerCase())),
      reason,
    );
  }

  private add(entries: readonly Entry[], reason: Reason): void {
    for (const entry of entries) {
      if (entry.state !== 'ready' && entry.state !== 'fixed') continue;
      this.isDoubted = true;
      entry.state = 'doubtful';
      entry.reasons = [reason, ...entry.reasons];
    }
  }

  /** A line of its own, such as `Declined`, said of the people above it that they are out. */
  lineBefore(): void {
    const last = this.entries.findLast(({ person }) => person !== '');
    for (let at = this.entries.length - 1; last && at >= 0; at--) {
      const entry = this.entries[at] as Entry;
      if (entry.line < last.line) break;
      if (entry.person === '') continue;
      if (entry.state === 'ready' || entry.state === 'fixed') this.people.pop();
      if (entry.state === 'notUsed' || entry.state === 'duplicate') continue;
      entry.state = 'doubtful';
      entry.reasons = ['outOfUse', ...entry.reasons];
    }
  }
}
