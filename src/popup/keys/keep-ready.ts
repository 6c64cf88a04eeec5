import { save } from '../../shared/storage/item';
import { aboutList, maxReadyPeople, readyListItem } from '../../shared/storage/ready-list';
import type { WorkgroupKey } from '../../shared/storage/workgroup-key';
import type { ChoiceSets } from '../list/choices';

/** Counts what was asked to be stored: what is asked later may be known sooner. */
let latest = 0;

/** Stores whom the list has ready for a workgroup; an empty one, and one too long for a key, takes that back. */
export async function keepReady(
  workgroup: WorkgroupKey,
  text: string,
  { accepted, unticked }: ChoiceSets,
  people: readonly string[],
): Promise<void> {
  const own = ++latest;
  const isKept = people.length > 0 && people.length <= maxReadyPeople;
  const about = isKept ? await aboutList(text, { accepted: [...accepted], unticked: [...unticked] }) : '';
  if (own !== latest) return;
  await save(readyListItem(workgroup), isKept ? { about, people: [...people] } : undefined).catch(
    () => undefined,
  );
}
