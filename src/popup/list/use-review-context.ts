import { useMemo } from 'preact/hooks';
import type { ReviewOptions } from '../../collaborators/review';
import { allowedPlace } from '../../shared/storage/allowed-domains-item';
import { knownPeople, type PeopleSeen, peopleSeenPlace } from '../../shared/storage/people-seen';
import { usePlace } from '../../ui/use-stored';
import type { Look } from '../page/use-page-state';

/** What is known beforehand of the people of a list, and what that knowledge rests on. */
export interface Known {
  options: ReviewOptions;
  /** The workgroup that it is about; '' where the page shows none. */
  workgroup: string;
  /** Undefined until it has been read. */
  seen: PeopleSeen | undefined;
}

/** What the assistant has read of the workgroup that the page shows, and of its organisation's allowed domains. */
export function useKnown(look: Look): Known {
  const { host = '', workgroup = '' } = look?.sight ?? {};
  const seen = usePlace(workgroup === '' ? undefined : peopleSeenPlace({ host, workgroup }));
  const allowed = usePlace(allowedPlace)?.[host];
  const options = useMemo(() => {
    const known = seen ? knownPeople(seen) : new Map<string, 'member' | 'pending'>();
    return allowed ? { known, allowed } : { known };
  }, [seen, allowed]);
  return { options, workgroup, seen };
}
