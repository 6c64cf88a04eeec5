import { test } from 'vitest';
import { useBrowser } from './harness';
import { consoleUrl, untilState } from './support';

const browser = useBrowser();
test('x', async () => {
  await browser.inExtension(() => chrome.storage.local.set({ settings: { version: 1, batchSize: 2 } }));
  const site = await browser.openPage(consoleUrl('workgroups/wg-1/users', { users: 30, skin: 'angular' }));
  const assistant = await browser.openAssistant(site);
  await assistant.waitForStatus('This page', /Users screen/);
  await assistant.paste(
    'anna@example.org\nben@example.org\ncleo@example.org\nhedda.hyphen@example.org\nben@gmial.com\ninfo@example.org',
  );
  await assistant.waitForProblems(3);
  await assistant.chooseRegion('euc1');
  await assistant.pressButton('Fill invite');
  await assistant.waitForStatus('Result', /2 of 2/);
  await assistant.resize(400, 1500);
  await assistant.screenshot('/tmp/s1.png');
  await site.press('button', 'Grant access', { within: { role: 'dialog', name: /Invite/ } });
  await untilState(site, ({ submitted }) => submitted.length === 1, 'x');
  await assistant.findByRole('button', 'Fill next 1');
  await assistant.pressButton('History');
  await assistant.findByRole('list', 'History of invitations', { says: /2 arrived/ });
  await assistant.screenshot('/tmp/s2.png');
  await assistant.paste('');
  await assistant.findByRole('list', 'Not finished');
  await assistant.resize(900, 1000);
  await assistant.screenshot('/tmp/s3.png');
  const o = await browser.openExtensionPage('src/options/index.html');
  await browser.inExtension(() =>
    chrome.storage.local.set({
      allowedDomains: {
        'acme.login.illumina.com': {
          suffixes: ['example.org', 'example.com'],
          addresses: ['visitor@example.net'],
          at: 1,
        },
      },
    }),
  );
  await o.resize(700, 1500);
  await o.findByRole('textbox', 'acme.login.illumina.com');
  await o.screenshot('/tmp/s4.png');
});
