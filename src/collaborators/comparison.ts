import { PeopleIndex } from './address/people-index';
import type { AllowList } from './allowed-domains';
import type { Entry } from './entry';

/** Finds out which people were named before, which are known beforehand, and whose address is not allowed. */
export class Comparison {
  private readonly known: { person: string; standing: 'member' | 'pending' }[] = [];
  private readonly knownIndex: PeopleIndex;
  private readonly index: PeopleIndex;

  /**
   * @param entries the list that each entry is put at the end of after it was compared
   * @param known people with an address or user ID in lower case
   * @param allowList the addresses that are allowed; undefined where nothing is known of them
   * @param expected roughly how many people there will be
   */
  constructor(
    private readonly entries: readonly Entry[],
    known: ReadonlyMap<string, 'member' | 'pending'>,
    private readonly allowList: AllowList | undefined,
    expected: number,
  ) {
    this.index = new PeopleIndex(entries, expected);
    this.knownIndex = new PeopleIndex(this.known, known.size);
    for (const [person, standing] of known) {
      this.knownIndex.addOrFind(person, this.known.push({ person, standing }) - 1);
    }
  }

  /**
   * Makes the entry a duplicate, a member, pending or outside, if it is; a doubtful one that is outside stays doubtful.
   * @param hash of the entry's person, when it is at hand
   */
  compare(entry: Entry, hash?: number): void {
    const known = this.known.length === 0 ? undefined : this.known[this.knownIndex.find(entry.person, hash)];
    const isUsable = entry.state === 'ready' || entry.state === 'fixed';
    if (!isUsable && known === undefined) {
      if (this.isOutside(entry)) entry.reasons = [...entry.reasons, 'outsideDomains'];
      return;
    }
    const first = this.index.addOrFind(entry.person, this.entries.length, hash);
    if (first >= 0) {
      entry.state = 'duplicate';
      entry.duplicateOf = this.entries[first]?.line ?? entry.line;
      entry.reasons = ['repeated', ...entry.reasons];
    } else if (known !== undefined) {
      entry.state = known.standing;
      entry.reasons = [known.standing === 'member' ? 'alreadyMember' : 'alreadyPending'];
    } else if (this.isOutside(entry)) {
      entry.state = 'outside';
      entry.reasons = ['outsideDomains', ...entry.reasons];
    }
  }

  private isOutside({ kind, person }: Entry): boolean {
    return kind === 'address' && this.allowList !== undefined && !this.allowList.allows(person);
  }
}
