import type { Kit } from '../kit';
import type { Screen } from '../state/console-state';
import { administrators } from './administrators';
import { applications, details, domain, elsewhere, pending } from './lists';
import { users } from './users';
import { workgroups } from './workgroups';

/** What each screen draws into the page's main part. */
export const screenMakers: Record<Screen, (kit: Kit) => HTMLElement[]> = {
  workgroups,
  admins: administrators,
  users,
  pending,
  applications,
  details,
  domain,
  elsewhere,
};
