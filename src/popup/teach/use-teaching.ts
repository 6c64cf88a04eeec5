import { useEffect } from 'preact/hooks';
import type { TeachRequest } from '../../shared/messages/events';
import { send } from '../../shared/platform';
import { update } from '../../shared/storage/item';
import { type StoredTeaching, teachingItem } from '../../shared/storage/tab-items';
import { useStored } from '../../ui/use-stored';

export type Job = Exclude<StoredTeaching['resume'], ''>;

/** What is being shown in a tab, or was shown last. */
export function useTeaching(tab: number | undefined): StoredTeaching | undefined {
  return useStored(tab === undefined ? undefined : teachingItem(tab));
}

/** Asks the background to let the admin show something, or to end that. */
export function askToTeach(request: TeachRequest): void {
  send(request);
}

/**
 * Goes on with a job once what it lacked was shown, be it in this page or in one that has closed meanwhile.
 * @param canGoOn whether all that the job needs is there by now
 */
export function useResume(tab: number | undefined, job: Job, canGoOn: boolean, goOn: () => void): void {
  const teaching = useTeaching(tab);
  const isDue = teaching?.step === 'taught' && teaching.resume === job && canGoOn;
  useEffect(() => {
    if (isDue && tab !== undefined) void takeUp(tab, job).then((isOurs) => isOurs && goOn());
  }, [isDue, tab]);
}

/** Takes a job up, so that no other page does as well. @returns whether it is this page's now */
async function takeUp(tab: number, job: Job): Promise<boolean> {
  let isOurs = false;
  await update(teachingItem(tab), (now): StoredTeaching | undefined => {
    isOurs = now?.resume === job;
    return now && isOurs ? { ...now, resume: '' } : now;
  }).catch(() => undefined);
  return isOurs;
}
