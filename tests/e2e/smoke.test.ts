import { expect, test } from 'vitest';
import { useBrowser } from './harness';

const browser = useBrowser();
const users = 'https://acme.login.illumina.com/iam/?skin=plain&users=20#/workgroups/wg-1/users';

test('the practice console stands in for the site', async () => {
  const site = await browser.openPage(users);
  await site.findByRole('button', 'Invite');
  expect(site.tabId).toBeGreaterThan(0);
});

test('the assistant opens in a window of its own, pinned to a tab', async () => {
  const site = await browser.openPage(users);
  const assistant = await browser.openAssistant(site);
  await assistant.findByRole('textbox', 'Collaborators');
  await assistant.paste('anna@example.org\nben@example.org');
  expect(await assistant.draft()).toBe('anna@example.org\nben@example.org');
  await assistant.chooseRegion('euc1');
  expect(await assistant.region()).toBe('euc1');
});
