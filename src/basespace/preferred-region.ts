import { regionCode } from './regions';

/** Where a region was named: codes of `regions`, or '' where it names none. */
export interface RegionSources {
  /** For this list; undefined where nothing was chosen. */
  chosen: string | undefined;
  /** By the Sequence Hub page last used. */
  hub: string;
  settings: string;
}

/** The region to set, and what named it. */
export interface PreferredRegion {
  /** A code of `regions`, or '' where no region was named. */
  code: string;
  from: 'chosen' | 'hub' | 'settings' | 'nowhere';
}

/**
 * The region chosen for the list, else that of the Sequence Hub page last used, else the one in the settings.
 */
export function preferredRegion({ chosen, hub, settings }: RegionSources): PreferredRegion {
  if (chosen !== undefined) return named(chosen, 'chosen');
  const byHub = named(hub, 'hub');
  return byHub.code === '' ? named(settings, 'settings') : byHub;
}

function named(wanted: string, from: PreferredRegion['from']): PreferredRegion {
  const code = regionCode(wanted) ?? '';
  return { code, from: code === '' ? 'nowhere' : from };
}
