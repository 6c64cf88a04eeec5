import { readAllowed } from '../basespace/read-allowed-list';
import { AssistantError } from '../shared/errors';
import type { AllowedReport } from '../shared/messages/reports';
import type { ConsolePage } from './feature';

/**
 * Reads which addresses the organisation lets be invited, from its User management screen. Changes nothing in the page.
 * @throws AssistantError `notOnUserManagement` elsewhere, `noAllowedDomains` where the screen shows none
 */
export function readAllowedDomains(page: ConsolePage): AllowedReport {
  const seen = page.recogniseNow();
  if (seen.screen !== 'domainUserManagement') throw new AssistantError('notOnUserManagement');
  const read = readAllowed(page.tree, page.tree.landmarks(), page.wording);
  if (!read || read.suffixes.length + read.addresses.length === 0)
    throw new AssistantError('noAllowedDomains');
  const { suffixes, addresses } = read;
  return { suffixes: suffixes.slice(0, 10_000), addresses: addresses.slice(0, 10_000) };
}
