import { cover } from '../../plan';
import { seededRandom } from '../app/state/random';
import { type Description, describe } from './description';
import { facetNames, facets } from './facets';

/** The number of a value among those of its facet, by facet. */
type Row = number[];

const sizes = facetNames.map((name) => facets[name].length);
/** So many rows are made up for each that is taken: the more, the fewer rows in all. */
const triesPerRow = 8;

/**
 * Consoles in which each value of a facet stands beside each value of every other at least once. There are far too many
 * combinations to choose rows from, so each row is made, value by value, to meet as many missing pairs as it can.
 */
export function pairwiseDescriptions(seed = 1): Description[] {
  const random = seededRandom(seed);
  const missing = new Missing();
  const rows: Row[] = [];
  while (missing.count > 0) {
    let best: { row: Row; gain: number } | undefined;
    for (let attempt = 0; attempt < triesPerRow; attempt++) {
      const row = missing.makeRow(random);
      const gain = missing.gainOf(row);
      if (!best || gain > best.gain) best = { row, gain };
    }
    if (!best) break;
    missing.meet(best.row);
    rows.push(best.row);
  }
  return rows.map((row, at) => asDescription(row, at));
}

/** As many of the consoles as asked for, in which each value of each facet stands at least once. */
export function partOf(descriptions: readonly Description[], count: number): Description[] {
  const valuesOf = (description: Description): string[] =>
    facetNames.map((name) => `${name} ${description[name]}`);
  const covering = new Set(cover(descriptions, valuesOf, valuesOf));
  const others = descriptions.filter((description) => !covering.has(description));
  return [...covering, ...others].slice(0, Math.max(count, covering.size));
}

function asDescription(row: Row, seed: number): Description {
  const values = facetNames.map((name, at) => [name, facets[name][row[at] ?? 0]]);
  return describe({ seed, ...Object.fromEntries(values) });
}

/** The pairs of values that no row has yet. */
class Missing {
  private readonly pairs = new Set<string>();
  private readonly total: number[][] = sizes.map((size) => Array.from({ length: size }, () => 0));

  constructor() {
    for (const [one, size] of sizes.entries())
      for (let other = one + 1; other < sizes.length; other++)
        for (let value = 0; value < size; value++)
          for (let second = 0; second < (sizes[other] ?? 0); second++) this.add(one, value, other, second);
  }

  get count(): number {
    return this.pairs.size;
  }

  private add(one: number, value: number, other: number, second: number): void {
    this.pairs.add(keyOf(one, value, other, second));
    for (const [facet, at] of [
      [one, value],
      [other, second],
    ] as const)
      this.change(facet, at, 1);
  }

  private change(facet: number, value: number, by: number): void {
    const ofFacet = this.total[facet];
    if (ofFacet) ofFacet[value] = (ofFacet[value] ?? 0) + by;
  }

  has(one: number, value: number, other: number, second: number): boolean {
    return this.pairs.has(one < other ? keyOf(one, value, other, second) : keyOf(other, second, one, value));
  }

  /** Facets in any order, beginning with the value that misses the most; each then takes the value that meets the most. */
  makeRow(random: () => number): Row {
    const order = shuffled([...sizes.keys()], random);
    const row: Row = sizes.map(() => -1);
    for (const facet of order) {
      let best: { value: number; gain: number } = { value: 0, gain: -1 };
      for (const value of shuffled([...Array(sizes[facet]).keys()], random)) {
        const met = order.filter(
          (other) => (row[other] ?? -1) >= 0 && this.has(facet, value, other, row[other] ?? 0),
        );
        const gain = met.length * 1000 + (this.total[facet]?.[value] ?? 0);
        if (gain > best.gain) best = { value, gain };
      }
      row[facet] = best.value;
    }
    return row;
  }

  gainOf(row: Row): number {
    return pairsOf(row).filter((pair) => this.pairs.has(pair.key)).length;
  }

  meet(row: Row): void {
    for (const { key, one, value, other, second } of pairsOf(row)) {
      if (!this.pairs.delete(key)) continue;
      this.change(one, value, -1);
      this.change(other, second, -1);
    }
  }
}

const keyOf = (one: number, value: number, other: number, second: number): string =>
  `${one}.${value} ${other}.${second}`;

function pairsOf(row: Row): { key: string; one: number; value: number; other: number; second: number }[] {
  return row.flatMap((value, one) =>
    row.slice(one + 1).map((second, after) => {
      const other = one + 1 + after;
      return { key: keyOf(one, value, other, second), one, value, other, second };
    }),
  );
}

function shuffled<T>(list: T[], random: () => number): T[] {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [list[at], list[other]] = [list[other] as T, list[at] as T];
  }
  return list;
}
