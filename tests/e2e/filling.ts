import type { AssistantBrowser, AssistantPage, SitePage } from './harness';
import { consoleUrl, type Skin, snapshot } from './support';

/** Opens the Users screen of a small workgroup, and the assistant on it once it has recognised it. */
export async function openUsers(
  browser: AssistantBrowser,
  skin: Skin,
  options: Record<string, string | number> = {},
): Promise<[SitePage, AssistantPage]> {
  const site = await browser.openPage(consoleUrl('workgroups/wg-1/users', { skin, users: 20, ...options }));
  const assistant = await browser.openAssistant(site);
  await assistant.waitForStatus('This page', /Users screen/);
  return [site, assistant];
}

/** The people that the open dialog's own state holds. */
export async function peopleIn(site: SitePage): Promise<string[]> {
  const { drafts } = await snapshot(site);
  return drafts.people.length > 0 ? drafts.people : drafts.rawText.split(/\s+/).filter(Boolean);
}
