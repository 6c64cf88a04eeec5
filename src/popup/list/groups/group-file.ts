import { type Group, groupContent, maxGroups } from '../../../shared/storage/groups';
import { z } from '../../../shared/zod';

/** A group as a file holds it: nothing of where and when it was used. */
export type GroupContent = Pick<Group, keyof typeof groupContent>;

/** The largest file of groups that is read, in bytes. */
const maxFileBytes = 20 * 1024 * 1024;

const kind = 'workgroup-assistant-groups';
/** Files without end dates are written as they were before there were any, so that older versions read them. */
const [firstVersion, currentVersion] = [1, 2];

const file = z.object({
  kind: z.literal(kind),
  version: z.literal([firstVersion, currentVersion]),
  groups: z.array(z.object(groupContent)).check(z.minLength(1), z.maxLength(maxGroups)),
});
const fileOfAnyVersion = z.object({ kind: z.literal(kind), version: z.number() });

/** The text of a file that holds these groups. */
export function groupsFile(groups: readonly Group[]): string {
  const contents = groups.map(
    ({ name, text, region, accepted, unticked, until }): GroupContent => ({
      name,
      text,
      region,
      accepted,
      unticked,
      ...(until === undefined ? {} : { until }),
    }),
  );
  const version = contents.some(({ until }) => until !== undefined) ? currentVersion : firstVersion;
  return `${JSON.stringify({ kind, version, groups: contents }, null, 2)}\n`;
}

/** The name of such a file: that of its only group, as far as file systems take it. */
export function groupsFileName(groups: readonly Group[]): string {
  const [only, ...others] = groups;
  const stem = others.length === 0 ? (only?.name ?? '') : '';
  const plain = stem
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return `${plain || 'groups'}.groups.json`;
}

/** What a file holds, or the sentence that says why nothing of it is taken. */
export type ReadGroups =
  | { isOurs: true; groups: GroupContent[] }
  | { isOurs: false; why: 'groupFileNotOurs' | 'groupFileNewer' | 'fileError_fileTooLarge' };

/** Reads a file of groups; its size is looked at before it is loaded. Throws nothing. */
export async function readGroups(file: File): Promise<ReadGroups> {
  if (file.size > maxFileBytes) return { isOurs: false, why: 'fileError_fileTooLarge' };
  try {
    return readGroupsFile(await file.text());
  } catch {
    // A folder, or a file that was moved meanwhile.
    return { isOurs: false, why: 'groupFileNotOurs' };
  }
}

/** Reads the text of a file of groups. A file is taken as a whole or not at all. */
export function readGroupsFile(text: string): ReadGroups {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { isOurs: false, why: 'groupFileNotOurs' };
  }
  const read = file.safeParse(parsed);
  if (read.success) return { isOurs: true, groups: read.data.groups };
  const any = fileOfAnyVersion.safeParse(parsed);
  const isNewer = any.success && any.data.version > currentVersion;
  return { isOurs: false, why: isNewer ? 'groupFileNewer' : 'groupFileNotOurs' };
}
