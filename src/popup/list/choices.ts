import type { Entry, Reason, Review } from '../../collaborators/review';
import type { Choices } from '../../shared/storage/choices';

/** Doubts that the admin can settle; every other doubtful entry needs its text mended. */
const canBeRight: ReadonlySet<string> = new Set<Reason>([
  'domainTypo',
  'unusualCharacters',
  'digitsOnly',
  'wordInText',
  'besideAddress',
  'nameOrUserId',
  'roleAddress',
  'machine',
  'groupAddress',
  'noReply',
  'relayed',
  'unreachable',
  'notReached',
  'otherAddress',
  'otherPerson',
  'otherColumn',
  'outOfUse',
  'notAskedFor',
  'exampleRow',
  'outsideDomains',
  'invisibleRemoved',
]);

/** The person of an entry as choices name them. */
export function keyOf({ person }: Pick<Entry, 'person'>): string {
  return person.toLowerCase();
}

/** Whether an entry is filled in unless the admin unticks it. */
export function isReady({ state }: Pick<Entry, 'state'>): boolean {
  return state === 'ready' || state === 'fixed';
}

/**
 * Whether an entry that is not ready may be filled in all the same, when the admin says so. What is known of members and
 * invitations may be old, so that they can be invited again; a doubtful person only where the doubt is no certain fault.
 */
export function canBeAccepted({ state, person, reasons }: Entry): boolean {
  if (person === '') return false;
  if (state === 'member' || state === 'pending' || state === 'outside') return true;
  return state === 'doubtful' && reasons.every((reason) => canBeRight.has(reason));
}

/** Choices that can be asked quickly. */
export interface ChoiceSets {
  accepted: ReadonlySet<string>;
  unticked: ReadonlySet<string>;
}

export function choiceSets({ accepted, unticked }: Choices): ChoiceSets {
  return { accepted: new Set(accepted), unticked: new Set(unticked) };
}

/** Whether an entry has a tick, so that its person is filled in. */
export function isTicked(entry: Entry, { accepted, unticked }: ChoiceSets): boolean {
  // To ask for everybody of a long list whether they are among none would hold up the page.
  if (isReady(entry)) return unticked.size === 0 || !unticked.has(keyOf(entry));
  return accepted.size > 0 && canBeAccepted(entry) && accepted.has(keyOf(entry));
}

/** Who is filled in, and how that differs from what the review proposes. */
export interface Selection {
  /** In the order of the text, each once. Their number is ready + fixed − unticked + accepted. */
  people: string[];
  /** People whose entry is ready or fixed, and who are left out. */
  unticked: number;
  /** People who are filled in only because the admin said so. */
  accepted: number;
}

/** Applies the admin's choices to a review. */
export function select(review: Review, choices: ChoiceSets): Selection {
  if (choices.accepted.size === 0 && choices.unticked.size === 0) {
    return { people: review.people, unticked: 0, accepted: 0 };
  }
  const ready = new Set(review.people.map((person) => person.toLowerCase()));
  const taken = new Set<string>();
  const people: string[] = [];
  let accepted = 0;
  for (const entry of review.entries) {
    const key = keyOf(entry);
    if (taken.has(key) || !isTicked(entry, choices)) continue;
    taken.add(key);
    people.push(entry.person);
    if (!ready.has(key)) accepted += 1;
  }
  let unticked = 0;
  for (const key of ready) if (!taken.has(key)) unticked += 1;
  return { people, unticked, accepted };
}

/** The choices after some entries got a tick, or lost theirs; entries that take none are passed over. */
export function withTicks(choices: Choices, entries: readonly Entry[], isWanted: boolean): Choices {
  const accepted = new Set(choices.accepted);
  const unticked = new Set(choices.unticked);
  for (const entry of entries) {
    const key = keyOf(entry);
    if (isReady(entry)) {
      if (isWanted) unticked.delete(key);
      else unticked.add(key);
    } else if (canBeAccepted(entry) && isWanted) accepted.add(key);
    // Whoever loses a tick is left out, also where another entry of theirs had been accepted.
    if (!isWanted) accepted.delete(key);
  }
  return { accepted: [...accepted], unticked: [...unticked] };
}
