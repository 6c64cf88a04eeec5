// Hosts of Sequence Hub's pages: seen in public code that touches the site. The console's own host does not
// tell the region.

/** The codes of the regions; what is known of each stands in `regions`. */
export const regionCodes = ['use1', 'euc1', 'euw2', 'aps2', 'cac1', 'cnn1'] as const;
export type RegionCode = (typeof regionCodes)[number];

/** Where things are on the site, as words: hosts with all that stands before them, and beginnings of paths. */
export const sitePlaces = {
  /** C: hosts of Sequence Hub. */
  hubHosts: ['basespace.illumina.com', 'basespace.illumina.com.cn'],
  /** D: first parts of the paths of the console, and of what it may be in a frame of. */
  consolePaths: ['iam', 'platform-home'],
} as const satisfies Record<string, readonly string[]>;

/** Whether a host is one of Sequence Hub's: its pages are told by that alone. */
export function isHubHost(host: string, hosts: readonly string[] = sitePlaces.hubHosts): boolean {
  return hosts.some((known) => `.${host}`.endsWith(`.${known}`));
}

/**
 * The region that a Sequence Hub page belongs to, told by its host name alone. Undefined for hosts that are
 * not Sequence Hub's, and for regions whose place is not known: `aps4` was seen in code, its place is stated
 * nowhere.
 */
export function regionOfHost(host: string): RegionCode | undefined {
  const name = host.toLowerCase();
  const regional = /(?:^|\.)([a-z]{3}\d)\.sh\.basespace\.illumina\.com(?:\.cn)?$/.exec(name);
  if (regional) return regionCodes.find((code) => code === regional[1]);
  if (/\.sh\.basespace\.illumina\.com$/.test(name)) return undefined;
  return /^(?:[^.]+\.)?basespace\.illumina\.com$/.test(name) ? 'use1' : undefined;
}
