import { extendWording } from '../basespace/page-map';
import type { Taught } from '../basespace/taught';
import { type Wording, wording } from '../basespace/wording';
import type { PageTree } from '../page/dom/tree';
import type { PageMapLayers } from '../shared/page-map/layers';
import type { PartLoader } from './part-loader';

/** A frame in which things are found by the page map. */
interface MappedFrame {
  readonly tree: PageTree;
  readonly parts: PartLoader;
  wording: Wording;
  taught: Taught | undefined;
}

/** The page map that a frame uses. */
export interface UsedMap {
  /** @returns a promise of what was shown being there */
  use(layers: PageMapLayers): Promise<void>;
  /** Whether something was shown on this host. */
  isTaught(): boolean;
}

/**
 * Gives a frame the words of the page map at once, and what the admin has shown as soon as what finds it has come.
 * @param lookAnew called when things are found by other words, or by what was shown
 */
export function usedMap(frame: MappedFrame, ended: AbortSignal, lookAnew: () => void): UsedMap {
  /** The layers that are used. */
  let used = '';
  let isTaught = false;
  let ready: Promise<void> = Promise.resolve();
  const loadTaught = async ({ anchors }: PageMapLayers, text: string): Promise<void> => {
    isTaught = Object.keys(anchors).length > 0;
    if (!isTaught) return;
    const part = await frame.parts.load('taught');
    if (used !== text || ended.aborted) return;
    frame.taught = part?.taughtIn?.(frame.tree, anchors, () => ({
      path: location.pathname,
      hash: location.hash,
    }));
    lookAnew();
  };
  return {
    isTaught: () => isTaught,
    use(layers) {
      const text = JSON.stringify(layers);
      if (text === used) return ready;
      used = text;
      frame.wording = extendWording(wording, layers.words);
      frame.taught = undefined;
      ready = loadTaught(layers, text);
      lookAnew();
      return ready;
    },
  };
}
