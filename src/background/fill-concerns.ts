import { AllowList } from '../collaborators/allowed-domains';
import type { FillReport } from '../shared/messages/reports';
import type { FilledBefore } from '../shared/messages/workgroup-context';
import { allowedDomainsItem } from '../shared/storage/allowed-domains-item';
import { choicesItem } from '../shared/storage/choices';
import { type FillConcerns, fillConcernsItem } from '../shared/storage/fill-concerns';
import { load, save, update } from '../shared/storage/item';
import { type PeopleSeen, peopleSeenItem, seenAt } from '../shared/storage/people-seen';

/** So many people at most are sent to a page. */
const maxPeople = 1000;

/**
 * Remembers of a fill whom the admin has let in against what the review said, and which product means the region that was
 * chosen: what ends the dialog is looked at for that once more.
 */
export async function rememberConcerns(report: FillReport, tab: number, host: string): Promise<void> {
  const { workgroup, region } = report;
  const { accepted } = await load(choicesItem);
  const lists = await load(allowedDomainsItem);
  const seen = await load(peopleSeenItem({ host, workgroup }));
  const allowed = Object.hasOwn(lists, host)
    ? new AllowList(lists[host] ?? { suffixes: [], addresses: [] })
    : undefined;
  const against = new Set(accepted);
  const found = report.people.filter((person) => person.found).map(({ person }) => person);
  const concerns = found
    .filter((person) => against.has(person.toLowerCase()))
    .slice(0, maxPeople)
    .map((person) => ({ person, why: whyOf(person, seen, allowed) }));
  await update(fillConcernsItem(tab), (before) => ({
    host,
    filled: {
      workgroup,
      region: region.code,
      product: region.product,
      people: found.slice(0, maxPeople),
      concerns,
      earlier: productsSetBefore(before, report, host),
    },
  }));
}

/** The dialog was ended, or the fill taken back: nothing of it is to be looked at any more. */
export async function forgetConcerns(tab: number): Promise<void> {
  await save(fillConcernsItem(tab), undefined);
}

/** What is known of a tab's last fill, where it was of this workgroup. */
export async function filledBefore(
  tab: number,
  host: string,
  workgroup: string,
): Promise<FilledBefore | undefined> {
  const kept = await load(fillConcernsItem(tab));
  return kept?.host === host && kept.filled.workgroup === workgroup ? kept.filled : undefined;
}

function whyOf(
  person: string,
  seen: PeopleSeen,
  allowed: AllowList | undefined,
): FilledBefore['concerns'][number]['why'] {
  const key = person.toLowerCase();
  if (seenAt(seen.users, key) > 0) return 'member';
  if (seenAt(seen.pending, key) > 0) return 'pending';
  return allowed?.allows(person) === false ? 'outside' : 'doubtful';
}

/** Products that earlier fills of the dialog have given access for another region than the one chosen now. */
function productsSetBefore(
  before: FillConcerns | undefined,
  { workgroup, region }: FillReport,
  host: string,
): string[] {
  if (!before || before.host !== host || before.filled.workgroup !== workgroup) return [];
  const { earlier, product } = before.filled;
  return [...new Set([...earlier, product])].filter((name) => name !== '' && name !== region.product);
}
