import { type AdministratorsSeen, LegendPosition, PersonSeen } from '../messages/workgroup-context';
import { z } from '../zod';
import { readAs, type StorageItem } from './item';
import type { WorkgroupKey } from './people-seen';

const administratorsKept = z.object({
  owner: z.optional(PersonSeen),
  /** When the owner was last seen, in milliseconds since 1970; 0 for never. */
  ownerAt: z.number(),
  administrators: z.array(PersonSeen),
  administratorsAt: z.number(),
});
/** Who was last seen as owner and administrators of a workgroup. */
export type AdministratorsKept = z.infer<typeof administratorsKept>;

/** Kept while the browser runs: who was seen to own and to administer a workgroup. */
export const administratorsItem = ({ host, workgroup }: WorkgroupKey): StorageItem<AdministratorsKept> => ({
  area: 'session',
  key: `administrators:${host}|${workgroup}`,
  read: readAs<AdministratorsKept>(administratorsKept, {
    ownerAt: 0,
    administrators: [],
    administratorsAt: 0,
  }),
});

/** Kept while the browser runs: how the legend stands over the page. */
export const legendPositionItem: StorageItem<LegendPosition | undefined> = {
  area: 'session',
  key: 'legend',
  read: readAs<LegendPosition | undefined>(LegendPosition, undefined),
};

/**
 * What is known after another look: a screen shows the owner, the administrators, or both.
 * @param now in milliseconds since 1970
 */
export function afterAdministrators(
  before: AdministratorsKept,
  { owner, administrators }: AdministratorsSeen,
  now: number,
): AdministratorsKept {
  return {
    ...before,
    ...(owner ? { owner, ownerAt: now } : {}),
    ...(administrators ? { administrators, administratorsAt: now } : {}),
  };
}
