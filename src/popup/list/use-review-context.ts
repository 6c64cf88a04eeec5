import { useMemo } from 'preact/hooks';
import type { ReviewOptions } from '../../collaborators/review';
import { allowedDomainsItem } from '../../shared/storage/allowed-domains-item';
import { knownPeople, type PeopleSeen, peopleSeenItem } from '../../shared/storage/people-seen';
import { useStored } from '../../ui/use-stored';
import type { PageState } from '../page/use-page-state';

/** What is known of people before their list is reviewed, and which readings of the page that comes from. */
export interface ReviewContext {
  options: ReviewOptions;
  /** The workgroup that the page shows, or ''. */
  workgroup: string;
  /** Its members and invitations, as far as they were seen; undefined until loaded from storage. */
  seen: PeopleSeen | undefined;
}

/** Members and invitations of the workgroup that the page shows, and the allowed domains of its organisation. */
export function useReviewContext(pageState: PageState): ReviewContext {
  const { host = '', workgroup = '' } = pageState?.state ?? {};
  const seen = useStored(workgroup === '' ? undefined : peopleSeenItem({ host, workgroup }));
  const allowed = useStored(allowedDomainsItem)?.[host];
  const options = useMemo(() => {
    const known = seen ? knownPeople(seen) : new Map<string, 'member' | 'pending'>();
    return allowed ? { known, allowed } : { known };
  }, [seen, allowed]);
  return { options, workgroup, seen };
}
