const written = /^[+-]?\d+(?:\.\d+)?(?:E\+?\d{1,2})?$/i;

/**
 * A number as it is meant: programs store whole ones as `4.1230011E7` or `1001.0`, which nobody is called by. Any other
 * text stays as it is.
 */
export function plainNumber(stored: string): string {
  const text = stored.trim();
  if (!/[.E]/i.test(text) || !written.test(text)) return stored;
  const value = Number(text);
  return Number.isSafeInteger(value) ? String(value) : stored;
}
