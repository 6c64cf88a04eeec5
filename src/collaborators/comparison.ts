import { PeopleIndex } from './address/people-index';
import type { AllowList } from './allowed-domains';
import type { Entry } from './entry';

/** The list that each entry is put at the end of after it was compared. */
export interface ComparedEntries {
  readonly length: number;
  personAt(place: number): string;
  lineAt(place: number): number | undefined;
}

/** Makes a string of an address only where it is asked for. */
class AddressInText {
  text = '';
  from = 0;
  to = 0;
  get person(): string {
    return this.text.slice(this.from, this.to);
  }
}

/** Finds out which people were named before, which are known beforehand, and whose address is not allowed. */
export class Comparison {
  private readonly known: { person: string; standing: 'member' | 'pending' }[] = [];
  private readonly address = new AddressInText();
  private readonly knownIndex: PeopleIndex;
  private readonly index: PeopleIndex;

  /**
   * @param known people with an address or user ID in lower case
   * @param allowList the addresses that are allowed; undefined where nothing is known of them
   * @param expected roughly how many people there will be
   */
  constructor(
    private readonly entries: ComparedEntries,
    known: ReadonlyMap<string, 'member' | 'pending'>,
    private readonly allowList: AllowList | undefined,
    expected: number,
  ) {
    this.index = new PeopleIndex((place) => entries.personAt(place), expected);
    this.knownIndex = new PeopleIndex((place) => this.known[place]?.person ?? '', known.size);
    for (const [person, standing] of known) {
      this.knownIndex.addOrFind({ person }, this.known.push({ person, standing }) - 1);
    }
  }

  /**
   * Makes the entry a duplicate, a member, pending or outside, if it is; a doubtful one that is outside stays doubtful.
   * @param hash of the entry's person, when it is at hand
   */
  compare(entry: Entry, hash?: number): void {
    const known = this.known.length === 0 ? undefined : this.known[this.knownIndex.find(entry, hash)];
    const isUsable = entry.state === 'ready' || entry.state === 'fixed';
    if (!isUsable && known === undefined) {
      if (this.isOutside(entry)) entry.reasons = [...entry.reasons, 'outsideDomains'];
      return;
    }
    const first = this.index.addOrFind(entry, this.entries.length, hash);
    if (first >= 0) {
      entry.state = 'duplicate';
      entry.duplicateOf = this.entries.lineAt(first) ?? entry.line;
      entry.reasons = ['repeated', ...entry.reasons];
    } else if (known !== undefined) {
      entry.state = known.standing;
      entry.reasons = [known.standing === 'member' ? 'alreadyMember' : 'alreadyPending'];
    } else if (this.isOutside(entry)) {
      entry.state = 'outside';
      entry.reasons = ['outsideDomains', ...entry.reasons];
    }
  }

  /**
   * Whether nothing is to be said of an address that is ready: then it counts as compared.
   * @param from,to the offsets it stands between
   */
  isNewAddress(text: string, from: number, to: number, hash: number): boolean {
    const { address } = this;
    address.text = text;
    address.from = from;
    address.to = to;
    if (this.known.length > 0 && this.knownIndex.find(address, hash) >= 0) return false;
    if (this.allowList !== undefined && !this.allowList.allows(address.person)) return false;
    return this.index.addOrFind(address, this.entries.length, hash) < 0;
  }

  private isOutside({ kind, person }: Entry): boolean {
    return kind === 'address' && this.allowList !== undefined && !this.allowList.allows(person);
  }
}
