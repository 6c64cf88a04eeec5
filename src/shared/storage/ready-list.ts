import { digestOf } from '../digest';
import { z } from '../zod';
import type { Choices } from './choices';
import { readAs, type StorageItem } from './item';
import { type WorkgroupKey, workgroupId } from './workgroup-key';

/** Of longer lists it is not kept who is ready: they take the button. */
export const maxReadyPeople = 10_000;

const readyList = z.object({
  /** What was reviewed, as `aboutList` says it. */
  about: z.string(),
  /** Who would be filled in, in order. */
  people: z.array(z.string()),
});
/** Whom the review of the list has found ready for a workgroup, as it was shown. */
export type ReadyList = z.infer<typeof readyList>;

/** Stored until the browser closes: what the list was reviewed as for a workgroup, so that a key can fill in just that. */
export const readyListItem = (workgroup: WorkgroupKey): StorageItem<ReadyList | undefined> => ({
  area: 'session',
  key: `ready:${workgroupId(workgroup)}`,
  read: readAs<ReadyList | undefined>(readyList, undefined),
});

/** What stands for a list and the choices about it: another text, or another tick, has another. */
export function aboutList(text: string, { accepted, unticked }: Choices): Promise<string> {
  return digestOf(JSON.stringify([text, [...accepted].sort(), [...unticked].sort()]));
}
