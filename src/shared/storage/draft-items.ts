import { z } from '../zod';
import { readAs, type StorageItem } from './item';

/*
 * Stored until the browser closes.
 */

/** The pasted text. */
export const draftItem: StorageItem<string> = { area: 'session', key: 'draft', read: readAs(z.string(), '') };

/** The region chosen for that text: a code of `basespace/regions`, '' for “not chosen”; undefined where nothing was chosen. */
export const regionItem: StorageItem<string | undefined> = {
  area: 'session',
  key: 'region',
  read: readAs<string | undefined>(z.optional(z.string()), undefined),
};
