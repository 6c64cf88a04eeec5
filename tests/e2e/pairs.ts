/** What may vary, with its values. */
export type Factors = Readonly<Record<string, readonly string[]>>;
/** One value of each. */
export type Row<F extends Factors> = { [Name in keyof F]: F[Name][number] };

/** Every combination of all values. */
export function product<F extends Factors>(factors: F): Row<F>[] {
  let rows: Record<string, string>[] = [{}];
  for (const [name, values] of Object.entries(factors))
    rows = rows.flatMap((row) => values.map((value) => ({ ...row, [name]: value })));
  return rows as Row<F>[];
}

/**
 * As few combinations as will do for each value of each factor to meet each value of every other one at least once: most
 * faults hang on one value or on two that meet.
 */
export function pairs<F extends Factors>(factors: F): Row<F>[] {
  const names = Object.keys(factors);
  // The pairs of the longest ones first: what is left fits into their rows.
  const longestFirst = [...names].sort((one, other) => sizeOf(factors, other) - sizeOf(factors, one));
  const open = openPairs(factors, longestFirst);
  const used = new Map<string, number>();
  const rows: Record<string, string>[] = [];
  const uses = (name: string, value: string): number => used.get(`${name}=${value}`) ?? 0;
  do {
    const row: Record<string, string> = { ...open.values().next().value };
    for (const name of longestFirst) {
      if (name in row) continue;
      const gain = (value: string): number =>
        Object.entries(row).filter((other) => open.has(keyOf([name, value], other))).length;
      const ranked = [...(factors[name] ?? [])].sort(
        (one, other) => gain(other) - gain(one) || uses(name, one) - uses(name, other),
      );
      row[name] = ranked[0] ?? '';
    }
    const entries = Object.entries(row);
    for (const [name, value] of entries) used.set(`${name}=${value}`, uses(name, value) + 1);
    for (const one of entries) for (const other of entries) open.delete(keyOf(one, other));
    rows.push(Object.fromEntries(names.map((name) => [name, row[name] ?? ''])));
  } while (open.size > 0);
  return rows as Row<F>[];
}

const keyOf = (one: readonly string[], other: readonly string[]): string =>
  [one.join('='), other.join('=')].sort().join(' ');

const sizeOf = (factors: Factors, name: string): number => factors[name]?.length ?? 0;

/** Every pair of values of two factors, and every value alone, by a key. */
function openPairs(factors: Factors, names: string[]): Map<string, Record<string, string>> {
  const open = new Map<string, Record<string, string>>();
  for (const [at, name] of names.entries())
    for (const other of names.slice(at + 1))
      for (const value of factors[name] ?? [])
        for (const second of factors[other] ?? [])
          open.set(keyOf([name, value], [other, second]), { [name]: value, [other]: second });
  for (const name of names)
    for (const value of factors[name] ?? []) open.set(keyOf([name, value], [name, value]), { [name]: value });
  return open;
}
