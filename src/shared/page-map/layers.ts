import type { StorageItem } from '../storage/item';
import type { PageMap, Taught } from './page-map';

/** The version of the stored page map's shape; raise it together with a step in `migrations` of `page-map`. */
export const pageMapVersion = 1;
export const pageMapKey = 'pageMap';

/** The layers of the page map that count on one host: the admin's own words, then what was taught there. */
export interface PageMapLayers {
  words: readonly Record<string, readonly string[]>[];
  anchors: Taught['anchors'];
}

/**
 * The layers that count on a host, for scripts in pages, which have no schemas: only our own pages and the background
 * write the item, and they parse what they write. A map of another version counts as none until they have migrated it.
 */
export function pageMapLayersItem(host: string): StorageItem<PageMapLayers> {
  return {
    area: 'local',
    key: pageMapKey,
    read(stored) {
      const { version, own = {}, taught = {} } = (stored ?? {}) as Partial<PageMap>;
      if (version !== pageMapVersion) return { words: [], anchors: {} };
      const here = taught[host];
      return { words: [own, ...(here ? [here.words] : [])], anchors: here?.anchors ?? {} };
    },
  };
}
