import { type AllowedList, maxEntries, maxLength } from '../shared/storage/allowed-domains-item';

/**
 * The list that somebody has written: an entry with something before its `@` is an address, any other the end of one. What cannot be
 * kept is left out, or all lists that are stored could not be read any more.
 * @param at in milliseconds since 1970
 */
export function allowedFrom(written: string, at: number): AllowedList {
  const words = written.toLowerCase().split(/[\s,;]+/);
  const entries = [...new Set(words)].filter((entry) => entry !== '' && entry.length <= maxLength);
  const isAddress = (entry: string): boolean => /.@/.test(entry);
  return {
    suffixes: entries.filter((entry) => !isAddress(entry)).slice(0, maxEntries),
    addresses: entries.filter(isAddress).slice(0, maxEntries),
    at,
  };
}
