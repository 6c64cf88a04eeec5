import { z } from '../zod';
import { readListOf, type StorageItem } from './item';

const batch = z.object({
  people: z.array(z.string()),
  /** When it was filled in, and when `Grant access` was pressed after that (0: not yet), in milliseconds since 1970. */
  filledAt: z.number(),
  grantedAt: z.number(),
});
export type Batch = z.infer<typeof batch>;

const batchRun = z.object({
  id: z.string(),
  host: z.string(),
  workgroup: z.string(),
  /** A code of `basespace/regions`, or ''. */
  region: z.string(),
  /** The whole list, in order. */
  people: z.array(z.string()),
  batches: z.array(batch),
  /** When it last went on, in milliseconds since 1970. */
  usedAt: z.number(),
});
/** A long list that is filled in batch by batch. Outlives the browser, so that no batch is lost or given twice. */
export type BatchRun = z.infer<typeof batchRun>;

/** Stored until its last batch is granted, until given up, or for as long as the settings say. */
export const batchRunsItem: StorageItem<BatchRun[]> = {
  area: 'local',
  key: 'batchRuns',
  read: readListOf<BatchRun>(batchRun),
};
