import type { Entry } from './entry';
import { PeopleIndex } from './people-index';

/** Finds out which people are known beforehand and which were named before. */
export class Comparison {
  private readonly known: { person: string; standing: 'member' | 'pending' }[] = [];
  private readonly knownIndex: PeopleIndex;
  private readonly index: PeopleIndex;

  /**
   * @param entries the list that each entry is put at the end of after it was compared
   * @param known people with an address or user ID in lower case
   * @param expected roughly how many people there will be
   */
  constructor(
    private readonly entries: readonly Entry[],
    known: ReadonlyMap<string, 'member' | 'pending'>,
    expected: number,
  ) {
    this.index = new PeopleIndex(entries, expected);
    this.knownIndex = new PeopleIndex(this.known, known.size);
    for (const [person, standing] of known) {
      this.knownIndex.addOrFind(person, this.known.push({ person, standing }) - 1);
    }
  }

  /**
   * Makes the entry a duplicate or known, if it is.
   * @param hash of the entry's person, when it is at hand
   */
  compare(entry: Entry, hash?: number): void {
    const known = this.known.length === 0 ? undefined : this.known[this.knownIndex.find(entry.person, hash)];
    const isUsable = entry.state === 'ready' || entry.state === 'fixed';
    if (!isUsable && known === undefined) return;
    const first = this.index.addOrFind(entry.person, this.entries.length, hash);
    if (first >= 0) {
      entry.state = 'duplicate';
      entry.duplicateOf = this.entries[first]?.line ?? entry.line;
      entry.reasons = ['repeated', ...entry.reasons];
    } else if (known !== undefined) {
      entry.state = 'known';
      entry.reasons = [known.standing === 'member' ? 'alreadyMember' : 'alreadyPending'];
    }
  }
}
