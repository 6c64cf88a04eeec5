import type { Recognition } from './recognise';

/** The way to a workgroup's Users screen, which all ways begin with (docs/basespace.md, Inviting people into a workgroup). */
const toUsers = ['workgroup', 'settings', 'manage', 'open', 'users'] as const;

/** The ways through the site that the guide leads: steps in their order. */
export const ways = {
  /** D #2874: inviting people. */
  invite: [...toUsers, 'invite', 'people', 'region', 'grant', 'check'],
  /** D #2874, step 7: changing what users can use, or taking it from them. */
  change: [...toUsers, 'select', 'change', 'levels', 'apply', 'check'],
} as const;

export type WayId = keyof typeof ways;
export type StepId = (typeof ways)[WayId][number];

/** What only a look into the page tells, besides which screen and dialog it shows. */
export type WayFact = 'people' | 'region' | 'selected' | 'levels';

/** What a page shows of a way. */
export interface WaySeen extends Pick<Recognition, 'screen' | 'dialog' | 'certainty'> {
  facts: readonly WayFact[];
}

/** The step after which what was wanted is done, and only to be looked at. */
export const decisiveStep: Record<WayId, StepId> = { invite: 'grant', change: 'apply' };

/** Steps of which no screen says that they are done: the admin may say so. */
const saidByHand = new Set<StepId>(['workgroup', 'people', 'region', 'select', 'levels', 'check']);

/** Whether the admin may say of a step that it is done. */
export const isSaidByHand = (step: StepId): boolean => saidByHand.has(step);

/** Whether that is a step of a way. */
export function isStepOf(way: WayId, step: string): step is StepId {
  return (ways[way] as readonly string[]).includes(step);
}

/**
 * The step at which somebody stands who sees this. A page of which nobody can tell what it is, and a dialog that belongs to
 * something else, say nothing about it: then the answer is undefined, and whatever was the step stays it.
 * @param done the steps that are done whatever is seen: said by hand, or seen to be finished
 */
export function stepAt(
  way: WayId,
  { screen, dialog, certainty, facts }: WaySeen,
  done: readonly string[],
): StepId | undefined {
  if (certainty === 'unsure') return undefined;
  const firstOpen = (steps: readonly StepId[], last: StepId): StepId =>
    steps.find((step) => !done.includes(step) && !facts.some((fact) => provenBy[fact] === step)) ?? last;
  if (dialog === 'inviteUser' && way === 'invite') return firstOpen(['people', 'region'], 'grant');
  if (dialog === 'changeAccess' && way === 'change') return firstOpen(['levels'], 'apply');
  // The wrong dialog: the way goes on at Users.
  if (dialog === 'inviteAdministrator' && way === 'invite') return 'users';
  if (dialog !== '' || screen === '') return undefined;
  if (done.includes(decisiveStep[way])) return 'check';
  if (screen === 'sequenceHub') return firstOpen(['workgroup'], 'settings');
  if (screen === 'sequenceHubSettings') return 'manage';
  if (screen === 'workgroupList' || screen === 'domainUserManagement') return 'open';
  if (screen !== 'users') return 'users';
  return way === 'invite' ? 'invite' : firstOpen(['select'], 'change');
}

const provenBy: Record<WayFact, StepId> = {
  people: 'people',
  region: 'region',
  selected: 'select',
  levels: 'levels',
};

/** How a step stands: behind the admin, the one at hand, or still to come. */
export type StepStand = 'done' | 'now' | 'open';

/**
 * How all steps of a way stand for somebody who stands at one of them. Whoever is at a step has those before it done, and
 * has to do those after it again, but for what is done whatever is seen.
 */
export function standOf(
  way: WayId,
  at: StepId | undefined,
  done: readonly string[],
): { step: StepId; stand: StepStand }[] {
  const steps: readonly StepId[] = ways[way];
  const decided = done.includes(decisiveStep[way]) ? steps.indexOf(decisiveStep[way]) : -1;
  const here = at === undefined ? -1 : steps.indexOf(at);
  return steps.map((step, place) => {
    if (place === here) return { step, stand: 'now' };
    const isDone = place < here || place <= decided || done.includes(step);
    return { step, stand: isDone ? 'done' : 'open' };
  });
}
