import { useEffect, useState } from 'preact/hooks';
import { regionByCode } from '../../basespace/regions';
import { hubRegionItem, regionItem, save, settingsItem } from '../../shared/storage/item';
import { useStored } from '../../ui/use-stored';

/** The region to set, and where that choice comes from. */
export interface RegionChoice {
  code: string;
  from: 'chosen' | 'hub' | 'settings' | 'nowhere';
  /** The region of the Sequence Hub page last used, where it is another one than the chosen. */
  differsFrom: string;
  choose(code: string): void;
  /** What was chosen for this list, '' for “not chosen”; undefined where nothing was. */
  chosen: string | undefined;
  /** Puts a choice back, or takes it away. */
  put(code: string | undefined): void;
}

/** What was chosen for this list, else the region of the Sequence Hub last used, else the settings'; never a guess. */
export function useRegion(): RegionChoice {
  const kept = useStored(regionItem);
  const hub = useStored(hubRegionItem) ?? '';
  const settings = useStored(settingsItem)?.region ?? '';
  const [here, setHere] = useState<string>();
  // What is kept wins as soon as it changes: it may have been chosen in another view.
  useEffect(() => setHere(undefined), [kept]);
  const put = (code: string | undefined) => {
    setHere(code);
    // Where it cannot be kept it still holds here, until this page closes.
    save(regionItem, code).catch(() => undefined);
  };
  const choose: (code: string) => void = put;
  const chosen = here ?? kept;
  const [code, from] =
    chosen !== undefined
      ? ([known(chosen), 'chosen'] as const)
      : known(hub)
        ? ([known(hub), 'hub'] as const)
        : known(settings)
          ? ([known(settings), 'settings'] as const)
          : (['', 'nowhere'] as const);
  const differsFrom = from === 'chosen' && code !== '' && known(hub) !== code ? known(hub) : '';
  return {
    code,
    from: from === 'chosen' && code === '' ? 'nowhere' : from,
    differsFrom,
    choose,
    chosen,
    put,
  };
}

function known(code: string): string {
  return regionByCode(code)?.code ?? '';
}
