import type { Teachable } from '../../basespace/teachable';
import type { StoredResult } from '../../shared/storage/tab-items';

/** What the admin can show where something was not done, by the code of the failure. */
const byFailure: Partial<Record<string, Teachable>> = {
  noInviteButton: 'inviteButton',
  severalInviteButtons: 'inviteButton',
  noAddressBox: 'addressBox',
  severalAddressBoxes: 'addressBox',
  dialogUnsure: 'inviteDialog',
  dialogNotOpened: 'inviteDialog',
  noUsersTable: 'usersTable',
  severalUsersTables: 'usersTable',
  noApplicationColumns: 'column',
};

/** What can be shown after a failure; undefined where that would not help. */
export function shownAfter(code: string | undefined): Teachable | undefined {
  return code === undefined ? undefined : byFailure[code];
}

/** What can be shown after a fill that could not set the region's product, or that failed. */
export function shownAfterFill({ report, failure }: Partial<StoredResult>): Teachable | undefined {
  if (failure) return shownAfter(failure.code);
  const { outcome, code } = report?.region ?? {};
  if (report?.stopped === undefined && outcome === 'noSuchLevel') return 'hasAccess';
  const isOpen = outcome === 'noCandidate' || outcome === 'severalCandidates' || outcome === 'noProducts';
  return isOpen && report?.stopped === undefined && code ? (`product_${code}` as Teachable) : undefined;
}
