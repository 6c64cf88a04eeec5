import type { AssistantBrowser, AssistantPage, SitePage } from './harness';
import { consoleUrl, type Skin, snapshot, untilRemembered } from './support';

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

/**
 * Fills the Invite dialog with two people, the second of whom, flo@gmial.com, is doubtful and taken all the same; waits
 * until that is remembered.
 */
export async function fillWithDoubtful(browser: AssistantBrowser, site: SitePage): Promise<void> {
  const assistant = await browser.openAssistant(site);
  await assistant.waitForStatus('This page', /Users screen/);
  await assistant.paste('anna@example.org\nflo@gmial.com');
  await assistant.waitForProblems(1);
  await browser.inExtension(() =>
    chrome.storage.session.set({ choices: { accepted: ['flo@gmial.com'], unticked: [] } }),
  );
  await assistant.chooseRegion('euc1');
  await assistant.waitFor(
    () => /\b2 people\b/.test(document.body.innerText),
    undefined,
    'both people to be filled in',
  );
  await assistant.pressButton('Fill invite');
  await assistant.waitForStatus('Result', /2 of 2/);
  await untilRemembered(browser, /^concerns:/, 'flo@gmial.com');
}
