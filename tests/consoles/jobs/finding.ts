/** Right; or the assistant said that it is not sure, or refused; or it did or said what is not so. */
export type Verdict = 'right' | 'notSure' | 'wrong';

/** What came of one job in one console. */
export interface Finding {
  job: string;
  verdict: Verdict;
  /** Why it is not right. */
  what: string;
  expected?: unknown;
  got?: unknown;
}

export const right = (job: string): Finding => ({ job, verdict: 'right', what: '' });
export const notSure = (job: string, what: string, got?: unknown): Finding => ({
  job,
  verdict: 'notSure',
  what,
  got,
});
export const wrong = (job: string, what: string, expected: unknown, got: unknown): Finding => ({
  job,
  verdict: 'wrong',
  what,
  expected,
  got,
});

/** The worst of several findings about one job. */
export function worst(findings: readonly Finding[], job: string): Finding {
  const of = (verdict: Verdict): Finding | undefined =>
    findings.find((finding) => finding.verdict === verdict);
  return of('wrong') ?? of('notSure') ?? right(job);
}
