import { type PreferredRegion, preferredRegion } from '../../basespace/preferred-region';
import { regionItem } from '../../shared/storage/draft-items';
import { settingsItem } from '../../shared/storage/settings-item';
import { hubRegionItem } from '../../shared/storage/site-items';
import { useEditedItem, useStored } from '../../ui/use-stored';

/** The region to set, and where that choice comes from. */
export interface RegionChoice extends PreferredRegion {
  /** The region of the Sequence Hub page last used, where it is another one than the chosen. */
  differsFrom: string;
  /** What was chosen for this list, '' for “not chosen”; undefined where nothing was. */
  chosen: string | undefined;
  /** Chooses a region for this list; undefined takes the choice away. */
  put(code: string | undefined): void;
}

/** The preferred region, which the user can choose for this list. */
export function useRegion(): RegionChoice {
  const { value: chosen, put } = useEditedItem(regionItem);
  const hub = useStored(hubRegionItem) ?? '';
  const settings = useStored(settingsItem)?.region ?? '';
  const region = preferredRegion({ chosen, hub, settings });
  const byHub = preferredRegion({ chosen: undefined, hub, settings: '' }).code;
  return {
    ...region,
    differsFrom: region.from === 'chosen' && byHub !== region.code ? byHub : '',
    chosen,
    // Where it cannot be stored it still holds here, until this page closes.
    put: (code) => void put(code).catch(() => undefined),
  };
}
