import { compareNames } from '../../../shared/format';
import { type Group, maxNameLength } from '../../../shared/storage/groups';

/** A name as names are compared: two that differ in letter case or spaces only would be taken for one another. */
export function sameName(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** The name itself, or the first of “name (2)”, “name (3)” … that is not taken; never longer than `longest`. */
function freeName(name: string, taken: ReadonlySet<string>, longest: number): string {
  let free = name;
  for (let number = 2; taken.has(sameName(free)); number++) {
    const ending = ` (${number})`;
    free = `${name.slice(0, longest - ending.length).trimEnd()}${ending}`;
  }
  return free;
}

/** What becomes of a group whose name is there already. */
export type OnSameName = 'replace' | 'keepBoth';

/** The names of new groups that are there already, each once. */
export function namesInBoth(groups: readonly Group[], incoming: readonly { name: string }[]): string[] {
  const here = new Set(groups.map(({ name }) => sameName(name)));
  const both = incoming.filter(({ name }) => here.has(sameName(name))).map(({ name }) => name);
  return [...new Map(both.map((name) => [sameName(name), name])).values()];
}

function untilOf(
  groups: readonly Group[],
  { name }: Group,
  replaced: ReadonlySet<string>,
): string | undefined {
  const own = sameName(name);
  return replaced.has(own) ? groups.find((group) => sameName(group.name) === own)?.until : undefined;
}

/**
 * The groups with new ones among them, sorted by name. No group goes but one that is replaced, and two of the new ones that
 * share a name are both kept.
 */
export function merged(groups: readonly Group[], incoming: readonly Group[], on: OnSameName): Group[] {
  const replaced = new Set(on === 'replace' ? incoming.map(({ name }) => sameName(name)) : []);
  const all = groups.filter(({ name }) => !replaced.has(sameName(name)));
  const taken = new Set(all.map(({ name }) => sameName(name)));
  for (const group of incoming) {
    const name = freeName(group.name, taken, maxNameLength);
    taken.add(sameName(name));
    // An end date outlives the list that it was set for: it goes only when it is taken away.
    const until = group.until ?? untilOf(groups, group, replaced);
    all.push({ ...group, name, ...(until === undefined ? {} : { until }) });
  }
  return all.sort((one, other) => compareNames(one.name, other.name));
}
