/** What a job is tried in: a name for each facet (skin, wording, fault …) and the values it can have. */
type Facets = Record<string, readonly unknown[]>;
type Row<F extends Facets> = { [Facet in keyof F]: F[Facet][number] };

/** Set for `npm run test:all`: nothing is left out then. */
export const isWhole = process.env.TEST_ALL === '1';

/**
 * Rows to try a job in, so that each value of a facet stands beside each value of every other facet at least once. Most
 * faults show where two values meet, and so many rows are far fewer than all combinations, which `npm run test:all` tries.
 *
 * The rows of one browser, where `browser` is a facet:
 * `plan({ browser: browsers, skin: skins, wording: wordings }).filter(({ browser }) => browser === browserName)`
 * @param isPossible leaves out combinations that do not exist
 */
export function plan<const F extends Facets>(
  facets: F,
  isPossible: (row: Row<F>) => boolean = () => true,
  whole = isWhole,
): Row<F>[] {
  const all = product(facets).filter(isPossible);
  return whole ? all : pairwise(facets, all);
}

/** All combinations, the last facet changing fastest. */
function product<F extends Facets>(facets: F): Row<F>[] {
  let rows: Record<string, unknown>[] = [{}];
  for (const [facet, values] of Object.entries(facets)) {
    rows = rows.flatMap((row) => values.map((value) => ({ ...row, [facet]: value })));
  }
  return rows as Row<F>[];
}

const pairwise = <F extends Facets>(facets: F, all: Row<F>[]): Row<F>[] =>
  cover(
    all,
    (row) => pairsOf(facets, row),
    (row) => valuesOf(facets, row),
  );

/**
 * Some of the rows, so that whatever any row reaches is reached: time and again the one that reaches the most that no other
 * has yet; among equals the one that takes least, and then the one whose values are rarest so far.
 * @param effort what a row takes, in any unit
 */
export function cover<T>(
  rows: readonly T[],
  reachedBy: (row: T) => string[],
  valuesOf: (row: T) => string[],
  effort: (row: T) => number = () => 0,
): T[] {
  const candidates = rows.map((row) => ({
    row,
    reached: reachedBy(row),
    values: valuesOf(row),
    takes: effort(row),
  }));
  const missing = new Set(candidates.flatMap(({ reached }) => reached));
  const uses = new Map<string, number>();
  const chosen: T[] = [];
  while (missing.size > 0) {
    let best = { gain: 0, takes: 0, used: 0, candidate: candidates[0] };
    for (const candidate of candidates) {
      const gain = candidate.reached.filter((goal) => missing.has(goal)).length;
      const used = candidate.values.reduce((sum, value) => sum + (uses.get(value) ?? 0), 0);
      const { takes } = candidate;
      const isLess = takes < best.takes || (takes === best.takes && used < best.used);
      if (gain > best.gain || (gain === best.gain && isLess)) best = { gain, takes, used, candidate };
    }
    if (!best.candidate) break;
    for (const goal of best.candidate.reached) missing.delete(goal);
    for (const value of best.candidate.values) uses.set(value, (uses.get(value) ?? 0) + 1);
    chosen.push(best.candidate.row);
  }
  return chosen;
}

/**
 * How thoroughly jobs are tried: each value of a facet beside each of every other, jobs and browsers among them; each job and each
 * value in either browser; each job and each value in one of them.
 */
export type Coverage = 'pairs' | 'browsers' | 'values';

/**
 * Rows to try jobs in, spread over the browsers: as few as reach what is to be covered. All of them where nothing is left out.
 * @param facets with the facets `job` and `browser` among them
 */
export function planJobs<const F extends Facets>(
  facets: F & { job: readonly string[]; browser: readonly string[] },
  coverage: Coverage,
  whole = isWhole,
): Row<F>[] {
  if (coverage === 'pairs' || whole) return plan<F>(facets, undefined, whole);
  const reached = (row: Row<F>): string[] => {
    const values = valuesOf(facets, row);
    if (coverage === 'values') return values;
    const browser = values.find((value) => value.startsWith('browser '));
    return values.map((value) => `${browser}, ${value}`);
  };
  // The first value of a facet is the plainest; the others stand where they are asked for, and once.
  const effort = (row: Row<F>): number => valuesOf(facets, row).filter((value) => !isPlainest(value)).length;
  const rows = cover(product<F>(facets), reached, (row) => valuesOf(facets, row), effort);
  if (coverage === 'browsers') return rows;
  // The first row alone is for the first browser, which may be the slower one.
  const [first, other = first] = facets.browser;
  return rows.map((row, at) => ({ ...row, browser: at === 0 ? first : other }));
}

/** A job and a browser take nothing more than the others. */
const isPlainest = (value: string): boolean => / 0$|^(job|browser) /.test(value);

/** The row's values, each as its facet and its number among the facet's values. */
const valuesOf = <F extends Facets>(facets: F, row: Row<F>): string[] =>
  Object.entries(facets).map(([facet, values]) => `${facet} ${values.indexOf(row[facet])}`);

/** A row's pairs of values; of a single facet, its values. */
function pairsOf<F extends Facets>(facets: F, row: Row<F>): string[] {
  const values = valuesOf(facets, row);
  if (values.length === 1) return values;
  return values.flatMap((value, at) => values.slice(at + 1).map((other) => `${value}, ${other}`));
}

/** How often a property is tried: as often as said, and ten times as often by `npm run test:all`. */
export const runs = (usual: number): number => (isWhole ? 10 * usual : usual);
