/** Which workgroup a thing belongs to: workgroups of two organisations may have the same name. */
export interface WorkgroupKey {
  host: string;
  workgroup: string;
}

/** A workgroup as part of a storage key. */
export function workgroupId({ host, workgroup }: WorkgroupKey): string {
  return `${host}|${workgroup}`;
}

/** Whether two things belong to one workgroup. */
export function sameWorkgroup(one: WorkgroupKey, other: WorkgroupKey): boolean {
  return one.host === other.host && one.workgroup === other.workgroup;
}
