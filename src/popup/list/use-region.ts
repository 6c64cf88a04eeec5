import { useEffect, useState } from 'preact/hooks';
import { regionByCode } from '../../basespace/regions';
import { hubRegionItem, regionItem, save, settingsItem } from '../../shared/storage/item';
import { useStored } from '../../ui/use-stored';

/** The region to set, and where that choice comes from. */
export interface RegionChoice {
  /** A code of `basespace/regions`, or '' for none. */
  code: string;
  from: 'chosen' | 'hub' | 'settings' | 'nowhere';
  /** The region of the Sequence Hub page last used, where it is another one than the chosen. */
  differsFrom: string;
  /** What was chosen for this list, '' for “not chosen”; undefined where nothing was. */
  chosen: string | undefined;
  /** Makes a choice; undefined takes it away. */
  put(code: string | undefined): void;
}

/** The region chosen for this list, else that of the Sequence Hub last used, else that of the settings; never a guess. */
export function useRegion(): RegionChoice {
  const stored = useStored(regionItem);
  const hub = useStored(hubRegionItem) ?? '';
  const settings = useStored(settingsItem)?.region ?? '';
  const [here, setHere] = useState<string>();
  // What is stored wins as soon as it changes: it may have been chosen in another view.
  useEffect(() => setHere(undefined), [stored]);
  const put = (code: string | undefined) => {
    setHere(code);
    // If it cannot be stored, the choice still holds in this view.
    save(regionItem, code).catch(() => undefined);
  };
  const chosen = here ?? stored;
  const [code, from] =
    chosen !== undefined
      ? ([knownCode(chosen), 'chosen'] as const)
      : knownCode(hub)
        ? ([knownCode(hub), 'hub'] as const)
        : knownCode(settings)
          ? ([knownCode(settings), 'settings'] as const)
          : (['', 'nowhere'] as const);
  const differsFrom = from === 'chosen' && code !== '' && knownCode(hub) !== code ? knownCode(hub) : '';
  return {
    code,
    from: from === 'chosen' && code === '' ? 'nowhere' : from,
    differsFrom,
    chosen,
    put,
  };
}

function knownCode(code: string): string {
  return regionByCode(code)?.code ?? '';
}
