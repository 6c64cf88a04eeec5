/** A card is not looked at further than that. */
const maxCardLength = 8000;
const fold = /(?:\r\n|[\r\n])[ \t]/g;
const email = /^(?:[A-Za-z0-9-]+\.)?EMAIL((?:;[^:\r\n]*)?):(?:mailto:)?(\S{1,64}@\S{1,255})/gim;

/**
 * The address that a card names as the one to write to, before others that stand in front of it; undefined where it names
 * none, or the first one.
 * @param card what stands behind its first line
 */
export function preferredOfCard(card: string): string | undefined {
  const own = card.slice(0, maxCardLength).split(/^END:VCARD/im, 1)[0] ?? '';
  const found = [...own.replace(fold, '').matchAll(email)].map(([, parameters = '', address = '']) => ({
    address: address.toLowerCase(),
    rank: rankOf(parameters),
  }));
  const best = found.toSorted((one, other) => one.rank - other.rank)[0];
  return best === found[0] ? undefined : best?.address;
}

/** How well an address suits by its parameters (RFC 6350, 5.3; before, a type): the less the better. */
function rankOf(parameters: string): number {
  const preference = /;PREF=(\d{1,3})/i.exec(parameters)?.[1];
  if (preference !== undefined) return Number(preference) / 100;
  if (/[;=,"]PREF(?![=\w])/i.test(parameters)) return 0;
  return /[;=,"](?:HOME|PRIVATE)(?!\w)/i.test(parameters) ? 3 : 2;
}
