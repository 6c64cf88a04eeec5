import { z } from '../zod';
import { readAs, type StorageItem } from './item';

/*
 * Stored until everything is deleted. Nothing here is about people.
 */

/** The region of the Sequence Hub page last used: a code of `basespace/regions`, or ''. */
export const hubRegionItem: StorageItem<string> = {
  area: 'local',
  key: 'hubRegion',
  read: readAs(z.string(), ''),
};

/** Origin and path of the Admin Console last seen, as a link back to it; '' where none was seen yet. */
export const consoleAddressItem: StorageItem<string> = {
  area: 'local',
  key: 'console',
  read: readAs(z.string().check(z.maxLength(300)), ''),
};
