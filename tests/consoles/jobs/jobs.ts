import type { Stage } from '../run/stage';
import { fill, refuse } from './fill';
import type { Finding } from './finding';
import { guardChange } from './guards/change';
import { guardFilled } from './guards/filled';
import { guardInviteButtons } from './guards/invite-buttons';
import { guardNothing } from './guards/look-alikes';
import { guardRemove } from './guards/remove';
import { guardWorkgroups } from './guards/workgroups';
import { guide } from './guide';
import { recognise, recogniseDialogs } from './recognise';
import { markAndCount } from './users';

interface Job {
  /** Whether it takes long: where time is short, each of them is done in one console, and in each console one at most. */
  isLong?: boolean;
  /** How its findings are called. */
  names: RegExp;
  run(stage: Stage): Promise<Finding[]>;
}

/** In place of a finding's name: all jobs, of those that take long only the share of the console of this number. */
export const shareOf = (number: number): string => `share ${number}`;
/** In place of a finding's name: all jobs but those that take long. */
export const noLongOnes = shareOf(99);
/** In place of a finding's name: the jobs of the guards. */
const ofGuards = 'guards';

/** What is tried in each console. */
const jobs: readonly Job[] = [
  { names: /^recognise (?!dialog)/, run: recognise },
  { names: /^recognise dialog/, run: recogniseDialogs },
  { names: /^guard (on (Admins|Users)|in dialog (administrators|invite))/, run: guardInviteButtons },
  { isLong: true, names: /^guard (on Change|in dialog change|Change)/, run: guardChange },
  { isLong: true, names: /^guard Remove/, run: guardRemove },
  { isLong: true, names: /^guard workgroup/, run: guardWorkgroups },
  { isLong: true, names: /^guard filled/, run: guardFilled },
  { isLong: true, names: /^guard nothing/, run: guardNothing },
  { isLong: true, names: /^guide/, run: guide },
  { names: /^(mark|count)( sorted| reloading)?$/, run: markAndCount },
  { names: /^(fill 5|region|read back)$/, run: (stage) => fill(stage, 5) },
  { isLong: true, names: /^fill 60$/, run: (stage) => fill(stage, 60) },
  { names: /^refuse/, run: refuse },
];

const long = jobs.filter(({ isLong }) => isLong);

function isWanted(job: Job, only = ''): boolean {
  const [, share] = /^share (\d+)$/.exec(only) ?? [];
  if (share !== undefined) return !job.isLong || long.indexOf(job) === Number(share);
  return only === '' || (only === ofGuards ? job.names.source.startsWith('^guard') : job.names.test(only));
}

/**
 * Does all jobs in a console, and gives what came of each.
 * @param only the name of a finding, where only what comes to it is to be done; `guards` for all of them; or `shareOf` a number
 */
export async function doJobs(stage: Stage, only?: string): Promise<Finding[]> {
  const found: Finding[] = [];
  for (const job of jobs) if (isWanted(job, only)) found.push(...(await job.run(stage)));
  return found;
}
