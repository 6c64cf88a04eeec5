import type { RosterComparison, RosterMatch, RosterPerson } from './roster';

/**
 * What a list of who leaves says of somebody, the surest first: a user by address or login; by name alone; named where somebody
 * else may be meant; in several rows; of the same name but another address; invited only; seen among the users earlier, not in
 * this reading; no user; named before.
 */
export const leavingStates = [
  'found',
  'byName',
  'doubtful',
  'twice',
  'otherAddress',
  'pending',
  'unread',
  'missing',
  'repeated',
] as const;
export type LeavingState = (typeof leavingStates)[number];

/**
 * What a list says of somebody by the words, headings and marks around them: that they leave, nothing, or something else,
 * such as that they stay or stand for another one.
 */
export type Said = 'leaves' | 'plain' | 'unsure';

/** Somebody of a list of who leaves. */
export interface Leaver extends Omit<RosterMatch, 'state'> {
  state: LeavingState;
}

/** What a review has said of an entry that stands beside the one who is meant, or in the midst of a text. */
const standsBeside: ReadonlySet<string> = new Set([
  'otherPerson',
  'otherColumn',
  'otherAddress',
  'besideAddress',
  'wordInText',
  'exampleRow',
]);
/** What it has said of somebody whom the list itself calls gone. */
const isGone = 'outOfUse';

/** Everybody of a list of who leaves, in its order, each in exactly one state. @param saidOf what the list says of somebody */
export function whoLeaves({ matches }: RosterComparison, saidOf: (person: RosterPerson) => Said): Leaver[] {
  // A list that says of some that they have gone is a list of all: nobody else of it leaves for certain.
  const saysWho = matches.some(({ person }) => person.reasons.includes(isGone));
  const isSure = ({ person }: RosterMatch): boolean => {
    const { reasons } = person;
    const said = saidOf(person);
    if (said === 'unsure' || reasons.some((reason) => standsBeside.has(reason))) return false;
    return said === 'leaves' || !saysWho || reasons.includes(isGone);
  };
  // Who stays by one line does not leave by another.
  const unsure = new Set(matches.flatMap((match) => (isSure(match) ? [] : match.users)));
  // A name stands above or beside the address of the same user, in whichever order.
  const byId = new Set(matches.flatMap(({ by, users }) => (by === 'name' ? [] : users)));
  return matches.map((match) => ({ ...match, state: stateOf(match, unsure, byId) }));
}

function stateOf(
  { state, by, users }: RosterMatch,
  unsure: ReadonlySet<number>,
  byId: ReadonlySet<number>,
): LeavingState {
  if (state === 'missing' || state === 'pending' || state === 'unread' || state === 'repeated') return state;
  if (users.length > 1) return 'twice';
  if (state === 'unclear') return 'otherAddress';
  if (users.some((user) => unsure.has(user))) return 'doubtful';
  return by === 'name' && !users.some((user) => byId.has(user)) ? 'byName' : 'found';
}

/** How many are in each state; the counts add up to everybody whom the list names. */
export function countLeavers(leavers: readonly Leaver[]): Record<LeavingState, number> {
  const counts = Object.fromEntries(leavingStates.map((state) => [state, 0])) as Record<LeavingState, number>;
  for (const { state } of leavers) counts[state]++;
  return counts;
}
