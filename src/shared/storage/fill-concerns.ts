import { FilledBefore } from '../messages/workgroup-context';
import { z } from '../zod';
import { readAs, type StorageItem } from './item';

const concerns = z.object({ host: z.string(), filled: FilledBefore });
/** What the last fill of a tab is to be looked at for once more, and on which host that was. */
export type FillConcerns = z.infer<typeof concerns>;

/** Stored until the tab or the browser closes: what the last fill of a tab is to be looked at for once more. */
export const fillConcernsItem = (tab: number): StorageItem<FillConcerns | undefined> => ({
  area: 'session',
  key: `concerns:${tab}`,
  read: readAs<FillConcerns | undefined>(concerns, undefined),
});
