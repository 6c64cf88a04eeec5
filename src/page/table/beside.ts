import type { Heads, ReadTable, Table, TableRow } from './types';

/** How many columns a part has: its rows may have cells without heads, and its heads more than its rows. */
const widthOf = (heads: Heads, { rows }: Table): number =>
  Math.max(heads.headings.length, rows[0]?.cells.length ?? 0);

/** The heads of parts that stand side by side, from left to right. */
export function headsBeside(parts: readonly Heads[], bodies: readonly Table[]): Heads {
  if (parts.length === 1 && parts[0]) return parts[0];
  const all: Heads = { heads: [], headings: [], groups: [] };
  for (const [at, part] of parts.entries()) {
    const body = bodies[at];
    if (!body) continue;
    for (let column = 0; column < widthOf(part, body); column++) {
      all.heads.push(part.heads[column]);
      all.headings.push(part.headings[column] ?? '');
      all.groups.push(part.groups[column] ?? '');
    }
  }
  return all;
}

/** The rows of parts that stand side by side: each goes on through all of them. */
export function rowsBeside(bodies: readonly ReadTable[]): TableRow[] {
  const [first] = bodies;
  return (first?.rows ?? []).map((_, at) => {
    const row: TableRow = { elements: [], cells: [] };
    for (const body of bodies) {
      const part = body.rows[at];
      if (!part) continue;
      row.elements.push(...part.elements);
      row.cells.push(...part.cells);
    }
    return row;
  });
}
