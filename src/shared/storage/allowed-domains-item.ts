import { z } from '../zod';
import { readAs, type StorageItem } from './item';

/** No address, and no end of one, is longer; more entries than this are not kept. */
export const maxLength = 320;
export const maxEntries = 10_000;

const entries = z.array(z.string().check(z.maxLength(maxLength))).check(z.maxLength(maxEntries));

const allowedList = z.object({
  /** As written in `Allowed Email Suffixes`. */
  suffixes: entries,
  /** As written in `Allowed Emails`. */
  addresses: entries,
  /** When it was read or changed last, in milliseconds since 1970. */
  at: z.number(),
});
/** Which addresses an organisation lets be invited. */
export type AllowedList = z.infer<typeof allowedList>;

/** By the host of the organisation's console. Stored until deleted or expired: an organisation changes it rarely. */
export const allowedDomainsItem: StorageItem<Record<string, AllowedList>> = {
  area: 'local',
  key: 'allowedDomains',
  read: readAs<Record<string, AllowedList>>(z.record(z.string(), allowedList), {}),
};
