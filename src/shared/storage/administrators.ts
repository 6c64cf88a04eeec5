import { type AdministratorsSeen, LegendPosition, PersonSeen } from '../messages/workgroup-context';
import { z } from '../zod';
import { readAs, type StorageItem } from './item';
import { type WorkgroupKey, workgroupId } from './workgroup-key';

const knownAdministrators = z.object({
  owner: z.optional(PersonSeen),
  /** When the owner was last seen, in milliseconds since 1970; 0 for never. */
  ownerAt: z.number(),
  administrators: z.array(PersonSeen),
  administratorsAt: z.number(),
});
/** Who was last seen as owner and administrators of a workgroup. */
export type KnownAdministrators = z.infer<typeof knownAdministrators>;

/** Stored until the browser closes: who was seen to own and to administer a workgroup. */
export const administratorsItem = (workgroup: WorkgroupKey): StorageItem<KnownAdministrators> => ({
  area: 'session',
  key: `administrators:${workgroupId(workgroup)}`,
  read: readAs<KnownAdministrators>(knownAdministrators, {
    ownerAt: 0,
    administrators: [],
    administratorsAt: 0,
  }),
});

/** Stored until the browser closes: how the legend stands over the page. */
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
  before: KnownAdministrators,
  { owner, administrators }: AdministratorsSeen,
  now: number,
): KnownAdministrators {
  return {
    ...before,
    ...(owner ? { owner, ownerAt: now } : {}),
    ...(administrators ? { administrators, administratorsAt: now } : {}),
  };
}
