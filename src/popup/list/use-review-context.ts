import { useMemo } from 'preact/hooks';
import type { ReviewOptions } from '../../collaborators/review';
import { allowedDomainsItem } from '../../shared/storage/allowed-domains-item';
import { knownPeople, type PeopleSeen, peopleSeenItem } from '../../shared/storage/people-seen';
import { useStored } from '../../ui/use-stored';
import type { PageState } from '../page/use-page-state';

/** What is known beforehand of the people of a list, and what that knowledge rests on. */
export interface ReviewContext {
  options: ReviewOptions;
  /** The workgroup that it is about; '' where the page shows none. */
  workgroup: string;
  /** Undefined until it has been read. */
  seen: PeopleSeen | undefined;
}

/** What the assistant has read of the workgroup that the page shows, and of its organisation's allowed domains. */
export function useReviewContext(look: PageState): ReviewContext {
  const { host = '', workgroup = '' } = look?.state ?? {};
  const seen = useStored(workgroup === '' ? undefined : peopleSeenItem({ host, workgroup }));
  const allowed = useStored(allowedDomainsItem)?.[host];
  const options = useMemo(() => {
    const known = seen ? knownPeople(seen) : new Map<string, 'member' | 'pending'>();
    return allowed ? { known, allowed } : { known };
  }, [seen, allowed]);
  return { options, workgroup, seen };
}
