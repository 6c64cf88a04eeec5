import { AllowList } from '../../collaborators/allowed-domains';
import { isAbout, standOf, withBegun } from '../../shared/batches';
import { allowedDomainsItem } from '../../shared/storage/allowed-domains-item';
import { type BatchRun, batchRunsItem } from '../../shared/storage/batch-runs';
import { choicesItem } from '../../shared/storage/choices';
import { draftItem } from '../../shared/storage/draft-items';
import { load } from '../../shared/storage/item';
import { knownPeople, peopleSeenItem } from '../../shared/storage/people-seen';
import { aboutList, readyListItem } from '../../shared/storage/ready-list';
import { settingsItem } from '../../shared/storage/settings-item';
import { sameWorkgroup, type WorkgroupKey } from '../../shared/storage/workgroup-key';
import type { TextKey } from '../../shared/text';

/** Why nobody is filled in, as the name of a sentence. */
export type Refusal = Extract<TextKey, `keyFill_${string}`>;
/** Whom a key fills in, or why nobody. */
export type ReadyNow =
  | { why: Refusal }
  | { why?: undefined; people: string[]; begin(runs: BatchRun[], region: string): BatchRun[] };

/**
 * Whom the list has ready for a workgroup, the next batch of them: what an open assistant has shown last, where nothing that
 * it rests on is another by now. A list that was not reviewed for this workgroup is nobody's.
 */
export async function readyNow(where: WorkgroupKey): Promise<ReadyNow> {
  const text = await load(draftItem);
  if (text.trim() === '') return { why: 'keyFill_empty' };
  if (where.workgroup === '') return { why: 'keyFill_noWorkgroup' };
  const choices = await load(choicesItem);
  const ready = await load(readyListItem(where));
  if (!ready || ready.about !== (await aboutList(text, choices))) return { why: 'keyFill_notReviewed' };
  const { people } = ready;
  const { batchSize } = await load(settingsItem);
  const run = (await load(batchRunsItem)).find((one) => sameWorkgroup(one, where) && isAbout(one, people));
  const stand = standOf(people, run?.batches ?? [], batchSize);
  if (stand.next.length === 0) return { why: 'keyFill_allDone' };
  if (await hasChanged(where, stand.next, new Set(choices.accepted))) return { why: 'keyFill_changed' };
  const isInBatches = run !== undefined || stand.of > 1;
  return {
    people: stand.next,
    begin: (runs, region) => (isInBatches ? withBegun(runs, run, where, people, region) : runs),
  };
}

/** Whether the review would say something else of somebody by now, against which the admin has decided nothing. */
async function hasChanged(
  where: WorkgroupKey,
  people: readonly string[],
  accepted: ReadonlySet<string>,
): Promise<boolean> {
  const known = knownPeople(await load(peopleSeenItem(where)));
  const lists = await load(allowedDomainsItem);
  const allowed = Object.hasOwn(lists, where.host) ? lists[where.host] : undefined;
  const list = allowed && new AllowList(allowed);
  return people.some((person) => {
    const key = person.toLowerCase();
    return !accepted.has(key) && (known.has(key) || list?.allows(person) === false);
  });
}
