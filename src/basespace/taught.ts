import type { Anchor } from '../page/anchor/anchor';
import { findAnchored } from '../page/anchor/find';
import { steadyRoute } from '../page/anchor/steady';
import type { PageTree } from '../page/dom/tree';
import type { PageAddress } from './facts';
import type { TaughtPlace } from './teachable';
import { workgroupInRoute } from './workgroup-name';

/** What the admin has shown on this host, as it is found in the page now. */
export interface Taught {
  /**
   * The one thing that fits what was shown for a place; undefined where nothing was shown, and where none or several fit:
   * then it is not followed.
   */
  one(place: TaughtPlace, within?: Element): Element | undefined;
  /** How many fit; undefined where nothing was shown for the place. */
  count(place: TaughtPlace): number | undefined;
}

/** What names one workgroup of many in the address or on the page, and so is another one elsewhere. */
export function varyingWords(address: Pick<PageAddress, 'path' | 'hash'>, workgroup: string): string[] {
  return [workgroupInRoute(address), workgroup].filter(Boolean);
}

/** Finds in a page what was shown there before. */
export function taughtIn(
  tree: PageTree,
  anchors: Partial<Record<string, Anchor>>,
  addressNow: () => Pick<PageAddress, 'path' | 'hash'>,
): Taught {
  const find = (place: TaughtPlace, within: Element | Document): Element[] | undefined => {
    const anchor = anchors[place];
    if (!anchor) return undefined;
    const varying = varyingWords(addressNow(), '');
    return findAnchored(anchor, within, { tree, varying, route: steadyRoute(addressNow(), varying) });
  };
  return {
    one(place, within = undefined) {
      const found = find(place, within ?? tree.document) ?? [];
      return found.length === 1 ? found[0] : undefined;
    },
    count: (place) => find(place, tree.document)?.length,
  };
}
