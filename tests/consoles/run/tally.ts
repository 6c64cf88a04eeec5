import type { Verdict } from '../jobs/finding';
import type { Tried } from './tries';

export interface Kind {
  job: string;
  verdict: Verdict;
  what: string;
  cases: Tried[];
}

/** Findings by kind: wrong ones first, the most frequent first. */
export function kindsOf(tried: readonly Tried[]): Kind[] {
  const kinds = new Map<string, Kind>();
  for (const each of tried)
    for (const { job, verdict, what } of each.findings) {
      if (verdict === 'right') continue;
      const key = `${verdict} ${job} ${what}`;
      const kind = kinds.get(key) ?? { job, verdict, what, cases: [] };
      kind.cases.push(each);
      kinds.set(key, kind);
    }
  return [...kinds.values()].sort(
    (one, other) => other.verdict.localeCompare(one.verdict) || other.cases.length - one.cases.length,
  );
}

/** How many findings there are of each verdict. */
function countsOf(tried: readonly Tried[]): Record<Verdict, number> {
  const counts = { right: 0, notSure: 0, wrong: 0 };
  for (const { findings } of tried) for (const { verdict } of findings) counts[verdict]++;
  return counts;
}

/** Both rates, as one line. */
export function ratesOf(tried: readonly Tried[]): string {
  const { right, notSure, wrong } = countsOf(tried);
  const all = right + notSure + wrong;
  const share = (part: number): string => `${((100 * part) / Math.max(1, all)).toFixed(1)} %`;
  return `${tried.length} consoles, ${all} jobs: right ${share(right)}, not sure ${share(notSure)}, wrong ${wrong}`;
}

/** How much of what was to be done was done right, from 0 to 1. */
export function shareRight(tried: readonly Tried[]): number {
  const { right, notSure, wrong } = countsOf(tried);
  return right / Math.max(1, right + notSure + wrong);
}
