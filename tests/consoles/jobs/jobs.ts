import type { Stage } from '../run/stage';
import { fill, refuse } from './fill';
import type { Finding } from './finding';
import { guard } from './guard';
import { recognise, recogniseDialogs } from './recognise';
import { markAndCount } from './users';

interface Job {
  /** How its findings are called. */
  names: RegExp;
  run(stage: Stage): Promise<Finding[]>;
}

/** What is tried in each console. */
const jobs: readonly Job[] = [
  { names: /^recognise (?!dialog)/, run: recognise },
  { names: /^recognise dialog/, run: recogniseDialogs },
  { names: /^guard/, run: guard },
  { names: /^(mark|count)$/, run: markAndCount },
  { names: /^(fill 5|region|read back)$/, run: (stage) => fill(stage, 5) },
  { names: /^fill 60$/, run: (stage) => fill(stage, 60) },
  { names: /^refuse/, run: refuse },
];

/**
 * Does all jobs in a console, and gives what came of each.
 * @param only the name of a finding, where only what comes to it is to be done
 */
export async function doJobs(stage: Stage, only?: string): Promise<Finding[]> {
  const found: Finding[] = [];
  for (const { names, run } of jobs) if (!only || names.test(only)) found.push(...(await run(stage)));
  return found;
}
